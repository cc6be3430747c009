// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textAt } from '../config-value.ts';
import { listComponents } from '../manifest/list-components.ts';
import { readTextFile } from '../read/read-text-file.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';

/** What components are told of the installation beside its configuration. */
export interface InstallationFacts {
  /** Names of all installed components, those of the runtime directory first. */
  readonly installedComponents?: readonly string[] | undefined;
  /** Names of the enabled components that have a start command. */
  readonly launchComponents?: readonly string[] | undefined;
  /** Of the runtime directory, as its manifest.json tells. */
  readonly zoweVersion?: string | undefined;
  readonly isContainer?: boolean | undefined;
}

/** Reads those facts from runtime, extension and workspace directory. What cannot be read is left out; never throws. */
export function readInstallationFacts(instance: ResolvedInstance): InstallationFacts {
  const { runtimeDirectory, extensionDirectory, workspaceDirectory } = instance.config.zowe ?? {};
  const installed = listComponents({ runtimeDirectory, extensionDirectory }).filter(({ hidden }) => !hidden);
  const startable = new Set(installed.filter(hasStartCommand).map(({ name }) => name));
  return {
    installedComponents: installed.map(({ name }) => name),
    launchComponents: instance.enabledComponents.filter((name) => startable.has(name)),
    zoweVersion: runtimeDirectory === undefined ? undefined : versionOf(runtimeDirectory),
    isContainer: workspaceDirectory !== undefined && existsSync(join(workspaceDirectory, '.init-for-container')),
  };
}

function hasStartCommand({ directory, manifest }: ReturnType<typeof listComponents>[number]): boolean {
  const start = manifest?.commands?.start;
  return start !== undefined && existsSync(resolve(directory, start));
}

/** A runtime without a readable manifest.json can still run; its components are not told a version then. */
function versionOf(runtimeDirectory: string): string | undefined {
  try {
    return textAt(JSON.parse(readTextFile(join(runtimeDirectory, 'manifest.json'))), ['version']);
  } catch {
    return undefined;
  }
}
