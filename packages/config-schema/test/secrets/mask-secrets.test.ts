// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/secrets/mask-secrets.ts';

test('values under names of secrets are masked, wherever they stand', () => {
  const masked = maskSecrets({
    zowe: {
      certificate: { keystore: { password: 'p1', file: '/f' }, truststore: { password: '' } },
      setup: { certificate: { pkcs12: { caPassword: 'p2', name: 'n' } } },
      environments: { MY_TOKEN: 'p3', DB_PASSWORD: 12345678, tokenizer: 'word' },
    },
    list: [{ apiKey: 'p4' }, { clientSecret: ['p5', { a: 'p6' }] }],
    credentials: { user: 'p7', nothing: null, flag: true },
  });
  expect(masked).toEqual({
    zowe: {
      certificate: { keystore: { password: '*****', file: '/f' }, truststore: { password: '' } },
      setup: { certificate: { pkcs12: { caPassword: '*****', name: 'n' } } },
      environments: { MY_TOKEN: '*****', DB_PASSWORD: '*****', tokenizer: 'word' },
    },
    list: [{ apiKey: '*****' }, { clientSecret: ['*****', { a: '*****' }] }],
    credentials: { user: '*****', nothing: null, flag: true },
  });
});
