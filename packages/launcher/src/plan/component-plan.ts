// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CertificateReference } from '@zowe-ha/config-schema';
import type { LifecyclePlan, PreparationPlan } from './lifecycle-plan.ts';
import type { LivenessPlan, ProbePlan } from './probe-plan.ts';

export type { HttpProbePlan, LivenessPlan, ProbePlan } from './probe-plan.ts';

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
  /** How the launcher works as a whole. */
  readonly launcher: LauncherPlan;
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
  /** What is done before components are started; absent: nothing but their environments is written. */
  readonly preparation?: PreparationPlan;
  /** `zowe.sysMessages`: ids of messages that go to the console, `*` and `?` stand for any characters; absent: none. */
  readonly sysMessages?: readonly string[];
  /** Said once at start, for example that the configuration is not highly available. */
  readonly notices: readonly string[];
}

export interface HaInstancePlan {
  readonly id: string;
  readonly hostname: string;
}

/** What `components.launcher.ha` says. */
export interface LauncherPlan {
  readonly onVitalLost: 'stay' | 'stop' | 'restartAll';
  readonly strictValidate: boolean;
  /** Components that are prepared at the same time. */
  readonly prepareConcurrency: number;
  /** Where commands from other systems are taken, by mutual TLS of the named clients; absent: nowhere. */
  readonly controlPort?: { readonly port: number; readonly address: string; readonly allow: readonly string[] };
  readonly outputFiles: { readonly sizeBytes: number; readonly keep: number };
  readonly arm: {
    readonly enabled: 'auto' | 'yes' | 'no';
    readonly element?: string;
    readonly elementType?: string;
  };
}

export interface ComponentPlan {
  readonly name: string;
  /** Absolute directory that holds the manifest; the script runs there. */
  readonly directory: string;
  /** Absolute path of `commands.start`; empty for a started task. */
  readonly startScript: string;
  /** What is done before the start; absent: nothing. */
  readonly lifecycle?: LifecyclePlan;
  readonly instances: number;
  /** Of instances that have none of their own; see instance-plan.ts. */
  readonly port: PortPlan;
  /** The n-th entry is what instance n has of its own; there may be fewer than instances. */
  readonly instanceSettings: readonly InstanceSettingsPlan[];
  /** Everything but the variables of one instance (see instance-environment.ts). */
  readonly environment: Readonly<Record<string, string>>;
  /** Components that must be up before this one starts. */
  readonly requires: readonly string[];
  /** Like `requires`, but only for components that are enabled. */
  readonly after: readonly string[];
  /** Like `after`, but a component that has failed is no longer waited for. */
  readonly wants: readonly string[];
  /** Restarted when one that it requires was restarted. */
  readonly restartWithRequired: boolean;
  readonly restart: RestartPlan;
  readonly shareAs: 'yes' | 'no' | 'must';
  readonly stopGraceMs: number;
  readonly startTimeoutMs: number;
  readonly readiness: ProbePlan;
  readonly liveness: LivenessPlan;
  /** The HA instance is of no use without it. */
  readonly vital: boolean;
  /** How long an instance has been ready before a rolling restart goes on. */
  readonly minHealthyMs: number;
  /** From being out of service to being stopped, in a rolling restart. */
  readonly drainMs: number;
  /** Present for a started task, which is started by an operator command instead of a script. */
  readonly stc?: StartedTaskPlan;
}

/** `none`: the component has no port. `range`: one free port per instance, first to last inclusive. `shared`: all instances accept on it. */
export type PortPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly port: number; readonly address: string }
  | PortRangePlan
  | { readonly kind: 'shared'; readonly port: number; readonly address: string };

/** `privileged`: ports below 1024 may be taken, too. */
export interface PortRangePlan {
  readonly kind: 'range';
  readonly first: number;
  readonly last: number;
  readonly address: string;
  readonly privileged?: boolean;
}

/** What one component instance has of its own. */
export interface InstanceSettingsPlan {
  readonly hostname?: string;
  readonly jobNameSuffix?: string;
  readonly port?: PortPlan;
}

export interface RestartPlan {
  /** Delay before the n-th consecutive restart; its length is the number of retries. 0 is legal. */
  readonly intervalsMs: readonly number[];
  /** An instance that was alive for longer starts with a fresh count. */
  readonly minUptimeMs: number;
  /** Gives up when so many failures fall into the window; absent: never for that. */
  readonly window?: { readonly failures: number; readonly withinMs: number };
  /** Part of a delay, 0 to 1, by which it is lengthened at random; none when absent. */
  readonly jitter?: number;
  /** Absent: every end is a failure that is followed by a restart. */
  readonly exitCodes?: ExitCodePlan;
}

/** What the exit codes of an instance mean; all others are failures that are followed by a restart. */
export interface ExitCodePlan {
  readonly success: readonly number[];
  readonly noRestart: readonly number[];
  readonly forceRestart: readonly number[];
}

/** A started task, and the operator commands for it. `shared`: never stopped with the HA instance. */
export interface StartedTaskPlan {
  readonly start: string;
  readonly stop: string;
  readonly jobName: string;
  readonly readyMessage?: string;
  readonly use: 'shared' | 'dedicated';
  readonly startStop: boolean;
  /** A resource that it holds while it can be used; it tells servers of one procedure apart. */
  readonly enqueue?: { readonly major: string; readonly minor: string };
}
