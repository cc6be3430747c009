// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidConfigError } from '../../src/config-errors.ts';
import { convertFiles, convertedIds } from '../../src/convert/convert-files.ts';
import { writeConversion } from '../../src/convert/write-conversion.ts';
import { loadConfig } from '../../src/index.ts';
import { directoryWith, errorOf } from '../config-files.ts';
import { fixture } from './inputs.ts';

const instanceEnv = fixture('v1-instance/instance.env');
const certificates = fixture('v1-instance/keystore/zowe-certificates.env');

/** An instance directory with its key store beside the variables. */
function instanceDirectory(): string {
  const directory = directoryWith({ 'keystore/zowe-certificates.env': certificates });
  const text = instanceEnv.replace(/^KEYSTORE_DIRECTORY=.*$/m, `KEYSTORE_DIRECTORY=${directory}/keystore`);
  writeFileSync(join(directory, 'instance.env'), text);
  return directory;
}

describe('converting files', () => {
  test('an instance directory, or its instance.env, gives the same', () => {
    const directory = instanceDirectory();
    const conversion = convertFiles([directory]);
    expect(conversion.sources).toEqual([
      join(directory, 'instance.env'),
      join(directory, 'keystore/zowe-certificates.env'),
    ]);
    expect(convertedIds(conversion)).toEqual(['lp_01', 'lp02']);
    expect(conversion.warnings).toEqual([]);
    expect(convertFiles([join(directory, 'instance.env')]).text).toBe(conversion.text);
    expect(conversion.text).toBe(
      fixture('v1-instance/expected.yaml')
        .replaceAll('/zowe/instance/', `${directory}/`)
        .replace('directory: /global/zowe/keystore', `directory: ${directory}/keystore`),
    );
  });

  test('the written file loads', () => {
    const directory = instanceDirectory();
    const file = join(directory, 'zowe.yaml');
    writeConversion(file, convertFiles([directory]));
    const { config } = loadConfig(`FILE(${file})`);
    expect(config.components?.['gateway']).toMatchObject({ enabled: true, port: 8554 });
  });

  test('two directories become one file with the ids that are given', () => {
    const conversion = convertFiles(
      [
        directoryWith({ 'instance.env': 'ZOWE_EXPLORER_HOST=a.example.com\n' }),
        directoryWith({ 'shared/instance.env': 'ZOWE_EXPLORER_HOST=b.example.com\n' }),
      ],
      { haInstanceIds: ['one', 'two'] },
    );
    expect(convertedIds(conversion)).toEqual(['one', 'two']);
  });

  test('a zowe.yaml, or a directory that has only that, becomes one of v3', () => {
    const directory = directoryWith({ 'zowe.yaml': fixture('v1-yaml/zowe.yaml') });
    const expected = fixture('v1-yaml/expected.yaml');
    expect(convertFiles([directory]).text).toBe(expected);
    expect(convertFiles([join(directory, 'zowe.yaml')]).text).toBe(expected);
  });

  test('what cannot be read for certain needs a person, and the rest is converted', () => {
    const directory = directoryWith({
      'instance.env': 'GATEWAY_PORT=$(cat /etc/port)\nDISCOVERY_PORT=7553\nif true\n',
    });
    const { config, entries } = convertFiles([directory]);
    expect(config['components']).toEqual({ discovery: { port: 7553 } });
    expect(
      entries.filter(({ why }) => why.startsWith('ZWEL10')).map(({ outcome, location: { line } }) => [outcome, line]),
    ).toEqual([
      ['needsPerson', 1],
      ['needsPerson', 3],
    ]);
  });

  test('certificates that are not there need a person', () => {
    const directory = directoryWith({ 'instance.env': 'KEYSTORE_DIRECTORY=/nowhere/at/all\n' });
    expect(convertFiles([directory]).entries).toContainEqual(
      expect.objectContaining({
        outcome: 'needsPerson',
        key: 'KEYSTORE_DIRECTORY',
        why: 'no KEYSTORE came from its zowe-certificates.env: set zowe.certificate',
      }),
    );
  });
});

describe('bad input', () => {
  const idOf = (action: () => unknown) => (errorOf(action) as { id?: string }).id;

  test('a directory without either file', () => {
    expect(idOf(() => convertFiles([directoryWith({})]))).toMatch(/^ZWEL/);
  });

  test('a path that does not exist', () => {
    expect(idOf(() => convertFiles(['/nowhere/zowe.yaml']))).toBe('ZWEL0503E');
  });

  test('a device', () => {
    expect(idOf(() => convertFiles(['/dev/null']))).toBe('ZWEL0505E');
  });

  test('a zowe.yaml together with something else', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe: {}\n', 'a/instance.env': 'A=1\n' });
    const error = errorOf(() => convertFiles([join(directory, 'a'), join(directory, 'zowe.yaml')]));
    expect(error).toMatchObject({ id: 'ZWEL1142E', location: { file: join(directory, 'zowe.yaml') } });
  });

  test('a file that is no YAML tells where', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe:\n  a: [\n' });
    const error = errorOf(() => convertFiles([directory]));
    expect(error).toBeInstanceOf(InvalidConfigError);
  });
});

describe('secrets', () => {
  test('are in the file, and nowhere in the report, the warnings or what is shown', () => {
    const conversion = convertFiles([instanceDirectory()]);
    const secrets = ['canary-password-1', 'canary-token-1'];
    const shown = conversion.concealedText();
    const report = JSON.stringify([conversion.entries, conversion.warnings]);
    expect(conversion.holdsSecrets).toBe(true);
    for (const secret of secrets) {
      expect(conversion.text).toContain(secret);
      expect(report).not.toContain(secret);
      expect(shown).not.toContain(secret);
    }
    expect(shown.replaceAll('"*****"', 'x')).toBe(
      conversion.text.replaceAll('canary-password-1', 'x').replaceAll('canary-token-1', 'x'),
    );
  });

  test('comments can have them too', () => {
    const directory = directoryWith({
      'instance.env': '# KEYSTORE_PASSWORD=canary-old\nGATEWAY_PORT=1 # token: canary-new\n',
    });
    const conversion = convertFiles([directory]);
    expect(conversion.text).toContain('canary-old');
    expect(conversion.text).toContain('canary-new');
    expect(conversion.holdsSecrets).toBe(true);
    expect(conversion.concealedText()).not.toContain('canary');
  });

  test('the word that stands for the password of a key ring is none', () => {
    const directory = directoryWith({
      'zowe.yaml':
        'zowe:\n  certificate:\n    keystore: { type: JCERACFKS, file: safkeyring://o/r, alias: a, password: password }\n    truststore: { type: JCERACFKS, file: safkeyring://o/r, password: "" }\n',
    });
    const conversion = convertFiles([directory]);
    expect(conversion.holdsSecrets).toBe(false);
    expect(conversion.concealedText()).toBe(conversion.text);
  });

  test('a password of a PKCS12 file is one, even the well-known one', () => {
    const directory = directoryWith({
      'zowe.yaml':
        'zowe:\n  certificate:\n    keystore: { type: PKCS12, file: /k, alias: a, password: password }\n    truststore: { type: PKCS12, file: /t }\n',
    });
    const conversion = convertFiles([directory]);
    expect(conversion.holdsSecrets).toBe(true);
    expect(conversion.concealedText()).toContain('password: "*****"');
  });
});

describe('writing', () => {
  const mode = (file: string) => statSync(file).mode & 0o777;

  test('a new file can only be read by its owner, and nothing else is left beside it', () => {
    const directory = instanceDirectory();
    mkdirSync(join(directory, 'out'));
    const file = join(directory, 'out', 'zowe.yaml');
    expect(writeConversion(file, convertFiles([directory]))).toEqual({ file, changed: true });
    expect(mode(file)).toBe(0o600);
    expect(readdirSync(join(directory, 'out'))).toEqual(['zowe.yaml']);
  });

  test('a file that exists is refused and stays', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe:\n  jobPrefix: A\n' });
    const file = join(directory, 'zowe.yaml');
    const error = errorOf(() => writeConversion(file, convertFiles([file])));
    expect(error).toMatchObject({ id: 'ZWEL1164E' });
    expect(readFileSync(file, 'utf8')).toBe('zowe:\n  jobPrefix: A\n');
  });

  test('one that is replaced is kept beside it, and both are closed to others when there are secrets', () => {
    const directory = instanceDirectory();
    const file = join(directory, 'zowe.yaml');
    writeFileSync(file, 'old: 1\n');
    chmodSync(file, 0o644);
    const { backup = '' } = writeConversion(file, convertFiles([directory]), { overwrite: true });
    expect(readFileSync(backup, 'utf8')).toBe('old: 1\n');
    expect([mode(file), mode(backup)]).toEqual([0o600, 0o600]);
  });

  test('without secrets the permissions of the replaced file stay', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe:\n  jobPrefix: A\n' });
    const file = join(directory, 'zowe.yaml');
    chmodSync(file, 0o644);
    writeConversion(file, convertFiles([file]), { overwrite: true });
    expect(mode(file)).toBe(0o644);
    expect(readFileSync(file, 'utf8')).toBe('zowe:\n  job:\n    name: A1SV\n    prefix: A1\n');
  });

  test('a directory that does not exist is told', () => {
    const directory = instanceDirectory();
    const error = errorOf(() => writeConversion(join(directory, 'none', 'zowe.yaml'), convertFiles([directory])));
    expect(error).toMatchObject({ location: { file: join(directory, 'none', 'zowe.yaml') } });
  });
});
