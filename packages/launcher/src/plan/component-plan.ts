// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CertificateReference } from '@zowe-ha/config-schema';

/** What the launcher is going to run for one HA instance. Data only: it can be printed, compared and sent to another thread. */
export interface Plan {
  readonly haInstance: HaInstancePlan;
  /** What `CONFIG` was, so that a refresh reads the same again. */
  readonly configSpec: string;
  /** Absolute paths. */
  readonly directories: {
    readonly runtime: string;
    readonly workspace: string;
    readonly logs: string;
    readonly shared: string;
  };
  /** `kill` is offered only when this is set (`components.launcher.ha.development`). */
  readonly development: boolean;
  /** Eureka URLs of all peers; empty when there is no discovery. */
  readonly discoveryServers: readonly string[];
  /** Certificate files that the launcher itself presents (probes, eviction); absent when TLS is not configured. */
  readonly certificate?: CertificateReference;
  /** How strictly the launcher verifies whom it asks (`zowe.verifyCertificates`); STRICT when absent. */
  readonly verifyCertificates?: 'STRICT' | 'NONSTRICT' | 'DISABLED';
  /** Where users go; absent when the configuration does not say. */
  readonly frontUrl?: string;
  /** Names of components, each wave started when everything it requires is up. */
  readonly waves: readonly (readonly string[])[];
  readonly components: readonly ComponentPlan[];
  /** Said once at start, for example that the configuration is not highly available. */
  readonly notices: readonly string[];
}

export interface HaInstancePlan {
  readonly id: string;
  readonly hostname: string;
}

export interface ComponentPlan {
  readonly name: string;
  /** Absolute directory that holds the manifest; the script runs there. */
  readonly directory: string;
  /** Absolute path of `commands.start`. */
  readonly startScript: string;
  readonly instances: number;
  readonly port: PortPlan;
  /** Everything but the variables of one instance (see instance-environment.ts). */
  readonly environment: Readonly<Record<string, string>>;
  /** Components that must be up before this one starts. */
  readonly requires: readonly string[];
  /** Like `requires`, but only for components that are enabled. */
  readonly after: readonly string[];
  readonly restart: RestartPlan;
  readonly shareAs: 'yes' | 'no' | 'must';
  readonly stopGraceMs: number;
  readonly startTimeoutMs: number;
  readonly readiness: ProbePlan;
}

/** `none`: the component has no port. `range`: one free port per instance, first to last inclusive, on `address`. */
export type PortPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly port: number; readonly address: string }
  | { readonly kind: 'range'; readonly first: number; readonly last: number; readonly address: string };

export interface RestartPlan {
  /** Delay before the n-th consecutive restart; its length is the number of retries. 0 is legal. */
  readonly intervalsMs: readonly number[];
  /** An instance that was alive for longer starts with a fresh count. */
  readonly minUptimeMs: number;
}

/** How an instance proves that it can be used. `none`: it is up as soon as it is spawned. */
export type ProbePlan =
  | { readonly type: 'none' }
  | { readonly type: 'tcp'; readonly intervalMs: number; readonly timeoutMs: number }
  | {
      readonly type: 'https';
      readonly path: string;
      readonly status: number;
      readonly intervalMs: number;
      readonly timeoutMs: number;
    };
