// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { directoryWith } from './config-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const generated = [
  'src/config.generated.ts',
  'src/validators.generated.ts',
  'schemas/bundled/zowe-yaml.json',
  'schemas/bundled/server-common.json',
  'schemas/bundled/manifest.json',
  '../../docs/reference/configuration-keys.md',
];

test('types, validators, bundles and the page of keys are what npm run generate makes of the schemas', () => {
  const out = directoryWith({});
  execFileSync(process.execPath, [join(root, 'scripts/generate.mjs'), out]);
  for (const path of generated) {
    const made = join(out, basename(dirname(path)), basename(path));
    expect(readFileSync(made, 'utf8') === readFileSync(join(root, path), 'utf8'), path).toBe(true);
  }
});

test('the validators need nothing at run time', () => {
  const code = readFileSync(join(root, 'src/validators.generated.ts'), 'utf8');
  expect(code).not.toMatch(/\brequire\(|^import /m);
});
