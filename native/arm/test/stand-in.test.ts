// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standInPath } from '../src/binding.ts';
import { askProgram, runToEnd, type Ended } from './asked.ts';

let directory: string;
let socket: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-arm-'));
  socket = join(directory, 'arm.sock');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Runs `ask` under the stand-in; pids are left out of the lines. */
async function under(
  options: readonly string[],
  steps: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const args = ['--socket', socket, ...options, '--', process.execPath, askProgram, ...steps];
  const ended = await runToEnd(standInPath, args, env);
  return { ...ended, lines: ended.lines.map((line) => line.replace(/process \d+/, 'process PID')) };
}

describe('the stand-in for ARM', () => {
  it('starts again what registered and ended abnormally, and tells it so', async () => {
    const { lines, code } = await under(['--attempts', '1'], ['register', 'ready', 'abnormally']);
    expect(lines).toEqual([
      'arm-stand-in: started process PID',
      'arm-stand-in: registered element ZWESL_LPAR1',
      'register done 0/0',
      'arm-stand-in: ready: element ZWESL_LPAR1',
      'ready done 0/0',
      'arm-stand-in: ended by signal 6',
      'arm-stand-in: restarting element ZWESL_LPAR1',
      'arm-stand-in: started process PID',
      'arm-stand-in: registered element ZWESL_LPAR1',
      'register restarted 4/104 restarted',
      'arm-stand-in: ready: element ZWESL_LPAR1',
      'ready done 0/0',
      'arm-stand-in: ended by signal 6',
      'arm-stand-in: not restarted: attempts used: 1',
    ]);
    expect(code).toBe(134);
    expect(existsSync(socket)).toBe(false);
  });

  it('restarts three times in five minutes unless told otherwise', async () => {
    const { lines } = await under([], ['register', 'abnormally']);
    expect(lines.filter((line) => line.includes('restarting'))).toHaveLength(3);
  });

  it.each([
    ['did not register', ['abnormally'], 134],
    ['deregistered', ['register', 'deregister', 'abnormally'], 134],
    ['ended normally', ['register', 'exit'], 0],
  ])('leaves alone what %s', async (_, steps, expected) => {
    const { lines, code } = await under([], steps);
    expect(lines.filter((line) => line.includes('started process'))).toHaveLength(1);
    expect(code).toBe(expected);
  });

  it('refuses what is not registered, what is registered, and another process', async () => {
    const { lines } = await under([], ['ready', 'waitpred', 'register', 'register']);
    expect(lines.filter((line) => !line.startsWith('arm'))).toEqual([
      'ready refused 8/901',
      'waitpred refused 8/901',
      'register done 0/0',
      'register refused 8/902',
    ]);
    const stranger = [
      '--socket',
      socket,
      '--',
      '/bin/sh',
      '-c',
      '"$@"; exit 0',
      'sh',
      process.execPath,
      askProgram,
      'register',
    ];
    expect((await runToEnd(standInPath, stranger)).lines).toContain('register refused 8/903');
  });

  it('passes a stop on to the program and ends with its code', async () => {
    const program =
      'process.on("SIGTERM", () => process.exit(5)); process.stdout.write("here\\n"); setInterval(() => 0, 1e6);';
    const child = spawn(standInPath, ['--socket', socket, '--', process.execPath, '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('here')) child.kill('SIGTERM');
    });
    expect(await code).toBe(5);
  });

  it('answers nothing to what is no request', async () => {
    const waiting = spawn(standInPath, ['--socket', socket, '--', '/bin/sh', '-c', 'echo here; read line'], {
      stdio: 'pipe',
    });
    await new Promise<void>((resolve) =>
      waiting.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('here') && resolve()),
    );
    const closed = await new Promise<boolean>((resolve) => {
      const client = connect(socket, () => client.write(Buffer.alloc(64)));
      client.on('data', () => resolve(false));
      client.on('close', () => resolve(true));
    });
    waiting.stdin.end();
    expect(closed).toBe(true);
  });

  it.each([
    [[]],
    [['--socket']],
    [['--socket', 'x', '--']],
    [['--attempts', '-1', '--', 'true']],
    [['--', 'true']],
    [['--wrong', 'x']],
  ])('says how it is called when it is called with %j', async (args) => {
    const { code, stderr } = await runToEnd(standInPath, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^usage: arm-stand-in --socket PATH /);
  });

  it('ends with 127 when the program cannot be started', async () => {
    const { code, stderr } = await runToEnd(standInPath, ['--socket', socket, '--', '/does/not/exist']);
    expect(code).toBe(127);
    expect(stderr).toContain('/does/not/exist: No such file or directory');
  });
});
