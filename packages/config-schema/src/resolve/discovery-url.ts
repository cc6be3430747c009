// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What is put right in a URL of a discovery server. */
export type UrlCorrection = 'scheme' | 'port' | 'userinfo';

/** The URL of a discovery server as Eureka clients want it, or why there is none. */
export type DiscoveryUrl =
  { readonly url: string; readonly corrections: readonly UrlCorrection[] } | { readonly problem: string };

/** Longer than any host name with a path. */
const maxLength = 2048;

/**
 * Reads one entry of a list of discovery servers. The scheme is https and the port the default one where the entry has none, the path
 * ends with a slash, and is /eureka/ where there is none; a user name and password are dropped, since the list is shown everywhere.
 */
export function parseDiscoveryUrl(entry: string, defaultPort: number): DiscoveryUrl {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(entry);
  const text = hasScheme ? entry : `https://${entry}`;
  const problem = problemOfText(entry) ?? (URL.canParse(text) ? undefined : 'it is no URL of a host');
  if (problem !== undefined) return { problem };
  const parsed = new URL(text);
  const port = writtenPort(text);
  const unusable = problemOfUrl(parsed, port);
  if (unusable !== undefined) return { problem: unusable };
  const url = `${parsed.protocol}//${parsed.hostname}:${port ?? defaultPort}${eurekaPath(parsed.pathname)}`;
  const wrong: readonly (readonly [UrlCorrection, boolean])[] = [
    ['scheme', !hasScheme],
    ['port', port === undefined],
    ['userinfo', parsed.username !== '' || parsed.password !== ''],
  ];
  return { url, corrections: wrong.filter(([, isWrong]) => isWrong).map(([correction]) => correction) };
}

function problemOfText(entry: string): string | undefined {
  if (entry.length > maxLength) return `it is longer than ${maxLength} characters`;
  const isUrlText = /^[!-~]+$/.test(entry) && !/[\\<>"'{}|^`]/.test(entry);
  return isUrlText ? undefined : 'it has a character that no URL has';
}

function problemOfUrl(url: URL, port: number | undefined): string | undefined {
  if (!['https:', 'http:'].includes(url.protocol)) return 'its scheme is neither https nor http';
  if (url.search !== '' || url.hash !== '') return 'it has a query or a fragment';
  return port === 0 ? 'its port is 0' : undefined;
}

/** The URL of the discovery server on a host; addresses of IPv6 get brackets. */
export function discoveryUrl(scheme: 'http' | 'https', host: string, port: number): string {
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `${scheme}://${bracketed}:${port}/eureka/`;
}

/** The port as it is written: URL drops one that is the default of the scheme. */
function writtenPort(url: string): number | undefined {
  const [, authority = ''] = /^[^:]+:\/*([^/]*)/.exec(url) ?? [];
  const port = /:(\d+)$/.exec(authority.slice(authority.lastIndexOf(']') + 1))?.[1];
  return port === undefined ? undefined : Number(port);
}

function eurekaPath(path: string): string {
  const plain = path.replaceAll(/\/{2,}/g, '/');
  if (plain === '/') return '/eureka/';
  return plain.endsWith('/') ? plain : `${plain}/`;
}
