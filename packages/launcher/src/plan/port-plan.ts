// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { PortRange } from '@zowe-ha/config-schema';
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { PortPlan } from './component-plan.ts';
import { startMessages } from '../messages-start.ts';

/** What is configured about the port of one component. */
export interface PortSettings {
  readonly component: string;
  /** The component's `port`, from zowe.yaml or from its manifest. */
  readonly configured: unknown;
  readonly portRange: PortRange;
  readonly instances: number;
  readonly address: string;
}

/** Why a port cannot be planned, and the key of the component that says so. */
export interface PortProblem {
  readonly definition: MessageDefinition;
  readonly args: readonly MessageArgument[];
  readonly key: string;
}

/** A component whose port cannot be planned counts as one that has none. */
export type PortOutcome = { readonly port: PortPlan } | { readonly port: PortPlan; readonly problem: PortProblem };

const none: PortPlan = { kind: 'none' };

/** A fixed port serves one instance; several instances, or port 0, share out a range. */
export function portPlan({ component, configured, portRange, instances, address }: PortSettings): PortOutcome {
  if (configured === undefined || configured === null || configured === '') return { port: none };
  const port = Number(configured);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    const args = [`components.${component}.port`, 'a whole number from 0 to 65535', JSON.stringify(configured)];
    return { port: none, problem: { definition: startMessages.settingInvalid, args, key: 'port' } };
  }
  if (port !== 0 && instances === 1) return { port: { kind: 'fixed', port, address } };
  const { first, last } = portRange;
  const size = last - first + 1;
  if (size >= instances) return { port: { kind: 'range', first, last, address } };
  const args = [`${first}-${last}`, component, `it has ${size} ports for ${instances} instances`];
  return { port: none, problem: { definition: startMessages.portRangeUnusable, args, key: 'ha.portRange' } };
}

/** Whether two servers could not listen at the same time. */
export function portsCollide(one: PortPlan, other: PortPlan): boolean {
  if (one.kind !== 'fixed' || other.kind !== 'fixed' || one.port !== other.port) return false;
  return one.address === other.address || isWildcard(one.address) || isWildcard(other.address);
}

function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}
