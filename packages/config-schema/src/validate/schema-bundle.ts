// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Made by scripts/generate.mjs; read only by who needs schemas at run time. */
function readBundle(name: string): JsonSchema {
  const file = new URL(`../../schemas/bundled/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
}

/** The schema of zowe.yaml in one document that refers to nothing outside of it, with descriptions and defaults, for editors. */
export function jsonSchemaBundle(): JsonSchema {
  // An editor would look the id up in the network, and find the schema of Zowe there, which does not know our keys.
  return Object.fromEntries(Object.entries(readBundle('zowe-yaml.json')).filter(([key]) => key !== '$id'));
}

/** The schemas that those of components refer to, under the ids and with the anchors of Zowe. */
export function baseSchemas(): JsonSchema[] {
  return ['zowe-yaml.json', 'server-common.json', 'manifest.json'].map(readBundle);
}
