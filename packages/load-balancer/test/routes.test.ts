// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { buildRouteTable, entryPath, matchRoute } from '../src/routes.ts';
import { RouteMemory } from '../src/route-memory.ts';
import { entry } from './test-front.ts';

function routes(...pairs: readonly (readonly [gatewayUrl: string, serviceUrl?: string])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(([gatewayUrl, serviceUrl], index): [string, string][] => [
      [`apiml.routes.r${String(index)}.gatewayUrl`, gatewayUrl],
      ...(serviceUrl === undefined
        ? []
        : [[`apiml.routes.r${String(index)}.serviceUrl`, serviceUrl] as [string, string]]),
    ]),
  );
}

const service = (metadata: Record<string, string>, more: Partial<RegistryInstance> = {}): RegistryInstance =>
  entry('one', 1, { metadata, ...more });

function find(instances: RegistryInstance[], path: string) {
  const match = matchRoute(buildRouteTable(instances), path);
  return match && { prefix: match.prefix, rest: match.rest, paths: [...match.route.servicePaths.values()] };
}

test.each([
  ['/sampleapp/ui/v1/page', { prefix: '/sampleapp/ui/v1', rest: '/page', paths: ['/app/ui'] }],
  ['/sampleapp/ui/v1', { prefix: '/sampleapp/ui/v1', rest: '', paths: ['/app/ui'] }],
  ['/sampleapp/ui/v1/', { prefix: '/sampleapp/ui/v1', rest: '/', paths: ['/app/ui'] }],
  ['//sampleapp///ui//v1//page//x', { prefix: '/sampleapp/ui/v1', rest: '/page//x', paths: ['/app/ui'] }],
  ['/sampleapp/ui/v1/deep/x', { prefix: '/sampleapp/ui/v1/deep', rest: '/x', paths: ['/deep'] }],
  ['/sampleapp/ui/v1/deeper', { prefix: '/sampleapp/ui/v1', rest: '/deeper', paths: ['/app/ui'] }],
  ['/sampleapp/ui/v10/page', undefined],
  ['/sampleapp/ui', undefined],
  ['/sampleapp', undefined],
  ['/SampleApp/ui/v1/page', undefined],
  ['/other/ui/v1/page', undefined],
  ['/', undefined],
])('%s goes to the longest route it lies under', (path, expected) => {
  const metadata = routes(['ui/v1', '/app/ui/'], ['/ui/v1/deep/', 'deep'], ['api/v1', '/']);
  expect(find([service(metadata)], path)).toEqual(expected);
});

test('a route without a service path goes to the root of the instance', () => {
  expect(find([service(routes(['ui/v1']))], '/sampleapp/ui/v1/x')).toEqual({
    prefix: '/sampleapp/ui/v1',
    rest: '/x',
    paths: [''],
  });
});

test('a route of the whole service is under its id alone', () => {
  expect(find([service(routes(['/', '/all']))], '/sampleapp/x')).toEqual({
    prefix: '/sampleapp',
    rest: '/x',
    paths: ['/all'],
  });
});

test('each instance keeps its own path, and only UP instances take part', () => {
  const instances = [
    service(routes(['ui/v1', '/a'])),
    service(routes(['ui/v1', '/b']), { instanceId: 'two' }),
    service(routes(['ui/v1', '/c']), { instanceId: 'three', status: 'STARTING' }),
    service(routes(['ui/v1', '/d']), { instanceId: 'four', status: 'OUT_OF_SERVICE' }),
  ];
  expect(find(instances, '/sampleapp/ui/v1')?.paths).toEqual(['/a', '/b']);
});

test('a service that authenticates by client certificate is not offered, not even its other instances', () => {
  const metadata = routes(['api/v1', '/']);
  const instances = [
    service(metadata),
    service({ ...metadata, 'apiml.authentication.scheme': 'X509' }, { instanceId: 'two' }),
  ];
  expect(find(instances, '/sampleapp/api/v1/x')).toBeUndefined();
});

test.each(['discovery', 'zaas'])('service %s is not offered', (serviceId) => {
  expect(find([service(routes(['api/v1', '/']), { serviceId })], `/${serviceId}/api/v1/x`)).toBeUndefined();
});

test('the entry of a service is its user interface, else its first route', () => {
  const table = buildRouteTable([
    service(routes(['api/v1', '/'], ['ui/v1', '/'])),
    service(routes(['api/v1', '/']), { serviceId: 'headless', instanceId: 'h' }),
    service({}, { serviceId: 'mute', instanceId: 'm' }),
  ]);
  expect(['sampleapp', 'headless', 'mute', 'nobody'].map((id) => entryPath(table, id))).toEqual([
    '/sampleapp/ui/v1/',
    '/headless/api/v1/',
    undefined,
    undefined,
  ]);
});

test('a service that is not listed any more is known without instances for a while', () => {
  const memory = new RouteMemory(1000);
  const table = buildRouteTable([service(routes(['ui/v1', '/a']))]);
  memory.complete(table, new Set(['sampleapp']), 0);
  const completed = memory.complete(new Map(), new Set(), 999);
  expect(matchRoute(completed, '/sampleapp/ui/v1')?.route.servicePaths.size).toBe(0);
  expect(memory.complete(new Map(), new Set(), 1000).size).toBe(0);
});

test('a service that came back as one that is not offered is not remembered', () => {
  const memory = new RouteMemory(1000);
  memory.complete(buildRouteTable([service(routes(['ui/v1', '/a']))]), new Set(['sampleapp']), 0);
  expect(memory.complete(new Map(), new Set(['sampleapp']), 1).size).toBe(0);
});
