// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { certificateFiles } from '../src/certificate-directory.ts';
import { certificateReference, formatFragment, readFragment } from '../src/certificate-fragment.ts';

const reference = (kind: 'external' | 'internal', password: string) =>
  certificateReference(certificateFiles('/var/zowe/certificates', kind), { alias: 'localhost', password });

describe('the overlay', () => {
  test('gives everything the internal certificate and the front the external one', () => {
    const text = formatFragment({
      internal: reference('internal', 'one: #"\'\\'),
      external: reference('external', '0123'),
    });
    expect(parse(text)).toEqual({
      zowe: {
        certificate: {
          keystore: {
            type: 'PKCS12',
            file: '/var/zowe/certificates/internal/keystore.p12',
            password: 'one: #"\'\\',
            alias: 'localhost',
          },
          truststore: {
            type: 'PKCS12',
            file: '/var/zowe/certificates/internal/truststore.p12',
            password: 'one: #"\'\\',
          },
          pem: {
            key: '/var/zowe/certificates/internal/key.pem',
            certificate: '/var/zowe/certificates/internal/certificate.pem',
            certificateAuthorities: ['/var/zowe/certificates/internal/ca.pem'],
          },
        },
      },
      components: {
        'load-balancer': {
          certificate: {
            keystore: {
              type: 'PKCS12',
              file: '/var/zowe/certificates/external/keystore.p12',
              password: '0123',
              alias: 'localhost',
            },
            truststore: { type: 'PKCS12', file: '/var/zowe/certificates/external/truststore.p12', password: '0123' },
            pem: {
              key: '/var/zowe/certificates/external/key.pem',
              certificate: '/var/zowe/certificates/external/certificate.pem',
              certificateAuthorities: ['/var/zowe/certificates/external/ca.pem'],
            },
          },
        },
      },
    });
  });

  test('of a directory without one is empty', () => {
    expect(readFragment('/does/not/exist')).toEqual({});
  });
});
