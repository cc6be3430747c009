// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { InvalidConfigError, loadConfig, type Finding, type LoadedConfig } from '../src/index.ts';

/** A directory with these files, removed after the test. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'config-schema-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

/** Loads one configuration file with this text. */
export function load(text: string): LoadedConfig {
  return loadConfig('zowe.yaml', { baseDirectory: directoryWith({ 'zowe.yaml': text }) });
}

/** What an action throws; fails when it throws nothing. */
export function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** The findings for a configuration that is refused. */
export function findingsOf(text: string): readonly Finding[] {
  const error = errorOf(() => load(text));
  if (error instanceof InvalidConfigError) return error.findings;
  throw error;
}

/** Findings in short: id, line, column, key. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ id, location: { line, column, key } }) => `${id} ${line}:${column} ${key}`);
}

/** Whether these tests run as root, who may read and write everything. */
export const isRoot = process.geteuid?.() === 0;

/** A user without any rights. */
export const nobody = 65534;

/** Runs an action as a user who may not do everything. */
export function asOrdinaryUser<T>(action: () => T): T {
  const { seteuid } = process;
  if (!isRoot || !seteuid) return action();
  seteuid(nobody);
  try {
    return action();
  } finally {
    seteuid(0);
  }
}
