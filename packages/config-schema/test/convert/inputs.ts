// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConversionEntry } from '../../src/convert/conversion.ts';
import type { InstanceInput } from '../../src/convert/instance-context.ts';
import { parseInstanceEnv } from '../../src/instance-env/parse-instance-env.ts';

/** The content of a file below test/fixtures. */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8');
}

/** An instance directory from the texts of its two files. */
export function instanceOf(text: string, certificates = '', directory = '/zowe/instance'): InstanceInput {
  const read = (file: string, content: string) => {
    const { variables, findings } = parseInstanceEnv(file, content);
    if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
    return variables;
  };
  return {
    directory,
    variables: read(`${directory}/instance.env`, text),
    certificates: read(`${directory}/keystore/zowe-certificates.env`, certificates),
  };
}

/** A report as one line for each entry: outcome, key, target, line. */
export function reportOf(entries: readonly ConversionEntry[]): string[] {
  return entries.map(
    ({ outcome, key, to, location }) => `${outcome} ${key} -> ${to ?? '-'} @${String(location.line ?? '-')}`,
  );
}

/** Why, of each entry with this key. */
export function reasonsOf(entries: readonly ConversionEntry[], key: string): string[] {
  return entries.filter((entry) => entry.key === key).map(({ why }) => why);
}
