// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fs, {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { FileMissingError, FileTooLargeError, NotAFileError } from '../../src/config-errors.ts';
import { changeConfigFile, writeNewFile } from '../../src/edit/change-config-file.ts';
import { editYaml } from '../../src/edit/edit-yaml.ts';
import {
  CharacterNotInCodePageError,
  ConfigFileBusyError,
  ConfigFileChangedError,
  ConfigFileExistsError,
  ConfigFileNotWritableError,
  EditRefusedError,
  LineEndsMixedError,
} from '../../src/edit/errors.ts';
import { directoryWith, errorOf } from '../config-files.ts';

const isRoot = process.getuid?.() === 0;
const now = new Date('2026-11-23T10:15:30.123Z');
const backupName = 'zowe.yaml.20261123T101530.123Z.bak';
const system = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');

function site(content: string | Uint8Array = 'a: 1\n'): { directory: string; file: string } {
  const directory = directoryWith({ 'zowe.yaml': content });
  return { directory, file: join(directory, 'zowe.yaml') };
}

const append = (text: string) => `${text}b: 2\n`;

describe('a change', () => {
  test('takes the place of the file, with the file as it was beside it', () => {
    const { directory, file } = site();
    expect(changeConfigFile(file, append, { now })).toEqual({
      file: fs.realpathSync(file),
      changed: true,
      backup: fs.realpathSync(join(directory, backupName)),
    });
    expect(readFileSync(file, 'utf8')).toBe('a: 1\nb: 2\n');
    expect(readFileSync(join(directory, backupName), 'utf8')).toBe('a: 1\n');
    expect(readdirSync(directory).sort()).toEqual(['zowe.yaml', backupName]);
  });

  test('leaves no backup when none is wanted', () => {
    const { directory, file } = site();
    expect(changeConfigFile(file, append, { backup: false })).toEqual({ file: fs.realpathSync(file), changed: true });
    expect(readdirSync(directory)).toEqual(['zowe.yaml']);
  });

  test('a second backup of one moment gets a number', () => {
    const { directory, file } = site();
    changeConfigFile(file, append, { now });
    changeConfigFile(file, append, { now });
    expect(readFileSync(join(directory, 'zowe.yaml.20261123T101530.123Z-2.bak'), 'utf8')).toBe('a: 1\nb: 2\n');
    expect(readFileSync(join(directory, backupName), 'utf8')).toBe('a: 1\n');
  });

  test('that changes nothing writes nothing', () => {
    const { directory, file } = site();
    const { ino } = statSync(file);
    expect(changeConfigFile(file, (text) => text)).toEqual({ file: fs.realpathSync(file), changed: false });
    expect([statSync(file).ino, readdirSync(directory)]).toEqual([ino, ['zowe.yaml']]);
  });

  test.each([0o600, 0o640, 0o664, 0o444])('keeps the mode %o, that of the backup too', (mode) => {
    const { directory, file } = site();
    chmodSync(file, mode);
    changeConfigFile(file, append, { now });
    expect([file, join(directory, backupName)].map((name) => statSync(name).mode & 0o7777)).toEqual([mode, mode]);
  });

  test.runIf(isRoot)('keeps the owner and the group', () => {
    const { directory, file } = site();
    chownSync(file, 1234, 2345);
    changeConfigFile(file, append, { now });
    for (const name of ['zowe.yaml', backupName]) {
      expect(statSync(join(directory, name))).toMatchObject({ uid: 1234, gid: 2345 });
    }
  });

  test('behind a symbolic link changes the file and keeps the link', () => {
    const { directory, file } = site();
    mkdirSync(join(directory, 'links'));
    const link = join(directory, 'links/zowe.yaml');
    symlinkSync('../zowe.yaml', link);
    changeConfigFile(link, append, { now });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('a: 1\nb: 2\n');
    expect(existsSync(join(directory, backupName))).toBe(true);
    expect(readdirSync(join(directory, 'links'))).toEqual(['zowe.yaml']);
  });
});

describe('the encoding', () => {
  const ebcdic = (text: string, codePage = 'IBM1047') =>
    execFileSync('iconv', ['-f', 'UTF-8', '-t', codePage], { input: text });
  // iconv writes LF as 25; files of z/OS UNIX end their lines with NL.
  const withNewLines = (bytes: Buffer) => Buffer.from(bytes.map((byte) => (byte === 0x25 ? 0x15 : byte)));
  const text =
    '# Zowe [HA]\nzowe:\n  runtimeDirectory: /usr/lpp/zowe\n  externalDomains: [zowe.example.com]\n  externalPort: 7554\n';
  const setPort = (before: string) => editYaml(before, [{ path: ['zowe', 'externalPort'], value: 8554 }]);

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffa: "é"\n'), append, Buffer.from('\ufeffa: "é"\nb: 2\n')],
    ['UTF-8 with CRLF', Buffer.from('a: 1\r\n'), append, Buffer.from('a: 1\r\nb: 2\n')],
    ['ISO 8859-1', Buffer.from('a: "é"\n', 'latin1'), append, Buffer.from('a: "é"\nb: 2\n', 'latin1')],
    ['IBM-1047', withNewLines(ebcdic(text)), setPort, withNewLines(ebcdic(text.replace('7554', '8554')))],
    ['IBM-1047 with LF', ebcdic(text), setPort, ebcdic(text.replace('7554', '8554'))],
  ])('%s stays', (...[, before, change, after]) => {
    const { file } = site(before);
    changeConfigFile(file, change);
    expect(readFileSync(file).toString('hex')).toBe(after.toString('hex'));
  });

  test('a character that the code page does not have is refused with its line', () => {
    const before = withNewLines(ebcdic(text));
    const { directory, file } = site(before);
    const error = errorOf(() => changeConfigFile(file, (old) => `${old}node: €\n`));
    expect(error).toBeInstanceOf(CharacterNotInCodePageError);
    expect(error).toMatchObject({ id: 'ZWEL1165E', location: { file: fs.realpathSync(file), line: 6 } });
    expect([readFileSync(file), readdirSync(directory)]).toEqual([before, ['zowe.yaml']]);
  });

  test('line ends of both kinds are refused, since they would become one', () => {
    const before = ebcdic(text);
    before[before.indexOf(0x25)] = 0x15;
    const { file } = site(before);
    expect(errorOf(() => changeConfigFile(file, setPort))).toBeInstanceOf(LineEndsMixedError);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('somebody else', () => {
  test.each([
    ['writes into the file', (file: string) => writeFileSync(file, 'a: 3\n')],
    ['writes as many bytes as there were', (file: string) => writeFileSync(file, 'a: 9\n')],
    [
      'replaces the file by one that says the same',
      (file: string) => {
        writeFileSync(`${file}.new`, 'a: 1\n');
        fs.renameSync(`${file}.new`, file);
      },
    ],
    ['changes its permissions', (file: string) => chmodSync(file, 0o600)],
    ['removes the file', (file: string) => fs.unlinkSync(file)],
  ])('%s meanwhile: refused, and nothing left behind', (_what, interfere) => {
    const { directory, file } = site();
    chmodSync(file, 0o640);
    const error = errorOf(() =>
      changeConfigFile(file, (text) => {
        interfere(file);
        return append(text);
      }),
    );
    expect(error).toBeInstanceOf(ConfigFileChangedError);
    expect(error).toMatchObject({
      id: 'ZWEL1161E',
      recoverable: true,
      location: { file: fs.realpathSync(directory) + '/zowe.yaml' },
    });
    const left = existsSync(file) ? ['zowe.yaml'] : [];
    expect(readdirSync(directory)).toEqual(left);
    if (left.length > 0) expect(readFileSync(file, 'utf8')).not.toContain('b: 2');
  });

  test('who is changing the file is waited for, then the change is refused', () => {
    const { directory, file } = site();
    const claim = `.zowe.yaml.${process.ppid}.${system}.lock`;
    writeFileSync(join(directory, claim), '');
    const error = errorOf(() => changeConfigFile(file, append, { waitMs: 60 }));
    expect(error).toBeInstanceOf(ConfigFileBusyError);
    expect(error).toMatchObject({ id: 'ZWEL1162E', recoverable: true });
    expect((error as Error).message).toContain(claim);
    expect([readFileSync(file, 'utf8'), readdirSync(directory).sort()]).toEqual(['a: 1\n', [claim, 'zowe.yaml']]);
  });

  test('on another system is never taken for gone', () => {
    const { directory, file } = site();
    writeFileSync(join(directory, '.zowe.yaml.999999999.lpar9.lock'), '');
    expect(errorOf(() => changeConfigFile(file, append, { waitMs: 20 }))).toBeInstanceOf(ConfigFileBusyError);
  });

  test('who is gone does not hinder, and what it left is removed', () => {
    const { directory, file } = site();
    writeFileSync(join(directory, `.zowe.yaml.999999999.${system}.lock`), '');
    writeFileSync(join(directory, '.zowe.yaml.999999999.tmp'), 'half');
    writeFileSync(join(directory, `.zowe.yaml.${process.pid}.${system}.lock`), '');
    writeFileSync(join(directory, `.zowe.yaml.${process.pid}.tmp`), 'half');
    changeConfigFile(file, append, { backup: false });
    expect(readdirSync(directory)).toEqual(['zowe.yaml']);
    expect(readFileSync(file, 'utf8')).toBe('a: 1\nb: 2\n');
  });

  test('who changes another file of the directory does not hinder', () => {
    const { directory, file } = site();
    writeFileSync(join(directory, `.other.yaml.${process.ppid}.${system}.lock`), '');
    expect(changeConfigFile(file, append, { waitMs: 0 }).changed).toBe(true);
  });
});

describe('what the system refuses', () => {
  test.each(['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'fchmodSync'] as const)(
    'no space in %s: an error with the file, and nothing left behind',
    (call) => {
      const { directory, file } = site();
      failing(call, 'ENOSPC');
      const error = errorOf(() => changeConfigFile(file, append));
      restore();
      expect(error).toBeInstanceOf(ConfigFileNotWritableError);
      expect(error).toMatchObject({
        id: 'ZWEL1163E',
        message: `ZWEL1163E File ${fs.realpathSync(file)} cannot be written: no space is left`,
      });
      expect([readFileSync(file, 'utf8'), readdirSync(directory)]).toEqual(['a: 1\n', ['zowe.yaml']]);
    },
  );

  test('a directory that cannot be written to', () => {
    const { directory, file } = site();
    chmodSync(directory, 0o555);
    if (isRoot) asNobody();
    const error = errorOf(() => changeConfigFile(file, append));
    expect(error).toMatchObject({
      id: 'ZWEL1163E',
      message: `ZWEL1163E File ${fs.realpathSync(file)} cannot be written: permission denied`,
    });
    expect([readFileSync(file, 'utf8'), readdirSync(directory)]).toEqual(['a: 1\n', ['zowe.yaml']]);
  });

  test.each([
    ['no file', 'none.yaml', FileMissingError],
    ['a directory', '.', NotAFileError],
    ['a device', '/dev/null', NotAFileError],
  ])('%s', (_what, name, type) => {
    const { directory } = site();
    const error = errorOf(() => changeConfigFile(name.startsWith('/') ? name : join(directory, name), append));
    expect(error).toBeInstanceOf(type);
    expect(readdirSync(directory)).toEqual(['zowe.yaml']);
  });

  test('a dangling link', () => {
    const { directory } = site();
    symlinkSync('nowhere', join(directory, 'link'));
    expect(errorOf(() => changeConfigFile(join(directory, 'link'), append))).toBeInstanceOf(FileMissingError);
  });

  test('a text that would be too large to be read again', () => {
    const { directory, file } = site();
    const error = errorOf(() => changeConfigFile(file, (text) => text + '#'.repeat(1024 * 1024)));
    expect(error).toBeInstanceOf(FileTooLargeError);
    expect([readFileSync(file, 'utf8'), readdirSync(directory)]).toEqual(['a: 1\n', ['zowe.yaml']]);
  });

  test('a change that is refused', () => {
    const { directory, file } = site();
    const error = errorOf(() => changeConfigFile(file, (text) => editYaml(text, [{ path: ['a', 'b'], value: 1 }])));
    expect(error).toBeInstanceOf(EditRefusedError);
    expect([readFileSync(file, 'utf8'), readdirSync(directory)]).toEqual(['a: 1\n', ['zowe.yaml']]);
  });
});

describe('a new file', () => {
  test('is readable by its owner only', () => {
    const { directory } = site();
    const file = join(directory, 'new.yaml');
    expect(writeNewFile(file, 'x: 1\n')).toEqual({ file, changed: true });
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o7777]).toEqual(['x: 1\n', 0o600]);
    expect(readdirSync(directory).sort()).toEqual(['new.yaml', 'zowe.yaml']);
  });

  test('is refused where one exists, or a link to nowhere', () => {
    const { directory, file } = site();
    symlinkSync('nowhere', join(directory, 'link.yaml'));
    for (const name of ['zowe.yaml', 'link.yaml']) {
      expect(errorOf(() => writeNewFile(join(directory, name), 'x: 1\n'))).toBeInstanceOf(ConfigFileExistsError);
    }
    expect([readFileSync(file, 'utf8'), readdirSync(directory).sort()]).toEqual(['a: 1\n', ['link.yaml', 'zowe.yaml']]);
  });

  test('overwrites on request, with a backup', () => {
    const { directory, file } = site();
    const { backup } = writeNewFile(file, 'x: 1\n', { overwrite: true });
    expect([readFileSync(file, 'utf8'), readFileSync(backup ?? '', 'utf8')]).toEqual(['x: 1\n', 'a: 1\n']);
    expect(readdirSync(directory)).toHaveLength(2);
  });

  test('in a directory that does not exist is refused', () => {
    const { directory } = site();
    expect(errorOf(() => writeNewFile(join(directory, 'none/new.yaml'), 'x: 1\n'))).toMatchObject({
      id: 'ZWEL1163E',
      message: `ZWEL1163E File ${join(directory, 'none/new.yaml')} cannot be written: its directory does not exist`,
    });
  });

  test('leaves nothing behind when there is no space', () => {
    const { directory } = site();
    failing('fsyncSync', 'ENOSPC');
    const error = errorOf(() => writeNewFile(join(directory, 'new.yaml'), 'x: 1\n'));
    restore();
    expect(error).toMatchObject({ id: 'ZWEL1163E' });
    expect(readdirSync(directory)).toEqual(['zowe.yaml']);
  });
});

/** Has a call of the system fail, for files that are written only. */
function failing(call: 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync' | 'fchmodSync', code: string): void {
  const real = fs[call] as (...args: unknown[]) => unknown;
  vi.spyOn(fs, call).mockImplementation((...args: unknown[]) => {
    if (call === 'openSync' && !String(args[0]).endsWith('.tmp')) return real(...args);
    throw Object.assign(new Error(code), { code });
  });
  syncBuiltinESMExports();
}

function restore(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}

function asNobody(): void {
  process.seteuid?.(65534);
  onTestFinished(() => process.seteuid?.(0));
}
