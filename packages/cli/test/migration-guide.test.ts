// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { variableNamesOfV1 } from '@zowe-ha/config-schema';
import { afterAll, expect, test } from 'vitest';
import { guideSteps } from './guide.ts';
import { program } from './site.ts';

const guide = new URL('../../../docs/guides/migrating-from-instance-env.md', import.meta.url);
const text = readFileSync(guide, 'utf8');
const directory = realpathSync(mkdtempSync(join(tmpdir(), 'zowe-ha-migration-')));
/** Directories of the guide, and where they are here. */
const places = [
  ['/etc/zowe', join(directory, 'etc-zowe')],
  ['/global/zowe', join(directory, 'global-zowe')],
] as const;
const home = join(directory, 'etc-zowe');

mkdirSync(home);
writeFileSync(join(directory, 'zowe-ha'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
chmodSync(join(directory, 'zowe-ha'), 0o755);
for (const [, name = '', content = ''] of text.matchAll(
  /`(\/global\/zowe\/[^`]+)`:\n\n```(?:sh|yaml)\n([\s\S]*?)```/g,
)) {
  const file = toHere(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content.replace(/^KEYSTORE_DIRECTORY=.*$/m, toHere));
}
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function toHere(path: string): string {
  return places.reduce((result, [there, here]) => result.replaceAll(there, here), path);
}

function toGuide(output: string): string {
  return places.reduce((result, [there, here]) => result.replaceAll(here, there), output);
}

/** Runs a command of the guide where the guide says it is; time stamps are those of the guide. */
function run(command: string): string {
  const { stdout } = spawnSync('sh', ['-c', `{ ${toHere(command)}\n} 2>&1`], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: `${directory}:${process.env['PATH'] ?? ''}`, HOME: home, NO_COLOR: '1' },
  });
  return toGuide(stdout)
    .replaceAll(/\d{8}T\d{6}\.\d{3}Z/g, '20261123T101530.123Z')
    .trimEnd();
}

const steps = guideSteps(guide);

test('the guide has commands', () => {
  expect(steps.length).toBeGreaterThanOrEqual(8);
});

test.each(steps)('$command', { timeout: 30_000 }, ({ command, output }) => {
  expect(run(command)).toBe(output);
});

test('the guide tells what becomes of every variable', () => {
  expect(variableNamesOfV1.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
