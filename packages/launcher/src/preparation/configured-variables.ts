// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync, rmSync, statSync } from 'node:fs';
import type { Plan } from '../plan/component-plan.ts';
import { configuredFile, parseVariables } from './environment-snapshot.ts';

const mostBytes = 16 * 1024 * 1024;

/** What a shell has of its own, and what only the launcher may say. */
const ownNames =
  /^(?:_|PWD|OLDPWD|SHLVL|PPID|IFS|PS\d|ENV|SHELL|LOGNAME|USER|LS_COLORS|LINENO|OPTARG|OPTIND|SSH_\w*|ZWE_HA_\w*|ZWE_PWD|ZWE_RUN_ON_ZOS|ZWE_PRIVATE_ERRORS_FOUND|ZWE_LAUNCH_COMPONENTS|LAUNCH_COMPONENTS|ZWE_CLI_PARAMETER_\w*|ZWE_haInstance_id)$/;

/** What a script exported: variables that it was not started with, or not with this value. */
export function configuredVariables(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !ownNames.test(name) && before[name] !== value),
  );
}

/** Takes the environment that a script left in a file, and removes the file. Throws when it is not there or not such a file. */
export function takeNote(file: string): Record<string, string> {
  try {
    if (statSync(file).size > mostBytes) throw new Error(`the environment is larger than ${mostBytes} bytes`);
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) throw new Error('it is no environment');
    return value as Record<string, string>;
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * What the configure script of a component exported when it ran last: for instances that an earlier launcher started. Nothing when it
 * exported nothing, or when the file is damaged.
 */
export function readConfigured(plan: Plan, component: string): Record<string, string> {
  const place = { workspace: plan.directories.workspace, haInstance: plan.haInstance.id };
  try {
    return parseVariables(readFileSync(configuredFile(place, component), 'utf8')) ?? {};
  } catch {
    return {};
  }
}
