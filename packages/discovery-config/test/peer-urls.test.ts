// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { InvalidDiscoveryUrlError, NoDiscoveryServerError } from '../src/errors.ts';
import { otherPeers, parsePeerUrls } from '../src/peer-urls.ts';

describe('parsing a list of discovery servers', () => {
  it.each([
    'https://host:7553',
    'https://host:7553/',
    'https://host:7553/eureka',
    'https://host:7553/eureka/',
    'https://host:7553/eureka/apps',
    'https://host:7553/eureka/apps/',
    ' HTTPS://HOST:7553/eureka/ ',
  ])('normalises %j', (text) => {
    expect(parsePeerUrls(text)).toEqual({ servers: ['https://host:7553/eureka/'], warnings: [] });
  });

  it('keeps the order, and other paths than /eureka', () => {
    const { servers } = parsePeerUrls('https://b:1/eureka/v2/,,http://a/registry/apps,https://[::1]:7553');
    expect(servers).toEqual(['https://b:1/eureka/v2/', 'http://a/registry/', 'https://[::1]:7553/eureka/']);
  });

  it('takes an array as well as text', () => {
    expect(parsePeerUrls(['https://a:1', 'https://b:1']).servers).toEqual([
      'https://a:1/eureka/',
      'https://b:1/eureka/',
    ]);
  });

  it('uses a repeated server once and warns', () => {
    const { servers, warnings } = parsePeerUrls('https://a:1/eureka/,https://A:1,https://a:1/eureka/apps');
    expect(servers).toEqual(['https://a:1/eureka/']);
    expect(warnings.map(({ definition, args }) => [definition.id, ...args])).toEqual([
      ['ZWEL0552W', 'https://a:1/eureka/'],
    ]);
  });

  it('warns of servers that a real Eureka takes for one: same host name, different ports', () => {
    const { servers, warnings } = parsePeerUrls('https://a:1,https://b:1,https://A:2');
    expect(servers).toHaveLength(3);
    expect(warnings.map(({ definition, args }) => [definition.id, ...args])).toEqual([
      ['ZWEL0553W', 'https://a:1/eureka/', 'https://a:2/eureka/'],
    ]);
  });

  it.each([
    ['host:7553/eureka', /neither https/],
    ['not a url', /not a URL/],
    ['https://', /not a URL/],
    ['https://host:99999/', /not a URL/],
    ['ftp://host/eureka', /neither https/],
    ['https://host/eureka?a=b', /query/],
    ['https://host/eureka#x', /fragment/],
  ])('refuses %j', (text, problem) => {
    expect(() => parsePeerUrls(`https://good:1,${text}`)).toThrow(InvalidDiscoveryUrlError);
    expect(() => parsePeerUrls(text)).toThrow(problem);
  });

  it.each(['https://user:geheim@host/', 'https://user:geheim@host:99999/'])(
    'does not repeat the password of %j',
    (text) => {
      try {
        parsePeerUrls(text);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidDiscoveryUrlError);
        expect((error as Error).message).not.toContain('geheim');
      }
    },
  );

  it.each(['', ' , ', []])('refuses the empty list %j', (list) => {
    expect(() => parsePeerUrls(list)).toThrow(NoDiscoveryServerError);
  });
});

describe('finding the other peers', () => {
  const servers = parsePeerUrls(
    'https://127.0.0.2:7553,https://127.0.0.3:7553,https://127.0.0.2:7554,https://[::1]/',
  ).servers;

  it('leaves out host name and port together, not the host name alone', () => {
    expect(otherPeers(servers, { hostname: '127.0.0.2', port: 7553 })).toEqual([
      'https://127.0.0.3:7553/eureka/',
      'https://127.0.0.2:7554/eureka/',
      'https://[::1]/eureka/',
    ]);
  });

  it('knows the default port and IPv6 addresses', () => {
    expect(otherPeers(servers, { hostname: '::1', port: 443 })).toHaveLength(3);
  });

  it('leaves out nothing for a server that is not in the list', () => {
    expect(otherPeers(servers, { hostname: 'elsewhere', port: 7553 })).toHaveLength(4);
  });
});
