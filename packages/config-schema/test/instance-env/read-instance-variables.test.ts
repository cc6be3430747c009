// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readInstanceVariables,
  type InstanceVariablesOptions,
} from '../../src/instance-env/read-instance-variables.ts';
import { directoryWith } from '../config-files.ts';

function read(directory: string, options?: InstanceVariablesOptions) {
  const result = readInstanceVariables(directory, options);
  const plain = (map: ReadonlyMap<string, { value: string }>) =>
    Object.fromEntries([...map].map(([name, { value }]) => [name, value]));
  return {
    ...result,
    values: plain(result.variables),
    keys: plain(result.certificates),
    read: result.sources.map((file) => file.replace(`${directory}/`, '')),
    problems: result.findings.map(
      ({ id, location: { file, line } }) => `${id} ${file?.replace(`${directory}/`, '')}:${line ?? ''}`,
    ),
  };
}

test('the local file counts before the shared one, and may refer to it', () => {
  const directory = directoryWith({
    'shared/instance.env': 'DOMAIN=example.com\nGATEWAY_PORT=7554\nHOST=shared.$DOMAIN\n',
    'instance.env': 'HOST=lpar1.${DOMAIN}\nURL=https://$HOST:$GATEWAY_PORT\n',
  });
  const result = read(directory);
  expect(result).toMatchObject({
    directory,
    values: {
      DOMAIN: 'example.com',
      GATEWAY_PORT: '7554',
      HOST: 'lpar1.example.com',
      URL: 'https://lpar1.example.com:7554',
    },
    read: ['shared/instance.env', 'instance.env'],
    keys: {},
    generated: [],
    findings: [],
  });
  expect(result.variables.get('HOST')?.location).toEqual({
    file: join(directory, 'instance.env'),
    line: 1,
    column: 1,
    key: 'HOST',
  });
  expect(result.variables.get('DOMAIN')?.location).toMatchObject({
    file: join(directory, 'shared/instance.env'),
    line: 1,
  });
});

test('the file of an HA instance counts before both, by the id as the launcher compares it', () => {
  const directory = directoryWith({
    'shared/instance.env': 'A=1 B=1 C=1',
    'instance.env': 'B=2 C=2',
    'instance-lpar_1.env': 'C=$B$A',
    'instance-lpar2.env': 'C=other',
  });
  expect(read(directory, { haInstance: 'LPAR-1' })).toMatchObject({
    values: { A: '1', B: '2', C: '21' },
    read: ['shared/instance.env', 'instance.env', 'instance-lpar_1.env'],
  });
  expect(read(directory)).toMatchObject({ values: { C: '2' }, read: ['shared/instance.env', 'instance.env'] });
  expect(read(directory, { haInstance: 'none' })).toMatchObject({ values: { C: '2' }, findings: [] });
});

test('files that Zowe generates are named and not read', () => {
  const directory = directoryWith({ 'instance.env': 'A=1', '.env/.instance-lpar1.env': 'A=generated\nB=$(x)' });
  expect(read(directory, { haInstance: 'lpar1' })).toMatchObject({
    values: { A: '1' },
    generated: [join(directory, '.env/.instance-lpar1.env')],
    read: ['instance.env'],
    findings: [],
  });
  expect(read(directory).generated).toEqual([]);
});

test('the certificates come from the keystore directory, which refers to variables', () => {
  const directory = directoryWith({
    'instance.env': 'BASE=keystores\nKEYSTORE_DIRECTORY=${BASE}/zowe\n',
    'keystores/zowe/zowe-certificates.env':
      'KEY_ALIAS=localhost\nKEYSTORE_PASSWORD="p"\nKEYSTORE="${KEYSTORE_DIRECTORY}/$KEY_ALIAS.p12"\n',
  });
  const result = read(directory);
  expect(result).toMatchObject({
    values: { BASE: 'keystores', KEYSTORE_DIRECTORY: 'keystores/zowe' },
    keys: { KEY_ALIAS: 'localhost', KEYSTORE_PASSWORD: 'p', KEYSTORE: 'keystores/zowe/localhost.p12' },
    read: ['instance.env', 'keystores/zowe/zowe-certificates.env'],
    findings: [],
  });
  expect(result.certificates.get('KEYSTORE_PASSWORD')?.location).toEqual({
    file: join(directory, 'keystores/zowe/zowe-certificates.env'),
    line: 2,
    column: 1,
    key: 'KEYSTORE_PASSWORD',
  });
});

test('certificates that are not there are a warning at KEYSTORE_DIRECTORY', () => {
  const directory = directoryWith({ 'instance.env': 'A=1\nKEYSTORE_DIRECTORY=/nowhere' });
  expect(read(directory)).toMatchObject({ keys: {}, problems: ['ZWEL1014W instance.env:2'] });
});

test('an empty keystore directory has no certificates', () => {
  expect(read(directoryWith({ 'instance.env': 'KEYSTORE_DIRECTORY=' }))).toMatchObject({ keys: {}, findings: [] });
});

test('references find the environment that is given, and nothing of this process', () => {
  const directory = directoryWith({ 'instance.env': 'A=$HOME/x\nB=${PATH:-none}\nC=~/y' });
  expect(read(directory, { environment: { HOME: '/u/me', PATH: undefined } })).toMatchObject({
    values: { A: '/u/me/x', B: 'none', C: '/u/me/y' },
    findings: [],
  });
  expect(read(directory)).toMatchObject({
    values: { A: '/x', B: 'none' },
    problems: ['ZWEL1013W instance.env:1', 'ZWEL1009E instance.env:3'],
  });
});

test('a variable that the shared file was refused to set is not known to the local one', () => {
  const directory = directoryWith({
    'shared/instance.env': 'A=$(hostname)\nB=1',
    'instance.env': 'C=$A\nD=$B',
    'instance-x.env': 'A=now E=$A',
  });
  expect(read(directory)).toMatchObject({ values: { B: '1', D: '1' }, problems: ['ZWEL1002E shared/instance.env:1'] });
  expect(read(directory, { haInstance: 'x' }).values).toEqual({ A: 'now', B: '1', D: '1', E: 'now' });
});

test('a variable that the local file was refused to set does not keep its shared value', () => {
  const directory = directoryWith({ 'shared/instance.env': 'A=shared', 'instance.env': 'A=`x`' });
  expect(read(directory)).toMatchObject({ values: {}, problems: ['ZWEL1002E instance.env:1'] });
});

test('problems of all files are found at once, the weakest file first', () => {
  const directory = directoryWith({
    'shared/instance.env': 'x',
    'instance.env': 'KEYSTORE_DIRECTORY=ks\ny',
    'ks/zowe-certificates.env': 'z',
  });
  expect(read(directory).problems).toEqual([
    'ZWEL1000E shared/instance.env:1',
    'ZWEL1000E instance.env:2',
    'ZWEL1000E ks/zowe-certificates.env:1',
  ]);
});

test('a directory without instance.env is a finding', () => {
  const directory = directoryWith({ 'zowe.yaml': '' });
  expect(read(directory)).toMatchObject({ values: {}, read: [] });
  expect(readInstanceVariables(directory).findings).toMatchObject([
    {
      id: 'ZWEL1016E',
      severity: 'error',
      message: `Directory ${directory} has no instance.env.`,
      location: { file: directory },
    },
  ]);
});

test('a shared file alone is enough', () => {
  expect(read(directoryWith({ 'shared/instance.env': 'A=1' }))).toMatchObject({ values: { A: '1' }, findings: [] });
});

test('a directory, a pipe and bytes that are no text are findings that name the file', () => {
  const directory = directoryWith({ 'instance-x.env': Buffer.from([0x41, 0x3d, 0, 1, 2, 3, 0xff, 0xfe, 0x80]) });
  mkdirSync(join(directory, 'instance.env'));
  mkdirSync(join(directory, 'shared'));
  execFileSync('mkfifo', [join(directory, 'shared/instance.env')]);
  const { findings, values } = read(directory, { haInstance: 'x' });
  expect(values).toEqual({});
  expect(findings.map(({ id, severity, location: { file } }) => [id, severity, file])).toEqual([
    ['ZWEL0505E', 'error', join(directory, 'shared/instance.env')],
    ['ZWEL0505E', 'error', join(directory, 'instance.env')],
    ['ZWEL0508E', 'error', join(directory, 'instance-x.env')],
  ]);
  expect(findings[1]?.message).toBe(`${join(directory, 'instance.env')} is a directory, not a file.`);
});

test.skipIf(process.getuid?.() === 0)('a file without read access is a finding', () => {
  const directory = directoryWith({ 'shared/instance.env': 'A=1', 'instance.env': 'B=2' });
  chmodSync(join(directory, 'shared'), 0);
  expect(read(directory)).toMatchObject({ values: { B: '2' }, problems: ['ZWEL0504E shared/instance.env:'] });
  chmodSync(join(directory, 'shared'), 0o700);
});
