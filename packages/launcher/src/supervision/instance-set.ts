// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Plan } from '../plan/component-plan.ts';
import { comparePlans, plannedInstances, type PlannedInstance } from '../plan/plan-difference.ts';
import { ComponentInstance } from './component.ts';
import { waitsFor } from './dependencies.ts';
import type { Surroundings } from './surroundings.ts';

/** Component instances by label, `gateway#2`. */
export interface RefreshReport {
  readonly started: string[];
  readonly stopped: string[];
  readonly restarted: string[];
  readonly unchanged: string[];
}

/** The component instances of a plan, and those that are leaving because a refresh took them out of it. */
export class InstanceSet {
  readonly #surroundings: Surroundings;
  readonly #leaving = new Set<ComponentInstance>();
  #instances = new Map<string, ComponentInstance>();

  constructor(plan: Plan, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    for (const planned of plannedInstances(plan)) this.#add(planned);
  }

  /** In the order of the plan; what leaves comes last. */
  get all(): ComponentInstance[] {
    return [...this.#instances.values()];
  }

  /** Without those that are leaving. */
  get staying(): ComponentInstance[] {
    return this.all.filter((each) => !this.#leaving.has(each));
  }

  /** Starts what is wanted and waits for nothing any more. */
  startWhatMay(): void {
    // What needs neither port nor probe is up at once, so that others may be started, too.
    while (this.#startSome());
  }

  #startSome(): boolean {
    const { all } = this;
    let isAnyStarted = false;
    for (const instance of all) {
      if (instance.wanted !== 'up' || instance.state !== 'down') continue;
      const reason = waitsFor(instance.plan, all);
      if (reason !== undefined) instance.want(reason);
      else {
        instance.start();
        isAnyStarted = true;
      }
    }
    return isAnyStarted;
  }

  /** Whether a refresh took it out of the plan. */
  isLeaving(instance: ComponentInstance): boolean {
    return this.#leaving.has(instance) || this.#instances.get(instance.label) !== instance;
  }

  /** Forgets what was leaving and is down now. */
  dropLeft(): void {
    for (const instance of [...this.#leaving].filter(({ state }) => state === 'down')) {
      this.#leaving.delete(instance);
      this.#instances.delete(instance.label);
    }
  }

  /** Acts on what differs between the plans; components that are to be prepared again are told before. */
  refresh(before: Plan, after: Plan, prepareAgain: (component: string) => void): RefreshReport {
    const { added, removed, changed, unchanged } = comparePlans(before, after);
    const unprepared = added.filter(({ plan }) => before.components.every(({ name }) => name !== plan.name));
    for (const { plan } of [...unprepared, ...changed]) prepareAgain(plan.name);
    for (const each of removed) this.#remove(each);
    for (const each of unchanged) this.#instances.get(labelOf(each))?.replacePlan(each.plan);
    const restarted = changed.filter((each) => this.#restart(each));
    for (const each of added) this.#add(each).want(undefined);
    this.#sort(after);
    const stayDown = changed.filter((each) => !restarted.includes(each));
    return {
      started: added.map(labelOf),
      stopped: removed.map(labelOf),
      restarted: restarted.map(labelOf),
      unchanged: [...unchanged, ...stayDown].map(labelOf),
    };
  }

  /** Later waves first; what a refresh took out of the plan goes with the first. */
  stopOrder(waves: Plan['waves']): ComponentInstance[][] {
    const ordered = waves.toReversed().map((names) => this.all.filter(({ plan }) => names.includes(plan.name)));
    const inWaves = new Set(ordered.flat());
    const others = this.all.filter((each) => !inWaves.has(each));
    return [others, ...ordered].filter((wave) => wave.length > 0);
  }

  #add(planned: PlannedInstance): ComponentInstance {
    const label = labelOf(planned);
    const existing = this.#instances.get(label);
    if (existing) {
      this.#leaving.delete(existing);
      existing.replacePlan(planned.plan);
      if (existing.state !== 'down') existing.start();
      return existing;
    }
    const instance = new ComponentInstance(planned.plan, planned.number, this.#surroundings);
    this.#instances.set(label, instance);
    return instance;
  }

  #remove(planned: PlannedInstance): void {
    const instance = this.#instances.get(labelOf(planned));
    if (!instance) return;
    this.#leaving.add(instance);
    instance.stop();
  }

  /** False when it stays down, because an operator wants it so. */
  #restart(planned: PlannedInstance): boolean {
    const instance = this.#instances.get(labelOf(planned));
    if (!instance) return false;
    const { wanted, plan, state } = instance;
    instance.replacePlan(planned.plan);
    if (wanted === 'down') return false;
    if (state !== 'down') instance.restart(plan.stopGraceMs);
    return true;
  }

  #sort(plan: Plan): void {
    const order = plannedInstances(plan).map(labelOf);
    const rank = ([label]: [string, ComponentInstance]): number => {
      const index = order.indexOf(label);
      return index < 0 ? order.length : index;
    };
    this.#instances = new Map([...this.#instances].sort((one, other) => rank(one) - rank(other)));
  }
}

function labelOf({ plan, number }: PlannedInstance): string {
  return `${plan.name}#${number}`;
}

/** `gateway#1, gateway#2` */
export function labels(instances: readonly ComponentInstance[]): string {
  return instances.map(({ label }) => label).join(', ');
}
