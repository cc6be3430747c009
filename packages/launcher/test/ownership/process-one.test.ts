// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ProcessOneError, refuseAsProcessOne } from '../../src/ownership/process-one.ts';
import { createInstallation } from '../installation.ts';

const program = fileURLToPath(new URL('../../bin/zowe-launcher.js', import.meta.url));
const isolate = ['--pid', '--fork', '--mount-proc', '--'];
const canIsolate = spawnSync('unshare', [...isolate, 'true']).status === 0;

it('is refused, with the same command below an init program', () => {
  expect(() => refuseAsProcessOne(1, ['/usr/bin/node', '/zowe/it is/launcher.js', '--config', "FILE(it's)"])).toThrow(
    `Use: tini -- /usr/bin/node '/zowe/it is/launcher.js' --config 'FILE(it'\\''s)'`,
  );
  expect(() => refuseAsProcessOne(1, [])).toThrow(ProcessOneError);
  expect(() => refuseAsProcessOne(2, [])).not.toThrow();
});

it.runIf(canIsolate)('ends the launcher before anything is started or made', async () => {
  const installation = createInstallation();
  const before = installation.tree();
  const command = [process.execPath, program, '--config', installation.config, '--ha-instance', 'lpar1'];
  const { status, stdout, stderr } = spawnSync('unshare', [...isolate, ...command], {
    env: { ...process.env, ZWE_HA_SYSTEM_DIR: installation.systemDirectory, CONFIG: undefined },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stdout]).toEqual([8, '']);
  expect(stderr).toMatch(/^ZWEL1220E The launcher is process 1 of its container/);
  expect(stderr).toContain(`Use: tini -- ${process.execPath} ${program} --config`);
  expect(stderr).toContain('docker run --init');
  expect(installation.tree()).toEqual(before);
  expect(existsSync(installation.systemDirectory)).toBe(false);
  await installation.close();
});
