// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import { relevantEnvironment } from '../../src/plan/relevant-environment.ts';

const relevant = (variables: readonly string[]): string[] => {
  const environment = Object.fromEntries(variables.map((name) => [name, 'x']));
  const plan = {
    name: 'sample-app',
    requires: ['caching-service'],
    after: ['discovery'],
    wants: [],
    environment,
  } as unknown as ComponentPlan;
  return Object.keys(relevantEnvironment(plan));
};

describe('what makes a running component out of date', () => {
  it('is a change of what concerns all, of its own settings, and of those of components that it waits for', () => {
    const variables = [
      'ZWE_zowe_job_prefix',
      'ZWE_DISCOVERY_SERVICES_LIST',
      'APP_OPTION',
      'ZWE_configs_port',
      'ZWE_configs_ha_storage_mode',
      'ZWE_components_sample_app_debug',
      'ZWE_components_caching_service_port',
      'ZWE_components_discovery_port',
    ];
    expect(relevant(variables)).toEqual(variables);
  });

  it('is no change of other components and of other HA instances', () => {
    expect(
      relevant(['ZWE_components_gateway_port', 'ZWE_components_sample_enabled', 'ZWE_haInstances_lpar2_hostname']),
    ).toEqual([]);
  });

  it('is no change of which components are enabled', () => {
    const lists = ['ENABLED', 'INSTALLED', 'LAUNCH'].map((which) => `ZWE_${which}_COMPONENTS`);
    expect(relevant([...lists, 'LAUNCH_COMPONENTS'])).toEqual([]);
  });

  it("counts Zowe v1's names like the settings that they stand for", () => {
    const variables = ['ZWE_CACHING_SERVICE_PORT', 'DISCOVERY_PORT', 'KEYSTORE', 'GATEWAY_PORT', 'APIML_CORS_ENABLED'];
    expect(relevant(variables)).toEqual(['ZWE_CACHING_SERVICE_PORT', 'DISCOVERY_PORT', 'KEYSTORE']);
  });

  it('is no change of how it is supervised', () => {
    expect(
      relevant([
        'ZWE_configs_ha_instances',
        'ZWE_components_sample_app_ha_instances',
        'ZWE_components_sample_app_ha_after_0',
        'ZWE_components_caching_service_ha_portRange',
        'ZWE_configs_ha_readiness_path',
        'ZWE_configs_launcher_restartIntervals_0',
      ]),
    ).toEqual([]);
  });
});
