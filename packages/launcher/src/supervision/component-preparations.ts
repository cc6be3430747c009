// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Plan } from '../plan/component-plan.ts';

/** What came of preparing a component. */
export interface Preparation {
  readonly outcome: 'ready' | 'failed';
  readonly reason?: string;
  /** Variables that its configuration exported, for all of its instances. */
  readonly configured: Readonly<Record<string, string>>;
}

/** Prepares components by validating and configuring them. */
export interface Preparer {
  /** Rejects when nothing may be started at all. */
  prepare(plan: Plan, only: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Preparation>>;
  /** What configuration exported when it was done last, for components that run already. */
  readConfigured(plan: Plan, component: string): Readonly<Record<string, string>>;
}

/** A component without anything to prepare. */
export const nothingToPrepare: Preparation = { outcome: 'ready', configured: {} };

/** Knows which components are prepared, and prepares again what has changed, before it is started. */
export class ComponentPreparations {
  readonly #preparer: Preparer | undefined;
  readonly #plan: () => Plan;
  readonly #end = new AbortController();
  readonly #known = new Map<string, Preparation | Promise<Preparation>>();

  constructor(preparer: Preparer | undefined, plan: () => Plan) {
    this.#preparer = preparer;
    this.#plan = plan;
  }

  /** All of them at once, as far as the preparer allows; rejects when nothing may be started. */
  async prepareAll(components: readonly string[]): Promise<void> {
    if (!this.#preparer || components.length === 0) return;
    const results = await this.#preparer.prepare(this.#plan(), components, this.#end.signal);
    for (const name of components) this.#known.set(name, results.get(name) ?? nothingToPrepare);
  }

  /** It runs already, so that what it was configured with is kept. */
  keep(component: string): void {
    const configured = this.#preparer?.readConfigured(this.#plan(), component);
    if (configured) this.#known.set(component, { outcome: 'ready', configured });
  }

  /** It is prepared again before its next start. */
  forget(component: string): void {
    this.#known.delete(component);
  }

  /** What could not be prepared is prepared again before its next start. */
  forgetFailed(component: string): void {
    const known = this.#known.get(component);
    if (known && !(known instanceof Promise) && known.outcome === 'failed') this.#known.delete(component);
  }

  /** What came of preparing the component; it is prepared now when that is not known. Never rejects. */
  of(component: string): Preparation | Promise<Preparation> {
    if (!this.#preparer) return nothingToPrepare;
    const known = this.#known.get(component);
    if (known) return known;
    const result = this.#prepareOne(this.#preparer, component);
    this.#known.set(component, result);
    return result;
  }

  /** Ends what is being prepared. */
  abort(): void {
    this.#end.abort();
  }

  async #prepareOne(preparer: Preparer, component: string): Promise<Preparation> {
    const preparation = await preparer.prepare(this.#plan(), [component], this.#end.signal).then(
      (results) => results.get(component) ?? nothingToPrepare,
      (error: unknown): Preparation => ({
        outcome: 'failed',
        reason: error instanceof Error ? error.message : String(error),
        configured: {},
      }),
    );
    if (this.#known.get(component) instanceof Promise) this.#known.set(component, preparation);
    return preparation;
  }
}
