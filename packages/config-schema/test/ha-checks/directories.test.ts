// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileReader } from '../../src/index.ts';
import { systemFiles } from '../../src/ha-checks/file-reader.ts';
import { directoryWith } from '../config-files.ts';
import { changed, haFindings, haPlaces, noFiles } from './three-lpars.ts';

const workspace = '  workspaceDirectory: /var/zowe/workspace';
const logs = '  logDirectory: /var/zowe/logs';
const inLpar = (number: number, yaml: string): readonly [string, string] => [
  `[10.1.1.${number}]\n`,
  `[10.1.1.${number}]\n      ${yaml}\n`,
];
const links = (targets: Readonly<Record<string, string>>): FileReader => ({
  ...noFiles,
  readLink: (path) => targets[path],
});

test('a workspace that all systems have is a warning', () => {
  const text = changed([workspace, '  workspaceDirectory: /global/zowe/workspace']);
  expect(haPlaces(text)).toEqual(['ZWEL1102W 10:23 zowe.workspaceDirectory']);
  expect(haFindings(text)[0]).toMatchObject({
    severity: 'warning',
    message: 'HA instance lpar1 and HA instance lpar2 on different systems have the same workspace directory.',
  });
});

test('a log directory that two systems have is a warning, however it is written', () => {
  const text = changed(
    inLpar(1, 'logDirectory: /global/zowe/logs'),
    inLpar(3, 'logDirectory: /global//zowe/x/../logs/'),
  );
  expect(haPlaces(text)).toEqual(['ZWEL1103W 79:21 haInstances.lpar3.zowe.logDirectory']);
});

test.each(['/var/zowe/logs', '/tmp/logs', '/etc/zowe/logs', '/dev/logs'])(
  '%s is another directory on each system',
  (path) => {
    expect(haPlaces(changed([logs, `  logDirectory: ${path}`]))).toEqual([]);
  },
);

test('directories of their own are accepted', () => {
  const text = changed(
    [logs, '  logDirectory: /global/zowe/logs'],
    inLpar(1, 'logDirectory: /global/lpar1/logs'),
    inLpar(2, 'logDirectory: /global/lpar2/logs'),
  );
  expect(haPlaces(text)).toEqual([]);
});

test('two HA instances of one system may share a directory', () => {
  const text = changed([logs, '  logDirectory: /global/zowe/logs'], inLpar(1, 'logDirectory: /global/lpar1/logs'), [
    'sysname: LPAR3',
    'sysname: LPAR2',
  ]);
  expect(haPlaces(text).filter((place) => place.startsWith('ZWEL1103W'))).toEqual([]);
});

test.each([
  [{ '/global/local': '$SYSNAME/zowe' }],
  [{ '/global/local': '$SYSNAME' }],
  [{ '/global/local': '/global/other', '/global/other': '$SYSNAME/zowe' }],
  [{ '/global/local': 'nested', '/global/nested': '../elsewhere', '/elsewhere': '$SYSNAME/x' }],
  [{ '/global/local': '/var/local' }],
])('a path through the link %j is another directory on each system', (targets) => {
  const text = changed([logs, '  logDirectory: /global/local/logs']);
  expect(haPlaces(text, { files: links(targets) })).toEqual([]);
});

test.each([
  [{ '/global/local': '/global/zowe' }],
  [{ '/global/local': '$VERSION/zowe' }],
  [{ '/global/local': 'local' }],
  [{ '/global/other': '$SYSNAME/zowe' }],
])('a path is shared in spite of the link %j', (targets) => {
  const text = changed([logs, '  logDirectory: /global/local/logs']);
  expect(haPlaces(text, { files: links(targets) })).toEqual(['ZWEL1103W 9:17 zowe.logDirectory']);
});

test('a real link to $SYSNAME is read, although it leads nowhere here', () => {
  const directory = directoryWith({ 'x/file': '' });
  mkdirSync(join(directory, 'global'));
  symlinkSync('$SYSNAME/zowe', join(directory, 'global/local'));
  const text = (name: string): string => changed([logs, `  logDirectory: /global/${name}/logs`]);
  const files: FileReader = { ...systemFiles, readLink: (path) => systemFiles.readLink(join(directory, path)) };
  expect(haPlaces(text('local'), { files })).toEqual([]);
  expect(haPlaces(text('other'), { files })).toEqual(['ZWEL1103W 9:17 zowe.logDirectory']);
});

test('$SYSNAME in a path is explained: only the target of a link may begin with it', () => {
  const text = changed([workspace, '  workspaceDirectory: /global/$SYSNAME/workspace']);
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1104W 10:23 zowe.workspaceDirectory']);
  expect(findings[0]?.message).toBe('zowe.workspaceDirectory contains $SYSNAME.');
  expect(findings[0]?.action).toContain("ln -s '$SYSNAME/zowe' /global/local");
});

test('a shared directory that each system has for itself is a warning', () => {
  const text = changed(['      sharedDirectory: /global/zowe/shared', '      sharedDirectory: /var/zowe/shared']);
  expect(haPlaces(text)).toEqual(['ZWEL1105W 27:24 components.launcher.ha.sharedDirectory']);
  expect(haFindings(text)[0]?.message).toBe(
    'HA instance lpar1 and HA instance lpar2 have different shared directories.',
  );
});

test('without one, the shared directory is in the workspace', () => {
  const none = ['  launcher:\n    ha:\n      sharedDirectory: /global/zowe/shared\n', ''] as const;
  expect(haPlaces(changed(none))).toEqual(['ZWEL1105W 10:23 zowe.workspaceDirectory']);
  const redis = ['      mode: VSAM', '      mode: redis'] as const;
  expect(haPlaces(changed(none, redis))).toEqual([]);
});
