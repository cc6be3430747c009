// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { Balance, type BalancePolicy } from './balance.ts';
import { messages } from './messages.ts';
import { probeConnection } from './probe-connection.ts';
import { RegistryView } from './registry-view.ts';
import { RouteMemory } from './route-memory.ts';
import {
  buildRouteTable,
  entryPath,
  matchRoute,
  type RouteMatch,
  type RouteTable,
  type ServiceRoute,
} from './routes.ts';
import { Target, type TargetConnection } from './target.ts';

export interface TargetPoolOptions {
  readonly connection: TargetConnection;
  readonly balance: BalancePolicy;
  readonly logger: ZoweLogger;
  /** Between two attempts to connect to a target that is out. */
  readonly probeIntervalMs: number;
  /** Milliseconds that never go back. */
  readonly now: () => number;
}

/** The targets of the front and their routes, as the registry and their own behaviour say. */
export class TargetPool {
  readonly #options: TargetPoolOptions;
  readonly #balance: Balance;
  readonly #view = new RegistryView();
  readonly #memory = new RouteMemory();
  readonly #probes = new Map<Target, NodeJS.Timeout>();
  #targets = new Map<string, Target>();
  #targetsByRoute = new Map<ServiceRoute, readonly Target[]>();
  #table: RouteTable = new Map();

  constructor(options: TargetPoolOptions) {
    this.#options = options;
    this.#balance = new Balance(options.balance);
  }

  /** Takes a new list of the registry. `interrupted`: the registry was away before it. */
  update(listed: readonly RegistryInstance[], interrupted: boolean): void {
    const kept = this.#view.update(listed, { interrupted, now: this.#options.now() });
    if (kept > 0) logMessage(this.#options.logger, messages.registryForgot, kept);
    this.#apply();
  }

  match(path: string): RouteMatch | undefined {
    return matchRoute(this.#table, path);
  }

  /** Where a user who names no service is sent. */
  entryPath(serviceId: string): string | undefined {
    return entryPath(this.#table, serviceId);
  }

  /** The targets of a route, in a stable order. */
  targetsOf(route: ServiceRoute): readonly Target[] {
    return this.#targetsByRoute.get(route) ?? [];
  }

  /**
   * The next target for a request, from those not tried yet. One that is out is given only when there is no other: it may be back, and
   * a refusal costs little.
   */
  choose(candidates: readonly Target[], tried: ReadonlySet<Target>): Target | undefined {
    const untried = candidates.filter((target) => !tried.has(target));
    const usable = untried.filter(({ outReason }) => outReason === undefined);
    const from = usable.length > 0 ? usable : untried;
    return this.#balance.choose(from[0]?.serviceId ?? '', from);
  }

  /** Takes a target out until a connection to it succeeds. */
  takeOut(target: Target, reason: string): void {
    if (this.#targets.get(target.instanceId) !== target) return;
    if (target.outReason === undefined) logMessage(this.#options.logger, messages.targetOut, target.instanceId, reason);
    target.outReason = reason;
    if (this.#view.refused(target.instanceId)) this.#apply();
    else if (!this.#probes.has(target)) this.#scheduleProbe(target, this.#options.probeIntervalMs);
  }

  async close(): Promise<void> {
    const targets = [...this.#targets.values()];
    this.#targets = new Map();
    this.#targetsByRoute = new Map();
    for (const target of targets) this.#stopProbe(target);
    await Promise.all(targets.map((target) => target.connections.destroy()));
  }

  #apply(): void {
    const instances = this.#view.instances(this.#options.now());
    const table = buildRouteTable(instances);
    const listed = new Set(instances.map(({ serviceId }) => serviceId));
    this.#table = this.#memory.complete(table, listed, this.#options.now());
    const wanted = instances.filter(({ status, serviceId }) => status === 'UP' && table.has(serviceId));
    this.#replaceTargets(wanted);
    const routes = [...this.#table.values()].flat();
    this.#targetsByRoute = new Map(routes.map((route) => [route, this.#findTargets(route)]));
  }

  #findTargets(route: ServiceRoute): Target[] {
    return [...route.servicePaths.keys()].sort().flatMap((instanceId) => this.#targets.get(instanceId) ?? []);
  }

  #replaceTargets(instances: readonly RegistryInstance[]): void {
    const before = this.#targets;
    this.#targets = new Map(instances.map((instance) => [instance.instanceId, this.#targetFor(instance, before)]));
    for (const [instanceId, target] of before) {
      if (this.#targets.get(instanceId) === target) continue;
      this.#stopProbe(target);
      // Finishes what is in progress; nothing new is sent.
      void target.connections.close();
    }
  }

  #targetFor(instance: RegistryInstance, before: ReadonlyMap<string, Target>): Target {
    const known = before.get(instance.instanceId);
    if (!known?.isAt(instance)) return new Target(instance, this.#options.connection);
    // A new registration of the same address is a new process: no reason to wait with looking.
    const isNew = known.registrationTimestamp !== instance.registrationTimestamp;
    if (isNew && known.outReason !== undefined) this.#scheduleProbe(known, 0);
    known.registrationTimestamp = instance.registrationTimestamp;
    return known;
  }

  #scheduleProbe(target: Target, delayMs: number): void {
    clearTimeout(this.#probes.get(target));
    this.#probes.set(
      target,
      setTimeout(() => void this.#probe(target), delayMs),
    );
  }

  async #probe(target: Target): Promise<void> {
    const { tls, connectTimeoutMs } = this.#options.connection;
    const isReachable = await probeConnection(target, tls, connectTimeoutMs);
    if (this.#targets.get(target.instanceId) !== target) return;
    if (!isReachable) {
      this.#scheduleProbe(target, this.#options.probeIntervalMs);
      return;
    }
    this.#stopProbe(target);
    target.outReason = undefined;
    logMessage(this.#options.logger, messages.targetBack, target.instanceId);
  }

  #stopProbe(target: Target): void {
    clearTimeout(this.#probes.get(target));
    this.#probes.delete(target);
  }
}
