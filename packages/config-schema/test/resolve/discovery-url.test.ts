// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discoveryUrl, parseDiscoveryUrl } from '../../src/resolve/discovery-url.ts';

test.each([
  ['https://h1:7553/eureka/', 'https://h1:7553/eureka/', []],
  ['http://h1:10011/eureka/', 'http://h1:10011/eureka/', []],
  ['HTTPS://H1.Example.ORG:7553/eureka/', 'https://h1.example.org:7553/eureka/', []],
  ['https://h1:7553/eureka', 'https://h1:7553/eureka/', []],
  ['https://h1:7553', 'https://h1:7553/eureka/', []],
  ['https://h1:7553/', 'https://h1:7553/eureka/', []],
  ['https://h1:7553//eureka//', 'https://h1:7553/eureka/', []],
  ['https://h1:7553/own/eureka', 'https://h1:7553/own/eureka/', []],
  ['https://h1:443/eureka/', 'https://h1:443/eureka/', []],
  ['https://h1:65535/eureka/', 'https://h1:65535/eureka/', []],
  ['https://[2001:DB8::1]:7553/eureka/', 'https://[2001:db8::1]:7553/eureka/', []],
  ['https://10.1.2.3:7553/eureka/', 'https://10.1.2.3:7553/eureka/', []],
  ['h1:7553/eureka/', 'https://h1:7553/eureka/', ['scheme']],
  ['h1', 'https://h1:7999/eureka/', ['scheme', 'port']],
  ['[::1]:7553', 'https://[::1]:7553/eureka/', ['scheme']],
  ['https://[::1]/eureka/', 'https://[::1]:7999/eureka/', ['port']],
  ['https://h1/eureka/', 'https://h1:7999/eureka/', ['port']],
  ['https://h1:/eureka/', 'https://h1:7999/eureka/', ['port']],
  ['https://user:c4n4ry@h1:7553/eureka/', 'https://h1:7553/eureka/', ['userinfo']],
  ['https://user@h1:7553/eureka/', 'https://h1:7553/eureka/', ['userinfo']],
  ['user:c4n4ry@h1', 'https://h1:7999/eureka/', ['scheme', 'port', 'userinfo']],
] as const)('the entry %s is the URL %s', (entry, url, corrections) => {
  expect(parseDiscoveryUrl(entry, 7999)).toEqual({ url, corrections });
});

const noUrl = 'it is no URL of a host';
const badCharacter = 'it has a character that no URL has';
test.each([
  ['https://h 1:7553/eureka/', badCharacter],
  ['https://h1:7553/\u0000', badCharacter],
  ['https://${HOST}:7553/eureka/', badCharacter],
  ['https:\\\\h1:7553', badCharacter],
  ['"https://h1:7553/eureka/"', badCharacter],
  ['https://hänsel:7553/eureka/', badCharacter],
  ['https://2001:db8::1:7553/eureka/', noUrl],
  ['https://h1:99999/eureka/', noUrl],
  ['https://h1:port/eureka/', noUrl],
  ['https://', noUrl],
  ['mailto:someone', noUrl],
  ['', badCharacter],
  ['ftp://h1:7553/eureka/', 'its scheme is neither https nor http'],
  ['https://h1:0/eureka/', 'its port is 0'],
  ['https://h1:7553/eureka/?a=b', 'it has a query or a fragment'],
  ['https://h1:7553/eureka/#a', 'it has a query or a fragment'],
  [`https://${'h'.repeat(2041)}`, 'it is longer than 2048 characters'],
])('the entry %j is refused: %s', (entry, problem) => {
  expect(parseDiscoveryUrl(entry, 7553)).toEqual({ problem });
});

test('a URL that was put right needs no correction any more', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: false }), fc.string(), fc.domain()), (entry) => {
      const first = parseDiscoveryUrl(entry, 7553);
      if ('url' in first) expect(parseDiscoveryUrl(first.url, 1)).toEqual({ url: first.url, corrections: [] });
    }),
  );
});

test('an address of IPv6 gets brackets, unless it has them', () => {
  expect(discoveryUrl('https', '2001:db8::1', 7553)).toBe('https://[2001:db8::1]:7553/eureka/');
  expect(discoveryUrl('http', '[::1]', 1)).toBe('http://[::1]:1/eureka/');
  expect(discoveryUrl('https', 'h1.example', 7553)).toBe('https://h1.example:7553/eureka/');
});
