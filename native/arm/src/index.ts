// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export type { ArmAnswer, ArmOutcome } from './arm-answer.ts';
export { openArmElement, type ArmElement, type ArmElementOptions } from './arm-element.ts';
export { simulatedAddonPath, standInPath } from './binding.ts';
export { elementOf } from './element-name.ts';
export { openServiceManager, type ServiceManager } from './service-manager.ts';
