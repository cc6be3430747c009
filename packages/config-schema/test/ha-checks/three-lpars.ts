// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { checkHighAvailability, type FileReader, type HaCheckOptions, type HaFinding } from '../../src/index.ts';
import { load, places } from '../config-files.ts';

/** A configuration in which nothing is wrong. */
export const threeLpars = readFileSync(new URL('../fixtures/three-lpars.yaml', import.meta.url), 'utf8');

/** A file system without any links and directories. */
export const noFiles: FileReader = { readDirectory: () => undefined, readLink: () => undefined };

/** The findings for a configuration. */
export function haFindings(text: string, options: HaCheckOptions = {}): HaFinding[] {
  return checkHighAvailability(load(text), { files: noFiles, ...options });
}

/** The findings in short: id, line, column, key. */
export function haPlaces(text: string, options: HaCheckOptions = {}): string[] {
  return places(haFindings(text, options));
}

/** The text with one part of it replaced; fails when it is not there exactly once. */
export function change(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

/** The configuration of three LPARs with parts of it replaced. */
export function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => change(text, from, to), threeLpars);
}

/** With something more below an HA instance. */
export function withOverride(id: string, yaml: string): readonly [string, string] {
  const from = `    sysname: ${id.toUpperCase()}\n`;
  return [from, `${from}    ${yaml}\n`];
}
