// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { expect, test } from 'vitest';
import {
  ConfigFileChangedError,
  fixHighAvailability,
  InvalidConfigError,
  loadConfig,
  type FileReader,
  type HaFixOptions,
  type HaFixReport,
} from '../../src/index.ts';
import { systemFiles } from '../../src/ha-checks/file-reader.ts';
import { directoryWith, errorOf, places } from '../config-files.ts';
import { change, changed, noFiles, threeLpars, withOverride } from './three-lpars.ts';

const now = new Date('2026-11-23T10:20:30.456Z');
const stamp = '20261123T102030.456Z';

interface Fixed {
  readonly directory: string;
  readonly report: HaFixReport;
  readonly text: string;
}

function fix(text: string, options: HaFixOptions = {}): Fixed {
  const directory = directoryWith({ 'zowe.yaml': text });
  const file = join(directory, 'zowe.yaml');
  const report = fixHighAvailability(file, { now, check: { files: noFiles }, ...options });
  return { directory, report, text: readFileSync(file, 'utf8') };
}

const mended = ({ report }: Fixed): string[] =>
  report.repairs.map(({ finding }) => `${finding.id} ${finding.fix?.describe}`);

test('nothing is written where nothing is to be mended', () => {
  const fixed = fix(threeLpars);
  expect([fixed.text, fixed.report.repairs, fixed.report.files, fixed.report.remaining]).toEqual([
    threeLpars,
    [],
    [],
    [],
  ]);
  expect(readdirSync(fixed.directory)).toEqual(['zowe.yaml']);
});

test('only the lines that are mended change, comments stay, and the file as it was is kept', () => {
  const text = changed(
    ['      mode: VSAM\n', '      mode: inMemory # for the time being\n'],
    ['[10.1.1.2]\n', '[10.1.1.2]\n      # of the test system\n      externalPort: 443\n'],
  );
  const fixed = fix(text);
  expect(mended(fixed)).toEqual([
    'ZWEL1095E keep entries in ZWE.CACHE',
    'ZWEL1075E remove zowe.externalPort of HA instance lpar2',
  ]);
  expect(fixed.text).toContain('      mode: VSAM # for the time being\n');
  expect(fixed.text).not.toContain('443\n  lpar3');
  expect(fixed.text).not.toContain('externalPort: 443');
  expect(fixed.report.remaining).toEqual([]);
  expect(fixed.report.loaded.config.components?.['caching-service']).toMatchObject({ storage: { mode: 'VSAM' } });
  const file = join(fixed.directory, 'zowe.yaml');
  expect(fixed.report.files).toEqual([{ file, changed: true, backup: `${file}.${stamp}.bak` }]);
  expect(readFileSync(`${file}.${stamp}.bak`, 'utf8')).toBe(text);
});

test('each repair tells which lines it changes', () => {
  const { report, directory } = fix(changed(['      mode: VSAM\n', '      mode: inMemory # later\n']));
  expect(report.repairs.map(({ changes }) => changes)).toEqual([
    [
      {
        file: join(directory, 'zowe.yaml'),
        line: 44,
        removed: ['      mode: inMemory # later'],
        added: ['      mode: VSAM # later'],
      },
    ],
  ]);
});

test('a dry run writes nothing and tells the same', () => {
  const text = changed(['[10.1.1.2]\n', '[10.1.1.2]\n      externalPort: 443\n']);
  const fixed = fix(text, { dryRun: true });
  expect(mended(fixed)).toEqual(['ZWEL1075E remove zowe.externalPort of HA instance lpar2']);
  expect([fixed.text, fixed.report.files, fixed.report.remaining]).toEqual([text, [], []]);
  expect(readdirSync(fixed.directory)).toEqual(['zowe.yaml']);
});

test('what needs a person is left, and told', () => {
  const text = changed(['host: zosmf.example.com', 'host: lpar1.example.com'], ['fallback: false', 'fallback: true']);
  const { report, text: after } = fix(text);
  expect(report.repairs.map(({ finding }) => finding.id)).toEqual(['ZWEL1081W']);
  expect(places(report.remaining)).toEqual(['ZWEL1106E 22:9 zOSMF.host']);
  expect(after).toBe(change(text, 'fallback: true', 'fallback: false'));
});

test('one repair can bring the next thing to light: both are mended', () => {
  const text = changed([
    '    enabled: true\n    port: 7555\n    storage:\n      mode: VSAM\n',
    '    enabled: false\n    port: 7555\n    storage:\n      mode: inMemory\n',
  ]);
  const fixed = fix(text);
  expect(mended(fixed)).toEqual(['ZWEL1072E enable the caching service', 'ZWEL1095E keep entries in ZWE.CACHE']);
  expect(fixed.text).toBe(threeLpars);
});

test('several findings that one change mends lead to one change', () => {
  const vsam = '      mode: VSAM\n      vsam:\n        name: ZWE.CACHE\n';
  const text = changed([
    vsam,
    '      mode: infinispan\n      infinispan:\n        initialHosts: lpar1.example.com[7600]\n',
  ]);
  const fixed = fix(text);
  expect(mended(fixed)).toEqual(['ZWEL1092E list the hosts of all HA instances']);
  expect(fixed.text).toContain(
    '        initialHosts: lpar1.example.com[7600],lpar2.example.com[7600],lpar3.example.com[7600]\n',
  );
  expect(fixed.report.remaining).toEqual([]);
});

test('a repair that would make the configuration invalid is left out', () => {
  const text = changed(withOverride('lpar2', 'components: {gateway: {port: 7559}, zaas: {port: 7554}}'), [
    'fallback: false',
    'fallback: true',
  ]);
  const fixed = fix(text);
  expect(fixed.report.repairs.map(({ finding }) => finding.id)).toEqual(['ZWEL1081W']);
  expect(places(fixed.report.remaining)).toEqual(['ZWEL1076E 67:34 haInstances.lpar2.components.gateway.port']);
});

test('ids that can never match are renamed, and what names them in templates follows', () => {
  const text = changed(
    ['  lpar2:\n', '  LPAR-2: # the second one\n'],
    ['  lpar3:\n', '  Lpar3:\n'],
    ['- zowe.example.com', "- ${{ haInstances['LPAR-2'].hostname + haInstances.Lpar3.sysname + haInstances.Lpar33 }}"],
  );
  const fixed = fix(text, { load: { environment: {} }, dryRun: true });
  expect(mended(fixed).slice(0, 2)).toEqual([
    'ZWEL0526E rename HA instance LPAR-2 to lpar_2',
    'ZWEL0526E rename HA instance Lpar3 to lpar3',
  ]);
  const lines = fixed.report.repairs.slice(0, 2).flatMap(({ changes }) => changes.flatMap(({ added }) => added));
  expect(lines.at(-1)).toBe('  lpar3:');
  expect(lines).toContain('  lpar_2: # the second one');
  expect(lines.join('\n')).toContain("haInstances['lpar_2'].hostname + haInstances.lpar3.sysname + haInstances.Lpar33");
});

test('an id is renamed in every file that has it', () => {
  const directory = directoryWith({
    'site.yaml': '# site\nhaInstances:\n  LPAR2:\n    zowe: {job: {name: ZWE2SV}}\n',
    'zowe.yaml': change(threeLpars, '  lpar2:\n', '  LPAR2:\n'),
  });
  const spec = `FILE(${directory}/site.yaml):FILE(${directory}/zowe.yaml)`;
  const report = fixHighAvailability(spec, { now, check: { files: noFiles } });
  expect(report.files.map(({ file }) => file)).toEqual([`${directory}/site.yaml`, `${directory}/zowe.yaml`]);
  expect(readFileSync(`${directory}/site.yaml`, 'utf8')).toBe(
    '# site\nhaInstances:\n  lpar2:\n    zowe: {job: {name: ZWE2SV}}\n',
  );
  expect(readFileSync(`${directory}/zowe.yaml`, 'utf8')).toBe(threeLpars);
});

test('an id that another one would collide with is refused as before', () => {
  const text = `${threeLpars}  LPAR3: {hostname: lpar4.example.com, sysname: LPAR4}\n`;
  const error = errorOf(() => fix(text)) as InvalidConfigError;
  expect(error).toBeInstanceOf(InvalidConfigError);
  expect(error.findings.map(({ id }) => id)).toContain('ZWEL0526E');
});

test('a configuration that is invalid for another reason is refused, and nothing is written', () => {
  const text = changed(['  lpar2:\n', '  LPAR2:\n'], ['  externalPort: 7554', '  externalPort: many']);
  const directory = directoryWith({ 'zowe.yaml': text });
  expect(errorOf(() => fixHighAvailability(join(directory, 'zowe.yaml')))).toBeInstanceOf(InvalidConfigError);
  expect(readFileSync(join(directory, 'zowe.yaml'), 'utf8')).toBe(text);
  expect(readdirSync(directory)).toEqual(['zowe.yaml']);
});

test('a file that somebody else changes meanwhile is not written', () => {
  const text = changed(['fallback: false', 'fallback: true']);
  const directory = directoryWith({ 'zowe.yaml': text });
  const file = join(directory, 'zowe.yaml');
  const other = `# by somebody else\n${text}`;
  // The checks look at files: that is the moment between reading and writing.
  const files: FileReader = {
    ...noFiles,
    readDirectory: () => {
      writeFileSync(file, other);
      return [];
    },
  };
  expect(errorOf(() => fixHighAvailability(file, { check: { files } }))).toBeInstanceOf(ConfigFileChangedError);
  expect(readFileSync(file, 'utf8')).toBe(other);
  expect(readdirSync(directory)).toEqual(['zowe.yaml']);
});

test('permissions stay what they were', () => {
  const directory = directoryWith({ 'zowe.yaml': changed(['fallback: false', 'fallback: true']) });
  const file = join(directory, 'zowe.yaml');
  chmodSync(file, 0o640);
  const { files } = fixHighAvailability(file, { now, check: { files: noFiles } });
  expect([file, files[0]?.backup ?? ''].map((name) => statSync(name).mode & 0o777)).toEqual([0o640, 0o640]);
});

test('static definitions that are left over are put aside, others stay', () => {
  const definitions = 'workspace/api-mediation/api-defs';
  const directory = directoryWith({
    [`${definitions}/discovery.zosmf.lpar1.yml`]: 'services: []\n',
    [`${definitions}/discovery.zosmf.lpar9.yml`]: 'services: [gone]\n',
    [`${definitions}/mine.yml`]: 'services: []\n',
  });
  const text = changed(['  workspaceDirectory: /var/zowe/workspace', `  workspaceDirectory: ${directory}/workspace`]);
  writeFileSync(join(directory, 'zowe.yaml'), text);
  const options: HaFixOptions = { now, check: { files: { ...systemFiles, readLink: () => undefined } } };
  const dry = fixHighAvailability(join(directory, 'zowe.yaml'), { ...options, dryRun: true });
  expect(dry.repairs.map(({ finding }) => finding.id)).toEqual(['ZWEL1107W']);
  expect(readdirSync(join(directory, definitions))).toHaveLength(3);
  const report = fixHighAvailability(join(directory, 'zowe.yaml'), options);
  const left = join(directory, definitions, 'discovery.zosmf.lpar9.yml');
  expect(report.aside).toEqual([{ file: left, backup: `${left}.${stamp}.bak` }]);
  expect(report.remaining.filter(({ id }) => id === 'ZWEL1107W')).toEqual([]);
  expect(readdirSync(join(directory, definitions))).toEqual([
    'discovery.zosmf.lpar1.yml',
    `discovery.zosmf.lpar9.yml.${stamp}.bak`,
    'mine.yml',
  ]);
  expect(readFileSync(`${left}.${stamp}.bak`, 'utf8')).toBe('services: [gone]\n');
});

test('two gateways, two discovery servers of one host and a list of peers are mended in one go', () => {
  const text = changed(
    ['    sysname: LPAR3\n', '    sysname: LPAR2\n'],
    ['hostname: lpar3.example.com', 'hostname: lpar2.example.com'],
    ['[10.1.1.3]\n', '[10.1.1.2]\n      job: {name: ZWE2SV}\n'],
    ['zOSMF:\n', '  environments:\n    ZWE_DISCOVERY_SERVICES_LIST: https://lpar1.example.com:7553/eureka/\nzOSMF:\n'],
  );
  const fixed = fix(text);
  expect(mended(fixed)).toEqual(
    expect.arrayContaining([
      'ZWEL1070E disable gateway in HA instance lpar3',
      'ZWEL1082E disable discovery in HA instance lpar3',
      'ZWEL1087E remove the list of HA instance lpar1, so that it is derived',
    ]),
  );
  const ids = fixed.report.remaining.map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(['ZWEL1083E']));
  expect(() => loadConfig(join(fixed.directory, 'zowe.yaml'))).not.toThrow();
});

test('a repair that does not fit the file is left out', () => {
  const vsam = '      mode: VSAM\n      vsam:\n        name: ZWE.CACHE\n';
  const text = changed([vsam, '      mode: infinispan\n      infinispan: text\n']);
  const fixed = fix(text);
  expect([fixed.text, fixed.report.repairs, fixed.report.files]).toEqual([text, [], []]);
  expect(fixed.report.remaining.map(({ id }) => id)).toEqual(['ZWEL1091E']);
});

test('when the second file cannot be written, the first one is as it was', () => {
  const directory = directoryWith({
    'one/site.yaml': 'components: {zss: {agent: {jwt: {fallback: true}}}}\n',
    'two/zowe.yaml': changed(['      mode: VSAM\n', '      mode: inMemory\n']),
    // What is written first has this name; a directory that is not empty cannot make room for it.
    [`two/.zowe.yaml.${process.pid}.tmp/file`]: '',
  });
  const [site, zowe] = [join(directory, 'one/site.yaml'), join(directory, 'two/zowe.yaml')];
  const before = [site, zowe].map((file) => readFileSync(file, 'utf8'));
  const spec = `FILE(${site}):FILE(${zowe})`;
  const error = errorOf(() => fixHighAvailability(spec, { now, check: { files: noFiles } }));
  expect(error).toBeInstanceOf(ZoweError);
  expect([site, zowe].map((file) => readFileSync(file, 'utf8'))).toEqual(before);
});

test('an instance directory is changed in its zowe.yaml', () => {
  const directory = directoryWith({ 'zowe.yaml': changed(['fallback: false', 'fallback: true']) });
  const report = fixHighAvailability('', { now, load: { instanceDirectory: directory }, check: { files: noFiles } });
  expect(report.files.map(({ file }) => file)).toEqual([join(directory, 'zowe.yaml')]);
  expect(report.remaining).toEqual([]);
  expect(readFileSync(join(directory, 'zowe.yaml'), 'utf8')).toBe(threeLpars);
});

test('lines that are shown have no secrets', () => {
  const agent = '    agent:\n      jwt:\n        fallback: false\n';
  const secret =
    "    agent: {jwt: {fallback: true}, keystore: {password: 'CANARY-7a1c-secret'}} # CANARY-7a1c-secret\n";
  const { report } = fix(changed([agent, secret]));
  expect(report.repairs).toHaveLength(1);
  expect(JSON.stringify(report.repairs)).not.toContain('CANARY');
});
