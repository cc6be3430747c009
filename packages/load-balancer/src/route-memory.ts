// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RouteTable, ServiceRoute } from './routes.ts';

const defaultMemoryMs = 600_000;

interface Remembered {
  readonly routes: readonly ServiceRoute[];
  readonly until: number;
}

/**
 * Remembers the routes of services that were listed a while ago: between the death of a service's last instance and the
 * registration of its replacement the service is unavailable (503), not unknown (404).
 */
export class RouteMemory {
  readonly #memoryMs: number;
  #remembered = new Map<string, Remembered>();

  constructor(memoryMs = defaultMemoryMs) {
    this.#memoryMs = memoryMs;
  }

  /** The table with the services that were forgotten meanwhile, without instances. `listed`: all services of the registry. */
  complete(table: RouteTable, listed: ReadonlySet<string>, now: number): RouteTable {
    const completed = new Map(table);
    for (const [serviceId, { routes, until }] of this.#remembered) {
      if (listed.has(serviceId) || until <= now) this.#remembered.delete(serviceId);
      else completed.set(serviceId, routes);
    }
    for (const [serviceId, routes] of table) {
      const empty = routes.map((route) => ({ ...route, servicePaths: new Map<string, string>() }));
      this.#remembered.set(serviceId, { routes: empty, until: now + this.#memoryMs });
    }
    return completed;
  }
}
