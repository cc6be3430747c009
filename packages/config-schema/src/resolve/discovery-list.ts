// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { createFinding, type Finding } from '../finding.ts';
import { splitList } from '../service/environment-reader.ts';
import { parseDiscoveryUrl, type UrlCorrection } from './discovery-url.ts';
import { resolveMessages } from './messages.ts';
import { variablePlaces, type ResolveContext, type VariablePlace } from './variable-places.ts';

/** The variable of Zowe, and our other name for it; in one place the first counts before the second. */
export const discoveryListVariables = ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'] as const;

/** A list of discovery servers that somebody wrote. */
export interface DiscoveryList {
  /** Without duplicates, in the order of the list. */
  readonly urls: readonly string[];
  readonly findings: readonly Finding[];
}

/** More servers than any sysplex has systems. */
const maxEntries = 200;

const corrections: Readonly<Record<UrlCorrection, string>> = {
  scheme: 'it has no scheme, https is taken',
  port: 'it has no port, that of the discovery service is taken',
  userinfo: 'it has a user name or password, which is left out',
};

/** The list that counts, from the strongest place that has one; undefined when none has. Lists that differ are pointed out. */
export function writtenDiscoveryList(context: ResolveContext, defaultPort: number): DiscoveryList | undefined {
  const places = variablePlaces(context, discoveryListVariables).filter(({ value }) => /[^,\s]/.test(value));
  const [strongest, ...others] = places;
  if (!strongest) return undefined;
  const list = readList(strongest, defaultPort);
  const conflicts = others.filter((other) => !isSame(readList(other, defaultPort).urls, list.urls));
  return { urls: list.urls, findings: [...list.findings, ...conflicts.map((other) => conflict(strongest, other))] };
}

function readList(place: VariablePlace, defaultPort: number): DiscoveryList {
  const written = splitList(place.value);
  const findings: Finding[] = [];
  let location: Location | undefined;
  const report = (definition: keyof typeof resolveMessages & `discovery${string}`, args: readonly string[]): void => {
    location ??= place.locate();
    findings.push(createFinding(resolveMessages[definition], [place.label, ...args], { location }));
  };
  if (written.length > maxEntries) report('discoveryListTooLong', [String(maxEntries)]);
  const urls = written.slice(0, maxEntries).flatMap((entry, index) => {
    const position = String(index + 1);
    const read = parseDiscoveryUrl(entry, defaultPort);
    if ('problem' in read) {
      report('discoveryUrlNotUsable', [position, read.problem]);
      return [];
    }
    for (const correction of read.corrections) report('discoveryUrlCorrected', [position, corrections[correction]]);
    return [read.url];
  });
  return { urls: [...new Set(urls)], findings };
}

/** The order makes no difference to Eureka. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((url) => others.includes(url));
}

function conflict(strongest: VariablePlace, other: VariablePlace): Finding {
  const args = [strongest.label, other.label, strongest.label];
  return createFinding(resolveMessages.discoveryListsDiffer, args, { location: other.locate() });
}
