// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ControlClient } from '../src/control/index.ts';
import { createInstallation, processesOf, type Installation, type LauncherProcess } from './installation.ts';

const up = /ZWEL0450I/;
const args = (): string[] => ['--config', installation.config, '--ha-instance', 'lpar1'];
let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
  // Installations of other tests have system directories of their own, so they do not see what is reserved here.
  installation.site({ components: { web: { ha: { portRange: '23400-23419' } } } });
});
afterEach(async () => {
  await installation.close();
});

async function launch(): Promise<LauncherProcess> {
  const launcher = installation.launch(args());
  await launcher.said(up);
  return launcher;
}

async function kill(launcher: LauncherProcess): Promise<void> {
  launcher.child.kill('SIGKILL');
  await launcher.exited;
}

/** Process ids by component instance. */
async function pids(): Promise<Record<string, number | undefined>> {
  const client: ControlClient = await installation.connect('lpar1');
  const { instances } = await client.display();
  client.close();
  return Object.fromEntries(instances.map(({ component, number, pid }) => [`${component}#${number}`, pid]));
}

describe('S5 launcher death', () => {
  it('disturbs no component: zowe-launcher started again adopts all, starts what died meanwhile, and stops all', async () => {
    const first = await launch();
    const before = await pids();
    expect(Object.values(before).every((pid) => pid !== undefined)).toBe(true);
    await kill(first);
    const died = before['worker#1']!;
    process.kill(-died, 'SIGKILL');

    const second = await launch();
    const after = await pids();
    for (const label of Object.keys(before).filter((each) => each !== 'worker#1')) {
      expect([label, after[label]]).toEqual([label, before[label]]);
      expect(second.stdout()).toContain(`ZWEL1221I Instance ${label} adopted: process ${before[label]},`);
    }
    expect(after['worker#1']).not.toBe(died);
    second.child.kill('SIGTERM');
    expect(await second.exited).toBe(0);
    expect(processesOf(installation)).toEqual([]);
    expect(installation.tree().filter((path) => /lock|instances|ends/.test(path))).toEqual([]);
  }, 60_000);

  it('is survived again and again', async () => {
    let launcher = await launch();
    const before = await pids();
    for (let death = 0; death < 3; death++) {
      await kill(launcher);
      launcher = await launch();
      expect(await pids()).toEqual(before);
    }
  }, 90_000);
});

describe('S30 start race', () => {
  async function race(): Promise<LauncherProcess[]> {
    const launchers = Array.from({ length: 4 }, () => installation.launch(args()));
    const outcomes = await Promise.all(
      launchers.map((each) =>
        Promise.race([
          each.said(up).then(
            () => 'up',
            () => 'ended',
          ),
          each.exited,
        ]),
      ),
    );
    expect(outcomes.filter((each) => each === 'up')).toHaveLength(1);
    const losers = launchers.filter((_, index) => outcomes[index] !== 'up');
    for (const loser of losers) {
      expect(await loser.exited).toBe(8);
      expect(loser.stderr()).toMatch(
        /ZWEL0418E HA instance lpar1 is already run by the launcher with process id \d+\./,
      );
    }
    return launchers.filter((_, index) => outcomes[index] === 'up');
  }

  it('of four launchers at once: one runs the HA instance, the others are refused', async () => {
    const [winner] = await race();
    const lock = join(installation.workspace, '.zowe-ha', 'lpar1', 'lock.1');
    expect((JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }).pid).toBe(winner!.pid);
  }, 60_000);

  it('of four launchers after the death of one: one adopts, nothing is started twice', async () => {
    const first = await launch();
    const before = await pids();
    const processesBefore = processesOf(installation).length;
    await kill(first);
    await race();
    expect(await pids()).toEqual(before);
    expect(processesOf(installation)).toHaveLength(processesBefore);
  }, 60_000);
});
