// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RestartPlan } from '../plan/component-plan.ts';
import type { Clock } from './clock.ts';
import { decideRestart, type RestartDecision } from './restart-policy.ts';

/** Spawns, failures and restarts of one component instance. */
export class RestartHistory {
  readonly #clock: Clock;
  #failures = 0;
  #restarts = 0;
  #spawnedAt: number | undefined;
  #lostAt: number | undefined;
  /** Of the failure that is being handled; the first one counts: what follows is its consequence. */
  #cause: string | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get restarts(): number {
    return this.#restarts;
  }

  get isRestarting(): boolean {
    return this.#failures > 0;
  }

  begin(): void {
    this.#cause = undefined;
  }

  spawned(): void {
    this.#spawnedAt = this.#clock.monotonic();
    if (this.#failures > 0) this.#restarts += 1;
  }

  /** Started so long ago, by another launcher. */
  adopted(ageMs: number): void {
    this.#spawnedAt = this.#clock.monotonic() - ageMs;
  }

  /** Never having been ready is no uptime: the count of failures goes on. */
  neverReady(): void {
    this.#spawnedAt = undefined;
  }

  lost(): void {
    this.#lostAt ??= this.#clock.monotonic();
  }

  blame(cause: string | undefined): void {
    this.#cause ??= cause;
  }

  /** How long it took to become ready, and since when; `lostMs` only when it replaces one that was lost. */
  ready(): { readonly startMs: number; readonly lostMs: number | undefined } {
    const now = this.#clock.monotonic();
    const lostMs = this.#lostAt === undefined ? undefined : now - this.#lostAt;
    this.#lostAt = undefined;
    return { startMs: now - (this.#spawnedAt ?? now), lostMs };
  }

  decide(plan: RestartPlan): RestartDecision {
    const failure = { reason: this.#cause ?? 'unknown', spawnedAt: this.#spawnedAt, failures: this.#failures };
    const decision = decideRestart(plan, failure, this.#clock);
    this.#failures = decision.failures;
    this.#spawnedAt = undefined;
    this.#cause = undefined;
    this.lost();
    return decision;
  }

  /** Failures count anew. */
  reset(): void {
    this.#failures = 0;
    this.#lostAt = undefined;
    this.#cause = undefined;
  }
}
