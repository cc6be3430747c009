// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { resolveHaInstance, type Finding, type ResolvedInstance } from '../../src/index.ts';
import { asClientSees, discoveryHosts } from '../../src/resolve/discovery-servers.ts';
import { load } from '../config-files.ts';

type Variables = Readonly<Record<string, string>>;

function resolve(
  text: string,
  { id, environment = {} }: { id?: string; environment?: Variables } = {},
): ResolvedInstance {
  return resolveHaInstance(load(text), id, { environment });
}

const short = (findings: readonly Finding[]): string[] => findings.map(({ id, message }) => `${id} ${message}`);
const where = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ location: { file, line, key } }) => [file?.replace(/^.*\//, ''), line, key]);

const sysplex = `
zowe: {externalDomains: [zowe.example]}
components: {discovery: {enabled: true}}
haInstances:
  b: {hostname: hb.example, sysname: SB}
  a: {hostname: ha.example, sysname: SA, components: {discovery: {port: 17553}}}
  c: {hostname: hc.example, sysname: SC, components: {discovery: {enabled: false}}}
`;

describe('discovery servers that are derived', () => {
  const derived = ['https://hb.example:7553/eureka/', 'https://ha.example:17553/eureka/'];

  test.each(['a', 'b', 'c'])('are those of all HA instances that enable discovery, in order, for %s too', (id) => {
    const instance = resolve(sysplex, { id });
    expect(instance.discoveryServers).toEqual(derived);
    expect(instance.findings).toEqual([]);
  });

  test.each([
    ['enabled in one HA instance only', [{ enabled: false }, { enabled: true }], ['h1:7553']],
    ['enabled by nobody', [{ enabled: false }, { port: 7553 }], []],
    ['disabled in one', [{ enabled: true }, { enabled: false }], ['h2:7553']],
    ['on another port in one', [{ enabled: true }, { port: 1 }], ['h1:1', 'h2:7553']],
    ['without a fixed port in one', [{ enabled: true, port: 7 }, { port: 0 }], ['h2:7']],
    ['enabled by a text, which does not count', [{ enabled: 'true' }, { enabled: true }], ['h1:7553']],
    ['without a port at all', [{ enabled: true, port: null }, { port: 2 }], ['h1:2']],
  ])('are left to each HA instance: %s', (_, [base, own], expected) => {
    const hosts = discoveryHosts({
      components: { discovery: { port: 7553, ...base } },
      haInstances: {
        x: { hostname: 'h1', sysname: 'S', components: { discovery: { ...own } } },
        y: { hostname: 'h2', sysname: 'S' },
      },
    });
    expect(hosts.map(({ host, port }) => `${host}:${port}`)).toEqual(expected);
  });

  test('of two HA instances on one host and port are one', () => {
    const text = `
components: {discovery: {enabled: true}}
haInstances:
  a: {hostname: h.example, sysname: S}
  b: {hostname: h.example, sysname: S}
`;
    expect(resolve(text, { id: 'a' }).discoveryServers).toEqual(['https://h.example:7553/eureka/']);
  });

  test('are those of the external domains without HA instances', () => {
    const text = 'zowe: {externalDomains: [a.example, "::1"]}\ncomponents: {discovery: {enabled: true, port: 1}}\n';
    expect(resolve(text).discoveryServers).toEqual(['https://a.example:1/eureka/', 'https://[::1]:1/eureka/']);
  });

  test('are none where discovery is not exactly enabled', () => {
    const text = 'zowe: {externalDomains: [a]}\ncomponents: {discovery: {enabled: false}}\n';
    expect(resolve(text).discoveryServers).toEqual([]);
    expect(
      discoveryHosts({ components: { discovery: { enabled: 'true', port: 1 } }, zowe: { externalDomains: ['a'] } }),
    ).toEqual([]);
  });

  test('fall back to the external domains when the only HA instance has no host name', () => {
    const config = {
      zowe: { externalDomains: ['a', ''] },
      components: { discovery: { enabled: true, port: 1 } },
      haInstances: { only: { hostname: ' ', components: { discovery: { port: 2 } } } },
    };
    expect(discoveryHosts(config)).toEqual([{ host: 'a', port: 2 }]);
  });

  test('are missing where one of several HA instances has no host name', () => {
    const config = {
      components: { discovery: { enabled: true, port: 1 } },
      haInstances: { a: { hostname: 'h' }, b: { sysname: 'S' }, c: { components: { discovery: { enabled: false } } } },
    };
    const loaded = { ...load('{}\n'), config: config as never };
    const { discoveryServers, findings } = resolveHaInstance(loaded, 'a');
    expect(discoveryServers).toEqual(['https://h:1/eureka/']);
    expect(short(findings)).toEqual(['ZWEL1124E HA instance b enables discovery but has no hostname.']);
    expect(where(findings)).toEqual([[undefined, undefined, 'haInstances.b.hostname']]);
  });
});

describe('AT-TLS', () => {
  const text = (network: string): string => `
zowe: {externalDomains: [h], network: ${network}}
components:
  discovery: {enabled: true}
  gateway: {enabled: true, zowe: {network: {client: {tls: {attls: false}}}}}
  zaas: {enabled: true, zowe: {network: {client: {tls: {attls: true}}}}}
`;

  test('of the client makes every URL http', () => {
    expect(resolve(text('{client: {tls: {attls: true}}}')).discoveryServers).toEqual(['http://h:7553/eureka/']);
  });

  test('of the server alone changes nothing: who connects from outside speaks TLS', () => {
    expect(resolve(text('{server: {tls: {attls: true}}}')).discoveryServers).toEqual(['https://h:7553/eureka/']);
  });

  test.each([
    ['{client: {tls: {attls: true}}}', { discovery: 'http', gateway: 'https', zaas: 'http' }],
    ['{client: {tls: {attls: false}}}', { discovery: 'https', gateway: 'https', zaas: 'http' }],
  ])('of one component counts before that of Zowe: %s', (network, schemes) => {
    const instance = resolve(text(network));
    for (const [component, scheme] of Object.entries(schemes)) {
      expect(instance.discoveryServersFor(component)).toEqual([`${scheme}://h:7553/eureka/`]);
    }
  });

  test('of one HA instance is its own', () => {
    const config = `
components: {discovery: {enabled: true}}
haInstances:
  a: {hostname: ha, sysname: A, zowe: {network: {client: {tls: {attls: true}}}}}
  b: {hostname: hb, sysname: B}
`;
    expect(resolve(config, { id: 'a' }).discoveryServers).toEqual(['http://ha:7553/eureka/', 'http://hb:7553/eureka/']);
    expect(resolve(config, { id: 'b' }).discoveryServers).toEqual([
      'https://ha:7553/eureka/',
      'https://hb:7553/eureka/',
    ]);
  });

  test('applies to a list that was written too, without duplicates', () => {
    const instance = resolve(text('{client: {tls: {attls: true}}}'), {
      environment: { ALL_DISCOVERY_SERVERS: 'https://x:1/eureka/,http://x:1/eureka/' },
    });
    expect(instance.discoveryServers).toEqual(['http://x:1/eureka/']);
    expect(instance.discoveryServersFor('gateway')).toEqual(['https://x:1/eureka/', 'http://x:1/eureka/']);
  });

  test('leaves the given list alone', () => {
    const urls = ['https://a/'];
    expect(asClientSees(urls, {})).not.toBe(urls);
  });
});

describe('Kubernetes', () => {
  const container = { ZWE_RUN_IN_CONTAINER: 'true' };
  const pod = (index: number, domain = 'zowe.svc.cluster.local', port = 7553): string =>
    `https://discovery-${index}.discovery-service.${domain}:${port}/eureka/`;

  test('has one replica in the namespace zowe when nothing says otherwise, whatever haInstances say', () => {
    expect(resolve(sysplex, { id: 'b', environment: container }).discoveryServers).toEqual([pod(0)]);
  });

  test('has the port of this HA instance', () => {
    const { discoveryServers } = resolve(sysplex, { id: 'a', environment: container });
    expect(discoveryServers).toEqual([pod(0, undefined, 17553)]);
  });

  test('has as many replicas as the variable says, in this namespace of this cluster', () => {
    const environment = {
      ...container,
      ZWE_DISCOVERY_SERVICES_REPLICAS: '3',
      ZWE_POD_NAMESPACE: 'my-zowe',
      ZWE_POD_CLUSTERNAME: 'k8s.example',
    };
    const domain = 'my-zowe.svc.k8s.example';
    expect(resolve(sysplex, { id: 'b', environment }).discoveryServers).toEqual([
      pod(0, domain),
      pod(1, domain),
      pod(2, domain),
    ]);
  });

  test('is also announced by zowe.environments, and components.discovery.replicas counts', () => {
    const text = `
zowe: {environments: {ZWE_RUN_IN_CONTAINER: "true", ZWE_POD_NAMESPACE: other}}
components: {discovery: {enabled: true, replicas: 2, port: 1}}
`;
    const domain = 'other.svc.cluster.local';
    expect(resolve(text).discoveryServers).toEqual([pod(0, domain, 1), pod(1, domain, 1)]);
  });

  test('with AT-TLS of the client is http', () => {
    const text = 'zowe: {network: {client: {tls: {attls: true}}}}\n';
    expect(resolve(text, { environment: container }).discoveryServers).toEqual([pod(0).replace('https', 'http')]);
  });

  test.each(['0', '101', '-1', '1.5', 'three', '99999999999'])('does not have %s replicas', (replicas) => {
    const instance = resolve(sysplex, {
      id: 'b',
      environment: { ...container, ZWE_DISCOVERY_SERVICES_REPLICAS: replicas },
    });
    expect(instance.discoveryServers).toEqual([pod(0)]);
    expect(short(instance.findings)).toEqual([
      'ZWEL1125W environment variable ZWE_DISCOVERY_SERVICES_REPLICAS must be a whole number from 1 to 100; 1 is taken.',
    ]);
    expect(where(instance.findings)).toEqual([['(environment)', undefined, 'ZWE_DISCOVERY_SERVICES_REPLICAS']]);
  });

  test.each([0, 101, 1.5])('does not take components.discovery.replicas: %d', (replicas) => {
    const text = `components: {discovery: {enabled: true, replicas: ${replicas}}}\n`;
    expect(resolve(text, { environment: container }).discoveryServers).toEqual([pod(0)]);
  });

  test('can have 100 replicas', () => {
    const environment = { ...container, ZWE_DISCOVERY_SERVICES_REPLICAS: '100' };
    const { discoveryServers } = resolve(sysplex, { id: 'b', environment });
    expect([discoveryServers.length, discoveryServers[99]]).toEqual([100, pod(99)]);
  });

  test.each(['a b', '-x', 'x/', 'x'.repeat(254)])('does not have a namespace %j', (name) => {
    const instance = resolve(sysplex, { id: 'b', environment: { ...container, ZWE_POD_NAMESPACE: name } });
    expect(instance.discoveryServers).toEqual([pod(0)]);
    expect(short(instance.findings)).toEqual([
      'ZWEL1125W environment variable ZWE_POD_NAMESPACE must be a DNS name; zowe is taken.',
    ]);
  });

  test.each(['false', 'TRUE', '1', ''])('is not what ZWE_RUN_IN_CONTAINER=%s means', (value) => {
    const { discoveryServers } = resolve(sysplex, { id: 'b', environment: { ZWE_RUN_IN_CONTAINER: value } });
    expect(discoveryServers[0]).toBe('https://hb.example:7553/eureka/');
  });
});

describe('a list that was written', () => {
  const both = ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'];

  test.each(both)('as %s of the environment counts instead of what is derived', (name) => {
    const instance = resolve(sysplex, {
      id: 'a',
      environment: { [name]: ' https://x:1/eureka/ , ,https://y:2/eureka' },
    });
    expect(instance.discoveryServers).toEqual(['https://x:1/eureka/', 'https://y:2/eureka/']);
    expect(instance.findings).toEqual([]);
  });

  test.each(both)('as %s of zowe.environments counts, in a container too', (name) => {
    const text = `zowe: {environments: {${name}: "https://x:1/eureka/"}}\n`;
    const instance = resolve(text, { environment: { ZWE_RUN_IN_CONTAINER: 'true' } });
    expect([instance.discoveryServers, instance.findings]).toEqual([['https://x:1/eureka/'], []]);
  });

  test.each(['', '  ', ' , ,'])('as the text %j, without an entry, counts as not written', (value) => {
    const { discoveryServers } = resolve(sysplex, { id: 'a', environment: { ALL_DISCOVERY_SERVERS: value } });
    expect(discoveryServers[0]).toBe('https://hb.example:7553/eureka/');
  });

  test('is taken from the environment, then from the HA instance, then from zowe.environments', () => {
    const text = `
zowe: {environments: {ZWE_DISCOVERY_SERVICES_LIST: "https://base:1/eureka/"}}
haInstances:
  a: {hostname: h, sysname: S, zowe: {environments: {ALL_DISCOVERY_SERVERS: "https://own:1/eureka/"}}}
  b: {hostname: h, sysname: S}
`;
    const environment = { ALL_DISCOVERY_SERVERS: 'https://env:1/eureka/' };
    expect(resolve(text, { id: 'b' }).discoveryServers).toEqual(['https://base:1/eureka/']);
    expect(resolve(text, { id: 'a' }).discoveryServers).toEqual(['https://own:1/eureka/']);
    const { discoveryServers, findings } = resolve(text, { id: 'a', environment });
    expect(discoveryServers).toEqual(['https://env:1/eureka/']);
    expect(short(findings)).toEqual([
      'ZWEL1120W environment variable ALL_DISCOVERY_SERVERS and haInstances.a.zowe.environments.ALL_DISCOVERY_SERVERS name different discovery servers; environment variable ALL_DISCOVERY_SERVERS counts.',
      'ZWEL1120W environment variable ALL_DISCOVERY_SERVERS and zowe.environments.ZWE_DISCOVERY_SERVICES_LIST name different discovery servers; environment variable ALL_DISCOVERY_SERVERS counts.',
    ]);
    expect(where(findings)).toEqual([
      ['zowe.yaml', 4, 'haInstances.a.zowe.environments.ALL_DISCOVERY_SERVERS'],
      ['zowe.yaml', 2, 'zowe.environments.ZWE_DISCOVERY_SERVICES_LIST'],
    ]);
  });

  test('under both names of one place: that of Zowe counts, and a conflict is pointed out', () => {
    const environment = {
      ALL_DISCOVERY_SERVERS: 'https://y:1/eureka/',
      ZWE_DISCOVERY_SERVICES_LIST: 'https://x:1/eureka/',
    };
    const { discoveryServers, findings } = resolve('{}\n', { environment });
    expect(discoveryServers).toEqual(['https://x:1/eureka/']);
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['ZWEL1120W', 'warning']]);
    expect(where(findings)).toEqual([['(environment)', undefined, 'ALL_DISCOVERY_SERVERS']]);
  });

  test.each([
    ['https://x:1/eureka/,https://y:1/eureka/', 'https://y:1/eureka/,https://x:1/eureka/'],
    ['https://x:1/eureka/', ' https://X:1/eureka , https://x:1/eureka/'],
  ])('under both names is no conflict when both mean the same: %s', (zowe, alias) => {
    const environment = { ZWE_DISCOVERY_SERVICES_LIST: zowe, ALL_DISCOVERY_SERVERS: alias };
    expect(resolve('{}\n', { environment }).findings).toEqual([]);
  });

  test('that has a server more than the other is a conflict', () => {
    const environment = {
      ZWE_DISCOVERY_SERVICES_LIST: 'https://x:1/eureka/',
      ALL_DISCOVERY_SERVERS: 'https://x:1/eureka/,https://y:1/eureka/',
    };
    expect(resolve('{}\n', { environment }).findings.map(({ id }) => id)).toEqual(['ZWEL1120W']);
  });

  test('is completed where something is missing, with the port of the discovery service, and never shows a password', () => {
    const text = `
zowe: {environments: {ALL_DISCOVERY_SERVERS: "x,https://user:c4n4ry@y:1/eureka/"}}
components: {discovery: {port: 17553}}
`;
    const { discoveryServers, findings } = resolve(text);
    expect(discoveryServers).toEqual(['https://x:17553/eureka/', 'https://y:1/eureka/']);
    expect(short(findings)).toEqual([
      'ZWEL1122W In zowe.environments.ALL_DISCOVERY_SERVERS, entry 1 is completed: it has no scheme, https is taken.',
      'ZWEL1122W In zowe.environments.ALL_DISCOVERY_SERVERS, entry 1 is completed: it has no port, that of the discovery service is taken.',
      'ZWEL1122W In zowe.environments.ALL_DISCOVERY_SERVERS, entry 2 is completed: it has a user name or password, which is left out.',
    ]);
    expect(JSON.stringify(findings)).not.toContain('c4n4ry');
  });

  test('with an entry that is no URL has an error, and nothing else is made of that entry', () => {
    const text =
      'zowe:\n  environments:\n    ZWE_DISCOVERY_SERVICES_LIST: "https://x:1/eureka/,ftp://c4n4ry,https://a b/"\n';
    const { discoveryServers, findings } = resolve(text);
    expect(discoveryServers).toEqual(['https://x:1/eureka/']);
    const label = 'zowe.environments.ZWE_DISCOVERY_SERVICES_LIST';
    expect(short(findings)).toEqual([
      `ZWEL1121E In ${label}, entry 2 cannot be the URL of a discovery server: its scheme is neither https nor http.`,
      `ZWEL1121E In ${label}, entry 3 cannot be the URL of a discovery server: it has a character that no URL has.`,
    ]);
    expect(where(findings)).toEqual([
      ['zowe.yaml', 3, label],
      ['zowe.yaml', 3, label],
    ]);
  });

  test('of more than 200 entries is cut, and empty entries do not count', () => {
    const list = Array.from({ length: 201 }, (_, index) => `https://h${index}:1/eureka/`).join(',');
    const { discoveryServers, findings } = resolve('{}\n', { environment: { ALL_DISCOVERY_SERVERS: list } });
    expect([discoveryServers.length, discoveryServers[199]]).toEqual([200, 'https://h199:1/eureka/']);
    expect(short(findings)).toEqual([
      'ZWEL1123W environment variable ALL_DISCOVERY_SERVERS has more than 200 entries; the others are left out.',
    ]);
    const commas = resolve('{}\n', {
      environment: { ALL_DISCOVERY_SERVERS: `${','.repeat(1_000_000)}https://x:1/eureka/` },
    });
    expect(commas.discoveryServers).toEqual(['https://x:1/eureka/']);
  });
});
