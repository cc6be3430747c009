// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionSource } from './conversion.ts';
import type { FoundVariable, InstanceContext } from './instance-context.ts';
import { listEntries } from './value-kinds.ts';

/** One discovery server of a list. */
export interface DiscoveryUrl {
  readonly hostname: string;
  readonly port: number;
}

/** A list of discovery servers whose every URL has a host and a port. */
export interface DiscoveryList {
  readonly urls: readonly DiscoveryUrl[];
  readonly source: ConversionSource;
}

const names = ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'];

/** The list that counts, when HA instances can be made of it; otherwise it is kept as a variable, and undefined is returned. */
export function convertDiscoveryList(context: InstanceContext): DiscoveryList | undefined {
  const [first, second] = context.findAll(...names);
  if (!first) return undefined;
  if (second) reportSecond(context, first, second);
  const urls = listEntries(first.value).map(parseUrl);
  const complete = urls.filter((url) => url !== undefined);
  const hosts = new Set(complete.map(({ hostname }) => hostname));
  if (context.purpose === 'v3' && complete.length === urls.length && hosts.size === urls.length) {
    return { urls: complete, source: first.source };
  }
  keepList(context, first, 'no HA instances can be made of it');
  return undefined;
}

/** Leaves the list what it is: a variable that counts before the HA instances. */
function keepList(context: InstanceContext, { value, source }: FoundVariable, why: string): void {
  context.draft.write(source, { path: ['zowe', 'environments', source.key], value, why });
}

function reportSecond({ draft }: InstanceContext, first: FoundVariable, second: FoundVariable): void {
  if (listEntries(first.value).toSorted().join() === listEntries(second.value).toSorted().join()) {
    draft.drop(second.source, `the same as ${first.name}`);
  } else draft.ask(second.source, `it differs from ${first.name}, which counts`);
}

/** Only a URL that the HA instance would produce again; another scheme or path would get lost. */
function parseUrl(text: string): DiscoveryUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname, username, search } = new URL(text);
  const isEureka = pathname.replace(/\/$/, '') === '/eureka';
  if (protocol !== 'https:' || !isEureka || username !== '' || search !== '') return undefined;
  return { hostname, port: port === '' ? 443 : Number(port) };
}
