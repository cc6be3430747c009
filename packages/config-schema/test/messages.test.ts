// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../src/messages.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

test('no folder names a message as another does: one would hide the other', async () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const names: string[] = [];
  for (const file of files.filter((name) => /(?:\/messages|messages-config)\.ts$/.test(name))) {
    const module = (await import(join(source, file))) as Record<string, object>;
    names.push(...Object.values(module).flatMap((definitions) => Object.keys(definitions)));
  }
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.sort()).toEqual(Object.keys(messages).sort());
});
