// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certificateReference,
  checkHighAvailability,
  componentCertificates,
  componentEnvironment,
  loadConfig,
  resolveHaInstance,
  type ConfigMapping,
} from '../../src/index.ts';
import { readInternalCertificate, readOwnCertificate } from '../../src/service/certificate-environment.ts';
import { load } from '../config-files.ts';

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/${name}/zowe.yaml`, import.meta.url));

const pkcs12 = (directory: string): ConfigMapping => ({
  keystore: { type: 'PKCS12', file: `${directory}/keystore.p12`, password: 'password', alias: 'localhost' },
  truststore: { type: 'PKCS12', file: `${directory}/truststore.p12`, password: 'password' },
  pem: {
    key: `${directory}/key.pem`,
    certificate: `${directory}/certificate.pem`,
    certificateAuthorities: [`${directory}/ca.pem`],
  },
});

const ring = (name: string): ConfigMapping => ({
  keystore: { type: 'JCERACFKS', file: `safkeyring://ZWESVUSR/${name}`, password: 'password', alias: name },
  truststore: { type: 'JCERACFKS', file: `safkeyring://ZWESVUSR/${name}`, password: 'password' },
});

describe('the examples', () => {
  const components = ['gateway', 'zaas', 'discovery', 'api-catalog', 'caching-service'];

  test('with one certificate: internal and external are the same for every component on every LPAR', () => {
    const loaded = loadConfig(example('certificates-shared'));
    for (const id of ['lpar1', 'lpar2']) {
      const instance = resolveHaInstance(loaded, id);
      expect(instance.enabledComponents).toEqual(components);
      for (const component of components) {
        const { internal, external } = instance.certificates(component);
        expect(internal).toEqual(pkcs12('/global/zowe/keystore/zowe'));
        expect(external).toEqual(internal);
      }
    }
  });

  test('with two certificates: users see the external one at the gateway, components the internal one', () => {
    const instance = resolveHaInstance(loadConfig(example('certificates-separate')), 'lpar2');
    const internal = pkcs12('/global/zowe/keystore/internal');
    expect(instance.certificates('gateway')).toEqual({ internal, external: pkcs12('/global/zowe/keystore/external') });
    for (const component of components.slice(1)) {
      expect(instance.certificates(component)).toEqual({ internal, external: internal });
    }
  });

  test.each(['certificates-shared', 'certificates-separate'])('%s is highly available', (name) => {
    const loaded = loadConfig(example(name));
    expect([loaded.warnings, checkHighAvailability(loaded)]).toEqual([[], []]);
  });
});

describe('the certificates of a component', () => {
  test('are those of its HA instance', () => {
    const loaded = load(
      JSON.stringify({
        zowe: { certificate: pkcs12('/base') },
        haInstances: {
          a: { hostname: 'ha', sysname: 'A' },
          b: {
            hostname: 'hb',
            sysname: 'B',
            zowe: { certificate: pkcs12('/own') },
            components: { gateway: { certificate: pkcs12('/gateway') } },
          },
        },
      }),
    );
    const of = (id: string) => resolveHaInstance(loaded, id).certificates('gateway');
    expect(of('a')).toEqual({ internal: pkcs12('/base'), external: pkcs12('/base') });
    expect(of('b')).toEqual({ internal: pkcs12('/own'), external: pkcs12('/gateway') });
  });

  const both = (zowe: ConfigMapping | null, own: ConfigMapping | null) =>
    componentCertificates({ zowe: { certificate: zowe }, components: { c: { certificate: own } } }, 'c');

  test('are empty when none is configured', () => {
    expect(both(null, null)).toEqual({ internal: {}, external: {} });
    expect(componentCertificates({}, 'c')).toEqual({ internal: {}, external: {} });
  });

  test('do not mix: the key of a component in one form is never joined by that of Zowe in the other', () => {
    const { pem, ...stores } = pkcs12('/zowe');
    const { pem: ownPem, ...ownStores } = pkcs12('/own');
    expect(both({ ...stores, pem: pem ?? null }, ownStores).external).toEqual(ownStores);
    expect(both(pkcs12('/zowe'), { pem: ownPem ?? null }).external).toEqual({
      pem: ownPem,
      truststore: stores['truststore'],
    });
    expect(both(pkcs12('/zowe'), { truststore: { file: '/own-trust.p12' } }).external).toEqual({
      ...pkcs12('/zowe'),
      truststore: { type: 'PKCS12', file: '/own-trust.p12', password: 'password' },
    });
  });

  test('get the authorities and the truststore of Zowe where they have none', () => {
    const own = { keystore: pkcs12('/own')['keystore'] ?? null, pem: { key: '/own.key', certificate: '/own.cer' } };
    expect(both(pkcs12('/zowe'), own).external).toEqual({
      keystore: pkcs12('/own')['keystore'],
      truststore: pkcs12('/zowe')['truststore'],
      pem: { key: '/own.key', certificate: '/own.cer', certificateAuthorities: ['/zowe/ca.pem'] },
    });
  });

  const choice = fc.constantFrom<ConfigMapping | null>(null, pkcs12('/a'), pkcs12('/b'), ring('RING1'), {
    ...ring('RING2'),
    pem: { key: '', certificate: '' },
  });
  test('are what the component reads from its environment', () => {
    const manifest = { name: 'c', id: 'org.example.c' };
    fc.assert(
      fc.property(choice, choice, (zowe, own) => {
        const config = { zowe: { certificate: zowe }, components: { c: { enabled: true, certificate: own } } };
        const loaded = { ...load('{}\n'), config: config as never };
        const instance = resolveHaInstance(loaded, undefined);
        const environment = componentEnvironment(instance, 'c', manifest);
        expect(instance.certificates('c')).toEqual({
          internal: readInternalCertificate(environment),
          external: readOwnCertificate(environment),
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a certificate reference', () => {
  test.each([undefined, null, 'text', 5, ['a']])('is not made of %j', (value) => {
    expect(certificateReference(value)).toBeUndefined();
  });

  test('leaves out what is not named', () => {
    expect(certificateReference({})).toEqual({});
    expect(certificateReference({ keystore: { file: '' }, truststore: { type: 'PKCS12' } })).toEqual({});
    expect(certificateReference({ pem: { key: '/k' } })).toEqual({});
    expect(certificateReference({ pem: { certificate: '/c' } })).toEqual({});
    expect(certificateReference({ pem: null, keystore: { file: '/k' } })).toEqual({
      keystore: { type: 'PKCS12', file: '/k', password: '' },
    });
  });

  test.each([
    ['/a', ['/a']],
    [' /a , /b,, ', ['/a', '/b']],
    [
      ['/a', '/b ', ''],
      ['/a', '/b'],
    ],
    [['/a', 5], ['/a']],
    [null, []],
    [undefined, []],
  ])('takes authorities %j as files', (certificateAuthorities, files) => {
    const reference = certificateReference({ pem: { key: '/k', certificate: '/c', certificateAuthorities } });
    expect(reference?.pem).toEqual({ key: '/k', certificate: '/c', certificateAuthorities: files });
  });

  test('of a key ring has its type and label', () => {
    expect(certificateReference(ring('RING1'))).toEqual(ring('RING1'));
  });
});
