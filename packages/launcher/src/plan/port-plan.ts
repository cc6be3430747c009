// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { HaOptions } from '@zowe-ha/config-schema';
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import { startMessages } from '../messages-start.ts';
import type { ComponentPlan, InstanceSettingsPlan, PortPlan } from './component-plan.ts';
import { planMessages } from './messages-plan.ts';

/** What is configured about the ports of one component. */
export interface PortSettings {
  readonly component: string;
  /** The component's `port`, from zowe.yaml or from its manifest. */
  readonly configured: unknown;
  readonly options: Pick<HaOptions, 'instances' | 'portRange' | 'sharedPort' | 'instanceSettings'>;
  readonly address: string;
  /** Ports below 1024 may be taken from the range. */
  readonly privileged: boolean;
}

/** Why a port cannot be planned, and the key of the component that says so. */
export interface PortProblem {
  readonly definition: MessageDefinition;
  readonly args: readonly MessageArgument[];
  readonly key: string;
}

/** A component whose ports cannot be planned counts as one that has none. */
export interface PortOutcome {
  readonly port: PortPlan;
  readonly instanceSettings: readonly InstanceSettingsPlan[];
  readonly problem?: PortProblem;
}

const none: PortPlan = { kind: 'none' };
const firstUnprivileged = 1024;

/** The ports of a component: the one of instances that have none of their own, and those that instances have. */
export function portPlan(settings: PortSettings): PortOutcome {
  const configured = portOf(settings);
  if (typeof configured === 'object') return { port: none, instanceSettings: [], problem: configured };
  if (settings.options.sharedPort) return sharedPlan(configured, settings);
  const instanceSettings = ownSettings(configured, settings);
  const ownPorts = instanceSettings.slice(0, settings.options.instances).filter(({ port }) => port !== undefined);
  const port = commonPort(configured, settings, settings.options.instances - ownPorts.length);
  const problem = rangeProblem({ port, instanceSettings }, settings);
  return problem ? { port: none, instanceSettings: [], problem } : { port, instanceSettings };
}

/** The port that an instance is to have, its own or that of the component. */
export function portOfInstance(plan: Pick<ComponentPlan, 'port' | 'instanceSettings'>, number: number): PortPlan {
  return plan.instanceSettings[number - 1]?.port ?? plan.port;
}

/** Whether two servers could not listen at the same time. */
export function portsCollide(one: PortPlan, other: PortPlan): boolean {
  if (!isCertain(one) || !isCertain(other) || one.port !== other.port) return false;
  return one.address === other.address || isWildcard(one.address) || isWildcard(other.address);
}

function isCertain(plan: PortPlan): plan is Extract<PortPlan, { readonly kind: 'fixed' | 'shared' }> {
  return plan.kind === 'fixed' || plan.kind === 'shared';
}

/** Undefined: the component has no port. */
function portOf({ component, configured }: PortSettings): number | undefined | PortProblem {
  if (configured === undefined || configured === null || configured === '') return undefined;
  const port = Number(configured);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  const args = [`components.${component}.port`, 'a whole number from 0 to 65535', JSON.stringify(configured)];
  return { definition: startMessages.settingInvalid, args, key: 'port' };
}

/** A fixed port serves one instance; several instances, or port 0, share out a range. */
function commonPort(configured: number | undefined, settings: PortSettings, instances: number): PortPlan {
  if (configured === undefined || instances === 0) return none;
  if (configured !== 0 && instances === 1) return { kind: 'fixed', port: configured, address: settings.address };
  return rangeOn(settings.address, settings);
}

function rangeOn(address: string, { options, privileged }: PortSettings): PortPlan {
  return { kind: 'range', ...options.portRange, address, ...(privileged && { privileged }) };
}

function sharedPlan(configured: number | undefined, settings: PortSettings): PortOutcome {
  const { options, address, component } = settings;
  const instanceSettings = options.instanceSettings.map(namesOf);
  if (configured === undefined || configured === 0) {
    const problem = { definition: planMessages.sharedPortUnknown, args: [component], key: 'ha.sharedPort' };
    return { port: none, instanceSettings, problem };
  }
  const index = options.instanceSettings.findIndex(
    (each) => each.port !== undefined || each.listenAddress !== undefined,
  );
  if (index >= 0) {
    const args = [component, index + 1];
    const problem = { definition: planMessages.sharedPortDivided, args, key: `ha.instanceSettings.${index}` };
    return { port: none, instanceSettings, problem };
  }
  return { port: { kind: 'shared', port: configured, address }, instanceSettings };
}

/** An instance with an address of its own may have the component's port there; one with neither takes part in what the others have. */
function ownSettings(configured: number | undefined, settings: PortSettings): InstanceSettingsPlan[] {
  return settings.options.instanceSettings.map((own) => {
    const port = own.port ?? (own.listenAddress === undefined ? undefined : configured);
    if (port === undefined) return namesOf(own);
    const address = own.listenAddress ?? settings.address;
    return { ...namesOf(own), port: port === 0 ? rangeOn(address, settings) : { kind: 'fixed', port, address } };
  });
}

function namesOf({ hostname, jobNameSuffix }: HaOptions['instanceSettings'][number]): InstanceSettingsPlan {
  return { ...(hostname !== undefined && { hostname }), ...(jobNameSuffix !== undefined && { jobNameSuffix }) };
}

/** Instances on different addresses may have the same port. */
function rangeProblem(planned: PortOutcome, { component, options, privileged }: PortSettings): PortProblem | undefined {
  const { first, last } = options.portRange;
  const size = last - first + 1;
  const usable = Math.max(0, last - Math.max(first, privileged ? 1 : firstUnprivileged) + 1);
  const needed = mostOnOneAddress(planned, options.instances);
  if (usable >= needed) return undefined;
  const kind = usable < size ? 'ports that are not privileged' : 'ports';
  const reason = `it has ${usable} ${kind} for ${needed} instances`;
  const args = [`${first}-${last}`, component, reason];
  return { definition: startMessages.portRangeUnusable, args, key: 'ha.portRange' };
}

function mostOnOneAddress(planned: PortOutcome, instances: number): number {
  const counts = new Map<string, number>();
  for (let number = 1; number <= instances; number++) {
    const port = portOfInstance(planned, number);
    if (port.kind === 'range') counts.set(port.address, (counts.get(port.address) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}
