// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RestartPlan } from '../plan/component-plan.ts';
import type { Clock } from './clock.ts';
import { decideRestart, type RestartDecision } from './restart-policy.ts';

/** An end that was not asked for. `at` in milliseconds since the epoch. */
export interface PastExit {
  readonly at: number;
  readonly reason: string;
}

const mostExits = 20;
const mostFailures = 1_000;

/** Spawns, failures and restarts of one component instance. */
export class RestartHistory {
  readonly #clock: Clock;
  readonly #random: () => number;
  #failures = 0;
  #failedAt: number[] = [];
  #restarts = 0;
  #exits: PastExit[] = [];
  #spawnedAt: number | undefined;
  #lostAt: number | undefined;
  /** Of the failure that is being handled; the first one counts: what follows is its consequence. */
  #cause: string | undefined;
  #exitCode: number | undefined;

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  get restarts(): number {
    return this.#restarts;
  }

  /** The latest ones, oldest first. */
  get exits(): readonly PastExit[] {
    return this.#exits;
  }

  get isRestarting(): boolean {
    return this.#failures > 0;
  }

  begin(): void {
    this.#cause = undefined;
    this.#exitCode = undefined;
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

  /** The code of an exit counts only when the exit is the cause itself. */
  blame(cause: string | undefined, exitCode: number | undefined): void {
    if (cause === undefined || this.#cause !== undefined) return;
    this.#cause = cause;
    this.#exitCode = exitCode;
  }

  /** How long it took to become ready, and since when; `lostMs` only when it replaces one that was lost. */
  ready(): { readonly startMs: number; readonly lostMs: number | undefined } {
    const now = this.#clock.monotonic();
    const lostMs = this.#lostAt === undefined ? undefined : now - this.#lostAt;
    this.#lostAt = undefined;
    return { startMs: now - (this.#spawnedAt ?? now), lostMs };
  }

  decide(plan: RestartPlan): RestartDecision {
    const at = this.#clock.monotonic();
    const reason = this.#cause ?? 'unknown';
    const before = { spawnedAt: this.#spawnedAt, failures: this.#failures, earlier: this.#failedAt };
    const decision = decideRestart(plan, { reason, exitCode: this.#exitCode, at, ...before }, this.#random);
    this.#exits = [...this.#exits, { at: this.#clock.now(), reason }].slice(-mostExits);
    this.#spawnedAt = undefined;
    this.begin();
    if (decision.outcome === 'completed') {
      this.beginAnew();
      return decision;
    }
    this.#failures = decision.failures;
    if (plan.window) this.#failedAt = [...this.#failedAt, at].slice(-mostFailures);
    this.lost();
    return decision;
  }

  /** Failures count anew; what was lost counts as replaced. */
  beginAnew(): void {
    this.#failures = 0;
    this.#failedAt = [];
    this.#lostAt = undefined;
    this.begin();
  }

  /** As if there had been no failure and no restart so far; what is being handled is not touched. */
  forgetFailures(): void {
    this.#failures = 0;
    this.#failedAt = [];
    this.#restarts = 0;
    this.#exits = [];
  }
}
