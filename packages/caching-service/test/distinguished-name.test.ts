// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeAll, describe, expect, it } from 'vitest';
import { X509Certificate } from 'node:crypto';
import { DerSyntaxError } from '../src/der-reader.ts';
import { subjectName } from '../src/distinguished-name.ts';
import { issue, makeAuthority, type Identity, type Name } from './certificates.ts';

let authority: Identity;

beforeAll(async () => {
  authority = await makeAuthority([{ CN: ['Authority'] }]);
});

async function nameOf(name: Name): Promise<string> {
  return subjectName(new X509Certificate((await issue(authority, name)).cert).raw);
}

describe('the distinguished name of a certificate', () => {
  it('has the most specific part first, separated by comma and blank', async () => {
    const name = [
      { C: ['CZ'] },
      { ST: ['Prague'] },
      { L: ['Prague'] },
      { O: ['Zowe Sample'] },
      { OU: ['API Mediation Layer'] },
      { CN: ['Zowe Service'] },
    ];
    expect(await nameOf(name)).toBe(
      'CN=Zowe Service, OU=API Mediation Layer, O=Zowe Sample, L=Prague, ST=Prague, C=CZ',
    );
  });

  it('joins the attributes of one part with a plus sign', async () => {
    expect(await nameOf([{ O: ['Zowe'] }, { CN: ['a'], OU: ['b'] }])).toMatch(
      /^(?:CN=a \+ OU=b|OU=b \+ CN=a), O=Zowe$/,
    );
  });

  it('writes an unusual attribute with its object identifier', async () => {
    expect(await nameOf([{ CN: ['a'] }, { '1.2.3.4.5': [{ utf8String: 'x' }] }])).toBe('OID.1.2.3.4.5=x, CN=a');
    expect(await nameOf([{ '2.999.4294967297': [{ utf8String: 'x' }] }])).toBe('OID.2.999.4294967297=x');
  });

  it.each([
    ['a, OU=b', '"a, OU=b"'],
    ['a+b', '"a+b"'],
    ['a"b', '"a\\"b"'],
    ['a\\b', '"a\\\\b"'],
    ['#0c0161', '"#0c0161"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a  b', '"a  b"'],
    ['a\nb', '"a\nb"'],
    ['"a"', '"\\"a\\""'],
    ['Žluťoučký 😀', 'Žluťoučký 😀'],
    ['', ''],
  ])('puts %j in quotes only where it must', async (value, written) => {
    expect(await nameOf([{ CN: [{ utf8String: value }] }])).toBe(`CN=${written}`);
  });

  it('reads text in every string type', async () => {
    expect(await nameOf([{ CN: [{ printableString: 'a' }] }])).toBe('CN=a');
    expect(await nameOf([{ CN: [{ bmpString: 'ž' }] }])).toBe('CN=ž');
    expect(await nameOf([{ DC: [{ ia5String: 'org' }] }])).toBe('DC=org');
  });

  it('writes a value that is no text in hexadecimal', async () => {
    expect(await nameOf([{ '1.2.3': ['#030200ff'] }])).toBe('OID.1.2.3=#030200ff');
  });

  it('never gives two different names the same text', async () => {
    const names: Name[] = [
      [{ CN: ['a'] }, { OU: ['b'] }],
      [{ OU: ['b'] }, { CN: ['a'] }],
      [{ CN: [{ utf8String: 'a, OU=b' }] }],
      [{ CN: [{ utf8String: 'a" , OU="b' }] }],
      [{ CN: [{ utf8String: '"a", OU="b"' }] }],
      [{ CN: [{ utf8String: 'a + OU=b' }] }],
      [{ CN: ['a'], OU: ['b'] }],
      [{ CN: [{ utf8String: 'a\\, OU=b' }] }],
      [{ CN: [{ utf8String: 'a\n OU=b' }] }],
      [{ '1.2.3': [{ utf8String: '#030200ff' }] }],
      [{ '1.2.3': ['#030200ff'] }],
      [{ CN: [{ utf8String: 'a' }] }],
      [{ CN: [{ utf8String: 'A' }] }],
      [{ CN: [{ utf8String: 'a\ufeff' }] }],
      [{ CN: [{ utf8String: '\ufeffa' }] }],
      [{ CN: [{ utf8String: 'a, SERVICE=s' }] }],
      [],
    ];
    const written = await Promise.all(names.map(nameOf));
    expect(new Set(written).size).toBe(names.length);
  });

  it('refuses bytes that are no certificate', () => {
    for (const bytes of [[], [0x30], [0x30, 0x82, 0x01], [0x30, 0x00], [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x01]]) {
      expect(() => subjectName(Buffer.from(bytes))).toThrow(DerSyntaxError);
    }
  });
});
