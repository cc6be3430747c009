// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addonPath, simulatedAddonPath } from '../src/binding.ts';
import { openConsole } from '../src/console.ts';

interface Ended {
  readonly code: number | NodeJS.Signals | null;
  readonly lines: readonly string[];
  /** What consoles of the simulated z/OS got. */
  readonly written: readonly string[];
}

function run(name: string, args: readonly string[], setUp: string): Promise<Ended> {
  const program = fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
  const env = { ...process.env, ZWE_TEST_ADDON: simulatedAddonPath, ZWE_HA_SIMULATED_CONSOLE: setUp };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, lines: linesOf(stdout), written: linesOf(stderr) }),
    );
  });
}

/** DISPLAY ALL in IBM-1047, as the system hands it over. */
const displayAll = 'c4c9e2d7d3c1e840c1d3d3';
const cart = '0102030405060708';
const consoleId = '01000002';

describe('the z/OS side over a simulated z/OS', () => {
  it('takes MODIFY and answers the issuing console with its CART, until STOP', async () => {
    const { lines, written, code } = await run('serve', [], `modify=${displayAll}:${cart}:${consoleId} stop`);
    expect(lines).toEqual([`modify DISPLAY ALL ${consoleId}${cart}`, 'stop']);
    expect(written).toEqual([`WTO route= desc=5 console=${consoleId} cart=${cart} answer DISPLAY ALL|second`]);
    expect(code).toBe(0);
  });

  it('writes messages by routing code, in EBCDIC, never as a format', async () => {
    const { written } = await run('serve', ['ZWEL0450I 100 % %s %n äöü [x]', 'second', 'exit'], '');
    const nowhere = `console=${'0'.repeat(8)} cart=${'0'.repeat(16)}`;
    expect(written).toEqual([
      `WTO route=2,11 desc=12 ${nowhere} ZWEL0450I 100 % %s %n äöü [x]`,
      `WTO route=2,11 desc=12 ${nowhere} second`,
    ]);
  });

  it('says that reception failed and goes on with it', async () => {
    const { lines } = await run('serve', [], 'fail=1 stop');
    expect(lines).toEqual(['reception failed: __console2 did not wait for commands, errno 1, errno2 0', 'stop']);
  });

  it('says that a message could not be written, and writes the next', async () => {
    const { lines, written } = await run('serve', ['one', 'two', 'three', 'failure'], 'failwrite=13 failwrite=13');
    expect(lines).toEqual(['writing failed: __console2 did not write the message, errno 13, errno2 0']);
    expect(written).toEqual([expect.stringMatching(/ three$/)]);
  });

  it('says that a message is too long', async () => {
    const { lines, written } = await run('serve', ['x'.repeat(127), 'failure'], '');
    expect(lines).toEqual(['writing failed: the text is empty, or a line is too long, or there are too many']);
    expect(written).toEqual([]);
  });

  it('lets environments end while the console waits for commands', async () => {
    const { lines, code } = await run('workers', [], '');
    expect(lines).toEqual(['true', 'true', 'true', 'true', 'true']);
    expect(code).toBe(0);
  });
});

describe('a console', () => {
  const options = { onCommand: () => undefined, onFailure: () => undefined };

  it('cannot be opened without the addon', () => {
    const addon = `${addonPath}.missing`;
    expect(openConsole({ ...options, addon })).toEqual({ unavailable: `${addon} has not been built` });
  });

  it('cannot be opened with a file that is no addon', () => {
    expect(openConsole({ ...options, addon: import.meta.filename })).toEqual({
      unavailable: expect.stringContaining('cannot be loaded') as string,
    });
  });

  it('cannot be opened where its socket cannot be', () => {
    expect(openConsole({ ...options, path: '/does/not/exist' })).toEqual({
      unavailable: '/does/not/exist: No such file or directory',
    });
  });
});
