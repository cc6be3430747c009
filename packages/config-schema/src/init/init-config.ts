// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidConfigError } from '../config-errors.ts';
import type { ConfigMapping } from '../config-value.ts';
import { writeNewFile } from '../edit/change-config-file.ts';
import { ConfigFileExistsError } from '../edit/errors.ts';
import { checkHighAvailability } from '../ha-checks/check-high-availability.ts';
import type { HaFinding } from '../ha-checks/ha-finding.ts';
import { loadConfig, type LoadedConfig } from '../load-config.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import type { InitAnswers } from './answers.ts';
import { renderConfig } from './render-config.ts';

/** A new configuration. */
export interface NewConfig {
  readonly file: string;
  readonly text: string;
  readonly loaded: LoadedConfig;
  /** What makes it not highly available; always empty on one LPAR, which is not meant to be. */
  readonly findings: readonly HaFinding[];
}

/** What a configuration of these answers would be; nothing is written, and nothing that is there is read. */
export function planConfig(file: string, answers: InitAnswers): NewConfig {
  const path = resolve(file);
  const text = renderConfig(answers);
  const loaded = loadConfig(path, { texts: new Map([[path, text]]) });
  const findings = answers.lpars.length > 1 ? checkHighAvailability(loaded) : [];
  return { file: path, text, loaded, findings };
}

/** Writes a new configuration, readable by its owner only, as a whole or not at all; refuses to overwrite. */
export function writeConfig({ file, text }: NewConfig): void {
  writeNewFile(file, text);
}

/** Throws when something is there already. */
export function requireNew(file: string): void {
  if (existsSync(file)) throw new ConfigFileExistsError(file);
}

/** Reads a file of answers, YAML or JSON. Throws when it is no mapping. */
export function readAnswers(file: string): ConfigMapping {
  const path = resolve(file);
  const { value, findings } = parseYamlFile(path, readTextFile(path));
  if (findings.length > 0) throw new InvalidConfigError(path, findings);
  return value;
}
