// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ControlClient } from '../src/control/index.ts';
import { createInstallation, type Installation, type LauncherProcess } from './installation.ts';

let installation: Installation;
let launcher: LauncherProcess;
let client: ControlClient;

beforeEach(async () => {
  installation = createInstallation();
  launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
  await launcher.said(/lpar1 is UP/);
  client = await installation.connect();
});

afterEach(async () => {
  client.close();
  await installation.close();
});

const states = async (): Promise<string[]> =>
  (await client.display()).instances.map(({ component, number, state }) => `${component}#${number} ${state}`);
const pids = async (): Promise<(number | undefined)[]> => (await client.display()).instances.map(({ pid }) => pid);

describe('a refresh', () => {
  it('of an unchanged configuration changes nothing', async () => {
    const before = await pids();
    expect(await client.refresh()).toEqual({
      message:
        'ZWEL0455I Configuration was refreshed. Started: none. Stopped: none. Restarted: none. Unchanged: web#1, web#2, worker#1.',
      started: [],
      stopped: [],
      restarted: [],
      unchanged: ['web#1', 'web#2', 'worker#1'],
    });
    expect(await pids()).toEqual(before);
  });

  it('starts and stops what the configuration says now, and leaves the rest alone', async () => {
    const before = await pids();
    installation.site({ components: { web: { ha: { instances: 1 } }, stubborn: { enabled: true } } });
    const report = await client.refresh();
    expect(report).toMatchObject({
      started: ['stubborn#1'],
      stopped: ['web#2'],
      restarted: [],
      unchanged: ['web#1', 'worker#1'],
    });
    await expect.poll(states, { timeout: 10_000 }).toEqual(['web#1 up', 'stubborn#1 up', 'worker#1 up']);
    const [web, , worker] = await pids();
    expect([web, worker]).toEqual([before[0], before[2]]);
    expect(launcher.stdout()).toContain(report.message);
  });

  it('restarts what has another configuration now', async () => {
    const before = await pids();
    installation.site({ components: { web: { colour: 'red' } } });
    expect(await client.refresh()).toMatchObject({ restarted: ['web#1', 'web#2'], unchanged: ['worker#1'] });
    await expect.poll(states, { timeout: 10_000 }).toEqual(['web#1 up', 'web#2 up', 'worker#1 up']);
    const after = await pids();
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([false, false, true]);
  });

  it('of an invalid configuration keeps everything running and says everything that is wrong', async () => {
    const before = await pids();
    installation.site({ zowe: { nonsense: 1 }, components: { web: { port: 'high' } } });
    const refused = await client.refresh().catch((error: unknown) => String(error));
    expect(refused).toMatch(
      /ZWEL0456E Configuration was not refreshed; everything keeps running as it is\. What is wrong:\n/,
    );
    expect(refused).toContain('(zowe.nonsense)');
    expect(refused).toContain('(components.web.port)');
    expect(await pids()).toEqual(before);
    installation.site({});
    expect(await client.refresh()).toMatchObject({ unchanged: ['web#1', 'web#2', 'worker#1'] });
  });

  it('of a broken manifest keeps everything running', async () => {
    const before = await pids();
    writeFileSync(join(installation.extensions, 'web', 'manifest.yaml'), 'name: [');
    await expect(client.refresh()).rejects.toThrow(/web\/manifest\.yaml/);
    expect(await pids()).toEqual(before);
  });

  it('names what cannot change while the launcher runs, and changes nothing', async () => {
    installation.site({
      zowe: { workspaceDirectory: join(installation.directory, 'elsewhere') },
      components: {
        worker: { colour: 'red' },
        launcher: { ha: { sharedDirectory: join(installation.directory, 'shared') } },
      },
    });
    const before = await pids();
    await expect(client.refresh()).rejects.toThrow(
      'ZWEL0457E Configuration was not refreshed: zowe.workspaceDirectory, components.launcher.ha.sharedDirectory cannot change while the launcher runs.',
    );
    expect(await pids()).toEqual(before);
    expect(installation.tree()).not.toContain('elsewhere');
  });

  it('puts development mode into force', async () => {
    installation.site({ components: { launcher: { ha: { development: false } } } });
    await client.refresh();
    expect((await client.display()).development).toBe(false);
    await expect(client.kill('worker')).rejects.toThrow(/^ZWEL0406E /);
  });

  it('is refused while another one is going on', async () => {
    const other = await installation.connect();
    const outcomes = await Promise.allSettled([client.refresh(), other.refresh()]);
    other.close();
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((each) => each.status === 'rejected');
    expect(String(refused?.reason)).toContain('ZWEL0458E');
  });

  it('comes with SIGHUP too, and its outcome is in the job log', async () => {
    installation.site({ components: { web: { colour: 'red' } } });
    launcher.child.kill('SIGHUP');
    await launcher.said(/ZWEL0455I .*Restarted: web#1, web#2\./);
    installation.site({ zowe: { nonsense: 1 } });
    launcher.child.kill('SIGHUP');
    await launcher.said(/ERROR ZWEL0456E .*ZWEL0520E .*\(zowe\.nonsense\)/);
    await expect.poll(states).toEqual(['web#1 up', 'web#2 up', 'worker#1 up']);
  });

  it('gives components the new configuration', async () => {
    const script = join(installation.extensions, 'worker', 'bin', 'start.sh');
    writeFileSync(script, 'echo "colour is $ZWE_configs_colour"\nexec sleep 1000\n');
    installation.site({ components: { worker: { colour: 'red' } } });
    await client.refresh();
    await expect
      .poll(() => readFileSync(join(installation.directory, 'logs', 'worker#1.log'), 'utf8'))
      .toContain('colour is red\n');
  });
});
