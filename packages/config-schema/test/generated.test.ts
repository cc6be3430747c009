// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { directoryWith } from './config-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('types and validators are what npm run generate makes of the schemas', () => {
  const out = directoryWith({});
  execFileSync(process.execPath, [join(root, 'scripts/generate.mjs'), out]);
  for (const name of ['config.generated.ts', 'validators.generated.ts']) {
    expect(readFileSync(join(out, name), 'utf8') === readFileSync(join(root, 'src', name), 'utf8'), name).toBe(true);
  }
});

test('the validators need nothing at run time', () => {
  const code = readFileSync(join(root, 'src/validators.generated.ts'), 'utf8');
  expect(code).not.toMatch(/\brequire\(|^import /m);
});
