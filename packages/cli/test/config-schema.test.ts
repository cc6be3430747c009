// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Site } from './site.ts';

const base = 'https://zowe.org/schemas/v2/server-base';
let site: Site;

beforeAll(() => {
  site = createSite({ one: '#!/bin/sh\nsleep 60\n' });
});

afterAll(() => site.remove());

/** An overlay before the configuration of the site. */
function specWith(name: string, text: string): string {
  writeFileSync(site.file(name), text);
  return `FILE(${site.file(name)}):FILE(${site.config})`;
}

/** An extension with a schema of its own, which has the key speed. */
function installExtension(name: string): void {
  const directory = site.file(`extensions/${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    `${directory}/manifest.yaml`,
    `name: ${name}\nid: org.example.${name}\nschemas: { configs: schema.json }\n`,
  );
  const component = {
    allOf: [{ $ref: `${base}#zoweComponent` }, { properties: { speed: { enum: ['slow', 'fast'] } } }],
  };
  const properties = { components: { type: 'object', properties: { [name]: component } } };
  const schema = { $id: `https://example.org/${name}`, allOf: [{ $ref: base }, { type: 'object', properties }] };
  writeFileSync(`${directory}/schema.json`, JSON.stringify(schema));
}

describe('config validate checks the keys of components by their own schemas', () => {
  beforeAll(() => installExtension('racer'));

  test('and ends with 8 when one is wrong, told once and with its place', async () => {
    const spec = specWith('racer.yaml', 'components:\n  racer:\n    enabled: true\n    speed: fsat\n');
    const { code, stdout, stderr } = await site.run('config', 'validate', '--config', spec);
    expect([code, stdout]).toEqual([8, '']);
    expect(stderr.split('\n')).toEqual([
      `ZWEL0500E The configuration ${spec} has problems:`,
      'ZWEL0522E components.racer.speed must be one of: slow, fast. Did you mean fast?',
      `  Where: ${site.file('racer.yaml')}:4:12 (components.racer.speed)`,
      '  Action: Use one of the values that are listed.',
      '  Action: Correct each place that is listed, then try again; zowe-ha config validate lists them without starting anything.',
      '',
    ]);
  });

  test('with --json it is a document that says so', async () => {
    const spec = specWith('racer.yaml', 'components:\n  racer:\n    enabled: true\n    speed: fsat\n');
    const { code, stdout } = await site.run('config', 'validate', '--config', spec, '--json');
    expect(code).toBe(8);
    const { error, ...document } = JSON.parse(stdout) as { error: { id: string } };
    expect(document).toEqual({
      valid: false,
      config: spec,
      findings: [
        {
          id: 'ZWEL0522E',
          severity: 'error',
          message: 'components.racer.speed must be one of: slow, fast. Did you mean fast?',
          action: 'Use one of the values that are listed.',
          allowedValues: ['slow', 'fast'],
          nearest: 'fast',
          file: site.file('racer.yaml'),
          line: 4,
          column: 12,
          key: 'components.racer.speed',
        },
      ],
    });
    expect(error.id).toBe('ZWEL0500E');
  });

  test('but not those of a component that is not enabled, unless --all asks for it', async () => {
    const spec = specWith('off.yaml', 'components: { racer: { enabled: false, speed: fsat } }\n');
    expect((await site.run('config', 'validate', '--config', spec)).code).toBe(0);
    expect((await site.run('config', 'validate', '--config', spec, '--all')).code).toBe(8);
  });

  test('a component without a schema is told of when asked, and refused when validation is STRICT', async () => {
    const asked = await site.run('config', 'validate', '--config', site.config, '--components');
    expect([asked.code, asked.stdout.split('\n')[0]]).toEqual([
      0,
      'ZWEL1051W Component one has no schema for its configuration, which is not checked.',
    ]);
    const spec = specWith('strict.yaml', 'zowe: { configmgr: { validation: STRICT } }\n');
    const strict = await site.run('config', 'validate', '--config', spec);
    expect([strict.code, strict.stderr.split('\n')[1]]).toEqual([
      8,
      'ZWEL1050E Component one has no schema for its configuration.',
    ]);
  });

  test('a component that is enabled but not installed is warned of', async () => {
    const spec = specWith('absent.yaml', 'components:\n  absent: { enabled: true }\n');
    const { code, stdout } = await site.run('config', 'validate', '--config', spec);
    expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      [
        `ZWEL1058W Component absent is enabled but not installed; looked for its manifest in: ${site.file('runtime/components')}, ${site.file('extensions')}.`,
        `  Where: ${site.file('absent.yaml')}:2:22 (components.absent.enabled)`,
      ],
    ]);
  });

  test('where nothing is installed that is said once, and is no problem', async () => {
    const nowhere = `zowe: { runtimeDirectory: ${site.file('no')}, extensionDirectory: ${site.file('none')} }\n`;
    const spec = specWith('nowhere.yaml', `${nowhere}components: { gateway: { enabled: true } }\n`);
    const { code, stdout } = await site.run('config', 'validate', '--config', spec);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('ZWE'))).toEqual([
      `ZWEL1057W No components were found in: ${site.file('no')}/components, ${site.file('none')}. Their own schemas were not checked.`,
    ]);
  });
});

describe('config schema', () => {
  test('prints a JSON Schema, with and without --json', async () => {
    const { code, stdout, stderr } = await site.run('config', 'schema');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2019-09/schema',
      title: 'ZoweConfig',
      additionalProperties: false,
    });
    expect((await site.run('config', 'schema', '--json')).stdout).toBe(stdout);
  });

  test('writes it into a file, again and again', async () => {
    const file = site.file('zowe-schema.json');
    for (let count = 0; count < 2; count++) {
      const { code, stdout } = await site.run('config', 'schema', '--output', file);
      expect([code, stdout.split('\n')]).toEqual([
        0,
        [
          `The schema was written into ${file}. Editors use it when zowe.yaml begins with:`,
          `# yaml-language-server: $schema=${file}`,
          '',
        ],
      ]);
    }
    expect(readFileSync(file, 'utf8')).toBe((await site.run('config', 'schema')).stdout);
    const { stdout } = await site.run('config', 'schema', '--output', file, '--json');
    expect(JSON.parse(stdout)).toEqual({ file });
  });

  test('into a place that is not there it ends with an error that names it', async () => {
    const file = site.file('no/such/directory/schema.json');
    const { code, stderr } = await site.run('config', 'schema', '--output', file);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/^ZWE/);
    expect(stderr).toContain(file);
  });
});
