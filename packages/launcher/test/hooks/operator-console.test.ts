// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOperatorConsole, type OperatorConsole } from '../../src/hooks/operator-console.ts';

let directory: string;
let path: string;
let lines: string[];
let console: OperatorConsole | undefined;
const logger = createLogger({ source: 'TEST', destination: { write: (line) => lines.push(line.trimEnd()) } });

interface Operator {
  type(line: string): void;
  read(): Promise<string>;
  end(): void;
}

async function connectOperator(): Promise<Operator> {
  const socket = await new Promise<Socket>((resolve) => {
    const connecting = createConnection(path, () => resolve(connecting));
  });
  const received = createInterface({ input: socket })[Symbol.asyncIterator]();
  return {
    type: (line) => void socket.write(`${line}\n`),
    read: async () => String((await received.next()).value),
    end: () => socket.destroy(),
  };
}

async function opened(): Promise<OperatorConsole> {
  console = await openOperatorConsole({ logger, environment: { ZWE_HA_CONSOLE: path } });
  if (!console) throw new Error(lines.join('\n'));
  return console;
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-console-'));
  path = join(directory, 'console');
  lines = [];
});
afterEach(() => {
  console?.close();
  console = undefined;
  rmSync(directory, { recursive: true, force: true });
});

describe('the operator console', () => {
  it('takes MODIFY folded to upper case and answers the issuing console only', async () => {
    const opening = await opened();
    opening.onCommand((text, answer) => answer([`echo ${text} 100 % %s`, 'second line']));
    const [one, other] = [await connectOperator(), await connectOperator()];
    one.type('F ZWE1SV,APPL=display all');
    expect(await one.read()).toBe('echo DISPLAY ALL 100 % %s');
    expect(await one.read()).toBe('second line');
    other.type('modify zwe1sv,appl=stop(gateway#2)');
    expect(await other.read()).toBe('echo STOP(GATEWAY#2) 100 % %s');
    one.end();
    other.end();
  });

  it('takes STOP', async () => {
    const opening = await opened();
    const stopped = new Promise<void>((resolve) => opening.onStop(resolve));
    const operator = await connectOperator();
    operator.type('P ZWE1SV');
    await stopped;
    operator.end();
  });

  it('keeps commands that come before somebody listens', async () => {
    const opening = await opened();
    const operator = await connectOperator();
    operator.type('F A,APPL=ONE');
    operator.type('F A,APPL=TWO');
    operator.type('nonsense');
    expect(await operator.read()).toBe('IEE305I nonsense COMMAND INVALID');
    await new Promise((resolve) => setImmediate(resolve));
    opening.onCommand((text, answer) => answer([text]));
    expect(await operator.read()).toBe('ONE');
    expect(await operator.read()).toBe('TWO');
    operator.end();
  });

  it('writes lines to every console, cut to 126 characters, never as a format', async () => {
    const opening = await opened();
    opening.onCommand((_, answer) => answer(['here']));
    const operator = await connectOperator();
    operator.type('F A,APPL=X');
    expect(await operator.read()).toBe('here');
    opening.write(`ZWEL0450I %s%n ${'x'.repeat(200)}`, { important: true });
    opening.write('   ');
    opening.write('last');
    expect(await operator.read()).toBe(`ZWEL0450I %s%n ${'x'.repeat(111)}`);
    expect(await operator.read()).toBe('last');
    operator.end();
  });

  it('delivers what was written before it was closed, and removes its socket', async () => {
    const opening = await opened();
    opening.onCommand((_, answer) => answer(['here']));
    const operator = await connectOperator();
    operator.type('F A,APPL=X');
    expect(await operator.read()).toBe('here');
    for (let number = 0; number < 100; number += 1) opening.write(`line ${number}`);
    opening.close();
    opening.write('too late');
    opening.close();
    for (let number = 0; number < 100; number += 1) expect(await operator.read()).toBe(`line ${number}`);
    expect(existsSync(path)).toBe(false);
    operator.end();
  });

  it('is not opened where nobody asked for it', async () => {
    expect(await openOperatorConsole({ logger, environment: {}, platform: 'linux' })).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it.each([
    ['/etc/passwd', 'File exists'],
    ['/does/not/exist', 'No such file or directory'],
    [`/${'x'.repeat(200)}`, 'File name too long'],
  ])('is missing after one warning when it cannot be opened at %s', async (bad, reason) => {
    expect(await openOperatorConsole({ logger, environment: { ZWE_HA_CONSOLE: bad } })).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`ZWEL1329W There is no operator console: ${bad}: ${reason}.`);
  });

  it('is missing after one warning when the addon has not been built', async () => {
    const addon = join(directory, 'missing.node');
    expect(await openOperatorConsole({ logger, environment: {}, platform: 'os390', addon })).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`ZWEL1329W There is no operator console: ${addon} has not been built.`);
  });
});
