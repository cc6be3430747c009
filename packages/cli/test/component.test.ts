// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Site } from './site.ts';

let site: Site;

beforeAll(() => {
  const more = '  absent:\n    enabled: true\n';
  site = createSite({ one: 'exit 0', two: 'exit 0' }, more);
});

afterAll(() => {
  site.remove();
});

function write(path: string, text: string, mode = 0o644): string {
  const file = site.file(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('component validate', () => {
  test('tells that a component is valid, with its warnings, and ends with 0', async () => {
    const manifest = write(
      'good/manifest.yaml',
      'name: good\nid: org.example.good\ncommands: {start: start.sh}\napimlServices: {dynamic: [{serviceId: good}]}\nschemas: {configs: own.json}\n',
    );
    write('good/own.json', '{}');
    write('good/start.sh', '#!/bin/sh\n', 0o755);
    const { code, stdout, stderr } = await site.run('component', 'validate', dirname(manifest));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'ZWEL1186W The component registers service good, but declares no health endpoint.',
      `  Where: ${manifest}:4:1 (apimlServices)`,
      expect.stringMatching(/^ {2}Action: Declare ha\.readiness/),
      'Component good is valid: 0 errors, 1 warning.',
      '',
    ]);
  });

  test('lists everything that is wrong, also as data, and ends with 1', async () => {
    const manifest = write(
      'bad/manifest.yaml',
      'name: bad\nid: org.example.bad\ncommands: {start: none.sh}\nschemas: {configs: own.json}\n',
    );
    write('bad/own.json', '{}');
    const { code, stdout } = await site.run('component', 'validate', dirname(manifest), '--json');
    expect(code).toBe(1);
    expect(json(stdout)).toEqual({
      valid: false,
      directory: dirname(manifest),
      manifest,
      name: 'bad',
      id: 'org.example.bad',
      version: null,
      findings: [
        {
          id: 'ZWEL1180E',
          severity: 'error',
          message: 'commands.start names the script none.sh, which does not exist.',
          action: 'Correct the path in the manifest, or put the script there.',
          file: manifest,
          line: 3,
          column: 19,
          key: 'commands.start',
        },
      ],
    });
    const text = (await site.run('component', 'validate', dirname(manifest))).stdout;
    expect(text).toContain('Component bad is not valid: 1 error, 0 warnings.\n');
  });

  test('a directory that is none ends with an error that names it', async () => {
    const { code, stdout, stderr } = await site.run('component', 'validate', site.file('nowhere'));
    expect([code, stdout]).toEqual([8, '']);
    expect(stderr.split('\n')[0]).toBe(`ZWEL1191E ${site.file('nowhere')} is not a directory that can be read: ENOENT`);
  });
});

describe('component list', () => {
  test('shows what is installed, and what is enabled without being installed', async () => {
    write('extensions/extra/manifest.yaml', 'name: extra\nid: org.example.extra\nversion: 1.2.3\n');
    const { code, stdout } = await site.run('component', 'list', '--config', site.config);
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^COMPONENT +VERSION +ENABLED +STARTS +STATE +ID +DIRECTORY$/);
    expect(rows.slice(1).map((row) => row.split(/\s+/).slice(0, 5))).toEqual([
      ['one', '1.0.0', 'yes', 'yes', 'installed'],
      ['two', '1.0.0', 'yes', 'yes', 'installed'],
      ['extra', '1.2.3', 'no', 'no', 'installed'],
      ['absent', '-', 'yes', 'no', 'missing'],
    ]);
  });

  test('--json has the documented shape', async () => {
    const { stdout } = await site.run('component', 'list', '--config', site.config, '--json');
    const { haInstance, components } = json(stdout) as { haInstance: string; components: { name: string }[] };
    expect(haInstance).toBe('lpar1');
    expect(components.find(({ name }) => name === 'absent')).toEqual({
      name: 'absent',
      id: null,
      version: null,
      enabled: true,
      starts: false,
      state: 'missing',
      directory: null,
      findings: [],
    });
    expect(components.find(({ name }) => name === 'one')).toMatchObject({
      enabled: true,
      starts: true,
      state: 'installed',
      directory: join(site.directory, 'runtime/components/one'),
      findings: [],
    });
  });
});
