// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createFinding, sortFindings, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import { checkCommands } from './check-commands.ts';
import { checkFiles } from './check-files.ts';
import { checkHealth } from './check-health.ts';
import { checkSchemas } from './check-schemas.ts';
import { checkZowe } from './check-zowe.ts';
import { ComponentDirectoryError } from './errors.ts';
import { readManifest, type Manifest, type ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** What a check of one component found. */
export interface ComponentCheck {
  /** Absolute. */
  readonly directory: string;
  readonly manifestFile: string;
  /** Undefined when the manifest does not even fit the schema. */
  readonly manifest: Manifest | undefined;
  /** Errors and warnings, in the order of the manifest. */
  readonly findings: readonly Finding[];
}

/** One thing to look at in a manifest that fits the schema. */
export type ManifestCheck = (reading: ManifestReading, directory: string) => Finding[];

const checks: readonly ManifestCheck[] = [checkName, checkCommands, checkFiles, checkSchemas, checkHealth, checkZowe];

/**
 * Checks one component as it lies in its directory: its manifest, and everything that the manifest names. Throws
 * ComponentDirectoryError, ManifestMissingError, or why the manifest cannot be read.
 */
export function checkComponent(directory: string): ComponentCheck {
  const absolute = resolve(directory);
  requireDirectory(absolute);
  const reading = readManifest(absolute);
  const { file, manifest, findings } = reading;
  if (findings.length > 0) return { directory: absolute, manifestFile: file, manifest: undefined, findings };
  const found = checks.flatMap((check) => check(reading, absolute));
  return { directory: absolute, manifestFile: file, manifest, findings: sortFindings(found, [file]) };
}

function requireDirectory(directory: string): void {
  try {
    readdirSync(directory);
  } catch (error) {
    throw new ComponentDirectoryError(directory, (error as NodeJS.ErrnoException).code ?? 'unknown', { cause: error });
  }
}

function checkName({ manifest, locator }: ManifestReading, directory: string): Finding[] {
  const name = basename(directory);
  if (manifest.name === name) return [];
  const location = locateNearest(locator, ['name'], 'value');
  return [createFinding(manifestMessages.nameIsNotDirectory, [manifest.name, name], { location })];
}
