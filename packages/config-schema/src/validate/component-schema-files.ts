// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { isMapping } from '../config-value.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import { absoluteReferences, type AbsoluteSchema } from './absolute-references.ts';
import { SchemaUnusableError } from './errors.ts';
import type { JsonSchema } from './schema-bundle.ts';

/** Which rules a schema follows; Zowe asks for 2019-09. */
export type SchemaDraft = 'draft-07' | '2019-09' | '2020-12';

/** The schemas of one component, ready to be compiled. */
export interface ComponentSchemas {
  readonly draft: SchemaDraft;
  /** Of the schema that the configuration is checked against: that of the first file. */
  readonly root: string;
  readonly schemas: readonly JsonSchema[];
}

/** No component has more schema files. */
const maxFiles = 50;
/** A host that no network has, for schemas that have no id of their own. */
const anonymousBase = 'https://component.invalid/';

/**
 * Reads the schema files of a component, and those next to them that they refer to; nothing outside of its directory, and nothing
 * from the network. Throws SchemaUnusableError.
 */
export function readComponentSchemas(directory: string, paths: readonly string[]): ComponentSchemas {
  const documents = new Map<string, Document>();
  const queue = paths.map((path): Wanted => ({ file: fileWithin(directory, resolve(directory, path), path) }));
  for (let wanted = queue.shift(); wanted !== undefined; wanted = queue.shift()) {
    if ([...documents.values()].some(({ file }) => file === wanted.file)) continue;
    if (documents.size >= maxFiles)
      throw new SchemaUnusableError(wanted.file, `it has more than ${maxFiles} schema files`);
    const document = readDocument(directory, wanted);
    if (documents.has(document.id)) {
      throw new SchemaUnusableError(wanted.file, `two of its schema files have the id ${document.id}`);
    }
    documents.set(document.id, document);
    queue.push(...neighbours(directory, document, documents));
  }
  const [first] = documents.values();
  if (!first) throw new SchemaUnusableError(directory, 'it names no schema file');
  return { draft: draftOf(first.schema), root: first.id, schemas: [...documents.values()].flatMap(registered) };
}

interface Wanted {
  readonly file: string;
  /** By which another file refers to it. */
  readonly uri?: string;
}

interface Document extends AbsoluteSchema, Wanted {
  readonly id: string;
}

function readDocument(directory: string, wanted: Wanted): Document {
  const { file } = wanted;
  const content = parse(file);
  const location =
    wanted.uri ?? new URL(relative(realpathSync(directory), file).split(sep).join('/'), anonymousBase).href;
  const ownId = content['$id'];
  try {
    const id = typeof ownId === 'string' ? new URL(ownId, location).href.replace(/#$/, '') : location;
    return { ...wanted, id, ...absoluteReferences({ ...content, $id: id }, id) };
  } catch (error) {
    throw new SchemaUnusableError(file, `${file}: ${(error as Error).message}`);
  }
}

/** JSON, also with the comments and trailing commas that published schemas have: YAML is a superset of both. */
function parse(file: string): JsonSchema {
  try {
    const text = readTextFile(file);
    const parsed = parseJson(text) ?? parseYaml(file, text);
    if (isMapping(parsed)) return parsed;
  } catch (error) {
    if (error instanceof ZoweError) throw new SchemaUnusableError(file, error.message);
    throw error;
  }
  throw new SchemaUnusableError(file, `${file} holds no schema`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseYaml(file: string, text: string): unknown {
  const { value, findings } = parseYamlFile(file, text);
  const [first] = findings;
  if (!first) return value;
  throw new SchemaUnusableError(file, `${file}, line ${first.location.line ?? 1}: ${first.message}`);
}

/** Files beside a document that it refers to by their relative paths. */
function neighbours(directory: string, document: Document, known: ReadonlyMap<string, Document>): Wanted[] {
  return document.references
    .filter(({ uri, written }) => !known.has(uri) && !written.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(written))
    .map(({ uri, written }) => {
      const path = join(dirname(document.file), decodeURIComponent(written));
      return { file: fileWithin(directory, path, written), uri };
    });
}

/** The real path of a file of the component. Throws SchemaUnusableError when it lies elsewhere, or is not there. */
function fileWithin(directory: string, path: string, written: string): string {
  const real = realPath(path);
  if (real === undefined) throw new SchemaUnusableError(path, `the schema file ${written} does not exist`);
  const inside = relative(realPath(directory) ?? directory, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new SchemaUnusableError(path, `the schema file ${written} is outside of the component's directory`);
  }
  return real;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A file that is referred to by its place is found there too when it has an id of its own. */
function registered({ id, uri, schema }: Document): JsonSchema[] {
  return uri === undefined || uri === id ? [schema] : [schema, { $id: uri, $ref: id }];
}

function draftOf(schema: JsonSchema): SchemaDraft {
  const declared = String(schema['$schema']);
  if (/draft-0[67]/.test(declared)) return 'draft-07';
  return declared.includes('2020-12') ? '2020-12' : '2019-09';
}
