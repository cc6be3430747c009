// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { InvalidAlternativeNameError } from './plan-errors.ts';

/** One subject alternative name: a DNS name (possibly a wildcard) or an IPv4 or IPv6 address, in its canonical form. */
export interface AlternativeName {
  readonly type: 'dns' | 'ip';
  readonly value: string;
}

const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const maxNameLength = 253;

/** The name or address that a configuration text means; `key` is where it stands. Throws for what no certificate can carry. */
export function parseAlternativeName(text: string, key: string): AlternativeName {
  const trimmed = text.trim();
  const address = /^\[(.*)\]$/.exec(trimmed)?.[1] ?? trimmed;
  if (isIPv4(address)) return { type: 'ip', value: address };
  if (isIPv6(address)) return { type: 'ip', value: canonicalIpv6(address) };
  return { type: 'dns', value: canonicalDomain(trimmed, text, key) };
}

/** `DNS:name` or `IP:address`, as certificate tools write it. */
export function formatAlternativeName(name: AlternativeName): string {
  return `${name.type === 'dns' ? 'DNS' : 'IP'}:${name.value}`;
}

/** Each name once, in the order in which they first appear. */
export function distinctNames(names: readonly AlternativeName[]): AlternativeName[] {
  return [...new Map(names.map((name) => [formatAlternativeName(name), name])).values()];
}

/** Whether a server can listen on this address but no client connects to it: 0.0.0.0 and ::. */
export function isUnspecified(name: AlternativeName): boolean {
  return name.type === 'ip' && (name.value === '0.0.0.0' || name.value === '::');
}

function canonicalIpv6(address: string): string {
  const [withoutZone] = address.split('%');
  return new URL(`https://[${withoutZone ?? address}]`).hostname.slice(1, -1);
}

function canonicalDomain(trimmed: string, text: string, key: string): string {
  if (/^[\d.]+$/.test(trimmed)) throw new InvalidAlternativeNameError(text, 'it is neither an address nor a name', key);
  const wildcard = trimmed.startsWith('*.') ? '*.' : '';
  const domain = domainToASCII(trimmed.slice(wildcard.length).replace(/\.$/, ''));
  if (
    !domain ||
    wildcard.length + domain.length > maxNameLength ||
    !domain.split('.').every((part) => label.test(part))
  ) {
    throw new InvalidAlternativeNameError(
      text,
      'it is not a host name, a wildcard such as *.example.com, or an address',
      key,
    );
  }
  return wildcard + domain;
}
