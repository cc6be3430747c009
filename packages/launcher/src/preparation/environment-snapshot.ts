// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf } from '../process/instance-environment.ts';
import { writeWhole } from './write-file.ts';

/** Where the environments of an HA instance are kept for scripts that read them. */
export interface SnapshotPlace {
  readonly workspace: string;
  readonly haInstance: string;
}

/** The directory of a component; only the user of Zowe can look into it. */
export function snapshotDirectory({ workspace }: SnapshotPlace, component?: string): string {
  const directory = join(workspace, '.env');
  return component === undefined ? directory : join(directory, fileNameOf(component));
}

/** The file of an environment: with a component its own, without one what all components have in common. */
export function environmentFile(place: SnapshotPlace, component?: string): string {
  return join(snapshotDirectory(place, component), `.instance-${fileNameOf(place.haInstance)}.env`);
}

/** The file of what the configure script of a component exported. */
export function configuredFile(place: SnapshotPlace, component: string): string {
  return join(snapshotDirectory(place, component), `.${fileNameOf(place.haInstance)}.env`);
}

/**
 * Writes variables so that a shell can read them whatever their values are. Throws what the file system says. No other HA instance
 * writes the same file.
 */
export function writeSnapshot(file: string, variables: Readonly<Record<string, string>>): void {
  writeWhole(file, renderVariables(variables), 0o600);
}

/** Creates the directory of a component. Throws what the file system says. */
export function createSnapshotDirectory(place: SnapshotPlace, component: string): void {
  mkdirSync(snapshotDirectory(place, component), { recursive: true, mode: 0o700 });
}

/** Assignments for a shell. Names that are no names for a shell are left out: it could not have them. */
export function renderVariables(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables)
    .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`);
  return `#!/bin/sh\n${lines.join('')}`;
}

/** Reads what renderVariables wrote; undefined when it is something else. */
export function parseVariables(text: string): Record<string, string> | undefined {
  const variables: [string, string][] = [];
  const header = '#!/bin/sh\n';
  if (!text.startsWith(header)) return undefined;
  const assignment = /([A-Za-z_]\w*)='((?:[^']|'\\'')*)'\n/y;
  assignment.lastIndex = header.length;
  let end = header.length;
  for (let match = assignment.exec(text); match; match = assignment.exec(text)) {
    variables.push([match[1] ?? '', (match[2] ?? '').replaceAll(String.raw`'\''`, "'")]);
    end = assignment.lastIndex;
  }
  return end === text.length ? Object.fromEntries(variables) : undefined;
}
