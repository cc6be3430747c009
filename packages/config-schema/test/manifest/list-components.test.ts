// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listComponents } from '../../src/index.ts';
import { directoryWith } from '../config-files.ts';

const manifest = (name: string) => `name: ${name}\nid: org.example.${name}\n`;

test('components of the runtime directory come first, each place by name; other directories do not count', () => {
  const directory = directoryWith({
    'runtime/components/b/manifest.yaml': manifest('b'),
    'runtime/components/a/manifest.json': JSON.stringify({ name: 'a', id: 'org.example.a' }),
    'runtime/components/none/x': '',
    'runtime/components/file': '',
    'extensions/a-extension/manifest.yml': manifest('a-extension'),
  });
  const listed = listComponents({
    runtimeDirectory: join(directory, 'runtime'),
    extensionDirectory: join(directory, 'extensions'),
  });
  expect(listed.map(({ name, hidden, findings }) => [name, hidden, findings])).toEqual([
    ['a', false, []],
    ['b', false, []],
    ['a-extension', false, []],
  ]);
  expect(listed[2]?.directory).toBe(join(directory, 'extensions/a-extension'));
  expect(listed[2]?.manifest?.id).toBe('org.example.a-extension');
});

test('a component that another one hides, and one with a wrong manifest, are listed with what is the matter', () => {
  const directory = directoryWith({
    'runtime/components/a/manifest.yaml': manifest('a'),
    'runtime/components/empty/manifest.yaml': '',
    'runtime/components/wrong/manifest.yaml': 'name: wrong\n',
    'extensions/a/manifest.yaml': manifest('a'),
  });
  const extensionDirectory = join(directory, 'extensions');
  const listed = listComponents({ runtimeDirectory: join(directory, 'runtime'), extensionDirectory });
  expect(listed.map(({ name, hidden, findings }) => [name, hidden, findings.map(({ id }) => id)])).toEqual([
    ['a', false, []],
    ['empty', false, ['ZWEL0507E']],
    ['wrong', false, ['ZWEL0523E']],
    ['a', true, ['ZWEL1190W']],
  ]);
  expect(listed[1]?.manifest).toBeUndefined();
  expect(listed[1]?.findings[0]?.message).toBe(
    `File ${join(directory, 'runtime/components/empty/manifest.yaml')} is empty.`,
  );
  expect(listed[3]?.findings[0]?.message).toBe(
    `Component a in ${join(extensionDirectory, 'a')} is not used: ${join(directory, 'runtime/components/a')} has one of the same name.`,
  );
});

test('places that do not exist, or are not configured, have no components', () => {
  expect(listComponents({ runtimeDirectory: '/does/not/exist' })).toEqual([]);
  expect(listComponents({})).toEqual([]);
});
