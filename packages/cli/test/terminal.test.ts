// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { screenOf } from './screen.ts';
import { createSite, program, type Running, running, type Site } from './site.ts';

// `script` of util-linux runs a program on a pseudo-terminal.
const version = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasScript = version.error === undefined && version.stdout.includes('util-linux');
let site: Site;
let onTerminal: Running | undefined;

afterEach(async () => {
  await site.run('stop');
  if (onTerminal?.child.exitCode === null) onTerminal.child.kill('SIGKILL');
  site.remove();
});

test.skipIf(!hasScript)(
  'on a terminal the table is redrawn in place, and Ctrl-C stops in order',
  { timeout: 60_000 },
  async () => {
    site = createSite({ one: 'exec sleep 1000', two: 'exec sleep 1000' });
    const command = `stty cols 100 rows 20; exec '${process.execPath}' '${program}' start --config '${site.config}'`;
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...site.environment, TERM: 'xterm', SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    onTerminal = running(child);
    await onTerminal.says(/: UP \(launcher/);
    await site.run('kill', 'one#1');
    await onTerminal.says(/one#1 +up .* 1 {2}signal 9/);
    child.stdin.write('\u0003');
    expect((await onTerminal.end()).code).toBe(0);

    const output = onTerminal.output().replaceAll('\r\n', '\n');
    const screen = screenOf(output);
    expect(screen.filter((line) => line.startsWith('COMPONENT INSTANCE'))).toHaveLength(1);
    expect(screen.filter((line) => /^(one|two)#1 +down/.test(line))).toHaveLength(2);
    expect(screen.slice(-5).map((line) => line.replace(site.directory, ''))).toEqual([
      'Front:   https://zowe.example.com:7554/',
      `Job log: /logs/zowe-launcher-lpar1.log`,
      'Stop:    Ctrl-C, or: zowe-ha stop --ha-instance lpar1',
      'HA instance lpar1 has ended.',
      '',
    ]);
    expect(output.lastIndexOf('\u001b[?25h')).toBeGreaterThan(output.lastIndexOf('\u001b[?25l'));
  },
);
