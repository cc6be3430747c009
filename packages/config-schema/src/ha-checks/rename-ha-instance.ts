// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import type { ConfigEdit } from '../edit/config-edit.ts';
import type { EditableFile } from '../edit/change-configuration.ts';
import type { Finding } from '../finding.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { configMessages as messages } from '../messages-config.ts';
import type { HaFinding } from './ha-finding.ts';

/** Findings of a configuration that is refused which a new name mends: ids of HA instances that can never match. */
export function renameFindings(findings: readonly Finding[], files: readonly EditableFile[]): HaFinding[] {
  return findings.flatMap((finding) => {
    const id = idOf(finding);
    if (id === undefined) return [];
    const renameTo = normalizeHaInstanceId(id);
    const path = ['haInstances', id];
    // Two that would have the same name need a person.
    if (files.some(({ value }) => valueAt(value, ['haInstances', renameTo]) !== undefined)) return [];
    const references = files.flatMap(({ value }) => referencesIn(value, id, renameTo));
    const edits: ConfigEdit[] = [...references, { path, renameTo }];
    return [{ ...finding, fix: { edits, describe: `rename HA instance ${id} to ${renameTo}` } }];
  });
}

function idOf({ id, location }: Finding): string | undefined {
  const [, haInstance] = /^haInstances\.(.+)$/s.exec(location.key ?? '') ?? [];
  return id === messages.haInstanceNeverMatches.id ? haInstance : undefined;
}

/** Templates that name the HA instance. */
function referencesIn(config: ConfigMapping, id: string, renameTo: string): ConfigEdit[] {
  return textsIn(config, []).flatMap(({ path, text }) => {
    const value = renamed(text, id, renameTo);
    return value === text ? [] : [{ path, value }];
  });
}

function renamed(text: string, id: string, renameTo: string): string {
  if (!text.includes('${{')) return text;
  const quoted = ["'", '"', '`'].map((quote) => `[${quote}${id}${quote}]`);
  const bracketed = quoted.reduce(
    (result, key) => result.replaceAll(`haInstances${key}`, `haInstances${key.replace(id, renameTo)}`),
    text,
  );
  // After a dot, only such an id can stand.
  return /^[A-Za-z_]\w*$/.test(id)
    ? bracketed.replaceAll(new RegExp(`haInstances\\.${id}(?![\\w$])`, 'g'), `haInstances.${renameTo}`)
    : bracketed;
}

function textsIn(value: unknown, path: ConfigPath): { readonly path: ConfigPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
