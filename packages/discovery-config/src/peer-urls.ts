// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import { InvalidDiscoveryUrlError, NoDiscoveryServerError } from './errors.ts';
import { messages } from './messages.ts';

/** Something about the list that works, but probably not as meant; for `logMessage`. */
export interface PeerWarning {
  readonly definition: MessageDefinition;
  readonly args: readonly MessageArgument[];
}

export interface PeerUrls {
  /** Absolute, normalised, in the given order, each once; every one ends in a slash: `https://host:7553/eureka/`. */
  readonly servers: readonly string[];
  readonly warnings: readonly PeerWarning[];
}

/**
 * Reads a list of discovery servers (ZWE_DISCOVERY_SERVICES_LIST: comma separated). Each may be written with or without
 * `/eureka`, `/apps` and a trailing slash. Throws InvalidDiscoveryUrlError for the first bad one, NoDiscoveryServerError for none.
 */
export function parsePeerUrls(list: string | readonly string[]): PeerUrls {
  const entries = (typeof list === 'string' ? list.split(',') : list).map((entry) => entry.trim()).filter(Boolean);
  if (entries.length === 0) throw new NoDiscoveryServerError();
  const urls = entries.map(normalise);
  const servers = [...new Set(urls)];
  const repeated = [...new Set(urls.filter((url, index) => urls.indexOf(url) !== index))];
  return {
    servers,
    warnings: [
      ...repeated.map((url) => ({ definition: messages.duplicateDiscoveryUrl, args: [url] })),
      ...sameHostNames(servers),
    ],
  };
}

/** The servers other than the one at this host name and port. Unlike Eureka, the port counts: see README. */
export function otherPeers(servers: readonly string[], self: { hostname: string; port: number }): string[] {
  return servers.filter((server) => {
    const url = new URL(server);
    return url.hostname !== hostnameInUrl(self.hostname) || portOf(url) !== self.port;
  });
}

/** A host name or address as it stands in a URL: IPv6 addresses in brackets, letters small. */
export function hostnameInUrl(hostname: string): string {
  return hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname.toLowerCase()}]` : hostname.toLowerCase();
}

function normalise(entry: string): string {
  const url = parse(entry);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/apps$/, '');
  url.pathname = `${path === '' ? '/eureka' : path}/`;
  return url.href;
}

function parse(entry: string): URL {
  if (!URL.canParse(entry)) throw new InvalidDiscoveryUrlError(withoutUser(entry), 'it is not a URL');
  const url = new URL(entry);
  const problem = problemOf(url);
  if (problem) throw new InvalidDiscoveryUrlError(withoutUser(entry), problem);
  return url;
}

function problemOf(url: URL): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'it begins with neither https:// nor http://';
  if (url.username || url.password) return 'it contains a user or a password';
  if (url.search || url.hash) return 'it contains a query or a fragment';
  return undefined;
}

/** Whatever stands where a password may stand is not repeated in a message. */
function withoutUser(entry: string): string {
  return entry.replace(/\/\/.*@/, '//*****@');
}

function sameHostNames(servers: readonly string[]): PeerWarning[] {
  const firstOf = new Map<string, string>();
  const warnings: PeerWarning[] = [];
  for (const server of servers) {
    const { hostname } = new URL(server);
    const first = firstOf.get(hostname);
    if (first) warnings.push({ definition: messages.sameHostName, args: [first, server] });
    else firstOf.set(hostname, server);
  }
  return warnings;
}

function portOf(url: URL): number {
  if (url.port) return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}
