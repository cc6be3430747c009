// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LauncherHa } from '../config.generated.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { ResolvedInstance } from './resolve-ha-instance.ts';

/** The options that concern the whole HA instance. */
export interface LauncherHaOptions {
  /** Whether killing instances is offered. */
  readonly development: boolean;
  /** A directory that all LPARs share; undefined when there is not even a workspace. */
  readonly sharedDirectory: string | undefined;
  /** Seconds, for all components. */
  readonly stopGrace: number;
  /** What is done when a vital component is lost. */
  readonly onVitalLost: 'stay' | 'stop' | 'restartAll';
  /** One component that cannot be prepared keeps all from starting. */
  readonly strictValidate: boolean;
  /** Components that are prepared at the same time. */
  readonly prepareConcurrency: number;
  /** Where components listen that have no address of their own; undefined: at the address of the host name. */
  readonly listenAddress: string | undefined;
  /** Ports below 1024 may be taken from a range. */
  readonly privilegedPorts: boolean;
  /** Where commands from other systems are taken; undefined: nowhere. */
  readonly controlPort: ControlPortOptions | undefined;
  /** `size` in megabytes. */
  readonly outputFiles: { readonly size: number; readonly keep: number };
  readonly arm: ArmOptions;
}

/** `address` undefined: where components listen. `allow`: names of client certificates. */
export interface ControlPortOptions {
  readonly port: number;
  readonly address: string | undefined;
  readonly allow: readonly string[];
}

/** Names that are undefined have a default that depends on the HA instance. */
export interface ArmOptions {
  readonly enabled: 'auto' | 'yes' | 'no';
  readonly element: string | undefined;
  readonly elementType: string | undefined;
}

/** What `components.launcher.ha` says, with defaults. */
export function launcherHaOptions(instance: ResolvedInstance): LauncherHaOptions {
  const config = instance.config as unknown as ConfigMapping;
  const ha = mappingAt(config, ['components', 'launcher', 'ha']) as LauncherHa;
  const workspace = instance.config.zowe?.workspaceDirectory;
  const { controlPort, arm = {} } = ha;
  return {
    ...{ development: false, stopGrace: 20, onVitalLost: 'stay', strictValidate: false, prepareConcurrency: 4 },
    ...{ privilegedPorts: false, listenAddress: undefined },
    ...ha,
    sharedDirectory: ha.sharedDirectory ?? (workspace === undefined ? undefined : `${workspace}/shared`),
    controlPort: controlPort && { ...controlPort, address: controlPort.address },
    outputFiles: { size: 50, keep: 3, ...ha.outputFiles },
    arm: { enabled: arm.enabled ?? 'auto', element: arm.element, elementType: arm.elementType },
  };
}
