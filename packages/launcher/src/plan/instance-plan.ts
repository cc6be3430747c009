// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan, HaInstancePlan } from './component-plan.ts';
import { portOfInstance } from './port-plan.ts';

/** The host name that a component instance registers with: its own, or that of the HA instance. */
export function hostnameOf(
  plan: Pick<ComponentPlan, 'instanceSettings'>,
  number: number,
  haInstance: Pick<HaInstancePlan, 'hostname'>,
): string {
  return plan.instanceSettings[number - 1]?.hostname ?? haInstance.hostname;
}

/**
 * The variables by which a component reads what an instance has of its own. The listen address is always told to an instance that has a
 * port of its own; start scripts of Zowe append a suffix of theirs to the job prefix, so that job names are told in both ways.
 */
export function instanceSettingVariables(
  plan: Pick<ComponentPlan, 'instanceSettings' | 'port' | 'environment'>,
  number: number,
): Record<string, string> {
  const { hostname, jobNameSuffix, port } = plan.instanceSettings[number - 1] ?? {};
  const address = port === undefined ? undefined : addressOf(plan, number);
  return {
    ...(hostname !== undefined && { ZWE_haInstance_hostname: hostname }),
    ...(address !== undefined && { ZWE_configs_zowe_network_server_listenAddresses_0: address }),
    ...(jobNameSuffix !== undefined && jobNameVariables(plan.environment, jobNameSuffix)),
  };
}

function addressOf(plan: Pick<ComponentPlan, 'instanceSettings' | 'port'>, number: number): string | undefined {
  const port = portOfInstance(plan, number);
  return port.kind === 'none' ? undefined : port.address;
}

function jobNameVariables(environment: Readonly<Record<string, string>>, suffix: string): Record<string, string> {
  return {
    _BPX_JOBNAME: `${environment['ZWE_zowe_job_prefix'] ?? ''}${suffix}`,
    ZWE_zowe_job_suffix: suffix,
    ZWE_configs_zowe_job_suffix: suffix,
  };
}
