// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentState } from './component-state.ts';

/** A component instance, and which of its processes is the current one. */
export interface InstanceRun {
  readonly plan: { readonly name: string };
  readonly label: string;
  readonly state: ComponentState;
  readonly runs: number;
}

/**
 * Notices components that were restarted: they are up, and nothing is left of what was up before. A loss that other instances made good
 * for is none, so that a rolling restart is none either.
 */
export class RestartedComponents {
  readonly #upBefore = new Map<string, ReadonlySet<string>>();

  /** The components that were restarted since the last look. */
  look(instances: readonly InstanceRun[]): string[] {
    const restarted: string[] = [];
    for (const [name, runs] of upRuns(instances)) {
      const before = this.#upBefore.get(name);
      if (before && ![...before].some((run) => runs.has(run))) restarted.push(name);
      this.#upBefore.set(name, runs);
    }
    return restarted;
  }
}

function upRuns(instances: readonly InstanceRun[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const { plan, label, state, runs } of instances) {
    if (state !== 'up') continue;
    const known = result.get(plan.name) ?? new Set();
    result.set(plan.name, known.add(`${label} ${runs}`));
  }
  return result;
}
