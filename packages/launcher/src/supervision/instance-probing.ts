// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan } from '../plan/component-plan.ts';
import { awaitReadiness } from './readiness.ts';
import type { Surroundings } from './surroundings.ts';

export interface ProbingEvents {
  readonly onReady: () => void;
  /** Gets the reason in words. */
  readonly onTimeout: (reason: string) => void;
}

/** Probes of one component instance, from its spawn until its process is gone. */
export class InstanceProbing {
  readonly #surroundings: Surroundings;
  #end: () => void = () => undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Ready at once when there is nothing to probe. */
  begin(plan: ComponentPlan, port: number | undefined, { onReady, onTimeout }: ProbingEvents): void {
    const { readiness, startTimeoutMs } = plan;
    if (readiness.type === 'none' || plan.port.kind === 'none' || port === undefined) {
      onReady();
      return;
    }
    this.#end = awaitReadiness({
      plan: readiness,
      target: { address: plan.port.address, port },
      timeoutMs: startTimeoutMs,
      createProbe: this.#surroundings.createProbe,
      clock: this.#surroundings.clock,
      onReady,
      onTimeout: (last) => onTimeout(`not ready after ${startTimeoutMs / 1000} s${last ? `: ${last}` : ''}`),
    });
  }

  end(): void {
    this.#end();
  }
}
