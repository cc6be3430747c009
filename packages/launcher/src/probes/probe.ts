// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Where the probed instance listens. */
export interface ProbeTarget {
  readonly address: string;
  readonly port: number;
}

/** The instance that a probe is about. */
export interface ProbeContext {
  /** Undefined when the component has no port: what needs one is never satisfied. */
  readonly target?: ProbeTarget | undefined;
  /** The name that the certificate of the instance has; that of the HA instance when absent. */
  readonly hostname?: string;
  /** Of the instance, for scripts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Of the component, where scripts are and run. */
  readonly directory?: string;
  /** Listens to the output of the instance from now on; returns how to end that. `containing`: other lines may be left out. */
  readonly onLine?: (listener: (line: string) => void, containing?: string) => () => void;
  /** An earlier launcher has started the instance: what it wrote until now is not seen any more. */
  readonly adopted?: boolean;
}

/** Attempts to find out whether an instance can be used. Never throws: a reason says why it is not ready. */
export interface Probe {
  check(signal: AbortSignal): Promise<ProbeResult>;
  /** Releases connections and listeners; idempotent. */
  close(): void;
}

export type ProbeResult = { readonly ready: true } | { readonly ready: false; readonly reason: string };
