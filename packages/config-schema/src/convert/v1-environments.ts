// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, type ConfigPath } from '../config-value.ts';
import { asText, readValue } from './value-kinds.ts';
import { variableRules, type GroupRule, type PlacedRule } from './variable-rules.ts';
import type { YamlMigration } from './yaml-migration.ts';

const environments = ['zowe', 'environments'];

/** Variables of instance.env that stand in zowe.environments of a v1 file, where v3 has a key for them or no use. */
export function migrateEnvironments(migration: YamlMigration): void {
  for (const name of Object.keys(mappingAt(migration.config, environments))) {
    const rule = variableRules.get(name);
    const path = [...environments, name];
    if (!rule) continue;
    if (isEmpty(migration.at(path))) migration.remove(path, 'it has no value, so the default counts');
    else if ('kind' in rule) place(migration, path, rule);
    else if ('group' in rule) migrateGrouped(migration, path, rule);
    else if (rule.outcome === 'dropped') migration.remove(path, rule.why);
    else migration.ask(path, rule.why);
  }
}

function migrateGrouped(migration: YamlMigration, path: ConfigPath, { group }: GroupRule): void {
  if (group !== 'certificate' && group !== 'setupCertificate') return;
  if (migration.has(['zowe', 'certificate'])) migration.remove(path, 'the certificates are in zowe.certificate');
  else migration.ask(path, 'v3 reads certificates only from zowe.certificate');
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function place(migration: YamlMigration, path: ConfigPath, { kind, to, why }: PlacedRule): void {
  const [target = []] = to;
  const read = readValue(kind, asText(migration.at(path)) ?? '');
  if ('must' in read) migration.ask(path, `the value must ${read.must}`);
  else if (migration.has(target)) migration.remove(path, `${target.join('.')} counts`);
  else if (target[1] === 'environments') migration.rename(path, String(target[2]), why);
  else {
    for (const each of to) migration.set(each, { value: read.value, from: path, why });
    migration.discard(path);
  }
}
