// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping } from '../config-value.ts';
import type { JsonSchema } from './schema-bundle.ts';

/** A reference to another document, as it is written and as it counts. */
export interface DocumentReference {
  readonly written: string;
  /** Without its fragment. */
  readonly uri: string;
}

export interface AbsoluteSchema {
  readonly schema: JsonSchema;
  readonly references: readonly DocumentReference[];
}

/** No schema needs that; deeper ones could exhaust the stack. */
const maxDepth = 200;
/** What stands below them is data, whatever it looks like. */
const dataKeywords = new Set(['const', 'enum', 'default', 'examples']);
/** Their keys are names, not keywords. */
const nameKeywords = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);

/**
 * A copy of a schema whose references and ids are absolute, so that every part of it can be used alone. Throws RangeError when it is
 * nested too deep, and TypeError when a reference is no URI.
 */
export function absoluteReferences(schema: JsonSchema, baseUri: string): AbsoluteSchema {
  const references = new Map<string, DocumentReference>();
  const walk = (value: unknown, place: Place): unknown => {
    if (place.depth > maxDepth) throw new RangeError(`it is nested more than ${maxDepth} levels deep`);
    if (Array.isArray(value)) return value.map((item) => walk(item, { ...place, depth: place.depth + 1 }));
    if (!isMapping(value)) return value;
    const base = place.isNames ? place.base : ownBase(value, place.base);
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        if (place.isNames) return [key, walk(child, { base, depth: place.depth + 1, isNames: false })];
        if (dataKeywords.has(key)) return [key, child];
        if (key === '$id' && typeof child === 'string' && !child.startsWith('#')) return [key, base];
        if (key === '$ref' && typeof child === 'string') return [key, refer(child, base)];
        return [key, walk(child, { base, depth: place.depth + 1, isNames: nameKeywords.has(key) })];
      }),
    );
  };
  const refer = (written: string, base: string): string => {
    const absolute = asZoweSchema(new URL(written, base));
    const uri = absolute.split('#')[0] ?? '';
    if (!written.startsWith('#')) references.set(uri, { written: written.split('#')[0] ?? '', uri });
    return absolute;
  };
  const copy = walk(schema, { base: baseUri, depth: 0, isNames: false }) as JsonSchema;
  return { schema: copy, references: [...references.values()] };
}

interface Place {
  readonly base: string;
  readonly depth: number;
  readonly isNames: boolean;
}

function ownBase(schema: JsonSchema, base: string): string {
  const id = schema['$id'];
  if (typeof id !== 'string' || id.startsWith('#')) return base;
  return new URL(id, base).href.replace(/#$/, '');
}

/** `/schemas/v2/server-base` is written for an id below zowe.org; a component of somebody else means the same. */
function asZoweSchema(uri: URL): string {
  const isZowe = /^\/schemas\/v2\/server-(?:base|common|component-manifest)$/.test(uri.pathname);
  return isZowe ? `https://zowe.org${uri.pathname}${uri.hash}` : uri.href;
}
