// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Headers as they were on the wire: name, value, name, value. */
export type RawHeaders = readonly string[];

/** Where a request came from and how, as the target is told. */
export interface ForwardedRequest {
  readonly headers: RawHeaders;
  readonly host: string;
  readonly clientAddress: string;
  readonly prefix: string;
  /** Host and port of the target. */
  readonly targetHost: string;
  /** Headers that this hop needs in addition, such as those of an upgrade. */
  readonly extra?: RawHeaders;
}

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Answered or set by the front itself. */
const ownRequestHeaders = new Set(['host', 'expect', 'content-length', 'forwarded', 'x-instanceid']);
const strictTransportSecurity = 'max-age=31536000';
/** Its last label is `localhost` or a number (URL Standard, "ends in a number"); with or without a root dot and a port. */
const localOrAddress = /(?:^|\.)(?:localhost|\d+|0x[\da-f]*)\.?(?::\d*)?$/i;

/**
 * The headers for the target. Hop-by-hop headers end here; identity headers are dropped, because behind the front they are believed;
 * the X-Forwarded-* that a user sends are replaced, because the front is the first hop that can be trusted.
 */
export function requestHeaders(request: ForwardedRequest): string[] {
  const named = connectionOptions(request.headers);
  const kept = filterHeaders(
    request.headers,
    (name) => !hopByHop.has(name) && !named.has(name) && !ownRequestHeaders.has(name) && !claimsIdentity(name),
  );
  return [...kept, ...(request.extra ?? []), 'host', request.targetHost, ...forwardedHeaders(request)];
}

/**
 * The headers for the user: without hop-by-hop ones; with HSTS when the user's Host header is a real name, and never with it for
 * others, because it would force https on everything else that the user runs on localhost.
 */
export function responseHeaders(headers: RawHeaders, host: string | undefined): string[] {
  const named = connectionOptions(headers);
  const kept = filterHeaders(
    headers,
    (name) => !hopByHop.has(name) && !named.has(name) && name !== 'strict-transport-security',
  );
  if (!isRealName(host ?? '')) return kept;
  const own = headerValue(headers, 'strict-transport-security');
  kept.push('Strict-Transport-Security', own ?? strictTransportSecurity);
  return kept;
}

/** Whether a Host header names neither this very machine nor an address. */
function isRealName(host: string): boolean {
  return host !== '' && !host.startsWith('[') && !localOrAddress.test(host);
}

function forwardedHeaders(request: ForwardedRequest): string[] {
  const port = /:(\d+)$/.exec(request.host)?.[1] ?? '443';
  return [
    'X-Forwarded-For',
    // What IPv4 users look like on a socket for both families.
    request.clientAddress.replace(/^::ffff:/, ''),
    ...(request.host === '' ? [] : ['X-Forwarded-Host', request.host]),
    'X-Forwarded-Proto',
    'https',
    'X-Forwarded-Port',
    port,
    'X-Forwarded-Prefix',
    request.prefix,
  ];
}

/** Some servers read `_` in a header name as `-`, so both spellings count. */
function claimsIdentity(name: string): boolean {
  const plain = name.replaceAll('_', '-');
  return (
    plain.startsWith('x-certificate-') ||
    plain.startsWith('client-cert') ||
    plain.startsWith('x-forwarded-') ||
    plain === 'x-cs-service-id'
  );
}

const noOptions: ReadonlySet<string> = new Set();

function connectionOptions(headers: RawHeaders): ReadonlySet<string> {
  let names: Set<string> | undefined;
  for (let index = 0; index < headers.length; index += 2) {
    if (!isNamed(headers[index], 'connection')) continue;
    names ??= new Set();
    for (const name of (headers[index + 1] ?? '').split(',')) names.add(name.trim().toLowerCase());
  }
  return names ?? noOptions;
}

/** The first value of a header, by its lower-case name. */
function headerValue(headers: RawHeaders, wanted: string): string | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    if (isNamed(headers[index], wanted)) return headers[index + 1];
  }
  return undefined;
}

/** Compares lengths first: this runs for every header of every message. */
function isNamed(name: string | undefined, wanted: string): boolean {
  return name?.length === wanted.length && name.toLowerCase() === wanted;
}

function filterHeaders(headers: RawHeaders, keep: (name: string) => boolean): string[] {
  const kept: string[] = [];
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? '';
    if (keep(name.toLowerCase())) kept.push(name, headers[index + 1] ?? '');
  }
  return kept;
}
