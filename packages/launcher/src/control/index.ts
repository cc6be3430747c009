// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { connectLauncher, findLaunchers } from './client.ts';
export {
  LauncherSilentError,
  NoLauncherError,
  ProtocolVersionError,
  RequestRefusedError,
  SeveralLaunchersError,
} from './control-errors.ts';
export type { ConnectOptions, ControlClient } from './client.ts';
export type { RemoteLauncher } from './remote-launcher.ts';
export type { LauncherRecord } from './launcher-record.ts';
export { protocolVersion } from './protocol.ts';
export type { ControlFault, RefreshResult } from './protocol.ts';
export type { RunningConfiguration } from './running-configuration.ts';
export type { ComponentCounts, ComponentInstanceStatus, DisplayedState, HaInstanceStatus } from './status.ts';
export type { RunningPlan } from './running-plan.ts';
export { maxCommandBytes, operatorLogLevels } from '../operator/operator-command.ts';
export type { OperatorLogLevel } from '../operator/operator-command.ts';
export { groupByComponent } from '../operator/component-counts.ts';
export type { ComponentGroup, Counts } from '../operator/component-counts.ts';
export { selectInstances } from '../operator/select-instances.ts';
export { detailFacts } from '../operator/detail-facts.ts';
