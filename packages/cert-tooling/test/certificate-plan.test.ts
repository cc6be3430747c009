// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { formatAlternativeName } from '../src/alternative-name.ts';
import { type CertificateKind, planCertificates, type PlanSource } from '../src/certificate-plan.ts';
import { thrownBy } from './fixtures.ts';

const names = (source: PlanSource, kind: CertificateKind) =>
  planCertificates(source).certificates[kind].alternativeNames.map(formatAlternativeName);

const sysplex: PlanSource = {
  zowe: {
    externalDomains: ['dvipa.example.com', '10.0.0.100'],
    network: { server: { listenAddresses: ['10.0.0.9', '0.0.0.0'] } },
    setup: { certificate: { san: ['alias.example.com', '*.example.com'] } },
  },
  components: {
    'load-balancer': { enabled: true, zowe: { network: { server: { listenAddresses: ['10.0.0.101'] } } } },
    'caching-service': { enabled: true, zowe: { network: { server: { listenAddresses: ['10.1.0.1'] } } } },
  },
  haInstances: {
    lpar1: { hostname: 'lpar1.example.com', zowe: { network: { server: { listenAddresses: ['10.0.0.1'] } } } },
    lpar2: {
      hostname: 'lpar2.example.com',
      components: { discovery: { zowe: { network: { server: { listenAddresses: ['2001:DB8::2'] } } } } },
    },
    lpar3: { hostname: 'lpar3.example.com', components: { 'load-balancer': { enabled: false } } },
  },
};

describe('the external certificate', () => {
  test('covers the external domains, the configured names, and hosts and addresses of fronts', () => {
    expect(names(sysplex, 'external')).toEqual([
      'DNS:dvipa.example.com',
      'IP:10.0.0.100',
      'DNS:alias.example.com',
      'DNS:*.example.com',
      'DNS:lpar1.example.com',
      'IP:10.0.0.1',
      'DNS:lpar2.example.com',
      'IP:10.0.0.101',
      'IP:10.0.0.9',
    ]);
  });

  test('does not cover an HA instance that has no front', () => {
    expect(names(sysplex, 'external')).not.toContain('DNS:lpar3.example.com');
  });

  test('covers every HA instance when no front is enabled', () => {
    const source = { haInstances: { a: { hostname: 'a.example' }, b: { hostname: 'b.example' } } };
    expect(names(source, 'external')).toEqual(['DNS:a.example', 'DNS:b.example']);
  });

  test('covers the loopback address when localhost is an external domain', () => {
    expect(names({ zowe: { externalDomains: ['zowe.example.com', 'localhost'] } }, 'external')).toEqual([
      'DNS:zowe.example.com',
      'DNS:localhost',
      'IP:127.0.0.1',
    ]);
  });

  test('covers the local host when the configuration names none', () => {
    expect(names({}, 'external')).toEqual(['DNS:localhost', 'IP:127.0.0.1']);
  });
});

describe('the internal certificate', () => {
  test('covers host names and listen addresses of all HA instances and components, and the local host', () => {
    expect(names(sysplex, 'internal')).toEqual([
      'DNS:lpar1.example.com',
      'DNS:lpar2.example.com',
      'DNS:lpar3.example.com',
      'IP:10.0.0.9',
      'IP:10.0.0.101',
      'IP:10.1.0.1',
      'IP:10.0.0.1',
      'IP:2001:db8::2',
      'DNS:localhost',
      'IP:127.0.0.1',
    ]);
  });

  test('does not cover what only users address', () => {
    expect(names(sysplex, 'internal')).not.toContain('DNS:dvipa.example.com');
  });

  test('covers the external domains when there are no HA instances, because they are the host names then', () => {
    expect(names({ zowe: { externalDomains: ['zos.example.com'] } }, 'internal')).toEqual([
      'DNS:zos.example.com',
      'DNS:localhost',
      'IP:127.0.0.1',
    ]);
  });
});

describe('the distinguished name', () => {
  test("has Zowe's defaults, for the certificate and for the authority", () => {
    const certificates = planCertificates({});
    expect(certificates.certificates.internal.subject).toEqual([
      ['C', 'CZ'],
      ['ST', 'Prague'],
      ['L', 'Prague'],
      ['O', 'Zowe Sample'],
      ['OU', 'API Mediation Layer'],
      ['CN', 'Zowe Development Instances Certificate'],
    ]);
    expect(certificates.authority.subject.at(-1)).toEqual(['CN', 'Zowe Development Instances CA']);
  });

  test('takes what is configured; null means the default, an empty text leaves the part out', () => {
    const dname = {
      caCommonName: 'Our CA',
      commonName: 'Our Zowe',
      orgUnit: '',
      org: 'Org, Inc.',
      locality: null,
      country: 'de',
    };
    const certificates = planCertificates({ zowe: { setup: { certificate: { dname } } } });
    expect(certificates.certificates.external.subject).toEqual([
      ['C', 'DE'],
      ['ST', 'Prague'],
      ['L', 'Prague'],
      ['O', 'Org, Inc.'],
      ['CN', 'Our Zowe'],
    ]);
    expect(certificates.authority.subject.at(-1)).toEqual(['CN', 'Our CA']);
  });

  test.each([
    ['country', 'CZE'],
    ['country', 'Č1'],
    ['commonName', ' '],
    ['caCommonName', ''],
    ['org', 'x'.repeat(65)],
    ['locality', 'a\nb'],
  ])('%s %j is refused with its key', (part, value) => {
    const error = thrownBy(() => planCertificates({ zowe: { setup: { certificate: { dname: { [part]: value } } } } }));
    expect(error).toMatchObject({ id: 'ZWEL0614E', location: { key: `zowe.setup.certificate.dname.${part}` } });
  });
});

describe('the validity', () => {
  const days = (validity: number | null | undefined) => {
    const certificates = planCertificates({ zowe: { setup: { certificate: { validity } } } });
    return [
      certificates.certificates.external.validityDays,
      certificates.certificates.internal.validityDays,
      certificates.authority.validityDays,
    ];
  };

  test('is ten years unless configured; the authority lives at least as long', () => {
    expect(days(undefined)).toEqual([3650, 3650, 3650]);
    expect(days(null)).toEqual([3650, 3650, 3650]);
    expect(days(90)).toEqual([90, 90, 3650]);
    expect(days(5000)).toEqual([5000, 5000, 5000]);
  });

  test.each([0, -1, 1.5, 36_501, Number.NaN])('%s days are refused with the key', (validity) => {
    expect(thrownBy(() => days(validity))).toMatchObject({
      id: 'ZWEL0615E',
      location: { key: 'zowe.setup.certificate.validity' },
    });
  });
});

test('a host name that no certificate can carry is refused with its key', () => {
  const error = thrownBy(() => planCertificates({ haInstances: { lpar1: { hostname: 'https://lpar1' } } }));
  expect(error).toMatchObject({ id: 'ZWEL0613E', location: { key: 'haInstances.lpar1.hostname[0]' } });
});
