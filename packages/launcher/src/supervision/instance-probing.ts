// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { hostnameOf } from '../plan/instance-plan.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import type { Probe, ProbeContext } from '../probes/probe.ts';
import { watchLiveness } from './liveness.ts';
import { awaitReadiness } from './readiness.ts';
import type { Surroundings } from './surroundings.ts';

/** A component instance that runs. */
export interface ProbedInstance extends Pick<ProbeContext, 'environment' | 'onLine' | 'adopted'> {
  readonly number: number;
  readonly port: number | undefined;
  /** A started task tells itself when it can be used. */
  readonly readiness?: Probe;
}

/** What comes of probing; each is told at most once for a `begin`. */
export interface ProbingEvents {
  readonly onReady: () => void;
  /** Gets the reason in words. */
  readonly onTimeout: (reason: string) => void;
}

const ownReadiness = { type: 'tcp', intervalMs: 200, timeoutMs: 2_000 } as const;

/** Probes of one component instance, from its spawn until its process is gone. */
export class InstanceProbing {
  readonly #surroundings: Surroundings;
  #end: () => void = () => undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Whether it can be used; ready at once when there is nothing to probe. */
  begin(plan: ComponentPlan, instance: ProbedInstance, { onReady, onTimeout }: ProbingEvents): void {
    this.end();
    const { readiness, startTimeoutMs } = plan;
    const own = instance.readiness;
    if (readiness.type === 'none' && !own) {
      onReady();
      return;
    }
    const { createProbe, clock } = this.#surroundings;
    this.#end = awaitReadiness({
      plan: readiness.type === 'none' ? ownReadiness : readiness,
      timeoutMs: startTimeoutMs,
      openProbe: () => own ?? createProbe(readiness, this.#contextOf(plan, instance)),
      clock,
      onReady,
      onTimeout: (last) => onTimeout(`not ready after ${startTimeoutMs / 1000} s${last ? `: ${last}` : ''}`),
    });
  }

  /** Whether it can still be used, from when it was ready; the reason is given in words, once. */
  watch(plan: ComponentPlan, instance: ProbedInstance, onUnresponsive: (reason: string) => void): void {
    this.end();
    const { liveness } = plan;
    if (liveness.type === 'none') return;
    const { createProbe, clock } = this.#surroundings;
    this.#end = watchLiveness({
      plan: liveness,
      openProbe: () => createProbe(liveness, this.#contextOf(plan, instance)),
      clock,
      onUnresponsive: (last) => onUnresponsive(`${liveness.failures} liveness probes in a row failed: ${last}`),
    });
  }

  end(): void {
    this.#end();
    this.#end = () => undefined;
  }

  #contextOf(plan: ComponentPlan, instance: ProbedInstance): ProbeContext {
    const { number, port, environment = {}, onLine, adopted = false } = instance;
    const planned = portOfInstance(plan, number);
    return {
      target: planned.kind === 'none' || port === undefined ? undefined : { address: planned.address, port },
      hostname: hostnameOf(plan, number, this.#surroundings.haInstance),
      environment,
      directory: plan.directory,
      adopted,
      ...(onLine && { onLine }),
    };
  }
}
