// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * States as operators see them; `sweeping` of the state table shows as `stopping`. `held`: it ended, and an operator does not want it to be
 * restarted; `ended`: as intended, with one of `exitCodes.success`.
 */
export type DisplayedState = 'starting' | 'up' | 'backoff' | 'held' | 'failed' | 'ended' | 'stopping' | 'down';

/** One component instance, for example `gateway#2`. Times are milliseconds since the epoch. */
export interface ComponentInstanceStatus {
  readonly component: string;
  readonly number: number;
  readonly wanted: 'up' | 'down';
  readonly state: DisplayedState;
  readonly pid: number | undefined;
  readonly port: number | undefined;
  /** When it became up; undefined while it is not. */
  readonly upSince: number | undefined;
  /** Restarts since the launcher started. */
  readonly restarts: number;
  /** The last thing that happened, in words: "exit 1", "signal 9 (SIGKILL)", "no answer on port 7555". */
  readonly reason: string | undefined;
  /** The file that its output goes to. */
  readonly output: string | undefined;
  /** Whether an operator does not want it to be restarted by itself. This and what follows is not told by older launchers. */
  readonly held?: boolean;
  /** When the pending restart is due; undefined when there is none. */
  readonly retryAt?: number | undefined;
  /** How it is watched at the moment: type of the liveness probe; undefined while it is not up. */
  readonly liveness?: string | undefined;
  /** Ends that were not asked for, the latest 20, oldest first. */
  readonly lastExits?: readonly { readonly at: number; readonly reason: string }[];
}

/** How many instances of a component are wanted, have a process, and can be used. */
export interface ComponentCounts {
  readonly name: string;
  readonly wanted: number;
  readonly running: number;
  readonly ready: number;
}

export interface HaInstanceStatus {
  readonly haInstance: string;
  readonly hostname: string;
  readonly launcherPid: number;
  readonly startedAt: number;
  readonly state: 'starting' | 'up' | 'degraded' | 'stopping' | 'stopped';
  /** False when the configuration cannot survive a loss; `notices` says why. */
  readonly highlyAvailable: boolean;
  readonly notices: readonly string[];
  readonly development: boolean;
  /** In the order of the plan; not told by older launchers. */
  readonly components?: readonly ComponentCounts[];
  readonly instances: readonly ComponentInstanceStatus[];
}
