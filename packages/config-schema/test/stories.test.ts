// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What users of Zowe met, one test for each story; the numbers are those of the catalogue of failures that this project is checked by.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkHighAvailability,
  componentEnvironment,
  fixHighAvailability,
  loadConfig,
  resolveHaInstance,
  type LoadedConfig,
  type Manifest,
} from '../src/index.ts';
import { directoryWith, load } from './config-files.ts';
import { noFiles } from './ha-checks/three-lpars.ts';

const instances = `haInstances:
  lpar1: {hostname: lpar1.example.com, sysname: LPAR1}
  lpar2: {hostname: lpar2.example.com, sysname: LPAR2}
  lpar3: {hostname: lpar3.example.com, sysname: LPAR3}
`;
const ids = ['lpar1', 'lpar2', 'lpar3'];

const manifest: Manifest = { name: 'any', id: 'org.zowe.any' };

function environment(loaded: LoadedConfig, id: string, component: string): Record<string, string> {
  return componentEnvironment(resolveHaInstance(loaded, id), component, manifest);
}

/** Findings of these ids only: a story is about one thing. */
function found(loaded: LoadedConfig, ...wanted: readonly string[]): string[] {
  const findings = checkHighAvailability(loaded, { files: noFiles }).filter(({ id }) => wanted.includes(id));
  return findings.map(({ id, message }) => `${id} ${message}`);
}

describe('Z5: no ghosts stay when an HA instance is removed', () => {
  const definitions = 'workspace/api-mediation/api-defs';

  function site(haInstances: string): { readonly directory: string; readonly file: string } {
    const directory = directoryWith({
      [`${definitions}/discovery.zosmf.lpar1.yml`]: 'services: []\n',
      [`${definitions}/discovery.zosmf.lpar2.yml`]: 'services: []\n',
      [`${definitions}/discovery.zosmf.lpar3.yml`]: 'services: []\n',
      [`${definitions}/mine.yml`]: 'services: []\n',
    });
    const text = `zowe: {workspaceDirectory: ${directory}/workspace}\ncomponents: {discovery: {enabled: true}}\n${haInstances}`;
    return { directory, file: join(directoryWith({ 'zowe.yaml': text }), 'zowe.yaml') };
  }

  const active = (directory: string): string[] =>
    readdirSync(join(directory, definitions)).filter((name) => name.endsWith('.yml'));

  test('Z5: static definitions of one that is gone are found and put aside, those of others stay', () => {
    const { directory, file } = site(instances.replace(/ {2}lpar2.*\n/, ''));
    const loaded = loadConfig(file);
    expect(checkHighAvailability(loaded).filter(({ id }) => id === 'ZWEL1107W')).toMatchObject([
      { location: { file: join(directory, definitions, 'discovery.zosmf.lpar2.yml') } },
    ]);
    fixHighAvailability(file);
    expect(active(directory)).toEqual(['discovery.zosmf.lpar1.yml', 'discovery.zosmf.lpar3.yml', 'mine.yml']);
    expect(resolveHaInstance(loadConfig(file), 'lpar1').discoveryServers).toEqual([
      'https://lpar1.example.com:7553/eureka/',
      'https://lpar3.example.com:7553/eureka/',
    ]);
  });

  test('Z5: when HA is turned off, only those of this system stay', () => {
    const { directory, file } = site('');
    fixHighAvailability(file, { check: { systemName: 'LPAR3' } });
    expect(active(directory)).toEqual(['discovery.zosmf.lpar3.yml', 'mine.yml']);
  });
});

describe('Z13: two Zowes do not join one cache cluster', () => {
  const cache = (storage: string): string => `
components:
  caching-service: {enabled: true, storage: {mode: infinispan, infinispan: {${storage}}}}
`;

  test('Z13: a host of another Zowe among the initial hosts is an error', () => {
    const hosts = ids.map((id) => `${id}.example.com[7600]`).join(',');
    expect(found(load(cache(`initialHosts: "${hosts}"`) + instances), 'ZWEL1092E', 'ZWEL1093E')).toEqual([]);
    expect(found(load(cache(`initialHosts: "${hosts},test.example.com[7600]"`) + instances), 'ZWEL1093E')).toEqual([
      'ZWEL1093E HA instance lpar1: initialHosts of Infinispan names test.example.com, where no HA instance runs the caching service.',
    ]);
  });

  test('Z13: two caches with the default cluster port on one system are an error before anything starts', () => {
    const text = (port: number): string => `${cache('initialHosts: "one[7600]"')}haInstances:
  one: {hostname: one, sysname: SYS1}
  two: {hostname: one, sysname: SYS1, components: {caching-service: {port: 17555, storage: {infinispan: {jgroups: {port: ${port}}}}}}}
`;
    expect(found(load(text(7600)), 'ZWEL1083E')).toEqual([
      'ZWEL1083E HA instance one and HA instance two both use port 7600 of system SYS1: caching-service and caching-service.',
    ]);
    expect(found(load(text(17600)), 'ZWEL1083E')).toEqual([]);
  });
});

describe('Z14: the cache of each LPAR uses its own host', () => {
  const config = (base: string): string => `
components:
  caching-service:
    enabled: true
    storage: {mode: infinispan, infinispan: {jgroups: {port: 7600${base}}}}
haInstances:
  lpar1: {hostname: lpar1.example.com, sysname: LPAR1}
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      caching-service:
        port: 17555
        storage: {infinispan: {jgroups: {host: lpar2-cache.example.com, keyExchange: {port: 7611}}}}
`;
  const names = [
    'ZWE_configs_storage_infinispan_jgroups_host',
    'ZWE_components_caching_service_storage_infinispan_jgroups_host',
    'ZWE_configs_storage_infinispan_jgroups_port',
    'ZWE_configs_storage_infinispan_jgroups_keyExchange_port',
    'ZWE_configs_port',
    'ZWE_haInstance_hostname',
  ];

  test('Z14: the cache on the second LPAR uses its own host and ports, because its overrides are merged once for all components', () => {
    const loaded = load(config(''));
    const values = (id: string): (string | undefined)[] => {
      const variables = environment(loaded, id, 'caching-service');
      return names.map((name) => variables[name]);
    };
    expect(values('lpar1')).toEqual([undefined, undefined, '7600', undefined, '7555', 'lpar1.example.com']);
    expect(values('lpar2')).toEqual([
      'lpar2-cache.example.com',
      'lpar2-cache.example.com',
      '7600',
      '7611',
      '17555',
      'lpar2.example.com',
    ]);
  });

  test('Z14: a host of one LPAR that stands in the base is an error for the others', () => {
    const text = config(', host: lpar1.example.com').replace('host: lpar2-cache.example.com, ', '');
    expect(found(load(text), 'ZWEL1094E')).toEqual([
      'ZWEL1094E HA instance lpar2: the cache cluster port is bound to lpar1.example.com, the host of HA instance lpar1.',
    ]);
  });
});

describe('Z15: peers are configured once', () => {
  const urls = ids.map((id) => `https://${id}.example.com:7553/eureka/`);
  const config = (zowe: string): string => `${zowe}\ncomponents: {discovery: {enabled: true}}\n${instances}`;

  test('Z15: every HA instance gets the same complete list, derived from haInstances', () => {
    const loaded = load(config(''));
    for (const id of ids) {
      expect(environment(loaded, id, 'gateway')['ZWE_DISCOVERY_SERVICES_LIST']).toBe(urls.join(','));
    }
    expect(found(loaded, 'ZWEL1087E', 'ZWEL1089E', 'ZWEL1090E')).toEqual([]);
  });

  test('Z15: a list that omits one is an error; mended, it is derived', () => {
    const list = urls.slice(0, 2).join(',');
    const text = config(`zowe: {environments: {ZWE_DISCOVERY_SERVICES_LIST: "${list}"}}`);
    expect(found(load(text), 'ZWEL1087E')).toEqual([
      'ZWEL1087E The list of discovery servers of HA instance lpar1 omits the one of HA instance lpar3 at lpar3.example.com.',
    ]);
    const file = join(directoryWith({ 'zowe.yaml': text }), 'zowe.yaml');
    fixHighAvailability(file, { check: { files: noFiles } });
    expect(resolveHaInstance(loadConfig(file), 'lpar2').discoveryServers).toEqual(urls);
  });

  test('Z15: HA instances that disagree on the list are an error', () => {
    const own = `{ZWE_DISCOVERY_SERVICES_LIST: "${urls.slice(1).join(',')}"}`;
    const text = config(`zowe: {environments: {ZWE_DISCOVERY_SERVICES_LIST: "${urls.join(',')}"}}`);
    const differing = text.replace('sysname: LPAR3', `sysname: LPAR3, zowe: {environments: ${own}}`);
    expect(found(load(differing), 'ZWEL1089E')).toEqual([
      'ZWEL1089E HA instance lpar1 and HA instance lpar3 have different lists of discovery servers.',
    ]);
  });

  test('Z15: a cache that does not know all its peers is an error; mended, it lists every LPAR', () => {
    const text = `components: {caching-service: {enabled: true, storage: {mode: infinispan}}}\n${instances}`;
    expect(found(load(text), 'ZWEL1091E')).toHaveLength(1);
    const file = join(directoryWith({ 'zowe.yaml': text }), 'zowe.yaml');
    fixHighAvailability(file, { check: { files: noFiles } });
    const variables = environment(loadConfig(file), 'lpar3', 'caching-service');
    expect(variables['ZWE_configs_storage_infinispan_initialHosts']).toBe(
      'lpar1.example.com[7600],lpar2.example.com[7600],lpar3.example.com[7600]',
    );
  });
});

test('Z25: ZSS gets the port of its own HA instance, under every name that it reads', () => {
  const loaded = load(`
components: {zss: {enabled: true, port: 7557}}
haInstances:
  lpar2a: {hostname: lpar2.example.com, sysname: LPAR2}
  lpar2b: {hostname: lpar2.example.com, sysname: LPAR2, components: {zss: {port: 28542}}}
`);
  const ports = (id: string): (string | undefined)[] => {
    const variables = environment(loaded, id, 'zss');
    return ['ZWE_components_zss_port', 'ZWE_configs_port'].map((name) => variables[name]);
  };
  expect(ports('lpar2a')).toEqual(['7557', '7557']);
  expect(ports('lpar2b')).toEqual(['28542', '28542']);
  expect(found(loaded, 'ZWEL1083E', 'ZWEL1086W')).toEqual([]);
});

describe('Z31: each HA instance listens on its own VIPA', () => {
  const config = (first: string, second: string): string => `
components:
  zss: {enabled: true}
  gateway: {enabled: true, zowe: {network: {server: {listenAddresses: [10.9.9.9]}}}}
haInstances:
  lpar1: {hostname: lpar1.example.com, sysname: LPAR1, zowe: {network: {server: {listenAddresses: [${first}]}}}}
  lpar2: {hostname: lpar2.example.com, sysname: LPAR2, zowe: {network: {server: {listenAddresses: [${second}], vipaIp: ${second}}}}}
`;
  const global = 'ZWE_zowe_network_server_listenAddresses_0';
  const own = 'ZWE_configs_zowe_network_server_listenAddresses_0';

  test('Z31: components are told the address of their HA instance, or their own', () => {
    const loaded = load(config('10.1.1.1', '10.1.1.2'));
    expect([environment(loaded, 'lpar1', 'zss')[global], environment(loaded, 'lpar1', 'zss')[own]]).toEqual([
      '10.1.1.1',
      undefined,
    ]);
    expect(environment(loaded, 'lpar2', 'zss')).toMatchObject({
      [global]: '10.1.1.2',
      ZWE_zowe_network_server_vipaIp: '10.1.1.2',
    });
    expect(environment(loaded, 'lpar2', 'gateway')[own]).toBe('10.9.9.9');
    expect(found(loaded, 'ZWEL1100E')).toEqual([]);
  });

  test('Z31: an address that no other system reaches is an error', () => {
    expect(found(load(config('10.1.1.1', '127.0.0.1')), 'ZWEL1100E')).toEqual([
      'ZWEL1100E HA instance lpar2: every component listens on 127.0.0.1, which only its own system reaches.',
      'ZWEL1100E HA instance lpar2: every component listens on 127.0.0.1, which only its own system reaches.',
    ]);
  });

  test('Z31: two HA instances of one system on different VIPAs may use the same ports', () => {
    const text = config('10.1.1.1', '10.1.1.2').replace('LPAR2', 'LPAR1').replace('[10.9.9.9]', '[]');
    expect(found(load(text), 'ZWEL1070E', 'ZWEL1083E', 'ZWEL1086W')).toEqual([]);
  });
});

describe('Z26: HA instances that start at once do not race in what they share', () => {
  const built = new URL('../dist/', import.meta.url).href;
  // What a start does with the configuration: read, resolve, make the environment, and leave a record beside those of the others.
  const program = `
    const [file, id, shared] = process.argv.slice(1);
    const { componentEnvironment, loadConfig, readSharedRecords, resolveHaInstance, writeSharedRecord } = await import('${built}index.js');
    process.stdout.write('ready');
    await new Promise((go) => process.stdin.once('data', go));
    for (let round = 0; round < 20; round++) {
      const instance = resolveHaInstance(loadConfig(file), id);
      const variables = componentEnvironment(instance, 'gateway', { name: 'gateway', id: 'org.zowe.gateway' });
      if (variables.ZWE_haInstance_id !== id) throw new Error('environment of ' + variables.ZWE_haInstance_id);
      writeSharedRecord(shared, id, new Date());
      const { records, findings } = readSharedRecords(shared);
      if (findings.length > 0) throw new Error(JSON.stringify(findings));
      if (!records.some(({ haInstance }) => haInstance === id)) throw new Error('no record of ' + id);
    }
    process.stdin.destroy();
  `;

  async function outcomeOf(child: ChildProcess, errors: string[]): Promise<unknown> {
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0 ? 'done' : [code, ...errors];
  }

  test('Z26: six of them write whole files of their own, and read only whole ones', { timeout: 60_000 }, async () => {
    const text = `zowe: {workspaceDirectory: WORKSPACE}\ncomponents: {discovery: {enabled: true}}\n${instances}`;
    const directory = directoryWith({ 'shared/zowe.yaml': 'zowe: {externalPort: 7554}\n', 'workspace/mine.txt': '' });
    const file = join(
      directoryWith({ 'zowe.yaml': text.replace('WORKSPACE', join(directory, 'workspace')) }),
      'zowe.yaml',
    );
    const children = [...ids, ...ids].map((id) => {
      const args = ['--input-type=module', '-e', program, file, id, join(directory, 'shared')];
      return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    });
    const outcomes = children.map((child) => {
      const errors: string[] = [];
      child.stderr.on('data', (chunk: Buffer) => void errors.push(chunk.toString()));
      return outcomeOf(child, errors);
    });
    // One that ends before it is ready says why below.
    await Promise.all(children.map((child) => Promise.race([once(child.stdout, 'data'), once(child, 'close')])));
    for (const child of children) if (child.exitCode === null) child.stdin.write('go');
    expect(await Promise.all(outcomes)).toEqual(children.map(() => 'done'));
    // Nothing but the records: no temporary files, and resolving writes nothing at all.
    expect(readdirSync(join(directory, 'shared'), { recursive: true }).map(String).sort()).toEqual([
      '.checksums',
      '.checksums/lpar1.json',
      '.checksums/lpar2.json',
      '.checksums/lpar3.json',
      'zowe.yaml',
    ]);
    expect(readdirSync(join(directory, 'workspace'))).toEqual(['mine.txt']);
    const records = ids.map(
      (id) => JSON.parse(readFileSync(join(directory, `shared/.checksums/${id}.json`), 'utf8')) as { checksum: string },
    );
    expect(new Set(records.map(({ checksum }) => checksum)).size).toBe(1);
  });
});
