// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concealText } from '../../src/secrets/index.ts';

describe('a secret in a text', () => {
  test.each([
    ['redis://user:canary@host:6379/0', 'redis://user:*****@host:6379/0'],
    ['redis://:canary@host', 'redis://:*****@host'],
    ['postgresql://u:can@ry@host/db', 'postgresql://u:*****@host/db'],
    ['amqps://u:can/ary@host', 'amqps://u:*****@host'],
    ['https://u:12345@host/', 'https://u:*****@host/'],
    ['https://h/?user=a&password=canary&x=1', 'https://h/?user=a&password=*****&x=1'],
    ['https://h/?access_token=canary', 'https://h/?access_token=*****'],
    ['jdbc:db2://h:50000/Z:user=a;password=canary;', 'jdbc:db2://h:50000/Z:user=a;password=*****;'],
    ['-Djavax.net.ssl.keyStorePassword=canary -Dx=y', '-Djavax.net.ssl.keyStorePassword=***** -Dx=y'],
    ['{"password": "canary", "x": 1}', '{"password": "*****", "x": 1}'],
    ['PASSWD: canary', 'PASSWD: *****'],
    ['Authorization: Bearer canary-canary', 'Authorization: Bearer *****'],
    ['Basic dXNlcjpjYW5hcnk=', 'Basic *****'],
    ['jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2ln more', 'jwt ***** more'],
    ['x\n-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----', 'x\n*****'],
    ['-----BEGIN RSA PRIVATE KEY-----\ncanary', '*****'],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----canary', '*****'],
  ])('%j is masked', (text, expected) => {
    expect(concealText(text)).toBe(expected);
  });

  test.each([
    '',
    'https://host:7554/path@version',
    'https://host:7554',
    'user@host',
    'a:b@c',
    '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----',
    'safkeyring:////ZWESVUSR/ZoweKeyring',
    '/var/zowe/password/file',
    'the password of the file',
    'Basic things',
    'eyJ',
  ])('%j is left as it is', (text) => {
    expect(concealText(text)).toBe(text);
  });

  test('concealing twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(':', '/', '@', 'a', '=', 'password', ' ', '?', '&', 'Bearer ') }),
        (text) => {
          const once = concealText(text);
          expect(concealText(once)).toBe(once);
        },
      ),
    );
  });

  test.each(['://a:', 'password=', 'Bearer ', 'eyJabcdef.', '-----BEGIN A', 'a@b:'])(
    'a megabyte of %j takes less than a second',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const started = performance.now();
      concealText(text);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
