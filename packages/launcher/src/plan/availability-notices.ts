// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import type { ComponentPlan } from './component-plan.ts';

/** The one component that keeps the state of all others; named here only to warn about its configuration, never to start it. */
const stateComponent = 'caching-service';

/** Why the configuration cannot survive a loss, said once at start; empty when it can. */
export function availabilityNotices(components: readonly ComponentPlan[], instance: ResolvedInstance): string[] {
  const keeper = components.find(({ name }) => name === stateComponent);
  const reasons: string[] = [];
  if (!keeper) {
    if (!runsElsewhere(instance))
      reasons.push(`${stateComponent} is not enabled: components keep state in memory only`);
  } else if (storageModeOf(keeper) === 'inmemory') {
    reasons.push(`${stateComponent} keeps state in memory only (storage mode inMemory)`);
  } else if (keeper.instances === 1 && !runsElsewhere(instance)) {
    reasons.push(`${stateComponent} has a single instance (ha.instances: 1)`);
  }
  return reasons.map((reason) => `NOT HIGHLY AVAILABLE because ${reason}.`);
}

/** As the component itself reads it; inMemory is its default. */
function storageModeOf({ environment }: ComponentPlan): string {
  const mode = environment['ZWE_configs_ha_storage_mode'] ?? environment['ZWE_configs_storage_mode'] ?? 'inMemory';
  return mode.toLowerCase();
}

/** Instances of other HA instances share the storage, so that a single one here is not the only one. */
function runsElsewhere({ id, loaded }: ResolvedInstance): boolean {
  const { haInstances = {}, components } = loaded.config;
  const byDefault = components?.[stateComponent]?.enabled ?? false;
  return Object.entries(haInstances).some(
    ([other, { components: own }]) => other !== id && (own?.[stateComponent]?.enabled ?? byDefault),
  );
}
