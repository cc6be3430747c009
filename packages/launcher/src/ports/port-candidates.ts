// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { PortRangePlan } from '../plan/component-plan.ts';
import { hasPort, type SystemPorts } from './system-ports.ts';

/** What is known about the ports of a range before any is tried. */
export interface PortKnowledge {
  /** The one that the instance had last. */
  readonly own: number | undefined;
  /** Those that other instances had last: they are to find them free. */
  readonly ofOthers: ReadonlySet<number>;
  /** Those that instances of this launcher have. */
  readonly taken: ReadonlySet<number>;
  readonly system: SystemPorts;
}

const firstUnprivileged = 1024;

/**
 * The ports of a range in the order in which they are tried: the own one, then those that are nobody's, then those of others; each time
 * such that the system gives to outgoing connections last. Reserved ports, and privileged ones unless they are allowed, are none of them.
 */
export function* portCandidates(range: PortRangePlan, knowledge: PortKnowledge): Generator<number> {
  const { own = 0, ofOthers, taken, system } = knowledge;
  const first = range.privileged ? range.first : Math.max(range.first, firstUnprivileged);
  const isUsable = (port: number): boolean => !taken.has(port) && !hasPort(system.reserved, port);
  const rank = (port: number): number => 2 * Number(ofOthers.has(port)) + Number(hasPort(system.ephemeral, port));
  if (hasPort([{ first, last: range.last }], own) && isUsable(own)) yield own;
  // Mostly the first one is free: the rest is not looked at before it is needed.
  for (let wanted = 0; wanted <= 3; wanted++) {
    for (let port = first; port <= range.last; port++) {
      if (port !== own && isUsable(port) && rank(port) === wanted) yield port;
    }
  }
}
