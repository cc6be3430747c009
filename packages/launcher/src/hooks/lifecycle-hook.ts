// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** The instance that an event is about. */
export interface HookedInstance {
  readonly component: string;
  readonly number: number;
  readonly hostname: string;
  readonly port: number | undefined;
}

/**
 * Something that happens beside the supervision of an instance. Hooks never delay supervision and never throw;
 * the ordered list is in supervisor.ts.
 */
export interface LifecycleHook {
  readonly name: string;
  /** The process group of an instance is gone, for whatever reason, orderly stop included. */
  gone?(instance: HookedInstance): void;
  /** A replacement was spawned: whatever is still pending for its predecessor must not reach it. */
  spawned?(instance: HookedInstance): void;
  ready?(instance: HookedInstance): void;
  /** The instance is going to be stopped on purpose: whoever sends it work has to be told; it is waited for, but not for long. */
  draining?(instance: HookedInstance): Promise<void>;
  close?(): Promise<void>;
}
