// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { simulatedAddonPath } from './binding.ts';
export { consoleLimits, consoleLine, consoleMessages } from './console-text.ts';
export {
  openConsole,
  type ConsoleCommand,
  type ConsoleFailure,
  type ConsoleMessage,
  type ConsoleOptions,
  type ConsoleOrigin,
  type SystemConsole,
} from './console.ts';
