// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt, type ConfigMapping } from '../../src/config-value.ts';
import { ConfigFileExistsError } from '../../src/edit/errors.ts';
import { checkHighAvailability } from '../../src/ha-checks/check-high-availability.ts';
import type { InitAnswers } from '../../src/init/answers.ts';
import { answersTemplate } from '../../src/init/answers-template.ts';
import { isComplete, reviewAnswers } from '../../src/init/complete-answers.ts';
import { planConfig, readAnswers, writeConfig } from '../../src/init/init-config.ts';
import { questions } from '../../src/init/questions.ts';
import { loadConfig } from '../../src/load-config.ts';
import { resolveHaInstance } from '../../src/resolve/resolve-ha-instance.ts';
import { directoryWith, errorOf } from '../config-files.ts';
import { upstreamErrorsOfText } from '../upstream-validator.ts';

const lpars = (count: number) =>
  Array.from({ length: count }, (_value, index) => ({
    sysname: `LPAR${index + 1}`,
    hostname: `lpar${index + 1}.example.com`,
    listenAddress: `10.1.1.${index + 1}`,
  }));
const inSysplex = { externalDomain: 'zowe.example.com', dataSet: 'ZWE.HA.CACHE', storageClass: 'SCRLS' };

function completed(given: ConfigMapping): InitAnswers {
  const review = reviewAnswers(given);
  expect([review.missing, review.problems]).toEqual([[], []]);
  if (!isComplete(review)) throw new Error('not complete');
  return review.answers;
}

function written(given: ConfigMapping): { text: string; file: string } {
  const file = join(directoryWith({}), 'zowe.yaml');
  const plan = planConfig(file, completed(given));
  writeConfig(plan);
  return { text: plan.text, file };
}

const rings = { certificateType: 'JCERACFKS', certificateAlias: 'Zowe Label' };
const variants: [string, ConfigMapping][] = [
  ['two LPARs', { lpars: lpars(2), ...inSysplex }],
  ['five LPARs', { lpars: lpars(5), ...inSysplex, zosmfHost: 'zosmf.example.com', zosmfPort: 10443 }],
  ['a DVIPA', { lpars: lpars(2), ...inSysplex, dvipa: '10.1.2.3' }],
  [
    'servers that listen everywhere',
    { lpars: lpars(2).map(({ sysname, hostname }) => ({ sysname, hostname })), ...inSysplex },
  ],
  [
    'separate certificates',
    { lpars: lpars(2), ...inSysplex, certificates: 'separate', certificatePassword: 'canary: #1' },
  ],
  ['one key ring', { lpars: lpars(2), ...inSysplex, ...rings }],
  ['two key rings', { lpars: lpars(2), ...inSysplex, ...rings, certificates: 'separate' }],
  [
    'directories that LPARs share',
    { lpars: lpars(2), ...inSysplex, workspaceDirectory: '/global/zowe/workspace/', logDirectory: '/global/zowe/logs' },
  ],
  [
    'other ports and names',
    {
      lpars: lpars(2),
      ...inSysplex,
      externalPort: '443',
      jobName: 'ZWEPROD',
      jobPrefix: 'ZWP',
      javaHome: '/usr/lpp/java/J17.0_64',
      nodeHome: '/usr/lpp/node',
    },
  ],
  [
    'fewer components, and one of others',
    { lpars: lpars(2), ...inSysplex, components: 'gateway,zaas,discovery,caching-service,my-extension' },
  ],
  ['one LPAR with record-level sharing', { lpars: lpars(1), ...inSysplex, storage: 'VSAM' }],
];

describe('a new configuration', () => {
  test.each(variants)('for %s has no finding of any kind, and is one of Zowe v3', (_name, given) => {
    const { text, file } = written(given);
    const loaded = loadConfig(file);
    expect(loaded.warnings).toEqual([]);
    expect(checkHighAvailability(loaded)).toEqual([]);
    expect(upstreamErrorsOfText(text)).toEqual([]);
    for (const id of Object.keys(loaded.config.haInstances ?? {}))
      expect(resolveHaInstance(loaded, id, {}).id).toBe(id);
  });

  test('for one LPAR without a data set is valid, and keeps everything in memory', () => {
    const { text, file } = written({ lpars: lpars(1) });
    expect(loadConfig(file).warnings).toEqual([]);
    expect(upstreamErrorsOfText(text)).toEqual([]);
    expect(parse(text)).toMatchObject({
      zowe: { externalDomains: ['lpar1.example.com'], externalPort: 7554 },
      components: { 'caching-service': { enabled: true, port: 7555, storage: { mode: 'inMemory' } } },
      haInstances: { lpar1: { hostname: 'lpar1.example.com', sysname: 'LPAR1' } },
    });
  });

  test('has a comment beside each part, and has editors check it', () => {
    const { text } = written({ lpars: lpars(2), ...inSysplex });
    const lines = text.split('\n');
    expect(lines[0]).toBe('# yaml-language-server: $schema=./zowe-schema.json');
    expect(lines.filter((line) => /^ *#/.test(line)).length).toBeGreaterThan(20);
    expect(text).toContain("ln -s '$SYSNAME/zowe' /global/local");
    expect(lines.filter((line) => line.length > 132)).toEqual([]);
  });

  test('says what the answers say', () => {
    const { text } = written({
      lpars: lpars(2),
      ...inSysplex,
      dvipa: '10.1.2.3',
      certificates: 'separate',
      certificatePassword: 'p: #',
    });
    const config: unknown = parse(text);
    const at = (path: string) => valueAt(config, path.split('/'));
    expect(at('zowe/externalDomains')).toEqual(['zowe.example.com']);
    expect(at('zowe/setup/vsam')).toEqual({ mode: 'RLS', storageClass: 'SCRLS', name: 'ZWE.HA.CACHE' });
    expect(at('components/caching-service/storage')).toEqual({ mode: 'VSAM', vsam: { name: 'ZWE.HA.CACHE' } });
    expect(at('components/gateway/zowe/network/server/listenAddresses')).toEqual(['0.0.0.0']);
    expect(at('components/launcher/ha/sharedDirectory')).toBe('/global/zowe/shared');
    expect(at('zowe/certificate/keystore')).toEqual({
      type: 'PKCS12',
      file: '/global/zowe/keystore/internal/keystore.p12',
      password: 'p: #',
      alias: 'localhost',
    });
    expect(at('components/gateway/certificate/pem/key')).toBe('/global/zowe/keystore/external/key.pem');
    expect(at('haInstances/lpar2')).toEqual({
      hostname: 'lpar2.example.com',
      sysname: 'LPAR2',
      zowe: { network: { server: { listenAddresses: ['10.1.1.2'] } } },
    });
  });

  test('gives each LPAR a directory of its own below one that they share', () => {
    const { text } = written({
      lpars: lpars(2),
      ...inSysplex,
      workspaceDirectory: '/global/ws/',
      logDirectory: '/var/logs',
    });
    expect(valueAt(parse(text), ['haInstances', 'lpar2', 'zowe'])).toMatchObject({
      workspaceDirectory: '/global/ws/lpar2',
    });
    expect(valueAt(parse(text), ['haInstances', 'lpar2', 'zowe', 'logDirectory'])).toBeUndefined();
  });

  test('names the key rings', () => {
    const { text } = written({
      lpars: lpars(2),
      ...inSysplex,
      ...rings,
      certificates: 'separate',
      externalKeyRing: 'ZWESVUSR/Users',
    });
    expect(valueAt(parse(text), ['zowe', 'certificate', 'keystore'])).toEqual({
      type: 'JCERACFKS',
      file: 'safkeyring://ZWESVUSR/ZoweKeyring',
      password: 'password',
      alias: 'Zowe Label',
    });
    expect(valueAt(parse(text), ['components', 'gateway', 'certificate', 'truststore', 'file'])).toBe(
      'safkeyring://ZWESVUSR/Users',
    );
  });

  test('is readable by its owner only, and never replaces a file', () => {
    const { file } = written({ lpars: lpars(1) });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    expect(errorOf(() => writeConfig(planConfig(file, completed({ lpars: lpars(2), ...inSysplex }))))).toBeInstanceOf(
      ConfigFileExistsError,
    );
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(join(file, '..'))).toEqual(['zowe.yaml']);
  });
});

describe('answers', () => {
  test('that are missing are told all at once', () => {
    expect(reviewAnswers({}).missing.map(({ key }) => key)).toEqual([
      'lpars',
      'externalDomain',
      'dataSet',
      'storageClass',
    ]);
    expect(reviewAnswers({ lpars: [{ sysname: 'LPAR1' }, {}] }).missing.map(({ key }) => key)).toEqual([
      'lpars[0].hostname',
      'lpars[1].sysname',
      'lpars[1].hostname',
      'externalDomain',
      'dataSet',
      'storageClass',
    ]);
  });

  test.each([
    [{ lpars: 'lpar1' }, 'lpars must be a list of at most 32 LPARs, each with sysname and hostname'],
    [{ lpars: lpars(33) }, 'lpars must be a list of at most 32 LPARs, each with sysname and hostname'],
    [{ lpars: [{ ...lpars(1)[0], color: 'red' }] }, 'lpars[0].color is not known'],
    [
      { lpars: [{ ...lpars(1)[0], sysname: 'lower' }] },
      'lpars[0].sysname must be a system name: 1 to 8 of A-Z, 0-9, $, # and @',
    ],
    [{ lpars: [{ ...lpars(1)[0], id: 'LPAR-1' }] }, 'lpars[0].id must be lower-case letters and digits'],
    [{ lpars: [{ ...lpars(1)[0], hostname: 'a b' }] }, 'lpars[0].hostname must be a host name'],
    [{ lpars: [{ ...lpars(1)[0], hostname: {} }] }, 'lpars[0].hostname must be a host name'],
    [{ lpars: [{ ...lpars(1)[0], listenAddress: '10.1.1.256' }] }, 'lpars[0].listenAddress must be an IPv4 address'],
    [
      { lpars: [...lpars(2).slice(0, 1), { ...lpars(2)[1], hostname: 'localhost' }] },
      'lpars[1].hostname must be a name that other systems can reach',
    ],
    [
      { lpars: [...lpars(1), { ...lpars(2)[1], hostname: 'LPAR1.example.com' }] },
      'lpars: two of them have the same hostname',
    ],
    [{ lpars: [...lpars(1), { ...lpars(2)[1], id: 'lpar1' }] }, 'lpars: two of them have the same id'],
    [
      { externalDomain: 'lpar1.example.com' },
      'externalDomain is the host name of one LPAR; it must be the one of the DVIPA, which all of them stand behind',
    ],
    [{ externalPort: 70_000 }, 'externalPort must be a port: 1 to 65535'],
    [{ externalPort: '7554x' }, 'externalPort must be a port: 1 to 65535'],
    [{ externalPort: 7555 }, 'externalPort is the port of another component'],
    [{ externalPort: [1] }, 'externalPort cannot be used'],
    [{ dvipa: '10.1.1.1' }, 'dvipa is the address of one LPAR'],
    [{ dvipa: '127.0.0.1' }, 'dvipa must be an IPv4 address that users can reach'],
    [{ components: [] }, 'components must name at least one'],
    [{ components: 'gateway,discovery' }, 'components must have caching-service where there are several LPARs'],
    [{ components: ['caching-service', '../x'] }, 'components must be names of components'],
    [{ components: { gateway: true } }, 'components cannot be used'],
    [{ runtimeDirectory: 'usr/zowe' }, 'runtimeDirectory must be an absolute path'],
    [{ logDirectory: '/usr/lpp/zowe/logs' }, 'logDirectory must not be inside the runtime directory'],
    [
      { workspaceDirectory: '/global/$SYSNAME/ws' },
      "workspaceDirectory must not contain $SYSNAME or another variable; lead it through a link: ln -s '$SYSNAME/zowe' /global/local",
    ],
    [{ jobName: 'ZWETOOLONG' }, 'jobName must be a job name: 3 to 8 of A-Z, 0-9, $, # and @'],
    [{ jobPrefix: '' }, 'jobPrefix must be 1 to 6 of A-Z, 0-9, $, # and @'],
    [{ storage: 'redis' }, 'storage must be VSAM or inMemory'],
    [{ storage: 'inMemory' }, 'storage must be VSAM where several LPARs share what is kept'],
    [
      { dataSet: 'zwe.cache' },
      'dataSet must be a data set name in upper case of at most 38 characters, as ZWE.HA.CACHE',
    ],
    [
      { dataSet: `${'ABCDEFGH.'.repeat(4)}ABC` },
      'dataSet must be a data set name in upper case of at most 38 characters, as ZWE.HA.CACHE',
    ],
    [{ storageClass: 'TOOLONGNAME' }, 'storageClass must be an SMS storage class: 1 to 8 of A-Z, 0-9, $, # and @'],
    [{ certificateType: 'JKS' }, 'certificateType must be PKCS12 or JCERACFKS'],
    [{ ...rings, keyRing: 'ring' }, 'keyRing must be the owner and the name of a key ring, as ZWESVUSR/ZoweKeyring'],
    [{ certificatePassword: 'canary\u0007' }, 'certificatePassword must not contain control characters'],
    [
      { zosmfHost: 'LPAR2.example.com' },
      'zosmfHost is the host name of one LPAR; nobody could log in while it is down. Name the DVIPA of z/OSMF',
    ],
    [{ externalDomian: 'x' }, 'externalDomian is not known; is externalDomain meant?'],
    [{ something: 'x' }, 'something is not known'],
  ])('%j are refused', (given, problem) => {
    expect(reviewAnswers({ lpars: lpars(2), ...inSysplex, ...given }).problems).toEqual([problem]);
  });

  test('that are wrong are told all at once', () => {
    const { problems } = reviewAnswers({
      lpars: lpars(2),
      ...inSysplex,
      externalPort: 0,
      jobName: 'x',
      zosmfHost: '-',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['externalPort', 'jobName', 'zosmfHost']);
  });

  test('can be read from the file that shows what can be answered, once it is filled in', () => {
    const filled = answersTemplate()
      .replace(/sysname:.*/, 'sysname: LPAR1')
      .replace(/hostname:.*/, 'hostname: lpar1.example.com')
      .replaceAll(/^# (\w+:)/gm, '$1')
      .replace(/^externalDomain:/m, 'externalDomain: zowe.example.com')
      .replace(/^storage: VSAM/m, 'storage: inMemory');
    const directory = directoryWith({ 'answers.yaml': filled });
    const given = readAnswers(join(directory, 'answers.yaml'));
    expect(Object.keys(given)).toEqual(['lpars', ...questions.map(({ key }) => key)]);
    const { missing } = reviewAnswers(given);
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('may be JSON', () => {
    const directory = directoryWith({ 'answers.json': JSON.stringify({ lpars: lpars(2), ...inSysplex }) });
    expect(completed(readAnswers(join(directory, 'answers.json'))).lpars).toHaveLength(2);
  });
});
