// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionSource } from './conversion.ts';
import type { InstanceContext } from './instance-context.ts';
import { listEntries, readValue } from './value-kinds.ts';

/** The names that users reach Zowe by; the host name of the HA instance itself is read by instanceHost. */
export function convertHosts(context: InstanceContext): void {
  const { draft } = context;
  const [named, ...others] = context.findAll('ZWE_EXTERNAL_HOSTS', 'ZOWE_EXTERNAL_HOST', 'ZOWE_EXPLORER_HOST');
  const domains = named ? listEntries(named.value) : [];
  if (named && domains.length > 0) {
    const why = named.name === 'ZOWE_EXPLORER_HOST' ? 'v1 has no other external name' : 'the external names';
    draft.write(named.source, { path: ['zowe', 'externalDomains'], value: domains, why });
  }
  for (const other of others) {
    if (other.name === 'ZOWE_EXTERNAL_HOST') draft.drop(other.source, 'ZWE_EXTERNAL_HOSTS counts');
  }
  convertReferrers(context, domains);
}

function convertReferrers({ draft, find }: InstanceContext, domains: readonly string[]): void {
  const referrers = find('ZWE_REFERRER_HOSTS');
  if (!referrers) return;
  const known = [...domains, ...listEntries(find('ZOWE_EXPLORER_HOST')?.value ?? '')];
  const isCovered = listEntries(referrers.value).every((host) => known.includes(host));
  if (isCovered) draft.drop(referrers.source, 'v3 accepts the external domains as referrers');
  else draft.ask(referrers.source, 'v3 accepts the external domains as referrers: add to them what is missing');
}

/** ZWE_EXTERNAL_PORT, else the port of the gateway. */
export function convertExternalPort(context: InstanceContext): void {
  const [found] = context.findAll('ZWE_EXTERNAL_PORT', 'GATEWAY_PORT');
  if (!found) return;
  const read = readValue('port', found.value);
  if ('value' in read) {
    const why = found.name === 'GATEWAY_PORT' ? 'v1 has no other external port' : 'the same meaning';
    context.draft.write(found.source, { path: ['zowe', 'externalPort'], value: read.value, why });
  } else if (found.name === 'ZWE_EXTERNAL_PORT') {
    context.draft.ask(found.source, `the value must ${read.must}`);
  }
}

/** The host name of an HA instance, and the variable that has it. */
export interface InstanceHost {
  readonly hostname: string;
  readonly source: ConversionSource;
}

/** By which name the other HA instances reach this one: the first that v1 was given. */
export function instanceHost(context: InstanceContext): InstanceHost | undefined {
  for (const { value, source } of context.findAll('ZOWE_EXPLORER_HOST', 'ZOWE_EXTERNAL_HOST', 'ZWE_EXTERNAL_HOSTS')) {
    const [hostname] = listEntries(value);
    if (hostname !== undefined) return { hostname, source };
  }
  return undefined;
}
