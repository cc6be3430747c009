// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import { fileNameOf, instanceEnvironment } from '../../src/process/instance-environment.ts';

const plan = {
  name: 'caching-service',
  environment: { ZWE_configs_port: '0', OTHER: 'x' },
} as unknown as ComponentPlan;

it('has what is inherited, the variables of the component, the identity of the instance and its port; no inherited configuration', () => {
  const inherited = { PATH: '/bin', OTHER: 'inherited', ZWE_configs_port: '1', ZWE_stale: 'x', ABSENT: undefined };
  expect(instanceEnvironment(plan, { number: 2, port: 20_001, sharedDirectory: '/shared' }, inherited)).toEqual({
    PATH: '/bin',
    OTHER: 'x',
    ZWE_configs_port: '20001',
    ZWE_components_caching_service_port: '20001',
    ZWE_CACHING_SERVICE_PORT: '20001',
    ZWE_HA_COMPONENT_INSTANCE: 'caching-service#2',
    ZWE_HA_SHARED_DIRECTORY: '/shared',
  });
});

it('leaves the port alone when the instance has none', () => {
  const environment = instanceEnvironment(plan, { number: 1, port: undefined, sharedDirectory: '/shared' }, {});
  expect(environment['ZWE_configs_port']).toBe('0');
  expect(environment).not.toHaveProperty('ZWE_components_caching_service_port');
});

it.each([
  ['sample-app#1', 'sample-app#1'],
  ['../../etc/passwd', '_/../etc/passwd'.replaceAll('/', '_')],
  ['a b\n', 'a_b_'],
])('makes a file name of %j that leads nowhere else', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});
