// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig, readInstallationFacts, resolveHaInstance } from '../../src/index.ts';
import { directoryWith } from '../config-files.ts';

const manifest = (name: string, start?: string) =>
  `name: ${name}\nid: org.example.${name}\n${start === undefined ? '' : `commands: {start: ${start}}\n`}`;

function factsIn(files: Record<string, string>, components: string) {
  const directory = directoryWith(files);
  const text = `zowe: {runtimeDirectory: ${directory}/rt, extensionDirectory: ${directory}/ext, workspaceDirectory: ${directory}/ws}\ncomponents: ${components}\n`;
  const config = directoryWith({ 'zowe.yaml': text });
  return readInstallationFacts(resolveHaInstance(loadConfig(join(config, 'zowe.yaml')), 'sys1'));
}

test('the facts are read from runtime, extensions and workspace', () => {
  const files = {
    'rt/manifest.json': '{"name": "Zowe", "version": "3.1.0"}',
    'rt/components/zss/manifest.yaml': manifest('zss', 'bin/start.sh'),
    'rt/components/zss/bin/start.sh': '',
    'rt/components/gateway/manifest.yml': manifest('gateway', 'start.sh'),
    'rt/components/nothing/README': '',
    'ext/mine/manifest.json': '{"name": "mine", "id": "org.example.mine", "commands": {"start": "start.sh"}}',
    'ext/mine/start.sh': '',
    'ext/library/manifest.yaml': manifest('library'),
    'ext/zss/manifest.yaml': manifest('zss'),
    'ext/other/manifest.yaml': manifest('other', 'start.sh'),
    'ext/other/start.sh': '',
    'ws/.init-for-container': '',
  };
  const enabled =
    '{mine: {enabled: true}, zss: {enabled: true}, gateway: {enabled: true}, library: {enabled: true}, other: {enabled: false}}';
  expect(factsIn(files, enabled)).toEqual({
    installedComponents: ['gateway', 'zss', 'library', 'mine', 'other'],
    // Enabled, with a start command whose file is there, in the order of the configuration.
    launchComponents: ['mine', 'zss'],
    zoweVersion: '3.1.0',
    isContainer: true,
  });
});

test.each([
  ['is missing', {}],
  ['is no JSON', { 'rt/manifest.json': '{' }],
  ['has no version', { 'rt/manifest.json': '{"version": 3}' }],
])('a manifest.json that %s leaves the version out', (_, files) => {
  expect(factsIn(files, '{}')).toEqual({
    installedComponents: [],
    launchComponents: [],
    zoweVersion: undefined,
    isContainer: false,
  });
});

test('without directories nothing is known', () => {
  const config = directoryWith({ 'zowe.yaml': 'components: {x: {enabled: true}}' });
  expect(readInstallationFacts(resolveHaInstance(loadConfig(join(config, 'zowe.yaml')), 'sys1'))).toEqual({
    installedComponents: [],
    launchComponents: [],
    zoweVersion: undefined,
    isContainer: false,
  });
});

test('a component with a manifest that is not valid is installed, but not launched', () => {
  const files = { 'rt/components/broken/manifest.yaml': 'name: [', 'rt/components/broken/start.sh': '' };
  expect(factsIn(files, '{broken: {enabled: true}}')).toMatchObject({
    installedComponents: ['broken'],
    launchComponents: [],
  });
});
