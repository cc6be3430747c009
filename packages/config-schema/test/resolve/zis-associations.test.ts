// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { resolveHaInstance, zisAssociations, type Finding, type ResolvedInstance } from '../../src/index.ts';
import { findingsOf, load, places } from '../config-files.ts';

const resolve = (text: string, id?: string): ResolvedInstance => resolveHaInstance(load(text), id);
const short = (findings: readonly Finding[]): string[] => findings.map(({ id, message }) => `${id} ${message}`);

const byDefault = {
  server: 'ZWESIS_STD',
  procedure: 'ZWESISTC',
  member: 'ZWESIP00',
  use: 'shared',
  startStop: false,
  connects: true,
};

describe('without keys of ours', () => {
  test('ZSS has the server that Zowe names by default, shared, and nobody starts or stops it', () => {
    const { zis, findings } = resolve('components: {zss: {enabled: true}}\n');
    expect(zis).toEqual([{ ...byDefault, path: ['components', 'zss', 'crossMemoryServerName'] }]);
    expect(findings).toEqual([]);
  });

  test('an HA instance without ZSS has none', () => {
    expect(resolve('components: {zss: {enabled: false, crossMemoryServerName: ZWESIS_X}}\n').zis).toEqual([]);
    expect(resolve('zowe: {}\n').zis).toEqual([]);
  });

  test('procedure, member and data set come from zowe.setup, also those of one HA instance', () => {
    const text = `
zowe: {setup: {security: {stcs: {zis: ZISA}}, dataset: {parmlib: ZOWE.PARMLIB, parmlibMembers: {zis: ZWESIP01}}}}
components: {zss: {enabled: true, crossMemoryServerName: ZWESIS_A}}
haInstances:
  a: {hostname: ha, sysname: A}
  b:
    hostname: hb
    sysname: B
    zowe: {setup: {security: {stcs: {zis: ZISB}}}}
    components: {zss: {crossMemoryServerName: ZWESIS_B}}
`;
    const loaded = load(text);
    const [a] = resolveHaInstance(loaded, 'a').zis;
    const [b] = resolveHaInstance(loaded, 'b').zis;
    expect(a).toMatchObject({ server: 'ZWESIS_A', procedure: 'ZISA', member: 'ZWESIP01', parmlib: 'ZOWE.PARMLIB' });
    expect(b).toMatchObject({ server: 'ZWESIS_B', procedure: 'ZISB', member: 'ZWESIP01', parmlib: 'ZOWE.PARMLIB' });
  });

  test.each([
    ['components: {zss: {enabled: true, crossMemoryServerName: ZWESIS_X}}', 'components.zss.crossMemoryServerName'],
    ['components: {zss: {enabled: true, privilegedServerName: ZWESIS_X}}', 'components.zss.privilegedServerName'],
    ...['ZOWE_ZSS_XMEM_SERVER_NAME', 'ZWES_XMEM_SERVER_NAME', 'ZWED_privilegedServerName'].map((name) => [
      `zowe: {environments: {${name}: " ZWESIS_X "}}\ncomponents: {zss: {enabled: true}}`,
      `zowe.environments.${name}`,
    ]),
  ])('the name is recognised in %s', (text, path) => {
    const { zis, findings } = resolve(`${text}\n`);
    expect(zis.map((each) => [each.server, each.path.join('.')])).toEqual([['ZWESIS_X', path]]);
    expect(findings).toEqual([]);
  });

  test('spellings that differ are pointed out, the one of v3 counts', () => {
    const text = `
zowe:
  environments: {ZOWE_ZSS_XMEM_SERVER_NAME: ZWESIS_V1}
components:
  zss: {enabled: true, privilegedServerName: zwesis_v3, crossMemoryServerName: ZWESIS_V3}
`;
    const { zis, findings } = resolve(text);
    expect(zis.map(({ server }) => server)).toEqual(['ZWESIS_V3']);
    expect(short(findings)).toEqual([
      'ZWEL1134W components.zss.crossMemoryServerName and zowe.environments.ZOWE_ZSS_XMEM_SERVER_NAME name different cross-memory servers; components.zss.crossMemoryServerName counts.',
    ]);
    expect(places(findings)).toEqual(['ZWEL1134W 3:45 zowe.environments.ZOWE_ZSS_XMEM_SERVER_NAME']);
  });

  test('a name that is too long is refused', () => {
    const { findings } = resolve('components: {zss: {enabled: true, crossMemoryServerName: ZWESIS_TOO_LONG_1}}\n');
    expect(short(findings)).toEqual([
      'ZWEL1131E The server of a cross-memory server must have 1 to 16 characters without blanks.',
    ]);
    expect(resolve('components: {zss: {enabled: true, crossMemoryServerName: ZWESIS_16_CHARS_}}\n').findings).toEqual(
      [],
    );
  });
});

describe('components.zss.ha.zis', () => {
  const list = `
components:
  zss:
    enabled: true
    crossMemoryServerName: ZWESIS_B
    ha:
      zis:
        - server: ZWESIS_A
          procedure: ZISA
          member: ZWESIPA
          parmlib: ZOWE.PARMLIB.A
          use: dedicated
          startStop: true
        - server: ZWESIS_B
          startStop: true
        - {server: ZWESIS_C, use: dedicated}
`;

  test('lists several servers, used and started independently, of which ZSS connects to one', () => {
    const { zis, findings } = resolve(list);
    expect(zis).toEqual([
      {
        server: 'ZWESIS_A',
        procedure: 'ZISA',
        member: 'ZWESIPA',
        parmlib: 'ZOWE.PARMLIB.A',
        use: 'dedicated',
        startStop: true,
        connects: false,
        path: ['components', 'zss', 'ha', 'zis', 0],
      },
      { ...byDefault, server: 'ZWESIS_B', startStop: true, path: ['components', 'zss', 'ha', 'zis', 1] },
      {
        ...byDefault,
        server: 'ZWESIS_C',
        use: 'dedicated',
        connects: false,
        path: ['components', 'zss', 'ha', 'zis', 2],
      },
    ]);
    expect(findings).toEqual([]);
  });

  test('as a map has the names of the servers as keys', () => {
    const text =
      'components: {zss: {enabled: true, ha: {zis: {ZWESIS_A: {procedure: ZISA}, ZWESIS_B: {use: dedicated}}}}}\n';
    const { zis, findings } = resolve(text);
    expect(zis.map(({ server, procedure, use, connects }) => [server, procedure, use, connects])).toEqual([
      ['ZWESIS_A', 'ZISA', 'shared', true],
      ['ZWESIS_B', 'ZWESISTC', 'dedicated', false],
    ]);
    expect(zis[1]?.path).toEqual(['components', 'zss', 'ha', 'zis', 'ZWESIS_B']);
    expect(findings).toEqual([]);
  });

  test('counts even where ZSS does not run: the server can be started for others', () => {
    const text = 'components: {zss: {enabled: false, ha: {zis: [{server: ZWESIS_A, startStop: true}]}}}\n';
    expect(resolve(text).zis.map(({ server, startStop }) => [server, startStop])).toEqual([['ZWESIS_A', true]]);
  });

  test('without a name means the server that ZSS connects to', () => {
    const text = 'components: {zss: {enabled: true, crossMemoryServerName: ZWESIS_X, ha: {zis: [{use: dedicated}]}}}\n';
    expect(resolve(text).zis).toMatchObject([{ server: 'ZWESIS_X', use: 'dedicated', connects: true }]);
    expect(resolve('components: {zss: {ha: {zis: [{}]}}}\n').zis).toMatchObject([
      { server: 'ZWESIS_STD', connects: true },
    ]);
  });

  test('of one HA instance replaces that of the base', () => {
    const text = `
components: {zss: {enabled: true, ha: {zis: [{server: ZWESIS_A}, {server: ZWESIS_B}]}}}
haInstances:
  a: {hostname: h, sysname: S}
  b: {hostname: i, sysname: T, components: {zss: {ha: {zis: [{server: ZWESIS_C}]}}}}
`;
    expect(resolve(text, 'a').zis.map(({ server }) => server)).toEqual(['ZWESIS_A', 'ZWESIS_B']);
    expect(resolve(text, 'b').zis.map(({ server }) => server)).toEqual(['ZWESIS_C']);
  });

  test('that is empty means that there is none', () => {
    expect(resolve('components: {zss: {enabled: true, ha: {zis: []}}}\n').zis).toEqual([]);
  });

  test.each([
    ['[{server: ZWESIS_TOO_LONG_1}]', 'components.zss.ha.zis[0].server'],
    ['[{server: "A B"}]', 'components.zss.ha.zis[0].server'],
    ['[{procedure: ZWESISTC9}]', 'components.zss.ha.zis[0].procedure'],
    ['[{member: 0ZWESIP}]', 'components.zss.ha.zis[0].member'],
    ['[{use: alone}]', 'components.zss.ha.zis[0].use'],
    ['[{startStop: "yes"}]', 'components.zss.ha.zis[0].startStop'],
    ['[{proc: A}]', 'components.zss.ha.zis[0].proc'],
    ['ZWESIS_STD', 'components.zss.ha.zis'],
    ['{ZWESIS_A: text}', 'components.zss.ha.zis.ZWESIS_A'],
  ])('is refused as %s', (zis, key) => {
    const findings = findingsOf(`components: {zss: {enabled: true, ha: {zis: ${zis}}}}\n`);
    expect(findings.map(({ location, severity }) => [location.line, location.key, severity])).toEqual([
      [1, key, 'error'],
    ]);
  });

  test('with a key of the map that is too long for a name is refused', () => {
    const { findings } = resolve('components: {zss: {enabled: true, ha: {zis: {ZWESIS_TOO_LONG_1: {}}}}}\n');
    expect(places(findings)).toEqual(['ZWEL1131E 1:65 components.zss.ha.zis.ZWESIS_TOO_LONG_1']);
  });

  test('with a name twice is refused', () => {
    const { findings } = resolve(
      'components:\n  zss:\n    ha:\n      zis:\n        - server: ZWESIS_A\n        - server: zwesis_a\n',
    );
    expect(short(findings)).toEqual(['ZWEL1132E Cross-memory server zwesis_a is given twice.']);
    expect(places(findings)).toEqual(['ZWEL1132E 6:11 components.zss.ha.zis[1]']);
  });

  test('without the server that ZSS connects to is pointed out', () => {
    const { zis, findings } = resolve(list.replace('Name: ZWESIS_B', 'Name: ZWESIS_X'));
    expect(zis.map(({ connects }) => connects)).toEqual([false, false, false]);
    expect(short(findings)).toEqual([
      'ZWEL1133W ZSS connects to cross-memory server ZWESIS_X, which is none of those of this HA instance: ZWESIS_A, ZWESIS_B, ZWESIS_C.',
    ]);
    expect(places(findings)).toEqual(['ZWEL1133W 5:28 components.zss.crossMemoryServerName']);
  });
});

describe('a dedicated server', () => {
  const site = (a: string, b: string, sysname: string): string => `
components: {zss: {enabled: true}}
haInstances:
  a: {hostname: ha, sysname: SYSA, components: {zss: {ha: {zis: [${a}]}}}}
  b: {hostname: hb, sysname: ${sysname}, components: {zss: {ha: {zis: [${b}]}}}}
`;
  const [shared, dedicated] = ['{server: ZWESIS_A}', '{server: ZWESIS_A, use: dedicated}'];

  test.each([
    [dedicated, dedicated],
    [dedicated, shared],
    [shared, dedicated],
  ])('is refused when another HA instance of the system uses it: %s and %s', (a, b) => {
    const { findings } = resolve(site(a, b, 'sysa'), 'b');
    expect(short(findings)).toEqual([
      'ZWEL1135E Cross-memory server ZWESIS_A is dedicated, but HA instances b and a of one system use it.',
    ]);
    expect(findings[0]?.location).toMatchObject({ line: 5, key: 'haInstances.b.components.zss.ha.zis[0].use' });
  });

  test.each([
    [dedicated, dedicated, 'SYSB'],
    [shared, shared, 'SYSA'],
    [dedicated, '{server: ZWESIS_B, use: dedicated}', 'SYSA'],
  ])('is fine where names do not meet: %s and %s on %s', (a, b, sysname) => {
    expect(resolve(site(a, b, sysname), 'b').findings).toEqual([]);
    expect(resolve(site(a, b, sysname), 'a').findings).toEqual([]);
  });

  test('is not the neighbour of an HA instance without ZSS', () => {
    const text = site(dedicated, dedicated, 'SYSA').replace(
      '{zss: {ha: {zis: [{server: ZWESIS_A, use: dedicated}]}}}}\n  b',
      '{zss: {enabled: false}}}\n  b',
    );
    expect(resolve(text, 'b').findings).toEqual([]);
  });
});

test('what is no mapping is no server', () => {
  const config = { components: { zss: { ha: { zis: ['text', null, { server: 'A' }] } } } };
  expect(zisAssociations(config).map(({ server, path }) => [server, path[4]])).toEqual([['A', 2]]);
  expect(zisAssociations({ components: { zss: { ha: { zis: { B: null } } } } })).toMatchObject([{ server: 'B' }]);
  expect(zisAssociations({ components: { zss: { ha: { zis: 'text' } } } })).toEqual([]);
});
