// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  compareSharedChecksums,
  readSharedRecords,
  sharedChecksum,
  writeSharedRecord,
  type SharedRecord,
} from '../../src/index.ts';
import { directoryWith, errorOf } from '../config-files.ts';

const noon = new Date('2026-11-23T12:00:00.000Z');

function record(haInstance: string, files: Readonly<Record<string, string>>): SharedRecord {
  const checksum = Object.values(files).join('').padEnd(64, '0');
  return { haInstance, recordedAt: noon.toISOString(), checksum, files };
}

test('each configuration file has its SHA-256, and all of them together one more', () => {
  const directory = directoryWith({
    'zowe.yaml': 'zowe: {}\n',
    'instance.env': 'A=1\n',
    'log.txt': 'x',
    '.hidden.yaml': 'y',
  });
  mkdirSync(join(directory, 'directory.yaml'));
  const sha = (name: string) =>
    execFileSync('sha256sum', [join(directory, name)])
      .toString()
      .slice(0, 64);
  const { checksum, files } = sharedChecksum(directory);
  expect(files).toEqual({ 'instance.env': sha('instance.env'), 'zowe.yaml': sha('zowe.yaml') });
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
});

test('the checksum depends on names and content, not on where the directory is or when a file was written', () => {
  const files = { 'zowe.yaml': 'zowe: {}\n' };
  const { checksum } = sharedChecksum(directoryWith(files));
  expect(sharedChecksum(directoryWith(files)).checksum).toBe(checksum);
  expect(sharedChecksum(directoryWith({ 'zowe.yml': 'zowe: {}\n' })).checksum).not.toBe(checksum);
  expect(sharedChecksum(directoryWith({ 'zowe.yaml': 'zowe: {} \n' })).checksum).not.toBe(checksum);
  expect(sharedChecksum(directoryWith({ ...files, 'a.env': '' })).checksum).not.toBe(checksum);
});

test('a record is written as a whole, read back, and is no part of what it records', () => {
  const directory = directoryWith({ 'zowe.yaml': 'zowe: {}\n' });
  const before = sharedChecksum(directory);
  const written = writeSharedRecord(directory, 'LPAR-1', noon);
  expect(written).toEqual({ haInstance: 'lpar_1', recordedAt: '2026-11-23T12:00:00.000Z', ...before });
  writeSharedRecord(directory, 'lpar2', noon);
  writeSharedRecord(directory, 'lpar2', new Date(noon.getTime() + 1000));
  expect(readdirSync(join(directory, '.checksums'))).toEqual(['lpar2.json', 'lpar_1.json']);
  expect(statSync(join(directory, '.checksums', 'lpar2.json')).mode & 0o777).toBe(0o640);
  expect(sharedChecksum(directory)).toEqual(before);
  expect(readSharedRecords(directory)).toEqual({
    records: [{ ...written, haInstance: 'lpar2', recordedAt: '2026-11-23T12:00:01.000Z' }, written],
    findings: [],
  });
});

test('what is no record is pointed out', () => {
  const directory = directoryWith({
    '.checksums/a.json': '{',
    '.checksums/b.json': '{"haInstance": "b"}',
    '.checksums/c.json': 'null',
    '.checksums/other.txt': '',
  });
  const { haInstance, ...rest } = writeSharedRecord(directory, 'd', noon);
  writeFileSync(join(directory, '.checksums', 'e.json'), JSON.stringify({ haInstance, ...rest }));
  const { records, findings } = readSharedRecords(directory);
  expect(records.map((found) => found.haInstance)).toEqual(['d']);
  expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual(
    ['a', 'b', 'c', 'e'].map((name) => `ZWEL1039W ${directory}/.checksums/${name}.json is no record of a checksum.`),
  );
});

test('without records there is nothing to read', () => {
  expect(readSharedRecords(directoryWith({}))).toEqual({ records: [], findings: [] });
});

test('a record that cannot be written leaves nothing behind', () => {
  const directory = directoryWith({ '.checksums': 'a file' });
  const error = errorOf(() => writeSharedRecord(directory, 'lpar1', noon)) as Error;
  expect(error.message).toMatch(/^ZWEL\d{4}E /);
  expect(readFileSync(join(directory, '.checksums'), 'utf8')).toBe('a file');
});

test('systems that see the same agree', () => {
  expect(
    compareSharedChecksums([record('lpar1', { a: '1' }), record('lpar2', { a: '1' })], ['lpar1', 'lpar2']),
  ).toEqual([]);
  expect(compareSharedChecksums([])).toEqual([]);
});

test('systems that see something else are named, with the files that differ', () => {
  const records = [record('lpar2', { a: '1', b: '3' }), record('lpar1', { a: '1', b: '2', c: '4' })];
  expect(
    compareSharedChecksums(records, ['lpar1', 'lpar2', 'lpar3']).map(({ id, message }) => `${id} ${message}`),
  ).toEqual([
    'ZWEL1037E HA instances see different content of the shared directory: lpar1 124000000000 at 2026-11-23T12:00:00.000Z, ' +
      'lpar2 130000000000 at 2026-11-23T12:00:00.000Z; different: b, c.',
    'ZWEL1038W HA instance lpar3 has not recorded what it sees of the shared directory.',
  ]);
});
