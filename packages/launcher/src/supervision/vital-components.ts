// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentState } from './component-state.ts';

/** What is looked at to find out whether a component is lost. */
export interface VitalView {
  readonly plan: { readonly name: string; readonly vital: boolean };
  readonly state: ComponentState;
  readonly wanted: 'up' | 'down';
  readonly reason: string | undefined;
}

export interface LostComponent {
  readonly name: string;
  /** Why, in words. */
  readonly reason: string;
}

/** Vital components that are wanted, of which every instance was given up. */
export function lostVitalComponents(instances: readonly VitalView[]): LostComponent[] {
  const vital = instances.filter(({ plan, wanted }) => plan.vital && wanted === 'up');
  const names = [...new Set(vital.map(({ plan }) => plan.name))];
  return names.flatMap((name) => {
    const own = vital.filter(({ plan }) => plan.name === name);
    const reason = own.find((each) => each.reason !== undefined)?.reason ?? 'unknown';
    return own.every(({ state }) => state === 'failed') ? [{ name, reason }] : [];
  });
}

/** Notices losses once each, until the component is back. */
export class VitalWatch {
  #lost: readonly LostComponent[] = [];

  get lost(): readonly LostComponent[] {
    return this.#lost;
  }

  /** What was lost since the last look. */
  look(instances: readonly VitalView[]): LostComponent[] {
    const before = this.#lost;
    this.#lost = lostVitalComponents(instances);
    return this.#lost.filter(({ name }) => !before.some((each) => each.name === name));
  }
}

/** Restarts of everything that are allowed within the time; then it is ended, so that somebody else can start it elsewhere. */
export const mostRestartsOfAll = 3;
const restartsOfAllWithinMs = 3_600_000;

/** The times of restarts of everything that still count at the moment. */
export function recentRestartsOfAll(times: readonly number[], now: number): number[] {
  return times.filter((each) => now - each < restartsOfAllWithinMs);
}
