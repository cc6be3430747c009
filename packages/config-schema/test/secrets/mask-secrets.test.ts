// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { createMasker, maskSecrets } from '../../src/secrets/mask-secrets.ts';
import { maskVariable } from '../../src/secrets/mask-variable.ts';

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

test('a secret that turns up again under a harmless name is masked there too', () => {
  const masked = maskSecrets({
    keystore: { password: 'canary-canary' },
    pin: { secret: 123456789 },
    url: 'x canary-canary y',
    number: 'n123456789',
    list: ['canary-canary'],
  });
  expect(masked).toEqual({
    keystore: { password: '*****' },
    pin: { secret: '*****' },
    url: 'x ***** y',
    number: 'n*****',
    list: ['*****'],
  });
});

test('a longer secret is masked before a shorter one that it contains', () => {
  expect(maskSecrets({ aPassword: 'canary-1', bPassword: 'canary-1-and-2', text: 'canary-1-and-2 canary-1' })).toEqual({
    aPassword: '*****',
    bPassword: '*****',
    text: '***** *****',
  });
});

test('short secrets, and the word that stands for none, do not disfigure other values', () => {
  const config = { a: { password: 'zowe' }, b: { password: 'password' }, c: 'zowe.example and password' };
  expect(maskSecrets(config)).toEqual({
    a: { password: '*****' },
    b: { password: '*****' },
    c: 'zowe.example and password',
  });
});

test('a part of a configuration is masked by the names above it and by the secrets of the whole', () => {
  const mask = createMasker({ x: { token: 'canary-canary' } });
  expect([mask('any', ['x', 'token']), mask('any', ['x', 'y']), mask(['see canary-canary'], [])]).toEqual([
    '*****',
    'any',
    ['see *****'],
  ]);
});

test('the value of a variable is masked by its name, by where it comes from, and by what it looks like', () => {
  const mask = createMasker({ password: 'canary-canary' });
  const masked = (name: string, value: string, path?: string[]) =>
    maskVariable({ name, value, source: path ? { kind: 'config', path } : { kind: 'rule', text: 'r' } }, mask);
  expect([
    masked('KEYSTORE_PASSWORD', 'x'),
    masked('KEYSTORE_PASSWORD', ''),
    masked('USES_TOKEN', 'true'),
    masked('USES_TOKEN', 'false'),
    masked('ZWE_x', 'y', ['credentials', 'user']),
    masked('ZWE_x', 'y', ['user']),
    masked('ZWE_x', 'redis://u:p@h'),
    masked('ZWE_x', 'a canary-canary'),
  ]).toEqual(['*****', '', 'true', 'false', '*****', 'y', 'redis://u:*****@h', 'a *****']);
});
