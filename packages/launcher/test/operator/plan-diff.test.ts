// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallation, type Installation } from '../installation.ts';

let installation: Installation;
beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

async function difference(...args: string[]): Promise<Run> {
  const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1', '--plan', '--diff', ...args]);
  const code = await launcher.exited;
  return { code, stdout: launcher.stdout(), stderr: launcher.stderr() };
}

describe('zowe-launcher --plan --diff', () => {
  it('tells what a refresh would do, does nothing itself, and shows no secret', async () => {
    installation.site({ zowe: { environments: { MY_PASSWORD: 'canary-one' } } });
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(/ZWEL0450I /);
    const client = await installation.connect();
    const before = await client.display();
    expect(JSON.parse((await difference('--json')).stdout)).toMatchObject({
      ...{ haInstance: 'lpar1', launcherPid: launcher.pid, refused: [] },
      ...{ started: [], stopped: [], restarted: [], differences: [] },
      unchanged: before.instances.map(({ component, number }) => `${component}#${number}`),
    });
    installation.site({
      zowe: { environments: { MY_PASSWORD: 'canary-two' }, logDirectory: `${installation.directory}/elsewhere` },
      components: { web: { ha: { instances: 3 } } },
    });
    const { code, stdout, stderr } = await difference('--json');
    expect([code, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout) as { restarted: string[]; differences: unknown[] };
    expect(report).toMatchObject({ refused: ['zowe.logDirectory'], started: ['web#3'], stopped: [] });
    expect(report.restarted).toContain('web#1');
    expect(report.differences).toContainEqual({
      ...{ component: 'web', key: 'environment.MY_PASSWORD', running: '*****', wanted: '*****' },
    });
    const text = (await difference()).stdout;
    expect(text).toContain('  refused    zowe.logDirectory cannot change while the launcher runs\n');
    expect(text).toContain('  web: instances  2 -> 3\n');
    expect(stdout + text).not.toContain('canary');
    expect((await client.display()).instances.map(({ pid }) => pid)).toEqual(before.instances.map(({ pid }) => pid));
    client.close();
  });

  it('ends with 8 when nothing runs, or the configuration is not valid', async () => {
    const nobody = await difference();
    expect([nobody.code, nobody.stdout]).toEqual([8, '']);
    expect(nobody.stderr).toMatch(/^ZWEL0465E No launcher is running for HA instance lpar1\./);
    installation.site({ components: { web: { ha: { requires: ['ghost'] } } } });
    const invalid = await difference('--json');
    expect([invalid.code, invalid.stdout]).toEqual([8, '']);
    expect(invalid.stderr).toContain('ghost');
  });

  it('is refused without --plan', async () => {
    const launcher = installation.launch(['-c', installation.config, '--diff']);
    expect(await launcher.exited).toBe(2);
    expect(launcher.stderr()).toContain('--diff goes with --plan only');
  });
});
