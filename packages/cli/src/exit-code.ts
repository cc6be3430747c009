// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';

/** How `zowe-ha` ends; documented in docs/reference/cli.md. A foreground start passes the launcher's own code on. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, noLauncher: 3, killed: 4, configurationInvalid: 8 } as const;

/** By message id, because importing every package that can fail would slow every command down. */
const codesById: readonly (readonly [RegExp, number])[] = [
  // The command line, and several launchers of which none was chosen.
  [/^ZWEL(0900|0901|0903|0911|0464|1273)E$/, exitCodes.usage],
  // No launcher, or one that does not answer.
  [/^ZWEL(0465|0466|1272)E$/, exitCodes.noLauncher],
  // What was asked for a change or a new configuration does not fit; what the system, or somebody else, did not let happen.
  [/^ZWEL(1168|1170|1171|1172|1173)E$/, exitCodes.usage],
  [/^ZWEL11[67]\dE$/, exitCodes.failed],
  // The blocks of config-schema; names and validity that no certificate can have; a log directory that is not set.
  [/^ZWEL(05[0-4]\d|1[01]\d\d|061[345]|0904)E$/, exitCodes.configurationInvalid],
];

/** The exit code that belongs to what went wrong. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof ZoweError)) return exitCodes.failed;
  return codesById.find(([pattern]) => pattern.test(error.id))?.[1] ?? exitCodes.failed;
}
