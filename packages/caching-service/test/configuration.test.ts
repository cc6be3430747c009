// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration, type CachingConfiguration } from '../src/configuration.ts';
import { parseDataSetName } from '../src/data-set-name.ts';
import { makeAuthority } from './certificates.ts';

const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-configuration-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function read(
  values: Record<string, string>,
  lists: Record<string, string[]> = {},
  verify = 'STRICT',
): CachingConfiguration {
  return readConfiguration({
    sharedDirectory: '/shared',
    verifyCertificates: verify as 'STRICT',
    text: (path) => values[path],
    list: (path) => lists[path] ?? [],
  });
}

function refusal(values: Record<string, string>, lists: Record<string, string[]> = {}): unknown {
  try {
    return read(values, lists);
  } catch (error) {
    const { message, location } = error as Error & { location?: { key?: string } };
    return [message, location?.key];
  }
}

describe('the configuration', () => {
  it('has defaults', () => {
    expect(read({})).toEqual({
      storage: { mode: 'inMemory', vsam: undefined },
      eviction: { strategy: 'reject', size: 10_000 },
      identity: { mode: 'tls-peer', gatewayFingerprints: new Set(), verifyCertificates: true },
    });
  });

  it("puts ha.storage before Zowe's own storage, member by member", () => {
    const zowe = { 'storage.mode': 'infinispan', 'storage.size': '5', 'storage.evictionStrategy': 'removeOldest' };
    const ours = { 'ha.storage.mode': 'vsam', 'ha.storage.vsam.name': 'zwe.ha.cache', 'ha.storage.size': '7' };
    expect(read({ ...zowe, ...ours })).toMatchObject({
      storage: {
        mode: 'VSAM',
        vsam: { path: '/shared/vsam/ZWE.HA.CACHE', keyLength: 64, recordLength: 32_760, durability: 'process' },
      },
      eviction: { strategy: 'removeOldest', size: 7 },
    });
  });

  it('takes all members of vsam, also from the key of Zowe', () => {
    const values = {
      'storage.mode': 'VSAM',
      'storage.vsam.name': "//'MY.CACHE'",
      'storage.vsam.keyLength': '128',
      'storage.vsam.recordLength': '4096',
      'ha.storage.vsam.durability': 'full',
    };
    expect(read(values).storage.vsam).toEqual({
      path: '/shared/vsam/MY.CACHE',
      keyLength: 128,
      recordLength: 4096,
      durability: 'full',
    });
  });

  it.each(['inMemory', 'INMEMORY', 'inmemory'])('takes storage mode %s in any case', (mode) => {
    expect(read({ 'storage.mode': mode }).storage.mode).toBe('inMemory');
  });

  it.each([
    [
      { 'storage.mode': 'infinispan' },
      "ZWECS252E Storage mode 'infinispan' is not offered. Allowed values: inMemory, VSAM.",
      'ha.storage.mode',
    ],
    [
      { 'storage.mode': 'redis' },
      "ZWECS252E Storage mode 'redis' is not offered. Allowed values: inMemory, VSAM.",
      'ha.storage.mode',
    ],
    [
      { 'storage.mode': '__proto__' },
      "ZWECS252E Storage mode '__proto__' is not offered. Allowed values: inMemory, VSAM.",
      'ha.storage.mode',
    ],
    [
      { 'storage.evictionStrategy': 'Reject' },
      "ZWECS253E Eviction strategy 'Reject' is not known. Allowed values: reject, removeOldest.",
      'storage.evictionStrategy',
    ],
    [
      { 'ha.identity': 'client-cert' },
      "ZWECS254E Identity mode 'client-cert' is not known. Allowed values: tls-peer, dn-header.",
      'ha.identity',
    ],
    [
      { 'storage.size': '0' },
      "ZWECS266E Storage size '0' cannot be used: it must be a whole number from 1.",
      'storage.size',
    ],
    [
      { 'storage.size': '1e3' },
      "ZWECS266E Storage size '1e3' cannot be used: it must be a whole number from 1.",
      'storage.size',
    ],
    [
      { 'storage.mode': 'VSAM' },
      'ZWECS259E Storage mode VSAM needs components.caching-service.ha.storage.vsam.name.',
      'ha.storage.vsam.name',
    ],
    [
      { 'storage.mode': 'VSAM', 'storage.vsam.name': 'A', 'ha.storage.vsam.durability': 'maybe' },
      "ZWECS261E VSAM durability 'maybe' is not known. Allowed values: process, full.",
      'ha.storage.vsam.durability',
    ],
    [
      { 'storage.mode': 'VSAM', 'storage.vsam.name': 'A', 'storage.vsam.keyLength': 'x' },
      'ZWECS260E VSAM key length x and record length 32760 cannot be used: both must be whole numbers.',
      'storage.vsam',
    ],
  ])('refuses %j', (values: Record<string, string>, message, key) => {
    expect(refusal(values)).toEqual([message, `components.caching-service.${key}`]);
  });

  it('does not verify certificates when Zowe does not', () => {
    expect(read({}, {}, 'DISABLED').identity.verifyCertificates).toBe(false);
    expect(read({}, {}, 'NONSTRICT').identity.verifyCertificates).toBe(true);
  });
});

describe("the gateway's certificates", () => {
  const file = (name: string, content: string): string => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };

  it('are all certificates of all files', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => makeAuthority([{ CN: [name] }])));
    const files = [file('ab.pem', `text\n${a!.cert}\n${b!.cert}`), file('c.pem', c!.cert)];
    const { identity } = read({ 'ha.identity': 'dn-header' }, { 'ha.gatewayCertificates': files });
    expect(identity.gatewayFingerprints).toEqual(new Set([a, b, c].map((made) => made!.fingerprint256)));
  });

  it.each([
    ['missing.pem', undefined, 'it cannot be read (ENOENT)'],
    ['empty.pem', '', 'it has no certificate in PEM format'],
    ['broken.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'a certificate is damaged'],
  ])('refuses %s', (name, content, problem) => {
    const path = content === undefined ? join(directory, name) : file(name, content);
    expect(refusal({ 'ha.identity': 'dn-header' }, { 'ha.gatewayCertificates': [path] })).toEqual([
      `ZWECS255E The gateway's certificate file ${path} cannot be used: ${problem}.`,
      'components.caching-service.ha.gatewayCertificates',
    ]);
  });
});

describe('a data set name', () => {
  it.each([
    ['ZWE.HA.CACHE', 'ZWE.HA.CACHE'],
    ['zwe.ha-1.@cache', 'ZWE.HA-1.@CACHE'],
    ["//'ZWE.CACHE'", 'ZWE.CACHE'],
    ['A2345678.B2345678.C2345678.D2345678.E2', 'A2345678.B2345678.C2345678.D2345678.E2'],
  ])('%s is taken as %s', (text, name) => {
    expect(parseDataSetName(text)).toBe(name);
  });

  it.each([
    [''],
    ['.'],
    ['..'],
    ['../../etc/passwd'],
    ['A/B'],
    ['A..B'],
    ['A.'],
    ['1A'],
    ['ABCDEFGHI'],
    ['A B'],
    ['A\u0000'],
    ['A\nB'],
    ["//'A"],
    ['ž'],
    ['A(MEMBER)'],
    ['A2345678.B2345678.C2345678.D2345678.E23'],
  ])('%j is refused', (text) => {
    expect(() => parseDataSetName(text)).toThrow(/^ZWECS258E /);
  });
});
