// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  formatPath,
  loadConfig,
  nearestPath,
  resolvedOrigin,
  resolvedValues,
  resolveHaInstance,
  type ConfigPath,
  type ResolvedInstance,
} from '../../src/index.ts';
import { directoryWith, load } from '../config-files.ts';

const right = `zowe:
  externalDomains: [zowe.example]
  job: {name: RIGHT, prefix: ZWE2}
components:
  discovery: {enabled: true}
  sample-app:
    enabled: true
    port: 7000
    hosts: [a, b]
haInstances:
  lpar1:
    hostname: h1.example
    sysname: S1
    zowe: {job: {name: LPAR1}}
    components: {sample-app: {port: 7001, hosts: [z]}}
  lpar2: {hostname: h2.example, sysname: S2}
`;
const left = `zowe:
  job:
    name: LEFT
`;

function open(id = 'lpar1'): { instance: ResolvedInstance; directory: string } {
  const directory = directoryWith({ 'left.yaml': left, 'right.yaml': right });
  const loaded = loadConfig('FILE(left.yaml):FILE(right.yaml)', { baseDirectory: directory });
  return { instance: resolveHaInstance(loaded, id), directory };
}

describe('what gave a value', () => {
  test.each<[ConfigPath, string, string]>([
    [['zowe', 'job', 'prefix'], 'file', 'right.yaml:3'],
    [['components', 'sample-app', 'enabled'], 'file', 'right.yaml:7'],
    [['zowe', 'externalDomains', 0], 'file', 'right.yaml:2'],
    [['zowe', 'externalPort'], 'default', 'default of Zowe HA'],
    [['components', 'zss', 'port'], 'default', 'default of Zowe HA'],
    [['components', 'sample-app', 'port'], 'override', 'right.yaml:15 (override of HA instance lpar1)'],
    [['components', 'sample-app', 'hosts', 0], 'override', 'right.yaml:15 (override of HA instance lpar1)'],
    [['zowe', 'job', 'name'], 'override', 'right.yaml:14 (override of HA instance lpar1)'],
    [['haInstances', 'lpar1', 'hostname'], 'file', 'right.yaml:12'],
    [['haInstance', 'id'], 'derived', 'right.yaml:12 (the HA instance that was asked for, or that of this system)'],
    [['haInstance', 'hostname'], 'derived', 'right.yaml:12 (haInstances.lpar1.hostname)'],
    [['haInstance', 'discoveryServers', 0], 'derived', 'right.yaml:12 (discovery of HA instance lpar1)'],
    [['haInstance', 'discoveryServers', 1], 'derived', 'right.yaml:16 (discovery of HA instance lpar2)'],
    [['haInstance', 'enabledComponents', 0], 'derived', 'right.yaml:5 (components.discovery.enabled)'],
    [['haInstance', 'enabledComponents', 1], 'derived', 'right.yaml:7 (components.sample-app.enabled)'],
    [['haInstance', 'launchComponents', 1], 'derived', 'right.yaml:7 (components.sample-app.enabled)'],
    [['haInstance', 'enabledComponents'], 'derived', 'components that are enabled'],
    [['haInstance', 'discoveryServers'], 'derived', 'discovery of each HA instance, or of each external domain'],
  ])('%j is a %s: %s', (path, rule, text) => {
    const { instance, directory } = open();
    const origin = resolvedOrigin(instance, path);
    expect([origin?.rule, origin?.text.replace(`${directory}/`, '')]).toEqual([rule, text]);
  });

  test('of two files the left one counts', () => {
    const { instance, directory } = open('lpar2');
    expect(resolvedOrigin(instance, ['zowe', 'job', 'name'])).toEqual({
      rule: 'file',
      location: { file: join(directory, 'left.yaml'), line: 3, column: 11, key: 'zowe.job.name' },
      text: `${directory}/left.yaml:3`,
    });
  });

  test('that an HA instance does not override is that of the base', () => {
    const { instance } = open('lpar2');
    expect(resolvedOrigin(instance, ['components', 'sample-app', 'port'])?.rule).toBe('file');
    expect(resolvedOrigin(instance, ['components', 'sample-app', 'hosts', 1])?.rule).toBe('file');
  });

  test.each<[ConfigPath]>([
    [['zowe', 'none']],
    [['zowe', 'job', 'name', 'deeper']],
    [['components', 'sample-app', 'hosts', 1]],
    [['haInstance', 'none']],
    [['haInstance', 'discoveryServers', 2]],
    [['constructor']],
  ])('%j is not there', (path) => {
    expect(resolvedOrigin(open().instance, path)).toBeUndefined();
  });

  test('a list of discovery servers that was written down is named with its place', () => {
    const text = 'zowe:\n  environments:\n    ALL_DISCOVERY_SERVERS: "https://a:1/eureka/"\n';
    const origin = resolvedOrigin(resolveHaInstance(load(text), 'sys1'), ['haInstance', 'discoveryServers', 0]);
    expect(origin?.text).toMatch(/zowe\.yaml:3 \(list in zowe\.environments\.ALL_DISCOVERY_SERVERS\)$/);
  });

  test('a host name comes from the external domains, else from nowhere', () => {
    const of = (text: string) => resolvedOrigin(resolveHaInstance(load(text), 'sys1'), ['haInstance', 'hostname']);
    expect(of('zowe: {externalDomains: [zowe.example]}')?.text).toMatch(
      /zowe\.yaml:1 \(first of zowe\.externalDomains\)$/,
    );
    expect(of('zowe: {}')).toEqual({ rule: 'default', text: 'default of Zowe HA' });
  });

  test('what resolving turned into something else says so', () => {
    const loaded = load('components: {gateway: {port: 1}}');
    const resolved = resolveHaInstance(loaded, 'sys1');
    const changed = { ...resolved, config: { components: { gateway: { port: 2 } } } };
    expect(resolvedOrigin(changed, ['components', 'gateway', 'port'])).toMatchObject({ rule: 'derived' });
    expect(resolvedOrigin(changed, ['components', 'gateway', 'port'])?.text).toMatch(
      /:1 \(resolved for HA instance sys1\)$/,
    );
  });
});

describe('all values in force', () => {
  test('are listed with what gave them, entries of lists one by one', () => {
    const { instance } = open();
    const values = resolvedValues(instance, ['components', 'sample-app']);
    expect(values.map(({ path, value, origin }) => [formatPath(path), value, origin?.rule])).toEqual([
      ['components.sample-app.enabled', true, 'file'],
      ['components.sample-app.port', 7001, 'override'],
      ['components.sample-app.hosts[0]', 'z', 'override'],
    ]);
  });

  test('every one of them has an origin', () => {
    for (const { path, origin } of resolvedValues(open().instance))
      expect([path, origin?.text]).not.toContain(undefined);
    expect(resolvedValues(open().instance, ['haInstance']).map(({ path }) => formatPath(path))).toEqual([
      'haInstance.id',
      'haInstance.hostname',
      'haInstance.discoveryServers[0]',
      'haInstance.discoveryServers[1]',
      'haInstance.enabledComponents[0]',
      'haInstance.enabledComponents[1]',
      'haInstance.launchComponents[0]',
      'haInstance.launchComponents[1]',
    ]);
  });

  test('empty mappings and lists are values, what is not there is none', () => {
    const instance = resolveHaInstance(load('components: {x: {a: {}, b: [], c: }}'), 'sys1');
    const below = (path: ConfigPath) =>
      resolvedValues(instance, path).map(({ path: at, value }) => [formatPath(at), value]);
    expect(below(['components', 'x'])).toEqual([
      ['components.x.a', {}],
      ['components.x.b', []],
      ['components.x.c', null],
    ]);
    expect(below(['components', 'none'])).toEqual([]);
  });
});

describe('the path that was probably meant', () => {
  const root = {
    zowe: { externalDomains: ['a'], job: { name: 'x' } },
    components: { gateway: { port: 1 }, 'a.b': { c: 2 } },
  };
  test.each<[ConfigPath, string | undefined]>([
    [['zowe', 'externalDomain'], 'zowe.externalDomains'],
    [['zowe', 'externalDomain', 0], 'zowe.externalDomains'],
    [['zowee', 'job', 'nam'], 'zowe.job.name'],
    [['zowee', 'jobs', 'other'], 'zowe.job'],
    [['component', 'gateway', 'port'], 'components.gateway.port'],
    [['gateway', 'port'], 'components.gateway.port'],
    [['components', 'a.c', 'c'], 'components["a.b"].c'],
    [['zowe', 'job', 'name', 'first'], undefined],
    [['zowe', 'job', 'colour'], undefined],
    [['zowe', 'job', 'name'], undefined],
  ])('of %j is %s', (path, expected) => {
    expect(nearestPath(root, path)).toBe(expected);
  });

  test('is found quickly among very many keys', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`key${'x'.repeat(30)}${index}`, index]),
    );
    const started = performance.now();
    nearestPath(many, [`kez${'x'.repeat(32)}`]);
    nearestPath(many, [`kez${'x'.repeat(1000)}`]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
