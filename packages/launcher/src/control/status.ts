// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** States as operators see them; `sweeping` of the state table shows as `stopping`. */
export type DisplayedState = 'starting' | 'up' | 'backoff' | 'failed' | 'stopping' | 'down';

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
}

export interface HaInstanceStatus {
  readonly haInstance: string;
  readonly hostname: string;
  readonly launcherPid: number;
  readonly startedAt: number;
  readonly state: 'starting' | 'up' | 'degraded' | 'stopping';
  /** False when the configuration cannot survive a loss; `notices` says why. */
  readonly highlyAvailable: boolean;
  readonly notices: readonly string[];
  readonly development: boolean;
  readonly instances: readonly ComponentInstanceStatus[];
}
