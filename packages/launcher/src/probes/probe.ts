// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Where the probed instance listens. */
export interface ProbeTarget {
  readonly address: string;
  readonly port: number;
}

/** One attempt to find out whether an instance can be used. Never throws: a reason says why it is not ready. */
export interface Probe {
  check(target: ProbeTarget, signal: AbortSignal): Promise<ProbeResult>;
  /** Releases connections; idempotent. */
  close(): void;
}

export type ProbeResult = { readonly ready: true } | { readonly ready: false; readonly reason: string };
