// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFiles } from '../../src/ha-checks/file-reader.ts';
import { directoryWith } from '../config-files.ts';
import { change, changed, haFindings, haPlaces, noFiles, threeLpars } from './three-lpars.ts';

const definitions = (...names: string[]) => ({
  files: {
    ...noFiles,
    readDirectory: (path: string) => (path === '/var/zowe/workspace/api-mediation/api-defs' ? names : undefined),
  },
});

test('a static definition of an HA instance that is gone is found', () => {
  const options = definitions('discovery.zosmf.lpar1.yml', 'discovery.zosmf.lpar4.yml', 'jobs-api.jobs_yml.lpar2.yml');
  expect(haFindings(threeLpars, options)).toMatchObject([
    {
      id: 'ZWEL1107W',
      severity: 'warning',
      message:
        'Static definition /var/zowe/workspace/api-mediation/api-defs/discovery.zosmf.lpar4.yml belongs to HA instance lpar4, which is not configured.',
      location: { file: '/var/zowe/workspace/api-mediation/api-defs/discovery.zosmf.lpar4.yml' },
      fix: { edits: [], files: ['/var/zowe/workspace/api-mediation/api-defs/discovery.zosmf.lpar4.yml'] },
    },
  ]);
});

test.each([
  'myservice.yml',
  'my.service.yml',
  'discovery.zosmf.lpar4.yml.bak',
  'discovery.zosmf.LPAR4.yml',
  'discovery.zosmf.lpar-4.yml',
  'discovery.zosmf.lpar4.yaml',
  '.discovery.zosmf.lpar4.yml',
  'a.b.c.lpar4.yml',
])('%s was not generated for an HA instance', (name) => {
  expect(haPlaces(threeLpars, definitions(name))).toEqual([]);
});

const off = change(
  threeLpars.slice(0, threeLpars.indexOf('haInstances:')),
  '    port: 7555\n',
  '    port: 0\n    ha: {instances: 2}\n',
);

test('when HA was turned off, all but those of this system are left over', () => {
  const options = definitions('discovery.zosmf.lpar1.yml', 'discovery.zosmf.lpar2.yml');
  expect(haFindings(off, { ...options, systemName: 'LPAR1' }).map(({ location }) => location.file)).toEqual([
    '/var/zowe/workspace/api-mediation/api-defs/discovery.zosmf.lpar2.yml',
  ]);
  expect(haPlaces(off, options)).toEqual([]);
});

test('directories and links are no definitions, and a directory that is not there has none', () => {
  const workspace = directoryWith({ 'api-mediation/api-defs/zss.zss.lpar9.yml': 'services: []\n' });
  mkdirSync(join(workspace, 'api-mediation/api-defs/a.b.lpar9.yml'));
  symlinkSync('zss.zss.lpar9.yml', join(workspace, 'api-mediation/api-defs/c.d.lpar9.yml'));
  const text = changed(['  workspaceDirectory: /var/zowe/workspace', `  workspaceDirectory: ${workspace}`]);
  expect(haFindings(text, { files: systemFiles }).map(({ location }) => location.file)).toEqual([
    join(workspace, 'api-mediation/api-defs/zss.zss.lpar9.yml'),
  ]);
  const missing = changed(['  workspaceDirectory: /var/zowe/workspace', `  workspaceDirectory: ${workspace}/none`]);
  expect(haPlaces(missing, { files: systemFiles })).toEqual([]);
});
