// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentSchemaFindings, findComponent, loadConfig, loadManifest, type Finding } from '../../src/index.ts';
import { readComponentSchemas } from '../../src/validate/component-schema-files.ts';
import { SchemaUnusableError } from '../../src/validate/errors.ts';
import type { SchemaJob } from '../../src/validate/schema-job.ts';
import { runSchemaJobs } from '../../src/validate/run-schema-jobs.ts';
import { directoryWith, places } from '../config-files.ts';

const base = 'https://zowe.org/schemas/v2/server-base';

/** A schema as components have it: that of Zowe, and more of the component. */
function schemaOf(properties: object, more: object = {}): Record<string, unknown> {
  const own = { type: 'object', properties };
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: 'https://example.org/schemas/foo',
    allOf: [
      { $ref: base },
      {
        type: 'object',
        properties: {
          components: { type: 'object', properties: { foo: { allOf: [{ $ref: `${base}#zoweComponent` }, own] } } },
        },
      },
    ],
    ...more,
  };
}

interface Case {
  readonly schemas: Readonly<Record<string, object | string>>;
  readonly configs?: string | string[] | null;
  readonly config: string;
  readonly haInstance?: string;
}

/** What is found for a component called foo. */
function check({ schemas, configs = 'schema.json', config, haInstance }: Case): Finding[] {
  const text = (value: object | string): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  const files = Object.entries(schemas).map(([name, value]) => [`components/foo/${name}`, text(value)] as const);
  const manifest = { name: 'foo', id: 'org.example.foo', ...(configs === null ? {} : { schemas: { configs } }) };
  const directory = directoryWith({
    ...Object.fromEntries(files),
    'components/foo/manifest.json': JSON.stringify(manifest),
    'zowe.yaml': config,
  });
  const loaded = loadConfig('zowe.yaml', { baseDirectory: directory });
  const found = findComponent('foo', { runtimeDirectory: directory });
  return componentSchemaFindings(loaded, [{ name: 'foo', ...found }], haInstance);
}

const speed = { speed: { type: 'integer', minimum: 1 } };

describe('the schema of a component', () => {
  test('finds what is wrong with its keys, where it is written', () => {
    const config = 'components:\n  foo:\n    enabled: true\n    speed: fast\n';
    const findings = check({ schemas: { 'schema.json': schemaOf(speed) }, config });
    expect(places(findings)).toEqual(['ZWEL0521E 4:12 components.foo.speed']);
    expect(findings[0]?.message).toBe('components.foo.speed is text, but must be a whole number.');
  });

  test('is satisfied with what it allows', () => {
    const config = 'components: {foo: {enabled: true, speed: 3, ha: {instances: 2}}}';
    expect(check({ schemas: { 'schema.json': schemaOf(speed) }, config })).toEqual([]);
  });

  test('sees each HA instance with its overrides, or one of them', () => {
    const config = `
components: {foo: {speed: 1}}
haInstances:
  lpar1: {hostname: a, sysname: A, components: {foo: {speed: 0}}}
  lpar2: {hostname: b, sysname: B}
`;
    const schemas = { 'schema.json': schemaOf(speed) };
    expect(places(check({ schemas, config }))).toEqual(['ZWEL0524E 4:62 haInstances.lpar1.components.foo.speed']);
    expect(check({ schemas, config, haInstance: 'lpar2' })).toEqual([]);
  });

  test('tells a problem of the base once', () => {
    const config = `
components: {foo: {speed: 0}}
haInstances: {lpar1: {hostname: a, sysname: A}, lpar2: {hostname: b, sysname: B}}
`;
    expect(places(check({ schemas: { 'schema.json': schemaOf(speed) }, config }))).toEqual([
      'ZWEL0524E 2:27 components.foo.speed',
    ]);
  });

  test('does not see the keys of Zowe HA, even when it allows no others than its own', () => {
    const closed = schemaOf({ enabled: {}, speed: {} }, {}) as {
      allOf: [unknown, { properties: { components: object } }];
    };
    closed.allOf[1].properties.components = {
      properties: { foo: { type: 'object', additionalProperties: false, properties: { speed: {} } } },
    };
    const schemas = { 'schema.json': closed };
    expect(check({ schemas, config: 'components: {foo: {speed: 1, ha: {instances: 2}}}' })).toEqual([]);
    const findings = check({ schemas, config: 'components: {foo: {sped: 1}}' });
    expect(places(findings)).toEqual(['ZWEL0520E 1:20 components.foo.sped']);
    expect(findings[0]?.nearest).toBe('speed');
  });
});

describe('what schemas refer to', () => {
  const references: readonly (readonly [reference: string, value: unknown, id: string])[] = [
    ['server-common#zoweTcpPort', 80, 'ZWEL0524E'],
    ['server-common#zoweReservedTcpPort', 8080, 'ZWEL0524E'],
    ['server-common#zowePath', '', 'ZWEL0524E'],
    ['server-common#zoweOptionalPath', 1, 'ZWEL0521E'],
    ['server-common#zoweFile', '', 'ZWEL0524E'],
    ['server-common#zoweIpv4', '1.2.3', 'ZWEL0524E'],
    ['server-common#zoweJobname', 'AB', 'ZWEL0524E'],
    ['server-common#zoweUser', 'lower', 'ZWEL0524E'],
    ['server-common#zoweUserAnyCase', 'too.long', 'ZWEL0524E'],
    ['server-common#zoweGroup', '', 'ZWEL0524E'],
    ['server-common#zoweGroupNameAnyCase', 'lower', 'ZWEL0524E'],
    ['server-common#zoweToken', 'lower', 'ZWEL0524E'],
    ['server-common#zoweDataset', 'lower', 'ZWEL0524E'],
    ['server-common#zoweDatasetPrefix', 'AB', 'ZWEL0524E'],
    ['server-common#zoweDatasetVsam', 'AB', 'ZWEL0524E'],
    ['server-common#zoweDatasetMember', 'lower', 'ZWEL0524E'],
    ['server-common#zoweDatasetZISMember', 'ZWESIP0', 'ZWEL0524E'],
    ['server-common#zisParmlibMember', 'ZWESIP0', 'ZWEL0524E'],
    ['server-common#zoweReverseDomainNotation', 'nodots', 'ZWEL0524E'],
    ['server-common#zoweSemverVersion', '1.0', 'ZWEL0524E'],
    ['server-common#zoweSemverRange', '>>1.0.0', 'ZWEL0524E'],
    ['server-common#/$defs/tcpPort', 80, 'ZWEL0524E'],
    ['server-base#/$defs/port', 70000, 'ZWEL0524E'],
    ['server-base#/$defs/scheme', 'ftp', 'ZWEL0522E'],
    ['server-base#zoweComponent', { enabled: 1 }, 'ZWEL0521E'],
    ['server-base#componentJobSettings', { suffix: 1 }, 'ZWEL0521E'],
    ['server-base#networkSettings', { more: 1 }, 'ZWEL0520E'],
    ['server-base#tlsSettings', { minTls: 'SSLv3' }, 'ZWEL0522E'],
    ['server-base#nativeTlsSettings', { attls: true }, 'ZWEL0522E'],
    ['server-base#registryHandler', { registry: 'r' }, 'ZWEL0523E'],
    ['server-base#/$defs/certificate', { keystore: 1 }, 'ZWEL0521E'],
  ];

  test('are the types of Zowe, each of which refuses what does not fit', () => {
    const named = references.map(([reference, value], index) => [`v${index}`, reference, value] as const);
    const properties = Object.fromEntries(named.map(([name, $ref]) => [name, { $ref: `/schemas/v2/${$ref}` }]));
    const foo = Object.fromEntries(named.map(([name, , value]) => [name, value]));
    const config = JSON.stringify({ components: { foo } });
    const findings = check({ schemas: { 'schema.json': schemaOf(properties) }, config });
    for (const [index, [reference, , id]] of references.entries()) {
      const found = findings.filter(({ location }) => new RegExp(`\\.v${index}(\\.|$)`).test(location.key ?? ''));
      expect(
        found.map((finding) => finding.id),
        reference,
      ).toContain(id);
    }
  });

  test('are also the other files of the component, by id or by place', () => {
    const schemas = {
      'schemas/schema.json': schemaOf({
        a: { $ref: 'https://example.org/other#/$defs/a' },
        b: { $ref: 'more/b.json#b' },
      }),
      'schemas/other.json': { $id: 'https://example.org/other', $defs: { a: { type: 'boolean' } } },
      'schemas/more/b.json': { $defs: { b: { $anchor: 'b', type: 'boolean' } } },
    };
    const configs = ['schemas/schema.json', 'schemas/other.json'];
    expect(places(check({ schemas, configs, config: 'components: {foo: {a: 1, b: 2}}' }))).toEqual([
      'ZWEL0521E 1:23 components.foo.a',
      'ZWEL0521E 1:29 components.foo.b',
    ]);
  });

  test('a file that has an id of its own is also found by its place', () => {
    const schemas = {
      'schema.json': schemaOf({ a: { $ref: './b.json' } }),
      'b.json': { $id: 'https://example.org/elsewhere/b', type: 'boolean' },
    };
    expect(places(check({ schemas, config: 'components: {foo: {a: 1}}' }))).toEqual([
      'ZWEL0521E 1:23 components.foo.a',
    ]);
  });
});

describe('other forms of schemas', () => {
  test.each([
    [
      'http://json-schema.org/draft-07/schema#',
      { definitions: { s: { type: 'integer' } }, dependencies: {} },
      '#/definitions/s',
    ],
    [
      'https://json-schema.org/draft/2020-12/schema',
      { $defs: { s: { $dynamicAnchor: 's', type: 'integer' } } },
      '#/$defs/s',
    ],
    ['https://json-schema.org/draft/2019-09/schema', { $defs: { s: { $anchor: 's', type: 'integer' } } }, '#s'],
  ])('%s is understood', ($schema, more, $ref) => {
    const schemas = { 'schema.json': schemaOf({ speed: { $ref } }, { $schema, ...more }) };
    expect(places(check({ schemas, config: 'components: {foo: {speed: x}}' }))).toEqual([
      'ZWEL0521E 1:27 components.foo.speed',
    ]);
    expect(check({ schemas, config: 'components: {foo: {speed: 1}}' })).toEqual([]);
  });

  test('a schema without an id, with comments and trailing commas, as published ones are', () => {
    const text = `{ # of foo
      "allOf": [{"$ref": "${base}",}],
      "properties": {"components": {"properties": {"additionalProperties": true, "foo": {"properties": {"speed": {"type": "integer",},},},},},},
    }`;
    const config = 'components: {foo: {speed: x}}';
    expect(places(check({ schemas: { 'schema.json': text }, config }))).toEqual([
      'ZWEL0521E 1:27 components.foo.speed',
    ]);
  });

  test('unknown keywords and formats do not count', () => {
    const properties = { storage: { mode: { enum: ['a'] } }, host: { type: 'string', format: 'hostname' } };
    const config = 'components: {foo: {storage: {mode: b}, host: "no host name"}}';
    expect(check({ schemas: { 'schema.json': schemaOf(properties) }, config })).toEqual([]);
  });

  test('words of the schema that are only data stay as they are', () => {
    const properties = { link: { const: { $ref: '#nowhere' } } };
    const config = 'components: {foo: {link: {$ref: "#nowhere"}}}';
    expect(check({ schemas: { 'schema.json': schemaOf(properties) }, config })).toEqual([]);
  });
});

describe('the components of this project', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  test.each([
    ['launcher', 'packages/launcher/component'],
    ['caching-service', 'packages/caching-service/component'],
    ['load-balancer', 'packages/load-balancer/component'],
    ['discovery', 'packages/discovery-config/component'],
    ['sample-app', 'examples/components/sample-app'],
  ])('%s has a schema, as STRICT asks for', (name, path) => {
    const config = `zowe: {configmgr: {validation: STRICT}}\ncomponents: {${name}: {enabled: true, more: 1}}\n`;
    const directory = directoryWith({ 'zowe.yaml': config });
    const loaded = loadConfig('zowe.yaml', { baseDirectory: directory });
    const component = { name, directory: join(root, path), manifest: loadManifest(join(root, path)) };
    expect(componentSchemaFindings(loaded, [component])).toEqual([]);
  });
});

describe('whatever a schema file holds', () => {
  test('it is used, or said why not', () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      '$ref',
      '$id',
      'allOf',
      'oneOf',
      'items',
      'pattern',
      'const',
      '$defs',
      'not',
    );
    const { schema } = fc.letrec((tie) => ({
      schema: fc.dictionary(keyword, fc.oneof({ depthSize: 'small' }, tie('value'), tie('schema')), { maxKeys: 4 }),
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('object', '#', '#/$defs/type', 'https://example.org/x', '(a+)+$'),
      ),
    }));
    const jobs: SchemaJob[] = [];
    for (const content of fc.sample(schema, { numRuns: 200, seed: 20261123 })) {
      const directory = directoryWith({ 'schema.json': JSON.stringify(content) });
      try {
        jobs.push({ ...readComponentSchemas(directory, ['schema.json']), data: [{ components: {} }, {}] });
      } catch (error) {
        expect(error).toBeInstanceOf(SchemaUnusableError);
      }
    }
    const outcomes = runSchemaJobs(jobs);
    expect(jobs.length).toBeGreaterThan(50);
    for (const outcome of outcomes)
      expect('failure' in outcome ? typeof outcome.failure : outcome.errors.length).toBeTruthy();
  });

  test('a schema that refers to itself for ever is ended', () => {
    const schemas = { 'schema.json': { $id: 'https://example.org/loop', allOf: [{ $ref: '#' }] } };
    const [finding] = check({ schemas, config: 'components: {foo: {enabled: true}}' });
    expect(finding?.id).toBe('ZWEL1053W');
  });
});

describe('a component without a usable schema', () => {
  const config = (mode?: string): string =>
    `components: {foo: {enabled: true}}\n${mode === undefined ? '' : `zowe: {configmgr: {validation: ${mode}}}\n`}`;

  test.each([
    [undefined, 'ZWEL1051W'],
    ['COMPONENT-COMPAT', 'ZWEL1051W'],
    ['STRICT', 'ZWEL1050E'],
  ])('with validation %s, none at all is %s', (mode, id) => {
    const [finding, ...more] = check({ schemas: {}, configs: null, config: config(mode) });
    expect([finding?.id, more]).toEqual([id, []]);
    expect(finding?.message).toMatch(/^Component foo has no schema for its configuration/);
    expect(finding?.location.file).toMatch(/components\/foo\/manifest\.json$/);
  });

  test.each([
    ['is not there', {}, /the schema file schema\.json does not exist$/],
    ['is no JSON', { 'schema.json': '{"a": [' }, /schema\.json, line 1: /],
    ['is empty', { 'schema.json': '' }, /schema\.json is empty\.$/],
    ['is a list', { 'schema.json': '[]' }, /^.*The file holds a list, but must hold keys with values|holds no schema$/],
    ['is no schema', { 'schema.json': schemaOf({ a: { type: 'strnig' } }) }, /it is no valid schema: /],
    ['has a pattern that is none', { 'schema.json': schemaOf({ a: { pattern: '(' } }) }, /Invalid regular expression/],
    [
      'refers to what is not there',
      { 'schema.json': schemaOf({ a: { $ref: '#/$defs/no' } }) },
      /can't resolve reference/,
    ],
    [
      'refers to the network',
      { 'schema.json': schemaOf({ a: { $ref: 'https://example.org/x' } }) },
      /can't resolve reference/,
    ],
    [
      'refers outside',
      { 'schema.json': schemaOf({ a: { $ref: '../../zowe.yaml' } }) },
      /outside of the component's directory$/,
    ],
    [
      'refers to no file',
      { 'schema.json': schemaOf({ a: { $ref: 'no.json' } }) },
      /the schema file no\.json does not exist$/,
    ],
    ['refers to no URI', { 'schema.json': schemaOf({ a: { $ref: 'http://[' } }) }, /Invalid URL/],
    [
      'is nested too deep',
      { 'schema.json': `{"a":${'{"a":'.repeat(300)}1${'}'.repeat(301)}` },
      /nested more than 200 levels deep/,
    ],
    ['is of a draft with id', { 'schema.json': { id: 'x', type: 'object' } }, /NOT SUPPORTED/],
  ])('a schema that %s is told of, and nothing ends with it', (_, schemas, problem) => {
    const [finding, ...more] = check({ schemas: schemas, config: config('STRICT') });
    expect([finding?.id, more]).toEqual(['ZWEL1052E', []]);
    expect(finding?.message).toMatch(/^The configuration of component foo cannot be checked: /);
    expect(finding?.message).toMatch(problem);
    expect(check({ schemas: schemas, config: config() }).map(({ id }) => id)).toEqual(['ZWEL1053W']);
  });

  test('a link that leads out of the component is not followed', () => {
    const directory = directoryWith({
      'components/foo/manifest.yaml': 'name: foo\nid: org.example.foo\nschemas: {configs: schema.json}\n',
      'secret.json': '{}',
      'zowe.yaml': config('STRICT'),
    });
    symlinkSync(join(directory, 'secret.json'), join(directory, 'components/foo/schema.json'));
    const loaded = loadConfig('zowe.yaml', { baseDirectory: directory });
    const found = findComponent('foo', { runtimeDirectory: directory });
    const [finding] = componentSchemaFindings(loaded, [{ name: 'foo', ...found }]);
    expect(finding?.message).toMatch(/outside of the component's directory$/);
  });

  test('two files with the same id are refused', () => {
    const schemas = { 'a.json': { $id: 'https://example.org/x' }, 'b.json': { $id: 'https://example.org/x' } };
    const [finding] = check({ schemas, configs: ['a.json', 'b.json'], config: config() });
    expect(finding?.message).toMatch(/two of its schema files have the id https:\/\/example\.org\/x$/);
  });

  test("components with the same id do not get in each other's way", () => {
    const id = { $schema: '', $id: 'https://example.org/same' };
    const job = (type: string) => ({
      draft: '2019-09' as const,
      root: id.$id,
      schemas: [{ $id: id.$id, type }],
      data: [1],
    });
    expect(runSchemaJobs([job('string'), job('integer')])).toMatchObject([
      { errors: [[{ keyword: 'type' }]] },
      { errors: [[]] },
    ]);
  });

  test('a pattern that never ends is ended, and the next component is checked', () => {
    const root = 'https://example.org/slow';
    const slow = {
      draft: '2019-09' as const,
      root,
      schemas: [{ $id: root, pattern: '^(a+)+$' }],
      data: [`${'a'.repeat(60)}b`],
    };
    const quick = { ...slow, schemas: [{ $id: root, maxLength: 1 }] };
    const start = performance.now();
    expect(runSchemaJobs([slow, quick], 500)).toMatchObject([
      { failure: 'its schema took more than 500 ms' },
      { errors: [[{ keyword: 'maxLength' }]] },
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
