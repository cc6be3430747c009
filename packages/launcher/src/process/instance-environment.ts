// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { portVariableNames } from '@zowe-ha/config-schema/variable-names';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { instanceSettingVariables } from '../plan/instance-plan.ts';

/** `gateway#2`: how messages, files and operators call a component instance. */
export function instanceLabel(component: string, number: number): string {
  return `${component}#${number}`;
}

/** Names go into file names; whatever could lead elsewhere becomes an underscore. */
export function fileNameOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._#-]/g, '_').replace(/^\.+/, '_');
}

/** What makes the environment of one instance of a component different from that of the others. */
export interface InstanceIdentity {
  readonly number: number;
  readonly port: number | undefined;
  readonly sharedDirectory: string;
  /** What the configure script of the component exported. */
  readonly configured?: Readonly<Record<string, string>> | undefined;
}

/**
 * The environment of one component instance: what the launcher inherited, over that the component's, what it configured, its identity, and the port that it
 * was assigned. Inherited `ZWE_*` are left out: configuration comes from the configuration only.
 */
export function instanceEnvironment(
  plan: ComponentPlan,
  instance: InstanceIdentity,
  inherited: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return {
    ...withoutConfiguration(inherited),
    ...plan.environment,
    ...instance.configured,
    ...instanceSettingVariables(plan, instance.number),
    ZWE_HA_COMPONENT_INSTANCE: instanceLabel(plan.name, instance.number),
    ZWE_HA_SHARED_DIRECTORY: instance.sharedDirectory,
    ...portVariables(plan.name, instance.port),
  };
}

/**
 * What a component inherits from the launcher: configuration comes from the configuration only. A value from STDENV is filled with blanks
 * up to the length of the record.
 */
export function withoutConfiguration(inherited: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined || name.startsWith('ZWE_') ? [] : [[name, value.replace(/ +$/, '')] as const],
  );
  return Object.fromEntries(kept);
}

function portVariables(component: string, port: number | undefined): Record<string, string> {
  if (port === undefined) return {};
  return Object.fromEntries(portVariableNames(component).map((name) => [name, String(port)]));
}
