// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import { fileNameOf, instanceEnvironment } from '../../src/process/instance-environment.ts';

const plan = {
  name: 'caching-service',
  environment: { ZWE_configs_port: '0', OTHER: 'x' },
  instanceSettings: [],
  port: { kind: 'none' },
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

it('has what the instance has of its own, under the names that start scripts read', () => {
  const own: ComponentPlan = {
    ...plan,
    environment: { ZWE_haInstance_hostname: 'lpar1', ZWE_zowe_job_prefix: 'ZWE1' },
    port: { kind: 'fixed', port: 7554, address: '10.0.0.1' },
    instanceSettings: [
      {},
      { hostname: 'lpar1b', jobNameSuffix: 'G2', port: { kind: 'fixed', port: 7554, address: '10.0.0.2' } },
    ],
  };
  const environment = (number: number) =>
    instanceEnvironment(own, { number, port: 7554, sharedDirectory: '/shared' }, {});
  expect(environment(2)).toMatchObject({
    ZWE_haInstance_hostname: 'lpar1b',
    ZWE_configs_zowe_network_server_listenAddresses_0: '10.0.0.2',
    ZWE_configs_port: '7554',
    _BPX_JOBNAME: 'ZWE1G2',
    ZWE_zowe_job_suffix: 'G2',
    ZWE_configs_zowe_job_suffix: 'G2',
  });
  expect(environment(1)).toEqual({
    ZWE_haInstance_hostname: 'lpar1',
    ZWE_zowe_job_prefix: 'ZWE1',
    ZWE_configs_port: '7554',
    ZWE_components_caching_service_port: '7554',
    ZWE_CACHING_SERVICE_PORT: '7554',
    ZWE_HA_COMPONENT_INSTANCE: 'caching-service#1',
    ZWE_HA_SHARED_DIRECTORY: '/shared',
  });
});

it.each([
  ['sample-app#1', 'sample-app#1'],
  ['../../etc/passwd', '_/../etc/passwd'.replaceAll('/', '_')],
  ['a b\n', 'a_b_'],
])('makes a file name of %j that leads nowhere else', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});
