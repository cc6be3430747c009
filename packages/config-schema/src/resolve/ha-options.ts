// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { componentConfigs } from '../environment/component-configs.ts';
import type { ComponentHa, ExitCodes, InstanceSettings, RestartWindow, StartedTask } from '../config.generated.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { launcherHaOptions } from './launcher-ha-options.ts';
import { parsePortRange, type PortRange } from './port-range.ts';
import { livenessOptions, readinessOptions, type LivenessOptions, type ReadinessOptions } from './probe-options.ts';
import type { ResolvedInstance } from './resolve-ha-instance.ts';

/** The `ha` options of one component in one HA instance, as zowe.yaml spells them, with defaults for what is not set. */
export interface HaOptions {
  /** Seconds from SIGTERM to SIGKILL. */
  readonly stopGrace: number;
  /** Seconds an instance has to become ready. */
  readonly startTimeout: number;
  /** Component instances per HA instance. */
  readonly instances: number;
  readonly portRange: PortRange;
  /** All instances accept connections on one port. */
  readonly sharedPort: boolean;
  /** The n-th entry belongs to instance n; there may be fewer, or more, than instances. */
  readonly instanceSettings: readonly InstanceSettings[];
  readonly requires: readonly string[];
  readonly after: readonly string[];
  readonly wants: readonly string[];
  readonly restartWithRequired: boolean;
  readonly readiness: ReadinessOptions;
  readonly liveness: LivenessOptions;
  readonly exitCodes: Readonly<Required<ExitCodes>>;
  readonly restartWindow: Readonly<RestartWindow> | undefined;
  /** 0 to 1. */
  readonly restartJitter: number;
  readonly vital: boolean;
  /** Seconds. */
  readonly minHealthy: number;
  /** Seconds. */
  readonly drain: number;
  readonly type: 'process' | 'stc';
  /** Undefined unless the configuration or the manifest has one. */
  readonly stc: StartedTaskOptions | undefined;
}

/** A started task. What is required and missing is an empty text: a plan reports it. */
export type StartedTaskOptions = Readonly<
  Required<Omit<StartedTask, 'readyMessage'>> & Pick<StartedTask, 'readyMessage'>
>;

const defaultPortRange: PortRange = { first: 20000, last: 24999 };

/** Options of a component: from the configuration, else from its manifest, else the launcher's, else the defaults. */
export function haOptions(instance: ResolvedInstance, component: string, manifest: Manifest): HaOptions {
  const config = instance.config as unknown as ConfigMapping;
  const written = mappingAt(config, ['components', component, 'ha']) as ComponentHa;
  const ha: ComponentHa = { ...manifest.ha, ...written };
  const hasPort = componentConfigs(instance, component, manifest)['port'] !== undefined || ha.portRange !== undefined;
  const isStartedTask = ha.type === 'stc';
  return {
    ...{ stopGrace: launcherHaOptions(instance).stopGrace, startTimeout: 900, instances: 1 },
    ...{ sharedPort: false, restartWithRequired: false, vital: false, type: 'process' },
    ...{ requires: [], after: [], wants: [], instanceSettings: [] },
    ...{ restartJitter: 0, minHealthy: 10, drain: 5 },
    ...withoutOthers(ha),
    portRange: parsePortRange(ha.portRange ?? '') ?? defaultPortRange,
    readiness: readinessOptions({ ...manifest.ha?.readiness, ...written.readiness }, hasPort && !isStartedTask),
    liveness: livenessOptions({ ...manifest.ha?.liveness, ...written.liveness }),
    exitCodes: { success: [], noRestart: [], forceRestart: [], ...ha.exitCodes },
    restartWindow: ha.restartWindow,
    stc: startedTask(manifest.ha?.stc, written.stc),
  };
}

/** What the block says of the options that are taken as they are; keys of single components are not among them. */
function withoutOthers(ha: ComponentHa): Partial<HaOptions> {
  const { stopGrace, startTimeout, instances, sharedPort, instanceSettings, requires, after, wants } = ha;
  const { restartWithRequired, restartJitter, vital, minHealthy, drain, type } = ha;
  const taken = {
    ...{ stopGrace, startTimeout, instances, sharedPort, instanceSettings, requires, after, wants },
    ...{ restartWithRequired, restartJitter, vital, minHealthy, drain, type },
  };
  return Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
}

function startedTask(byManifest: StartedTask | undefined, written: StartedTask | undefined) {
  if (!byManifest && !written) return undefined;
  return { start: '', stop: '', jobName: '', use: 'shared', startStop: false, ...byManifest, ...written } as const;
}
