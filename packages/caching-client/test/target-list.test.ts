// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { expect, test } from 'vitest';
import { registryTargets } from '../src/index.ts';

function instance(overrides: Partial<RegistryInstance>): RegistryInstance {
  return {
    serviceId: 'cachingservice',
    instanceId: 'i',
    hostName: 'lpar1',
    ipAddr: '127.0.0.2',
    port: 7555,
    status: 'UP',
    metadata: {},
    registrationTimestamp: 0,
    lastDirtyTimestamp: 0,
    ...overrides,
  };
}

function targetsOf(instances: RegistryInstance[], preferredHost?: string): readonly string[] {
  const registry = { instances: () => instances, refresh: () => Promise.resolve() };
  return registryTargets({ registry, ...(preferredHost === undefined ? {} : { preferredHost }) }).current();
}

test('only instances of the caching service that are UP are targets', () => {
  const instances = [
    instance({}),
    instance({ hostName: 'lpar2', status: 'STARTING' }),
    instance({ hostName: 'lpar3', status: 'OUT_OF_SERVICE' }),
    instance({ hostName: 'lpar4', serviceId: 'sampleapp' }),
    instance({ hostName: 'lpar5', port: 20001 }),
  ];
  expect(targetsOf(instances)).toEqual(['https://lpar1:7555', 'https://lpar5:20001']);
});

test('instances on the preferred host come first', () => {
  const instances = [instance({}), instance({ hostName: 'lpar2' })];
  expect(targetsOf(instances, 'lpar2')).toEqual(['https://lpar2:7555', 'https://lpar1:7555']);
});

test('an IPv6 address is written in brackets', () => {
  expect(targetsOf([instance({ hostName: '::1' })])).toEqual(['https://[::1]:7555']);
});
