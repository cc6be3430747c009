// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { componentNames } from '../../src/index.ts';
import { deliveredComponents } from '../../src/resolve/component-names.ts';

test.each([
  ['gateway', 'org.zowe.apiml.gateway-package'],
  ['discovery', 'org.zowe.apiml.discovery-package'],
  ['api-catalog', 'org.zowe.apiml.api-catalog-package'],
  ['caching-service', 'org.zowe.apiml.caching-service-package'],
  ['zaas', 'org.zowe.apiml.zaas-package'],
  ['zss', 'org.zowe.zss'],
  ['launcher', 'org.zowe.launcher'],
  ['load-balancer', 'org.zowe.ha.load-balancer'],
])('the friendly name %s and the standardized id %s mean the same', (name, id) => {
  const names = componentNames();
  expect([names.nameOf(name), names.nameOf(id), names.idOf(name), names.idOf(id)]).toEqual([name, name, id, id]);
});

test.each([
  ['gateway-service', 'gateway'],
  ['discovery-service', 'discovery'],
  ['apicatalog', 'api-catalog'],
  ['catalog', 'api-catalog'],
  ['cachingservice', 'caching-service'],
  ['caching', 'caching-service'],
  ['org.zowe.ha.caching-service', 'caching-service'],
  ['org.zowe.ha.discovery', 'discovery'],
  ['zlux', 'app-server'],
  ['jobs', 'jobs-api'],
  ['data-sets', 'files-api'],
  [' GateWay ', 'gateway'],
  ['ORG.ZOWE.ZSS', 'zss'],
])('the spelling %j means %s', (spelling, name) => {
  expect(componentNames().nameOf(spelling)).toBe(name);
});

test.each(['', 'gatewy', 'org.zowe', 'constructor', '__proto__'])('nobody is called %j', (spelling) => {
  const names = componentNames();
  expect([names.nameOf(spelling), names.idOf(spelling)]).toEqual([undefined, undefined]);
});

test('every delivered component has a name and an id of its own', () => {
  const names = componentNames();
  expect(new Set(deliveredComponents.map((name) => names.idOf(name))).size).toBe(deliveredComponents.length);
  for (const name of deliveredComponents) expect(names.nameOf(names.idOf(name) ?? '')).toBe(name);
});

test('an installed component is known by its id and the aliases of its manifest', () => {
  const names = componentNames([
    { name: 'my-app', id: 'com.example.my-app', ha: { alias: ['myapp', 'app'] } },
    { name: 'other', id: 'com.example.other', ha: { alias: 'o' } },
    { name: 'plain', id: 'com.example.plain' },
  ]);
  expect(['com.example.my-app', 'MyApp', 'app', 'o', 'plain'].map((each) => names.nameOf(each))).toEqual([
    'my-app',
    'my-app',
    'my-app',
    'other',
    'plain',
  ]);
  expect([names.idOf('app'), names.idOf('o')]).toEqual(['com.example.my-app', 'com.example.other']);
});

test('what is installed counts before what is known of the components of Zowe', () => {
  const names = componentNames([{ name: 'caching-service', id: 'org.zowe.ha.caching-service' }]);
  expect(names.idOf('caching-service')).toBe('org.zowe.ha.caching-service');
  expect(names.nameOf('org.zowe.apiml.caching-service-package')).toBe('caching-service');
});

test('an alias never takes the name of another component away', () => {
  const names = componentNames([
    { name: 'thief', id: 'com.example.thief', ha: { alias: ['gateway', 'org.zowe.zss'] } },
  ]);
  expect([names.nameOf('gateway'), names.nameOf('org.zowe.zss'), names.nameOf('thief')]).toEqual([
    'gateway',
    'zss',
    'thief',
  ]);
});
