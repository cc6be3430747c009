// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** How a target is chosen among those that take requests. */
export type BalancePolicy = 'leastPending' | 'roundRobin';

interface Loaded {
  /** Requests sent to it by this front and not finished. */
  readonly pending: number;
}

/** Chooses targets service by service; ties of leastPending go round. */
export class Balance {
  readonly #policy: BalancePolicy;
  readonly #turns = new Map<string, number>();

  constructor(policy: BalancePolicy) {
    this.#policy = policy;
  }

  /** One of the candidates, which come in a stable order; undefined when there are none. */
  choose<T extends Loaded>(serviceId: string, candidates: readonly T[]): T | undefined {
    const least = Math.min(...candidates.map(({ pending }) => pending));
    const eligible = this.#policy === 'roundRobin' ? candidates : candidates.filter(({ pending }) => pending === least);
    if (eligible.length === 0) return undefined;
    const turn = this.#turns.get(serviceId) ?? 0;
    this.#turns.set(serviceId, turn + 1);
    return eligible[turn % eligible.length];
  }
}
