// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2019 from 'ajv/dist/2019.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { bundleSchema, withDefaults } from './bundle-schemas.mjs';
import { configurationKeys } from './configuration-keys.mjs';
import { identifiedSchemas, readSchemas, schemaDirectory, schemaId } from './schema-files.mjs';

const licence = '// SPDX-License-Identifier: EPL-2.0\n// Copyright Contributors to the Zowe Project.\n';
const note = '// Generated from schemas/*.json by scripts/generate.mjs; do not edit.\n';
const root = fileURLToPath(new URL('../', import.meta.url));

/** Types of zowe.yaml and of manifest.yaml. */
async function types(schemas) {
  const files = {
    title: 'ConfigurationFiles',
    description: 'What this package reads.',
    type: 'object',
    additionalProperties: false,
    required: ['config', 'manifest'],
    properties: { config: { $ref: 'zowe-yaml.json' }, manifest: { $ref: 'manifest.json' } },
  };
  const text = await compile(files, 'ConfigurationFiles', {
    bannerComment: '',
    cwd: schemaDirectory,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    // The files as they are after readSchemas, not as they are written.
    $refOptions: {
      resolve: {
        file: { order: 1, canRead: true, read: ({ url }) => JSON.stringify(schemas.get(basename(url))) },
      },
    },
  });
  return licence + note + text;
}

/** Validators as plain code: the programs that use them neither load ajv nor compile a schema. */
function validators(files) {
  const ajv = new Ajv2019({
    allErrors: true,
    // The finding for an unknown key names the nearest known one, which stands in the schema around it.
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const schema of identifiedSchemas(files)) ajv.addSchema(JSON.parse(JSON.stringify(schema), dropProse));
  const code = standaloneCode(ajv, {
    validateConfig: schemaId(files, 'zowe-yaml.json'),
    validateManifest: schemaId(files, 'manifest.json'),
  })
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length');
  if (code.includes('require(')) throw new Error('the validators need a module of ajv at run time');
  return `${licence}${note}// @ts-nocheck\n${code}`;
}

/** JSON.parse reviver: texts for people, and names for others, are not needed to validate. A property that is called so is an object. */
function dropProse(key, value) {
  return ['title', 'description', '$anchor'].includes(key) && typeof value === 'string' ? undefined : value;
}

const files = readSchemas();
const defaults = JSON.parse(readFileSync(join(root, 'src/defaults.json'), 'utf8'));
const bundle = withDefaults(bundleSchema(files, 'zowe-yaml.json'), defaults);
const asJson = (value) => `${JSON.stringify(value, null, 1)}\n`;
const generated = {
  'src/config.generated.ts': await types(files),
  'src/validators.generated.ts': validators(files),
  'schemas/bundled/zowe-yaml.json': asJson(bundle),
  'schemas/bundled/server-common.json': asJson(bundleSchema(files, 'common.json')),
  'schemas/bundled/manifest.json': asJson(bundleSchema(files, 'manifest.json')),
  '../../docs/reference/configuration-keys.md': configurationKeys(bundle),
};

// Into another directory, for the test that compares, or where each one belongs.
const out = process.argv[2];
for (const [path, content] of Object.entries(generated)) {
  const file = out === undefined ? join(root, path) : join(out, basename(dirname(path)), basename(path));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
