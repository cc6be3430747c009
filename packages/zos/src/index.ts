// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { answerLines, commandOutcome, readEnqueue, readPresence } from './command-answer.ts';
export { dataSetPath, isMemberName, parseDataSetName, type DataSetName } from './data-set-name.ts';
export { createHostZos, hostPrograms, type HostPrograms } from './host-zos.ts';
export { jclComment, jclWithText, renderMember, type JclRecord } from './jcl-member.ts';
export {
  haInstancePlaceholder,
  launcherProcedure,
  type LauncherProcedure,
  type LauncherStep,
} from './launcher-procedure.ts';
export { messages } from './messages.ts';
export { openMembers, openZos, simulatedZosVariable, unavailableZos, type ZosEnvironment } from './open-zos.ts';
export {
  commandProblem,
  isAuxiliaryTask,
  longestCommand,
  requireCommand,
  requireTaskCommand,
  taskCommand,
  type TaskVerb,
} from './operator-command-text.ts';
export { createSimulatedZos } from './simulated-zos.ts';
export { standardEnvironment, type StandardEnvironment } from './standard-environment.ts';
export * from './zos-errors.ts';
export type { CommandOutcome, EnqueueResource, EnqueueState, FileTag, Presence, ZosServices } from './zos-services.ts';
