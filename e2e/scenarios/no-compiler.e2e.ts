// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: a fresh clone on a machine with Node and npm, but no C++ compiler, no cmake, no ninja, and no right to install them
// expected: `npm start` says so once, with what would help, and runs without high availability; `npm run start:sysplex` refuses
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareMachine, copyWorkspace } from '../fixtures/workspace-copy.ts';
import { FrontClient } from '../sysplex/front-client.ts';
import type { Display } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';

const front = 'https://localhost:7554/';
const basics = ['node', 'npm', 'sh', 'env', 'git', 'ls', 'ps', 'cat', 'sed', 'grep', 'mkdir', 'rm', 'uname', 'dirname'];

let directory: string;
let clone: string;
let environment: NodeJS.ProcessEnv;

interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<number>;
  output(): string;
}

/** Runs npm in the clone, with a process group of its own, as a terminal does. */
function npm(...args: string[]): Command {
  const child = spawn('npm', args, {
    cwd: clone,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 128)));
  return { child, ended, output: () => output };
}

const occurrences = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'zwe-e2e-clone-'));
  clone = join(directory, 'clone');
  await copyWorkspace(clone);
  environment = {
    PATH: bareMachine(join(directory, 'bin'), basics),
    HOME: directory,
    ZWE_HA_SYSTEM_DIR: join(directory, 'system'),
    NO_COLOR: '1',
  };
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('a machine without a compiler and without the right to install one', () => {
  let start: Command;

  beforeAll(async () => {
    start = npm('start');
    const isUp = () => /HA instance system1 is up[\s\S]*^Stop:/m.test(start.output()) || undefined;
    await Promise.race([eventually(isUp, 'npm start is up', 180_000), start.ended]);
    expect(isUp(), start.output()).toBe(true);
  });

  afterAll(async () => {
    const { pid = 0, exitCode, signalCode } = start.child;
    if (exitCode === null && signalCode === null) process.kill(-pid, 'SIGINT');
    await start.ended;
  });

  it('is told once what is missing and what would help', () => {
    expect(occurrences(start.output(), /^ +g\+\+, cmake, ninja-build missing/gm)).toHaveLength(1);
    expect(occurrences(start.output(), /^What would help: .*/gm)).toEqual([
      'What would help: install g++, cmake, ninja-build',
    ]);
    expect(occurrences(start.output(), /^NOT HIGHLY AVAILABLE: the VSAM addon could not be built/gm)).toHaveLength(1);
    expect(existsSync(join(clone, 'native/vsam/build/vsam.node'))).toBe(false);
  });

  it('runs one caching-service instance with in-memory storage, labelled NOT HIGHLY AVAILABLE', async () => {
    const { instances, highlyAvailable } = await display();
    expect(instances.map(({ component, number, state }) => `${component}#${String(number)} ${state}`).sort()).toEqual([
      'caching-service#1 up',
      'discovery#1 up',
      'load-balancer#1 up',
      'sample-app#1 up',
      'sample-app#2 up',
    ]);
    expect(highlyAvailable).toBe(false);
    expect(occurrences(start.output(), /^ZWEL0910W .*/gm)).toEqual([
      'ZWEL0910W NOT HIGHLY AVAILABLE: caching-service keeps state in memory only (storage mode inMemory).',
    ]);
    const shared = join(clone, '.zowe-ha/single-system/shared');
    expect(existsSync(join(shared, 'vsam')) ? readdirSync(join(shared, 'vsam')) : []).toEqual([]);
  });

  it('serves the page, and the counter of a session goes on at both instances', async () => {
    const ca = readFileSync(join(clone, '.zowe-ha/single-system/keystore/external/ca.pem'), 'utf8');
    const user = new FrontClient(front, ca);
    expect((await user.get('/sampleapp/ui/v1/')).status).toBe(200);
    const answers = [];
    for (let click = 0; click < 10; click += 1) answers.push(await user.count());
    const first = answers[0]?.counter ?? 0;
    expect(answers.map(({ counter }) => counter)).toEqual(answers.map((_, index) => first + index));
    expect(new Set(answers.map(({ instance }) => instance))).toEqual(new Set(['sample-app#1', 'sample-app#2']));
    await user.close();
  });

  it('is left clean by Ctrl-C', async () => {
    process.kill(-(start.child.pid ?? 0), 'SIGINT');
    await start.ended;
    expect(start.output()).toContain('HA instance system1 has ended.');
    expect(processesCarrying(directory)).toEqual([]);
  });

  it('is refused a sysplex, which needs a storage that all share, and told why', async () => {
    const sysplex = npm('run', 'start:sysplex');
    expect(await sysplex.ended).toBe(1);
    expect(sysplex.output()).toContain(
      'A sysplex needs a storage that all LPARs share, and the VSAM addon could not be built.\n' +
        'What would help: install g++, cmake, ninja-build\n',
    );
    expect(existsSync(join(clone, '.zowe-ha/sysplex'))).toBe(false);
    expect(processesCarrying(directory)).toEqual([]);
  });
});

/** What `zowe-ha display --json` of the clone says. */
async function display(): Promise<Display> {
  const command = npm('exec', '--offline', '--', 'zowe-ha', 'display', '--json');
  const code = await command.ended;
  if (code !== 0) throw new Error(`display ended with ${String(code)}: ${command.output()}`);
  return JSON.parse(command.output().slice(command.output().indexOf('{'))) as Display;
}
