// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { parseReference, withReferences } from './schema-files.mjs';

/**
 * One schema with everything that it refers to, in one document: the other files become definitions, and every reference becomes a
 * pointer into the document, which is all that editors follow without a network. Its `$id` stays, those of the others go.
 */
export function bundleSchema(files, root) {
  const included = new Map();
  const include = (name) => {
    if (included.has(name)) return;
    included.set(name, undefined);
    included.set(name, local(files.get(name)));
  };
  const local = (schema) =>
    withReferences(schema, (reference) => {
      const { file, pointer } = parseReference(reference);
      if (file === root) return `#${pointer}`;
      include(file);
      return `#/$defs/${definitionName(file)}${pointer}`;
    });
  const { $defs = {}, ...schema } = local(files.get(root));
  const others = [...included].map(([name, content]) => [definitionName(name), asDefinition(content)]);
  for (const [name] of others) if (name in $defs) throw new Error(`two definitions are called ${name}`);
  return { ...schema, $defs: { ...$defs, ...Object.fromEntries(others.sort(byName)) } };
}

const byName = ([a], [b]) => (a < b ? -1 : 1);

function definitionName(file) {
  return `${file.replace(/\.json$/, '')}-file`;
}

/** Anchors belong to the document that has them; in this one they would answer to the wrong `$id`. */
function asDefinition({ $schema: _schema, $id: _id, ...content }) {
  return withoutAnchors(content);
}

function withoutAnchors(value) {
  if (Array.isArray(value)) return value.map(withoutAnchors);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, child]) => key !== '$anchor' || typeof child !== 'string');
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutAnchors(child)]));
}

/** The bundle of zowe.yaml with what counts where no file says otherwise as `default`, for editors. */
export function withDefaults(bundle, defaults) {
  const copy = structuredClone(bundle);
  const put = (nodes, value, path) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, child] of Object.entries(value)) {
        const next = nodes.flatMap((node) => propertyOf(copy, node, key));
        put(next, child, [...path, key]);
      }
      return;
    }
    const node = nodes.at(-1);
    if (!node) throw new Error(`no schema has the key of the default ${path.join('.')}`);
    node.default = value;
  };
  put([copy], defaults, []);
  return copy;
}

/** The schemas of a key: of the schema itself, of all that it combines, and of what it refers to. */
export function propertyOf(root, schema, key) {
  const found = partsOf(root, schema).flatMap((part) => {
    if (part.properties && Object.hasOwn(part.properties, key)) return [part.properties[key]];
    return [];
  });
  if (found.length > 0) return found;
  return partsOf(root, schema).flatMap((part) =>
    typeof part.additionalProperties === 'object' ? [part.additionalProperties] : [],
  );
}

/** A schema and everything that counts with it: references followed, `allOf` opened; the nearest last. */
export function partsOf(root, schema) {
  const referred = schema.$ref === undefined ? [] : partsOf(root, resolvePointer(root, schema.$ref));
  return [...referred, ...(schema.allOf ?? []).flatMap((part) => partsOf(root, part)), schema];
}

function resolvePointer(root, reference) {
  return reference
    .split('/')
    .slice(1)
    .reduce((node, step) => node[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
}
