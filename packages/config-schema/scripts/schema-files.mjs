// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const schemaDirectory = fileURLToPath(new URL('../schemas/', import.meta.url));
const ownBase = 'https://zowe.org/schemas/ha/';

/** The schemas by their file names, with what `propertiesOf` refers to in its place. */
export function readSchemas() {
  const names = readdirSync(schemaDirectory).filter((name) => name.endsWith('.json'));
  const written = new Map(names.map((name) => [name, JSON.parse(readFileSync(schemaDirectory + name, 'utf8'))]));
  return new Map([...written].map(([name, schema]) => [name, withTakenProperties(schema, written)]));
}

/**
 * Schemas that have the properties of another one, `"propertiesOf": "ha.json#/$defs/component"`, and their own: what a property of the same
 * name says replaces what is taken. JSON Schema has no such keyword that goes with `additionalProperties: false`.
 */
function withTakenProperties(value, files) {
  if (Array.isArray(value)) return value.map((item) => withTakenProperties(item, files));
  if (typeof value !== 'object' || value === null) return value;
  const { propertiesOf, ...own } = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withTakenProperties(child, files)]),
  );
  if (typeof propertiesOf !== 'string') return propertiesOf === undefined ? own : { ...own, propertiesOf };
  const { properties } = withTakenProperties(definitionOf(propertiesOf, files), files);
  if (properties === undefined) throw new Error(`${propertiesOf} has no properties to take`);
  return { ...own, properties: { ...properties, ...own.properties } };
}

function definitionOf(reference, files) {
  const { file, pointer } = parseReference(reference);
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce((node, step) => node?.[step], files.get(file));
  if (found === undefined) throw new Error(`there is no schema ${reference}`);
  return found;
}

/** A copy in which `change` has replaced each `$ref`. A property that is called `$ref` is an object and stays. */
export function withReferences(value, change) {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === '$ref' && typeof child === 'string' ? change(child) : withReferences(child, change),
    ]),
  );
}

/** A reference of a schema file: `common.json#/$defs/port`. */
export function parseReference(reference) {
  const [file, pointer = ''] = reference.split('#');
  return { file, pointer };
}

/** Every schema under an absolute `$id`, with references to such: the files refer to each other by their names. */
export function identifiedSchemas(files) {
  const idOf = (name) => {
    const id = files.get(name)?.$id;
    if (id === undefined) throw new Error(`there is no schema ${name}`);
    return id.includes(':') ? id : ownBase + id;
  };
  return [...files].map(([name, schema]) => ({
    ...withReferences(schema, (reference) => {
      const { file, pointer } = parseReference(reference);
      return pointer === '' ? idOf(file) : `${idOf(file)}#${pointer}`;
    }),
    $id: idOf(name),
  }));
}

/** The id under which a schema file is registered by `identifiedSchemas`. */
export function schemaId(files, name) {
  const id = files.get(name).$id;
  return id.includes(':') ? id : ownBase + id;
}
