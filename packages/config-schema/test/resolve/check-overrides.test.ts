// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { formatPath, instanceFindings, resolveHaInstance } from '../../src/index.ts';
import { load, places } from '../config-files.ts';

const site = (overrides: string, components = '{gateway: {enabled: true}, my-app: {enabled: true}}'): string => `
components: ${components}
haInstances:
  a:
    hostname: ha
    sysname: A
    components: ${overrides}
  b: {hostname: hb, sysname: B}
`;

test.each([
  ['{gatewy: {enabled: false}}', 'gatewy', 'gateway'],
  ['{my-ap: {port: 1}}', 'my-ap', 'my-app'],
  ['{my-ap: {enabled: true}}', 'my-ap', 'my-app'],
  ['{zoss: {port: 1}}', 'zoss', 'zss'],
  ['{something-else: {port: 1}}', 'something-else', undefined],
  ['{something-else: {enabled: false}}', 'something-else', undefined],
])('an override of a component that is nowhere else is pointed out: %s', (overrides, key, nearest) => {
  const loaded = load(site(overrides));
  const { findings } = resolveHaInstance(loaded, 'a');
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  expect(findings.map(({ message }) => message)).toEqual([
    `HA instance a overrides component ${key}, which is configured nowhere else.${hint}`,
  ]);
  expect(findings[0]?.nearest).toBe(nearest);
  expect(places(findings)).toEqual([`ZWEL1129W 7:18 haInstances.a.components.${key}`]);
  expect(resolveHaInstance(loaded, 'b').findings).toEqual([]);
});

test.each(['{gateway: {port: 1}}', '{zss: {enabled: true}}', '{something-else: {enabled: true}}', '{}'])(
  'an override is fine when it is of a component of Zowe, or enables one that runs here only: %s',
  (overrides) => {
    expect(resolveHaInstance(load(site(overrides)), 'a').findings).toEqual([]);
  },
);

test.each([
  ['caching', 'caching-service'],
  ['gateway-service', 'gateway'],
  ['org.zowe.apiml.discovery-package', 'discovery'],
])('a component that is configured by another of its names is pointed out: %s', (key, name) => {
  const text = site('{}', `{${key}: {port: 1}}`);
  const { findings } = resolveHaInstance(load(text), 'a');
  expect(findings.map(({ message, nearest }) => [message, nearest])).toEqual([
    [`${key} is another name of component ${name}; what stands under it is not used for that component.`, name],
  ]);
  expect(findings[0]?.location).toMatchObject({ line: 2, key: formatPath(['components', key]) });
  const own = resolveHaInstance(load(site(`{${key}: {port: 1}}`)), 'a').findings;
  expect(own.map(({ id, location, nearest }) => [id, location.key, nearest])).toEqual([
    ['ZWEL1130W', formatPath(['haInstances', 'a', 'components', key]), name],
  ]);
});

test('an alias of an installed component is another name of it', () => {
  const manifests = [{ name: 'my-app', id: 'com.example.my-app', ha: { alias: 'app' } }];
  const { findings } = resolveHaInstance(load(site('{app: {port: 1}}')), 'a', { manifests });
  expect(findings.map(({ id, nearest }) => [id, nearest])).toEqual([['ZWEL1130W', 'my-app']]);
});

test('nothing is located while nothing is found: it would read the files again', () => {
  const loaded = load(site('{gateway: {port: 1}}'));
  const locate = (): never => {
    throw new Error('located');
  };
  expect(resolveHaInstance({ ...loaded, locate }, 'a').findings).toEqual([]);
});

test('what several HA instances have in common is told once', () => {
  const loaded = load(site('{gatewy: {port: 1}}', '{caching: {port: 1}, gateway: {enabled: true}}'));
  const findings = instanceFindings(['a', 'b'].map((id) => resolveHaInstance(loaded, id)));
  expect(findings.map(({ id, location }) => [id, location.key])).toEqual([
    ['ZWEL1130W', 'components.caching'],
    ['ZWEL1129W', 'haInstances.a.components.gatewy'],
  ]);
});
