// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  ComponentNotFoundError,
  FileEmptyError,
  findComponent,
  loadManifest,
  ManifestInvalidError,
  ManifestMissingError,
  startCommand,
  StartCommandMissingError,
} from '../../src/index.ts';
import { directoryWith, errorOf, places } from '../config-files.ts';

const minimal = 'name: sample\nid: org.example.sample\n';

function problems(text: string): string[] {
  const error = errorOf(() => loadManifest(directoryWith({ 'manifest.yaml': text }))) as ManifestInvalidError;
  expect(error).toBeInstanceOf(ManifestInvalidError);
  return places(error.findings);
}

test.each(['manifest.yaml', 'manifest.yml'])('%s is read', (name) => {
  expect(loadManifest(directoryWith({ [name]: minimal }))).toEqual({ name: 'sample', id: 'org.example.sample' });
});

test('manifest.json is read, and manifest.yaml goes before it', () => {
  const json = JSON.stringify({ name: 'json', id: 'org.example.json' }, undefined, '\t');
  expect(loadManifest(directoryWith({ 'manifest.json': json })).name).toBe('json');
  expect(loadManifest(directoryWith({ 'manifest.json': json, 'manifest.yaml': minimal })).name).toBe('sample');
});

test('everything that a manifest of Zowe can have is accepted, and what nobody knows', () => {
  const manifest = loadManifest(
    directoryWith({
      'manifest.yaml': `
name: sample_app-2
id: org.example.sample-app
version: 1.2.3-SNAPSHOT+5
title: Sample
description: A sample
license: EPL-2.0
homepage: https://example.org
keywords: [a, b]
repository: {type: git, url: https://example.org/x.git}
build: {branch: "{{build.branch}}", number: 5, commitHash: abc, timestamp: 1700000000000}
schemas: {configs: [schema.json]}
autoEncoding: ["."]
commands:
  install: bin/install.sh
  validate: bin/validate.sh
  preConfigure: bin/pre.sh
  configure: bin/configure.sh
  start: bin/start.sh
apimlServices:
  dynamic: [{serviceId: sample}]
  static: [{file: static.yml.template}]
appfwPlugins: [{path: plugin}]
gatewaySharedLibs: [lib/]
discoverySharedLibs: [lib/]
zaasSharedLibs: [lib/]
zisPlugins: [{id: a, path: b}]
configs: {port: 0, any: {thing: [1]}}
dependencies: {zos: true}
ha: {instances: 2, portRange: 20000-20009, requires: [a], after: [b], readiness: {type: tcp}, stopGrace: 1, startTimeout: 2}
`,
    }),
  );
  expect(manifest.commands?.start).toBe('bin/start.sh');
  expect(manifest.ha?.instances).toBe(2);
  expect(manifest['dependencies']).toEqual({ zos: true });
});

test.each([
  ['id: org.example.x', ['ZWEL0523E 1:1 name']],
  ['name: x', ['ZWEL0523E 1:1 id']],
  ['name: a b\nid: org.example.x', ['ZWEL0524E 1:7 name']],
  ['name: x\nid: example', ['ZWEL0524E 2:5 id']],
  ['name: x\nid: org.example.x\nversion: v1', ['ZWEL0524E 3:10 version']],
  [`${minimal}commands: {strat: x}`, ['ZWEL0520E 3:12 commands.strat']],
  [`${minimal}commands: {start: 1}`, ['ZWEL0521E 3:19 commands.start']],
  [`${minimal}commands: {start: ""}`, ['ZWEL0524E 3:19 commands.start']],
  [`${minimal}ha: {storage: {}}`, ['ZWEL0520E 3:6 ha.storage']],
  [`${minimal}ha: {portRange: 5-4}`, ['ZWEL0524E 3:17 ha.portRange']],
  [`${minimal}name: again`, ['ZWEL0511E 3:1 name']],
  ['- list', ['ZWEL0516E 1:1 undefined']],
  ['{', ['ZWEL0510E 1:2 undefined']],
])('the manifest %j is refused: %j', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('an empty manifest is named', () => {
  const error = errorOf(() => loadManifest(directoryWith({ 'manifest.yaml': '' })));
  expect(error).toBeInstanceOf(FileEmptyError);
});

test('a directory without a manifest is named', () => {
  const directory = directoryWith({ 'readme.txt': '' });
  const error = errorOf(() => loadManifest(directory));
  expect(error).toBeInstanceOf(ManifestMissingError);
  expect((error as Error).message).toBe(`ZWEL0541E Directory ${directory} has no manifest.`);
});

test('a manifest without a start command can be read but not started', () => {
  const manifest = loadManifest(directoryWith({ 'manifest.yaml': `${minimal}commands: {validate: v.sh}\n` }));
  const error = errorOf(() => startCommand('sample', manifest));
  expect(error).toBeInstanceOf(StartCommandMissingError);
  expect((error as Error).message).toBe('ZWEL0543E The manifest of component sample has no commands.start.');
  expect(startCommand('sample', { ...manifest, commands: { start: 'bin/start.sh' } })).toBe('bin/start.sh');
});

test('a component is looked for in the runtime first, then among the extensions', () => {
  const directory = directoryWith({
    'runtime/components/a/manifest.yaml': 'name: a\nid: org.example.runtime',
    'runtime/components/b/readme.txt': '',
    'extensions/a/manifest.yaml': 'name: a\nid: org.example.extension',
    'extensions/b/manifest.yml': 'name: b\nid: org.example.extension',
  });
  const directories = {
    runtimeDirectory: join(directory, 'runtime'),
    extensionDirectory: join(directory, 'extensions'),
  };
  expect(findComponent('a', directories)).toEqual({
    directory: join(directory, 'runtime/components/a'),
    manifest: { name: 'a', id: 'org.example.runtime' },
  });
  expect(findComponent('b', directories).directory).toBe(join(directory, 'extensions/b'));
});

test.each(['missing', '..', '.', '../../a', 'x/../a', ''])('component %j is not installed', (name) => {
  const directory = directoryWith({ 'a/manifest.yaml': minimal, 'extensions/x/manifest.yaml': minimal });
  const extensionDirectory = join(directory, 'extensions');
  const error = errorOf(() => findComponent(name, { runtimeDirectory: '/runtime', extensionDirectory }));
  expect(error).toBeInstanceOf(ComponentNotFoundError);
  expect((error as Error).message).toBe(
    `ZWEL0544E Component ${name} is not installed; looked for its manifest in: /runtime/components, ${extensionDirectory}.`,
  );
});

test('a component whose manifest is broken is reported as broken', () => {
  const directory = directoryWith({ 'x/manifest.yaml': 'name: 1' });
  expect(errorOf(() => findComponent('x', { extensionDirectory: directory }))).toBeInstanceOf(ManifestInvalidError);
});
