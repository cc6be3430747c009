// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

import { createFinding, type Finding } from '../finding.ts';
import { resolveMessages } from './messages.ts';
import { overridden } from './resolve-overrides.ts';
import { variableOf, type ResolveContext } from './variable-places.ts';

/** The discovery servers of a Kubernetes cluster, as host names of the pods of a StatefulSet. */
export interface KubernetesDiscovery {
  readonly hosts: readonly string[];
  readonly findings: readonly Finding[];
}

/** More replicas than a discovery service can have peers. */
const maxReplicas = 100;

/** Whether this program runs in a container of Zowe: ZWE_RUN_IN_CONTAINER is true. */
export function isInContainer(context: ResolveContext): boolean {
  return variableOf(context, 'ZWE_RUN_IN_CONTAINER')?.value === 'true';
}

/**
 * The pods of the discovery service: `discovery-<n>.discovery-service.<namespace>.svc.<cluster>`. How many there are is said by
 * ZWE_DISCOVERY_SERVICES_REPLICAS, else by components.discovery.replicas, else there is one.
 */
export function kubernetesDiscovery(context: ResolveContext): KubernetesDiscovery {
  const findings: Finding[] = [];
  const namespace = dnsName(context, { name: 'ZWE_POD_NAMESPACE', byDefault: 'zowe', findings });
  const cluster = dnsName(context, { name: 'ZWE_POD_CLUSTERNAME', byDefault: 'cluster.local', findings });
  const count = replicas(context, findings);
  const hosts = Array.from({ length: count }, (_, index) => {
    return `discovery-${index}.discovery-service.${namespace}.svc.${cluster}`;
  });
  return { hosts, findings };
}

function replicas(context: ResolveContext, findings: Finding[]): number {
  const variable = variableOf(context, 'ZWE_DISCOVERY_SERVICES_REPLICAS');
  const configured = overridden(context.config, context.id, ['components', 'discovery', 'replicas']) ?? 1;
  if (!variable) return isCount(configured) ? configured : 1;
  const count = /^\d+$/.test(variable.value) ? Number(variable.value) : NaN;
  if (isCount(count)) return count;
  const args = [variable.label, `be a whole number from 1 to ${maxReplicas}; 1 is taken`];
  findings.push(createFinding(resolveMessages.variableNotUsable, args, { location: variable.locate() }));
  return 1;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxReplicas;
}

interface NameOf {
  readonly name: string;
  readonly byDefault: string;
  readonly findings: Finding[];
}

function dnsName(context: ResolveContext, { name, byDefault, findings }: NameOf): string {
  const variable = variableOf(context, name);
  if (!variable) return byDefault;
  if (variable.value.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(variable.value)) return variable.value;
  const args = [variable.label, `be a DNS name; ${byDefault} is taken`];
  findings.push(createFinding(resolveMessages.variableNotUsable, args, { location: variable.locate() }));
  return byDefault;
}
