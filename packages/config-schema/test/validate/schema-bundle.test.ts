// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { jsonSchemaBundle } from '../../src/index.ts';
import { defaults } from '../../src/defaults.ts';
import { baseSchemas } from '../../src/validate/schema-bundle.ts';
import { validateConfig } from '../../src/validate/validate-config.ts';
import type { ConfigMapping } from '../../src/config-value.ts';
import { upstreamRows, stricterRows } from './upstream-table.ts';

type Node = Readonly<Record<string, unknown>>;

const bundle = jsonSchemaBundle();
const validate = new Ajv2019({ allErrors: true, strict: false }).compile(bundle);
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Every `$ref` in a schema. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : references(child),
  );
}

/** The parts of the schema of a key, its references followed. */
function partsAt(path: readonly string[]): Node[] {
  const open = (node: Node): Node[] => {
    const target = typeof node['$ref'] === 'string' ? pointer(node['$ref']) : undefined;
    const combined = (node['allOf'] ?? []) as Node[];
    return [...(target ? open(target) : []), ...combined.flatMap(open), node];
  };
  const pointer = (text: string): Node =>
    text
      .split('/')
      .slice(1)
      .reduce<Node>((node, step) => node[step.replaceAll('~1', '/')] as Node, bundle);
  return path.reduce<Node[]>(
    (nodes, key) =>
      nodes.flatMap((node) => {
        const child = (node['properties'] as Record<string, Node> | undefined)?.[key];
        return child ? open(child) : [];
      }),
    open(bundle),
  );
}

describe('the schema for editors', () => {
  test('refers to nothing outside of it, and has no id that an editor would look up', () => {
    expect(references(bundle).filter((reference) => !reference.startsWith('#/'))).toEqual([]);
    expect(JSON.stringify(bundle)).not.toContain('"$id":"');
    expect(bundle['$schema']).toBe('https://json-schema.org/draft/2019-09/schema');
  });

  const examples = readdirSync(`${root}/examples`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(^|\/)zowe[^/]*\.ya?ml$/.test(file) && !file.includes('node_modules'),
  );

  test.each(examples)('accepts the example %s', (file) => {
    validate(parse(readFileSync(`${root}/examples/${file}`, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('says of every fact of Zowe what we say of the file as it is written', () => {
    for (const [path, value] of [...upstreamRows, ...stricterRows]) {
      // Only the HA instance as a whole, or its id, tells that.
      if (path.startsWith('haInstances')) continue;
      const text = JSON.stringify(path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value));
      const config = JSON.parse(text) as ConfigMapping;
      const findings = validateConfig(config, { locate: () => undefined });
      expect([text, validate(config)]).toEqual([text, findings.every(({ severity }) => severity === 'warning')]);
    }
  });

  test.each([
    ['zowe.externalPort', 7554],
    ['zowe.job.name', 'ZWE1SV'],
    ['zowe.verifyCertificates', 'STRICT'],
    ['components.gateway.port', 7554],
    ['components.discovery.port', 7553],
    ['components.zss.port', 7557],
    ['components.gateway.enabled', false],
    ['components.load-balancer.ha.balance', 'leastPending'],
    ['zowe.launcher.minUptime', 90],
  ])('tells the default of %s: %j', (path, value) => {
    expect(partsAt(path.split('.')).findLast((part) => 'default' in part)?.['default']).toBe(value);
  });

  test('tells every default that counts', () => {
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
        return;
      }
      expect([path.join('.'), partsAt(path).findLast((part) => 'default' in part)?.['default']]).toEqual([
        path.join('.'),
        value,
      ]);
    };
    walk(defaults, []);
  });

  test('describes every key', () => {
    const undescribed: string[] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null || path.length > 12) return;
      const { properties } = value as { properties?: Record<string, Node> };
      for (const [key, child] of Object.entries(properties ?? {})) {
        const conditional = path.some((step) => ['if', 'then', 'else', 'not'].includes(step));
        if (!conditional && !describes(child)) undescribed.push([...path, key].join('/'));
      }
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    };
    const describes = (node: Node): boolean =>
      typeof node['description'] === 'string' ||
      (typeof node['$ref'] === 'string' && partsOf(node['$ref']).some((part) => 'description' in part)) ||
      ((node['allOf'] ?? []) as Node[]).some(describes);
    const partsOf = (reference: string): Node[] => {
      const target = reference
        .split('/')
        .slice(1)
        .reduce<Node>((node, step) => node[step.replaceAll('~1', '/')] as Node, bundle);
      return [target, ...(typeof target['$ref'] === 'string' ? partsOf(target['$ref']) : [])];
    };
    const { $defs, ...top } = bundle as { $defs: Record<string, unknown> };
    walk(top, []);
    // What only schemas of components refer to is not seen in an editor.
    for (const [name, definition] of Object.entries($defs)) if (name.endsWith('-file')) walk(definition, [name]);
    expect(undescribed).toEqual([]);
  });
});

test('the schemas that components refer to have the ids of Zowe', () => {
  expect(baseSchemas().map((schema) => schema['$id'])).toEqual([
    'https://zowe.org/schemas/v2/server-base',
    'https://zowe.org/schemas/v2/server-common',
    'https://zowe.org/schemas/v2/server-component-manifest',
  ]);
});
