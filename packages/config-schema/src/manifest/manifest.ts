// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestInvalidError, ManifestMissingError, StartCommandMissingError } from '../config-errors.ts';
import type { ManifestFile } from '../config.generated.ts';
import { textAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, sortFindings, type Finding } from '../finding.ts';
import { createLocator, locateNearest, type Locator } from '../read/locator.ts';
import { configMessages as messages } from '../messages-config.ts';
import { parsePortRange } from '../resolve/port-range.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { schemaFindings } from '../validate/schema-findings.ts';
import { validateManifest } from '../validators.generated.ts';
import { parseYamlFile } from '../read/yaml-file.ts';

/** What a component says about itself: the fields of Zowe, and our block of HA defaults. */
export type Manifest = ManifestFile;

const fileNames = ['manifest.yaml', 'manifest.yml', 'manifest.json'];

/** The path of the manifest in a directory; undefined when there is none. */
export function findManifest(componentDirectory: string): string | undefined {
  return fileNames.map((name) => join(componentDirectory, name)).find((file) => existsSync(file));
}

/** A manifest as it was read: what is wrong with it, and where its keys stand. */
export interface ManifestReading {
  readonly file: string;
  /** Fits the schema only when there are no findings. */
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
  readonly locator: Locator;
}

/** Reads the manifest of a component with all that is wrong in it. Throws ManifestMissingError, or why it cannot be read. */
export function readManifest(componentDirectory: string): ManifestReading {
  const file = findManifest(componentDirectory);
  if (file === undefined) throw new ManifestMissingError(componentDirectory);
  const read = parseYamlFile(file, readTextFile(file));
  const locator = createLocator([read], {});
  const findings = read.findings.length > 0 ? read.findings : check(read.value, locator);
  return { file, manifest: read.value as unknown as Manifest, findings: sortFindings(findings, [file]), locator };
}

/** Reads and validates the manifest of a component. Throws ManifestMissingError, ManifestInvalidError, or why it cannot be read. */
export function loadManifest(componentDirectory: string): Manifest {
  const { file, manifest, findings } = readManifest(componentDirectory);
  if (findings.length > 0) throw new ManifestInvalidError(file, findings);
  return manifest;
}

/** The start command of a component. Throws StartCommandMissingError when its manifest has none. */
export function startCommand(component: string, manifest: Manifest): string {
  const command = manifest.commands?.start;
  if (command === undefined) throw new StartCommandMissingError(component);
  return command;
}

function check(manifest: ConfigMapping, locator: Locator): Finding[] {
  const findings = schemaFindings(validateManifest, manifest, { locator });
  const range = textAt(manifest, ['ha', 'portRange']);
  if (findings.length > 0 || range === undefined || parsePortRange(range)) return findings;
  const location = locateNearest(locator, ['ha', 'portRange'], 'value');
  return [
    createFinding(messages.valueNotValid, ['ha.portRange', 'lie between 1 and 65535, the first not above the last'], {
      location,
    }),
  ];
}
