// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guideSteps } from './guide.ts';
import { program } from './site.ts';

const guide = new URL('../../../docs/guides/configuration.md', import.meta.url);
const directory = realpathSync(mkdtempSync(join(tmpdir(), 'zowe-ha-guide-')));
const home = join(directory, 'etc-zowe');
mkdirSync(home);
writeFileSync(join(directory, 'zowe-ha'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
chmodSync(join(directory, 'zowe-ha'), 0o755);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs a command of the guide where the guide says it is; time stamps are those of the guide. */
function run(command: string): string {
  const { stdout } = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: `${directory}:${process.env['PATH'] ?? ''}`, HOME: home, NO_COLOR: '1' },
  });
  return stdout
    .replaceAll(home, '/etc/zowe')
    .replaceAll(/\d{8}T\d{6}\.\d{3}Z/g, '20261123T101530.123Z')
    .trimEnd();
}

const steps = guideSteps(guide);

test('the guide has commands', () => {
  expect(steps.length).toBeGreaterThan(15);
});

test.each(steps)('$command', { timeout: 30_000 }, ({ command, output }) => {
  expect(run(command)).toBe(output);
});

test('every command of configurations is mentioned', () => {
  const text = readFileSync(guide, 'utf8');
  for (const name of ['init', 'schema', 'validate', 'show', 'get', 'diff', 'environment', 'set', 'migrate-storage']) {
    expect(text).toContain(`zowe-ha config ${name}`);
  }
});
