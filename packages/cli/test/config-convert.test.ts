// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Site } from './site.ts';

let site: Site;

beforeAll(() => {
  site = createSite({});
  for (const [name, host] of [
    ['lpar1', 'lpar1.example.com'],
    ['lpar2', 'lpar2.example.com'],
  ] as const) {
    write(
      `${name}/instance.env`,
      `# where v1 is\nROOT_DIR=/usr/lpp/zowe\nZOWE_EXPLORER_HOST=${host}\nZWE_EXTERNAL_HOSTS=zowe.example.com\nLAUNCH_COMPONENT_GROUPS=GATEWAY\nMY_TOKEN=canary-token-1\nKEYSTORE_DIRECTORY=${site.file('keystore')}\n`,
    );
  }
  write(
    'keystore/zowe-certificates.env',
    'KEYSTORE=/k.p12\nTRUSTSTORE=/t.p12\nKEY_ALIAS=a\nKEYSTORE_PASSWORD=canary-password-1\nKEYSTORE_KEY=/k.key\nKEYSTORE_CERTIFICATE=/k.cer\n',
  );
  write('v2.yaml', 'zowe:\n  useConfigmgr: true # since 2.9\n  externalPort: 7554\n');
});
afterAll(() => site.remove());

function write(name: string, text: string): void {
  mkdirSync(dirname(site.file(name)), { recursive: true });
  writeFileSync(site.file(name), text);
}

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
const secret = /canary/;

describe('config convert', () => {
  test('shows the file on standard output and the report on standard error, without secrets', async () => {
    const { code, stdout, stderr } = await site.run('config', 'convert', site.file('lpar1'));
    expect(code).toBe(0);
    expect(stdout).toContain('  # where v1 is\n  runtimeDirectory: /usr/lpp/zowe\n');
    expect(stdout).toContain('MY_TOKEN: "*****"');
    expect(stderr).toContain('Needs a person: 1\n  ZOWE_EXPLORER_HOST -> haInstances.lpar1.sysname\n');
    expect(stderr).toContain('Secrets are masked; --output writes a file that has them.');
    expect(stdout + stderr).not.toMatch(secret);
  });

  test('--reveal shows secrets and says so', async () => {
    const { stdout, stderr } = await site.run('config', 'convert', site.file('lpar1'), '--reveal');
    expect(stdout).toContain('MY_TOKEN: canary-token-1\n');
    expect(stdout).toContain('password: canary-password-1\n');
    expect(stderr).toMatch(/^ZWEL\d{4}W /);
    expect(stderr).not.toMatch(secret);
  });

  test('writes two directories into one valid file that only its owner can read', async () => {
    const file = site.file('both.yaml');
    const { code, stdout, stderr } = await site.run(
      ...['config', 'convert', site.file('lpar1'), site.file('lpar2'), '--output', file],
      ...['--ha-instance-id', 'prod1', '--ha-instance-id', 'PROD-2'],
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`\n\nWritten: ${file}\nIt has secrets, so only its owner can read it (mode 0600).\n`);
    expect(stdout).not.toMatch(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(secret);
    const validated = await site.run('config', 'validate', '--config', file, '--json');
    expect(json(validated.stdout)).toMatchObject({ valid: true, haInstances: ['prod1', 'prod_2'] });
  });

  test('refuses a file that exists, and replaces it with --overwrite', async () => {
    const file = site.file('exists.yaml');
    writeFileSync(file, 'old: 1\n');
    const refused = await site.run('config', 'convert', site.file('v2.yaml'), '-o', file);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain(`ZWEL1164E File ${file} exists already.`);
    expect(readFileSync(file, 'utf8')).toBe('old: 1\n');
    const written = await site.run('config', 'convert', site.file('v2.yaml'), '-o', file, '--overwrite', '--json');
    const { backup } = json(written.stdout) as { backup: string };
    expect(readFileSync(backup, 'utf8')).toBe('old: 1\n');
    expect(readFileSync(file, 'utf8')).toBe('zowe:\n  externalPort: 7554\n');
  });

  test('--json has the documented shape', async () => {
    const { code, stdout, stderr } = await site.run('config', 'convert', site.file('v2.yaml'), '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(json(stdout)).toEqual({
      sources: [site.file('v2.yaml')],
      haInstances: [],
      counts: { converted: 0, needsPerson: 0, dropped: 1 },
      entries: [
        {
          outcome: 'dropped',
          key: 'zowe.useConfigmgr',
          why: 'v3 always uses configmgr',
          file: site.file('v2.yaml'),
          line: 2,
          column: 3,
        },
      ],
      warnings: [],
      yaml: 'zowe:\n  externalPort: 7554\n',
    });
  });

  test('--strict ends with 1 when something needs a person, and writes the file nevertheless', async () => {
    const file = site.file('strict.yaml');
    expect((await site.run('config', 'convert', site.file('lpar1'), '-o', file, '--strict')).code).toBe(1);
    expect(existsSync(file)).toBe(true);
    expect((await site.run('config', 'convert', site.file('v2.yaml'), '--strict')).code).toBe(0);
  });

  test.each([
    [[], 2, 'ZWEL0900E'],
    [['nowhere'], 8, 'ZWEL0503E'],
    [['lpar1', 'v2.yaml'], 8, 'ZWEL1142E'],
    [['keystore'], 8, 'ZWEL10'],
  ])('%j ends with %i and says why', async (names, expected, id) => {
    const { code, stdout, stderr } = await site.run('config', 'convert', ...names.map((name) => site.file(name)));
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(id);
  });
});
