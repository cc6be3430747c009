// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallation, processesOf, type Installation, type LauncherProcess } from './installation.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});
afterEach(() => installation.close());

interface Loss {
  readonly launcher: LauncherProcess;
  readonly loseWorker: () => Promise<void>;
}

/** Everything is up; the worker is not restarted when it is lost. */
async function launch(vital: boolean, onVitalLost: string): Promise<Loss> {
  installation.site({
    components: {
      launcher: { ha: { onVitalLost, development: true } },
      worker: { launcher: { restartIntervals: [] }, ha: { vital } },
    },
  });
  const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
  await launcher.said(/ZWEL0450I HA instance lpar1 is UP: 3 of 3 component instances after \d+\.\d s\./);
  const loseWorker = async (): Promise<void> => {
    const client = await installation.connect('lpar1');
    await client.kill('worker');
    client.close();
    await launcher.said(/ZWEL0038E Instance worker#1: stop retrying after 0 retries because signal 9 \(SIGKILL\)\./);
  };
  return { launcher, loseWorker };
}

describe('the exit code of the launcher', () => {
  it('is 4 when it was stopped while something that is wanted was not up', async () => {
    const { launcher, loseWorker } = await launch(false, 'stay');
    await loseWorker();
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(4);
    expect(launcher.stdout()).toContain('ZWEL0022I Zowe launcher ended with code 4.');
  });

  it('is 12 when a vital component was lost, and it ends by itself when that is configured', async () => {
    const { launcher, loseWorker } = await launch(true, 'stop');
    await loseWorker();
    expect(await launcher.exited).toBe(12);
    const said = launcher.stdout();
    expect(said).toContain(
      'ZWEL1214E Vital component worker of HA instance lpar1 is lost: signal 9 (SIGKILL); everything is stopped.',
    );
    expect(said.match(/ZWEL(1215I|0450I|0451W|0453I|1216I)/g)).toEqual([
      'ZWEL1215I',
      'ZWEL0450I',
      'ZWEL0451W',
      'ZWEL0453I',
      'ZWEL1216I',
    ]);
    expect(processesOf(installation)).toEqual([]);
  });

  it('is 12 when a vital component was lost and the rest was stopped later', async () => {
    const { launcher, loseWorker } = await launch(true, 'stay');
    await loseWorker();
    await launcher.said(/ZWEL1214E .*; the rest goes on\./);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(12);
  });

  it('is 0 when everything was up', async () => {
    const { launcher } = await launch(true, 'stop');
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
  });
});
