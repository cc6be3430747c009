// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2019 from 'ajv/dist/2019.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const schemaDirectory = fileURLToPath(new URL('../schemas/', import.meta.url));
const licence = '// SPDX-License-Identifier: EPL-2.0\n// Copyright Contributors to the Zowe Project.\n';
const note = '// Generated from schemas/*.json by scripts/generate.mjs; do not edit.\n';

/** Types of zowe.yaml and of manifest.yaml. */
async function types() {
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
  });
  return licence + note + text;
}

/** Validators as plain code: the programs that use them neither load ajv nor compile a schema. */
function validators() {
  const ajv = new Ajv2019({
    allErrors: true,
    // The finding for an unknown key names the nearest known one, which stands in the schema around it.
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const file of readdirSync(schemaDirectory)) {
    const schema = JSON.parse(readFileSync(schemaDirectory + file, 'utf8'), dropProse);
    ajv.addSchema(schema);
  }
  const code = standaloneCode(ajv, { validateConfig: 'zowe-yaml.json', validateManifest: 'manifest.json' })
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length');
  if (code.includes('require(')) throw new Error('the validators need a module of ajv at run time');
  return `${licence}${note}// @ts-nocheck\n${code}`;
}

/** JSON.parse reviver: texts for people are not needed to validate. A property that is called so is an object. */
function dropProse(key, value) {
  return ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value;
}

const out = process.argv[2] ?? fileURLToPath(new URL('../src/', import.meta.url));
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/config.generated.ts`, await types());
writeFileSync(`${out}/validators.generated.ts`, validators());
