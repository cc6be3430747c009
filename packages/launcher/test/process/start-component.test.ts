// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lifecycleScript } from '../engine.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "zowe-ha it's-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const shells = ['dash', 'bash'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);

describe.each(shells)('the start script under %s', (shell) => {
  function run(script: string): { status: number | null; output: string } {
    const file = join(directory, 'start.sh');
    writeFileSync(file, script);
    const { status, stdout, stderr } = spawnSync(shell, [lifecycleScript, file], { encoding: 'utf8', cwd: directory });
    return { status, output: stdout + stderr };
  }

  it('is read into the shell, without arguments', () => {
    expect(run('echo "$# in $(pwd)"\n')).toEqual({ status: 0, output: `0 in ${directory}\n` });
  });

  it('gives its exit code, whether it exits or ends', () => {
    expect(run('exit 3\n').status).toBe(3);
    expect(run('(exit 4)\n').status).toBe(4);
  });

  it('may leave its server in the background', () => {
    expect(run('(sleep 0.2; echo "server ended") &\necho "script ended"\n')).toEqual({
      status: 0,
      output: 'script ended\nserver ended\n',
    });
  });

  it('may become its server', () => {
    expect(run('exec sh -c "exit 5"\n').status).toBe(5);
  });

  it('with a syntax error fails', () => {
    expect(run('if then\n').status).not.toBe(0);
  });
});
