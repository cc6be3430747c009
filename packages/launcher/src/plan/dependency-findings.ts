// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import type { ComponentPlan } from './component-plan.ts';
import { planMessages } from './messages-plan.ts';
import { locateConfigured, locateSetting } from './setting-location.ts';
import { dependencyKinds } from './waves.ts';

/** Components that are waited for and are not there. */
export function dependencyFindings(components: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  return components.flatMap((component) => [
    ...unknownRequired(component, instance),
    ...unknownWanted(component, instance),
  ]);
}

/** Components that wait for each other; the path names the first one twice. */
export function cycleFinding(cycle: readonly string[], instance: ResolvedInstance): Finding {
  const [name = ''] = cycle;
  const location = dependencyKinds.map((kind) => locateConfigured(instance, name, `ha.${kind}`)).find(Boolean);
  return createFinding(
    startMessages.dependencyCycle,
    [cycle.join(' -> ')],
    location ?? { key: `components.${name}.ha` },
  );
}

function unknownRequired(component: ComponentPlan, instance: ResolvedInstance): Finding[] {
  const missing = component.requires.filter((required) => !instance.enabledComponents.includes(required));
  return missing.map((required) => {
    const problem = instance.config.components?.[required] ? 'is not enabled' : 'is not in the configuration';
    const location = locateSetting(instance, component, 'ha.requires');
    return createFinding(startMessages.unknownDependency, [component.name, required, problem], location);
  });
}

/** A manifest may name components that an installation does not have; the configuration of this one knows what it has. */
function unknownWanted(component: ComponentPlan, instance: ResolvedInstance): Finding[] {
  return (['after', 'wants'] as const).flatMap((kind) => {
    const location = locateConfigured(instance, component.name, `ha.${kind}`);
    if (!location) return [];
    const unknown = component[kind].filter((name) => instance.config.components?.[name] === undefined);
    return unknown.map((name) => createFinding(planMessages.wantedUnknown, [component.name, name, kind], location));
  });
}
