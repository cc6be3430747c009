// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: a simulated z/OS with the procedure of the cross-memory server, and the launcher as a process
// expected: the server is started once, taken over by the next launcher, and ends with Zowe only when it is dedicated
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createInstallation, type Installation, type LauncherProcess } from '../installation.ts';
import { createSimulatedSystem, type SimulatedSystem } from './simulated-system.ts';

let installation: Installation;
let system: SimulatedSystem;
beforeEach(() => {
  installation = createInstallation();
  system = createSimulatedSystem();
  system.procedure('ZWESISTC');
});
afterEach(async () => {
  await installation.close();
  await system.close();
});

const disabled = { web: { enabled: false } };
const site = (zis: object): void => installation.site({ components: { ...disabled, zss: { ha: { zis: [zis] } } } });
const launch = (): LauncherProcess =>
  installation.launch(['--config', installation.config, '--ha-instance', 'lpar1'], {
    ZWE_HA_SIMULATED_ZOS: system.directory,
  });
const isActive = async (): Promise<boolean> => (await system.zos.presence('ZWESISTC')).state === 'active';
async function stop(launcher: LauncherProcess): Promise<unknown> {
  launcher.child.kill('SIGTERM');
  return launcher.exited;
}

describe('the launcher and the cross-memory server', () => {
  test('a shared server is started when it is not there, and stays when Zowe ends', async () => {
    site({ use: 'shared', startStop: true });
    const launcher = launch();
    await launcher.said(/ZWEL0450I /);
    expect(system.commands()).toEqual(['S ZWESISTC,REUSASID=YES']);
    const { instances } = await (await installation.connect()).display();
    const zis = instances.find(({ component }) => component === 'zis');
    expect([zis?.state, zis?.pid]).toEqual(['up', undefined]);
    expect(await stop(launcher)).toBe(0);
    expect(launcher.stdout()).toContain(
      'ZWEL1343I Component zis#1: started task ZWESISTC is left alone: it is shared.',
    );
    expect(await isActive()).toBe(true);
    expect(system.commands()).toEqual(['S ZWESISTC,REUSASID=YES']);
  });

  test('a dedicated server outlives a launcher that dies, is taken over, and ends with the next one', async () => {
    site({ use: 'dedicated', startStop: true });
    const first = launch();
    await first.said(/ZWEL0450I /);
    first.child.kill('SIGKILL');
    await first.exited;
    expect(await isActive()).toBe(true);
    const second = launch();
    await second.said(/ZWEL0450I /);
    expect(second.stdout()).toContain('ZWEL1341I Component zis#1: started task ZWESISTC is active already');
    expect(await stop(second)).toBe(0);
    expect(await isActive()).toBe(false);
    expect(system.commands()).toEqual(['S ZWESISTC,REUSASID=YES', 'P ZWESISTC']);
  });

  test('an operator command with a shell in it is refused before anything is started', async () => {
    installation.site({
      components: {
        ...disabled,
        worker: {
          ha: { type: 'stc', stc: { start: 'S A;touch /x$(id)\n', stop: 'P A', jobName: 'A', startStop: true } },
        },
      },
    });
    const launcher = launch();
    expect(await launcher.exited).toBe(8);
    expect(system.commands()).toEqual([]);
  });
});

test('the configuration may be a member of a data set of the system', async () => {
  const dataSet = join(system.directory, 'data-sets/ZOWE.PARMLIB');
  mkdirSync(dataSet, { recursive: true });
  writeFileSync(join(dataSet, 'ZWEYAML'), 'zowe:\n  job:\n    name: FROMPARM\n');
  const config = `PARMLIB(ZOWE.PARMLIB(ZWEYAML)):${installation.config}`;
  const launcher = installation.launch(['--config', config, '--ha-instance', 'lpar1', '--plan', '--json'], {
    ZWE_HA_SIMULATED_ZOS: system.directory,
  });
  expect(await launcher.exited).toBe(0);
  expect(launcher.stdout()).toContain('FROMPARM');
});
