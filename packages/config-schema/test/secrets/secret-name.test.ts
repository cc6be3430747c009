// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { isSecretName, isSecretPath, isSecretVariable } from '../../src/secrets/index.ts';

describe('names of secrets', () => {
  test.each([
    'password',
    'PASSWORD',
    'caPassword',
    'keystorepassword',
    'ZWE_zowe_certificate_keystore_password',
    'KEYSTORE_PASSWORD',
    'DB_PASSWORD_2',
    'passwords',
    'passwordHash',
    'password.value',
    'secretBase64',
    'old_password',
    'passwordOld',
    'passphrase',
    'passwd',
    'passcode',
    'pass',
    'DB_PASS',
    'userPass',
    'pwd',
    'db-pwd',
    'secret',
    'clientSecret',
    'client_secrets',
    'credential',
    'credentials',
    'token',
    'apiToken',
    'accessTokens',
    'privateKey',
    'private-key',
    'PRIVATEKEY',
    'apiKey',
    'API_KEY',
    'secretKey',
    'access_key',
    'encryptionKey',
    'signingKey',
    'authKey',
    'sharedKey',
    'accountKey',
    'passTicket',
  ])('include %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    '',
    'port',
    'key',
    'keyAlias',
    'ZWE_zowe_certificate_pem_key',
    'passwordFile',
    'passwordAlias',
    'PKCS11_TOKEN_LABEL',
    'tokenizer',
    'secretary',
    'bypass',
    'compass',
    'passThrough',
    'monkey',
    'keyring',
    'publicKey',
    'spwd',
    'KEYSTORE_KEY',
    'tokenProperties',
    'mapKey',
  ])('do not include %j', (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  test('of any length take no time: the end of a very long one counts', () => {
    const started = performance.now();
    expect(isSecretName(`${'value'.repeat(200_000)}password`)).toBe(true);
    expect(isSecretName('password_value'.padEnd(1_000_000, '_value'))).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

test('everything below a secret name is secret', () => {
  expect([isSecretPath(['a', 'credentials', 'user']), isSecretPath(['a', 0, 'b']), isSecretPath([])]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a variable may be secret because of a part of its name', () => {
  expect(
    ['ZWE_configs_credentials_user', 'ZWE_x_passwords_0', 'ZWE_configs_port', 'A_KEY_B'].map(isSecretVariable),
  ).toEqual([true, true, false, false]);
});
