// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileEmptyError, FileMissingError, InvalidConfigError, loadConfig } from '../src/index.ts';
import { directoryWith, errorOf, findingsOf, load, places } from './config-files.ts';

test('files are merged with the left one winning, and our defaults last', () => {
  const baseDirectory = directoryWith({
    'site.yaml': 'zowe: {externalDomains: [site.example], job: {name: SITE}}\ncomponents: {discovery: {port: 17553}}\n',
    'zowe.yaml':
      'zowe: {externalDomains: [a, b], job: {name: BASE, prefix: ZB}}\ncomponents: {discovery: {enabled: true}}\n',
  });
  const loaded = loadConfig('FILE(site.yaml):FILE(zowe.yaml)', { baseDirectory });
  // Joined as Zowe's configmgr joins lists: those of the right file first.
  expect(loaded.config.zowe?.externalDomains).toEqual(['a', 'b', 'site.example']);
  expect(loaded.config.zowe?.job).toEqual({ name: 'SITE', prefix: 'ZB' });
  expect(loaded.config.zowe?.verifyCertificates).toBe('STRICT');
  expect(loaded.config.components?.['discovery']).toEqual({ port: 17553, enabled: true });
  expect(loaded.config.components?.['gateway']).toEqual({ port: 7554 });
  expect(loaded.sources).toEqual([join(baseDirectory, 'site.yaml'), join(baseDirectory, 'zowe.yaml')]);
  expect(loaded.spec).toBe('FILE(site.yaml):FILE(zowe.yaml)');
  expect(loaded.warnings).toEqual([]);
});

test('a value is located in the file that won', () => {
  const baseDirectory = directoryWith({
    'site.yaml': 'zowe:\n  externalDomains: [site.example]\n',
    'zowe.yaml': 'zowe:\n  logDirectory: /logs\n  externalDomains:\n    - a\n    - b\n',
  });
  const loaded = loadConfig('FILE(site.yaml):FILE(zowe.yaml)', { baseDirectory });
  const site = join(baseDirectory, 'site.yaml');
  expect(loaded.locate(['zowe', 'externalDomains', 2])).toEqual({
    file: site,
    line: 2,
    column: 21,
    key: 'zowe.externalDomains[2]',
  });
  expect(loaded.locate(['zowe', 'externalDomains', 1])).toMatchObject({
    file: join(baseDirectory, 'zowe.yaml'),
    line: 5,
  });
  expect(loaded.locate(['zowe', 'logDirectory'])).toEqual({
    file: join(baseDirectory, 'zowe.yaml'),
    line: 2,
    column: 17,
    key: 'zowe.logDirectory',
  });
  expect(loaded.locate(['zowe', 'externalDomains', 3])).toBeUndefined();
  expect(loaded.locate(['zowe', 'verifyCertificates'])).toEqual({
    file: '(defaults of Zowe HA)',
    key: 'zowe.verifyCertificates',
  });
  expect(loaded.locate(['zowe', 'nothing'])).toBeUndefined();
});

test('an unquoted no stays text', () => {
  expect(load('zowe: {launcher: {shareAs: no}}').config.zowe?.launcher?.shareAs).toBe('no');
});

test('problems of all files are reported at once, in the order of the files', () => {
  const baseDirectory = directoryWith({
    'b.yaml': 'java: {home: 1}\nzowe:\n  verifyCertificates: sometimes\n',
    'a.yaml': 'zowe:\n  externalPort: 70000\nzOMF: {}\n',
  });
  const error = errorOf(() => loadConfig('FILE(b.yaml):FILE(a.yaml)', { baseDirectory })) as InvalidConfigError;
  expect(error).toBeInstanceOf(InvalidConfigError);
  expect(error.id).toBe('ZWEL0500E');
  expect(error.findings.map((finding) => finding.location.file)).toEqual(
    ['b.yaml', 'b.yaml', 'a.yaml', 'a.yaml'].map((name) => join(baseDirectory, name)),
  );
  expect(places(error.findings)).toEqual([
    'ZWEL0521E 1:14 java.home',
    'ZWEL0522E 3:23 zowe.verifyCertificates',
    'ZWEL0524E 2:17 zowe.externalPort',
    'ZWEL0520E 3:1 zOMF',
  ]);
  expect(error.location).toEqual(error.findings[0]?.location);
});

test('what is not YAML is reported for all files at once', () => {
  const baseDirectory = directoryWith({ 'a.yaml': 'a: 1\na: 2\n', 'b.yaml': 'b: !x 1\n' });
  const error = errorOf(() => loadConfig('FILE(b.yaml):FILE(a.yaml)', { baseDirectory })) as InvalidConfigError;
  expect(places(error.findings)).toEqual(['ZWEL0518E 1:4 undefined', 'ZWEL0511E 2:1 a']);
});

test('the error lists each problem with its place and what to do', () => {
  const baseDirectory = directoryWith({ 'zowe.yaml': 'zowee: {}\n' });
  const error = errorOf(() => loadConfig('zowe.yaml', { baseDirectory }));
  expect((error as Error).message).toBe(
    [
      'ZWEL0500E The configuration zowe.yaml has problems:',
      'ZWEL0520E Key zowee is not known here. Did you mean zowe?',
      `  Where: ${join(baseDirectory, 'zowe.yaml')}:1:1 (zowee)`,
      '  Action: Correct the spelling, or remove the key.',
    ].join('\n'),
  );
});

test('a long list of problems is cut', () => {
  const text = Array.from({ length: 150 }, (_, i) => `unknown${i}: 1`).join('\n');
  const error = errorOf(() => load(text)) as InvalidConfigError;
  expect(error.findings).toHaveLength(150);
  expect(error.message.split('\n').at(-1)).toBe('... and 50 more');
  expect(error.message).not.toContain('unknown100 ');
});

test('the first file that is missing or empty is named', () => {
  const baseDirectory = directoryWith({ 'a.yaml': 'zowe: {}', 'empty.yaml': '# nothing\n' });
  const missing = errorOf(() => loadConfig('FILE(a.yaml):FILE(gone.yaml)', { baseDirectory }));
  expect(missing).toBeInstanceOf(FileMissingError);
  expect((missing as FileMissingError).location).toEqual({ file: join(baseDirectory, 'gone.yaml') });
  expect(errorOf(() => loadConfig('FILE(a.yaml):FILE(empty.yaml)', { baseDirectory }))).toBeInstanceOf(FileEmptyError);
});

test('a password of the wrong type does not appear in the error', () => {
  const store = 'type: PKCS12, file: /k.p12, password: 84713';
  const text = `zowe: {certificate: {keystore: {${store}, alias: a}, truststore: {${store}}, pem: {key: /k, certificate: /c}}}`;
  const error = errorOf(() => load(text)) as InvalidConfigError;
  expect(error.findings.map((finding) => finding.message)).toEqual([
    'zowe.certificate.keystore.password is a whole number, but must be text.',
    'zowe.certificate.truststore.password is a whole number, but must be text.',
  ]);
  expect(JSON.stringify(error.findings) + error.message).not.toContain('84713');
});

test('templates are evaluated over the merged configuration, and are the origin of what comes out', () => {
  const baseDirectory = directoryWith({
    'site.yaml': 'zowe:\n  logDirectory: ${{ zowe.runtimeDirectory }}/logs\n',
    'zowe.yaml':
      "zowe:\n  runtimeDirectory: /zowe\ncomponents:\n  gateway: '${{ ({ enabled: true, port: 7000 + 1 }) }}'\n",
  });
  const loaded = loadConfig('FILE(site.yaml):FILE(zowe.yaml)', { baseDirectory });
  const { config, warnings } = loaded;
  expect(config.zowe?.logDirectory).toBe('/zowe/logs');
  expect(config.components?.['gateway']).toEqual({ enabled: true, port: 7001 });
  expect(warnings).toEqual([]);
  const site = join(baseDirectory, 'site.yaml');
  expect(loaded.originOf(['zowe', 'logDirectory'])).toEqual({
    rule: 'template',
    location: { file: site, line: 2, column: 17, key: 'zowe.logDirectory' },
    text: `${site}:2 (template)`,
  });
  expect(loaded.originOf(['components', 'gateway', 'port'])).toMatchObject({
    rule: 'template',
    location: { file: join(baseDirectory, 'zowe.yaml'), line: 4, column: 12 },
  });
  expect(loaded.originOf(['zowe', 'runtimeDirectory'])).toMatchObject({ rule: 'file' });
});

test('templates see the symbols and the environment that are handed over, and nothing else', () => {
  const text =
    "zowe:\n  environments:\n    A: ${{ zos.resolveSymbol('&SYSNAME') }}\n    B: ${{ std.getenv('WHERE') }}\n    C: ${{ typeof process + typeof require }}\n";
  const { config } = loadConfig('zowe.yaml', {
    baseDirectory: directoryWith({ 'zowe.yaml': text }),
    symbols: { SYSNAME: 'LPAR1' },
    environment: { WHERE: 'here' },
  });
  expect(config.zowe?.environments).toEqual({ A: 'LPAR1', B: 'here', C: 'undefinedundefined' });
});

test('a template that fails is one problem among the others, and its text is not checked too', () => {
  const text = 'zowee: 1\nzowe:\n  externalPort: ${{ nowhere.port }}\n  verifyCertificates: sometimes\n';
  expect(places(findingsOf(text))).toEqual([
    'ZWEL0520E 1:1 zowee',
    'ZWEL1041E 3:17 zowe.externalPort',
    'ZWEL0522E 4:23 zowe.verifyCertificates',
  ]);
});

test('what a template makes is checked, at the place of the template', () => {
  expect(places(findingsOf('zowe:\n  externalPort: ${{ 70000 + 0 }}\n'))).toEqual(['ZWEL0524E 2:17 zowe.externalPort']);
});
