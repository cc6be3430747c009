// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  FileChangingError,
  FileMissingError,
  FileNotReadableError,
  FileTooLargeError,
  NotAFileError,
  NotUtf8Error,
} from '../../src/index.ts';
import { maxFileBytes, readFileBytes, readText, readTextFile } from '../../src/read/read-text-file.ts';
import { asOrdinaryUser, directoryWith, errorOf } from '../config-files.ts';

test('a file is read without its byte order mark', () => {
  const directory = directoryWith({ 'a.yaml': '\ufeffa: ü' });
  expect(readTextFile(join(directory, 'a.yaml'))).toBe('a: ü');
});

test('a file that does not exist is named', () => {
  const error = errorOf(() => readTextFile('/nowhere/zowe.yaml'));
  expect(error).toBeInstanceOf(FileMissingError);
  expect((error as Error).message).toBe('ZWEL0503E File /nowhere/zowe.yaml does not exist.');
});

test('a directory is no file', () => {
  const directory = directoryWith({});
  const error = errorOf(() => readTextFile(directory));
  expect(error).toBeInstanceOf(NotAFileError);
  expect((error as Error).message).toBe(`ZWEL0505E ${directory} is a directory, not a file.`);
});

test.each(['pipe', 'device'])('a %s is refused without waiting for it', (kind) => {
  const directory = directoryWith({});
  const file = kind === 'pipe' ? join(directory, 'pipe') : '/dev/zero';
  if (kind === 'pipe') execFileSync('mkfifo', [file]);
  const error = errorOf(() => readTextFile(file));
  expect(error).toBeInstanceOf(NotAFileError);
  expect((error as Error).message).toBe(`ZWEL0505E ${file} is a pipe, a socket or a device, not a file.`);
});

test('a file of 100 MB is refused without being read', () => {
  const file = join(directoryWith({ 'big.yaml': '' }), 'big.yaml');
  const descriptor = openSync(file, 'r+');
  ftruncateSync(descriptor, 100 * 1024 * 1024);
  closeSync(descriptor);
  const before = process.memoryUsage().external;
  const error = errorOf(() => readTextFile(file));
  expect(error).toBeInstanceOf(FileTooLargeError);
  expect((error as Error).message).toBe(
    `ZWEL0506E File ${file} is too large: 104857600 bytes, at most 1048576 are read.`,
  );
  expect(process.memoryUsage().external - before).toBeLessThan(4 * 1024 * 1024);
});

test('the largest file is read, one byte more is refused', () => {
  const directory = directoryWith({ fits: Buffer.alloc(maxFileBytes, 'a'), not: Buffer.alloc(maxFileBytes + 1, 'a') });
  expect(readTextFile(join(directory, 'fits')).length).toBe(maxFileBytes);
  expect(errorOf(() => readTextFile(join(directory, 'not')))).toBeInstanceOf(FileTooLargeError);
});

test('symbolic links in a circle cannot be read', () => {
  const directory = directoryWith({});
  symlinkSync('loop', join(directory, 'loop'));
  const error = errorOf(() => readTextFile(join(directory, 'loop')));
  expect(error).toBeInstanceOf(FileNotReadableError);
  expect((error as Error).message).toBe(
    `ZWEL0504E File ${join(directory, 'loop')} cannot be read: too many symbolic links`,
  );
});

test('a file that the user may not read says so', () => {
  const directory = directoryWith({ 'secret.yaml': 'a: 1' });
  const file = join(directory, 'secret.yaml');
  chmodSync(directory, 0o755);
  chmodSync(file, 0o000);
  const error = errorOf(() => asOrdinaryUser(() => readTextFile(file)));
  expect(error).toBeInstanceOf(FileNotReadableError);
  expect((error as Error).message).toBe(`ZWEL0504E File ${file} cannot be read: permission denied`);
});

test.each([
  {
    what: 'Latin-1 with a control character',
    bytes: Buffer.from('a: 1\nbé: \x01', 'latin1'),
    offset: 6,
    line: 2,
    column: 2,
  },
  {
    what: 'a character cut off at the end',
    bytes: Buffer.from('a: \xef\xbf', 'latin1'),
    offset: 3,
    line: 1,
    column: 4,
  },
  { what: 'an overlong encoding', bytes: Buffer.from([0x0a, 0x0a, 0xc0, 0xaf]), offset: 2, line: 3, column: 1 },
  { what: 'a surrogate', bytes: Buffer.from([0x61, 0xed, 0xa0, 0x80]), offset: 1, line: 1, column: 2 },
])('$what is not UTF-8; the first wrong byte is told', ({ bytes, offset, line, column }) => {
  const file = join(directoryWith({ 'a.yaml': bytes }), 'a.yaml');
  const error = errorOf(() => readTextFile(file)) as NotUtf8Error;
  expect(error).toBeInstanceOf(NotUtf8Error);
  expect(error.offset).toBe(offset);
  expect(error.location).toEqual({ file, line, column });
  expect(error.message).toBe(
    `ZWEL0508E File ${file} is not UTF-8 text: the byte at offset ${offset}, on line ${line}, does not belong there.`,
  );
});

test('text in IBM-1047 comes with its encoding', () => {
  const file = join(directoryWith({ 'a.yaml': Buffer.from('a97a40f115', 'hex') }), 'a.yaml');
  expect(readText(file)).toEqual({ text: 'z: 1\n', encoding: 'IBM-1047', findings: [] });
  expect(readTextFile(file)).toBe('z: 1\n');
});

test('a socket is no file', async () => {
  const file = join(directoryWith({}), 'socket');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(file, resolve));
  const error = errorOf(() => readTextFile(file));
  await new Promise((resolve) => server.close(resolve));
  expect((error as Error).message).toBe(`ZWEL0505E ${file} is a pipe, a socket or a device, not a file.`);
});

test.each([
  ['is appended to', (file: string) => appendFileSync(file, 'b: 2\n')],
  ['is cut', (file: string) => truncateSync(file, 2)],
  [
    'is replaced by one of the same size and time',
    (file: string) => {
      writeFileSync(`${file}.new`, 'a: 2\n');
      utimesSync(`${file}.new`, 1, 1);
      renameSync(`${file}.new`, file);
    },
  ],
])('a file that %s while it is read is read again', (_what, change) => {
  const file = join(directoryWith({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  utimesSync(file, 1, 1);
  let reads = 0;
  const bytes = readFileBytes(file, (path) => {
    const content = readFileSync(path);
    if (++reads === 1) change(path);
    return content;
  });
  expect(reads).toBe(2);
  expect(bytes).toEqual(readFileSync(file));
});

test('a file that changes each time it is read is given up', () => {
  const file = join(directoryWith({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  let reads = 0;
  const error = errorOf(() =>
    readFileBytes(file, (path) => {
      appendFileSync(path, `b${++reads}: 2\n`);
      return readFileSync(path);
    }),
  );
  expect(error).toBeInstanceOf(FileChangingError);
  expect((error as Error).message).toBe(
    `ZWEL1024E File ${file} changed or was replaced while it was read, 5 times in a row.`,
  );
  expect((error as FileChangingError).recoverable).toBe(true);
  expect(reads).toBe(5);
});

test('a file that vanishes while it is read does not exist', () => {
  const file = join(directoryWith({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  const error = errorOf(() =>
    readFileBytes(file, (path) => {
      const content = readFileSync(path);
      rmSync(path);
      return content;
    }),
  );
  expect(error).toBeInstanceOf(FileMissingError);
});

test('a file that becomes a pipe while it is read is refused without waiting', () => {
  const file = join(directoryWith({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  const error = errorOf(() =>
    readFileBytes(file, (path) => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
      return Buffer.from('half');
    }),
  );
  expect(error).toBeInstanceOf(NotAFileError);
});

test('a path with a NUL character cannot be read', () => {
  expect((errorOf(() => readTextFile('/a\0b')) as Error).message).toBe(
    'ZWEL0504E File /a\0b cannot be read: the path has a NUL character',
  );
});
