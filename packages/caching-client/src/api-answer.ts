// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { AccessRefusedError, RequestRefusedError, StorageFullError } from './errors.ts';

/**
 * What an answer of the Caching API means. `foreign`: it does not come from a working caching service, so another target is asked;
 * a bare 404 is one of those, because a stranger on a re-used port answers 404 too, and that must not read as an absent key.
 */
export type Meaning = 'done' | 'absent' | 'collision' | 'foreign';

const publishedMeanings: Readonly<Record<string, Meaning>> = {
  '404 ZWECS131E': 'absent',
  '409 ZWECS133E': 'collision',
};
const refusals = new Set([400, 413, 414, 422]);

/** Reads an answer; throws when no other target would answer differently. */
export function meaningOf(componentId: string, status: number, body: string): Meaning {
  if (status >= 200 && status < 300) return 'done';
  const message = messageNumber(body);
  const known = publishedMeanings[`${String(status)} ${message ?? ''}`];
  if (known) return known;
  if (status === 507) throw new StorageFullError(componentId);
  if (status === 401 || status === 403) throw new AccessRefusedError(componentId, status);
  if (refusals.has(status)) throw new RequestRefusedError(componentId, status, message ?? 'no message');
  return 'foreign';
}

/** The value of an entry as it is on the wire; undefined when the body is not the entry of this key. An empty value is left out there. */
export function entryValue(body: string, key: string): string | undefined {
  const entry = parseObject(body);
  if (entry?.['key'] !== key) return undefined;
  const value = entry['value'] ?? '';
  return typeof value === 'string' ? value : undefined;
}

function messageNumber(body: string): string | undefined {
  const list = parseObject(body)?.['messages'];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const number = isObject(first) ? first['messageNumber'] : undefined;
  return typeof number === 'string' ? number : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
