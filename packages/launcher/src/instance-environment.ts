// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan } from './component-plan.ts';

/** `gateway#2`: how messages, files and operators call a component instance. */
export function instanceLabel(component: string, number: number): string {
  return `${component}#${number}`;
}

/** Names go into file names; whatever could lead elsewhere becomes an underscore. */
export function fileNameOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._#-]/g, '_').replace(/^\.+/, '_');
}

/** The environment of one component instance: the component's, its identity, and the port that it was assigned. */
export function instanceEnvironment(
  plan: ComponentPlan,
  instance: { readonly number: number; readonly port: number | undefined; readonly sharedDirectory: string },
): Record<string, string> {
  const own = {
    ZWE_HA_COMPONENT_INSTANCE: instanceLabel(plan.name, instance.number),
    ZWE_HA_SHARED_DIRECTORY: instance.sharedDirectory,
  };
  if (instance.port === undefined) return { ...plan.environment, ...own };
  const port = String(instance.port);
  const component = plan.name.replaceAll(/[^A-Za-z0-9]/g, '_');
  return { ...plan.environment, ...own, ZWE_configs_port: port, [`ZWE_components_${component}_port`]: port };
}
