// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { accessSync, constants } from 'node:fs';
import { formatPath, mappingAt, textAt, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import { inspectPath, leadsOutFinding } from './component-path.ts';
import { operatorCommandProblem, parseLifecycleCommand } from './lifecycle-command.ts';
import type { ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** Every command is a script that is there, or an operator command that a console takes. */
export function checkCommands(reading: ManifestReading, directory: string): Finding[] {
  return [['commands'], ['ha', 'commands']].flatMap((path) =>
    Object.keys(mappingAt(reading.manifest, path)).flatMap((name) => {
      const key = [...path, name];
      return checkCommand(reading, directory, { key, command: textAt(reading.manifest, key) ?? '' });
    }),
  );
}

interface WrittenCommand {
  readonly key: ConfigPath;
  readonly command: string;
}

function checkCommand(reading: ManifestReading, directory: string, { key, command }: WrittenCommand): Finding[] {
  const parsed = parseLifecycleCommand(command);
  if (parsed.kind === 'script') return checkScript(reading, directory, { key, path: parsed.path });
  const problem = operatorCommandProblem(parsed);
  if (problem === undefined) return [];
  const location = locateNearest(reading.locator, key, 'value');
  return [createFinding(manifestMessages.operatorCommandNotValid, [formatPath(key), problem], { location })];
}

function checkScript(reading: ManifestReading, directory: string, named: { key: ConfigPath; path: string }): Finding[] {
  const location = locateNearest(reading.locator, named.key, 'value');
  const state = inspectPath(directory, named.path);
  const problem = state.outcome === 'absent' ? state.problem : state.stats.isFile() ? undefined : 'is not a file';
  const args = [formatPath(named.key), named.path];
  if (state.outcome === 'absent' || problem !== undefined) {
    return [createFinding(manifestMessages.commandNotUsable, [...args, problem ?? ''], { location })];
  }
  return [
    ...(state.leadsOut ? [leadsOutFinding(reading, named)] : []),
    ...(isExecutable(state.path) ? [] : [createFinding(manifestMessages.commandNotExecutable, args, { location })]),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
