// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { ConversionDraft } from './conversion-draft.ts';
import { conversionProblems } from './conversion-problems.ts';
import type { Conversion, ConversionSource } from './conversion.ts';
import { convertInstance, type InstanceConversion } from './convert-instance.ts';
import { discoveryPeers, peerOverrides, type DiscoveryPeer } from './discovery-members.ts';
import { guessSystemName, HaInstanceNames, idOfHost } from './ha-instance-names.ts';
import { hoist } from './hoist.ts';
import type { InstanceInput } from './instance-context.ts';
import { orderConfig } from './order-config.ts';
import { sortEntries } from './sort-entries.ts';

export interface ConvertOptions {
  /** Ids of the HA instances, in the order of the directories; where one is missing it comes from the variables. */
  readonly haInstanceIds?: readonly string[];
}

/**
 * Makes one configuration of v3 out of instance directories of v1, one HA instance of each. What all of them say stands at the top,
 * what they differ in is an override; whatever somebody has to decide is in the report.
 */
export function convertInstanceVariables(
  input: InstanceInput | readonly InstanceInput[],
  options: ConvertOptions = {},
): Conversion {
  const inputs = 'directory' in input ? [input] : input;
  const instances = inputs.map((each) => convertInstance(each, 'v3'));
  const peers = discoveryPeers(instances);
  const names = new HaInstanceNames();
  const members = instances.map((instance, index) => {
    const { givenId, host } = instance;
    const candidates = [options.haInstanceIds?.[index], givenId?.value, host && idOfHost(host.hostname)];
    return { ...instance, id: names.claim(candidates) };
  });
  const target = new ConversionDraft();
  hoist(members, target);
  for (const member of members) writeMember(member, target, members.length > 1);
  askForSharedDirectory(members, target);
  for (const peer of peers) writePeer(peer, names.claim([idOfHost(peer.hostname)]), target);
  const config = orderConfig(target.config);
  const problems = conversionProblems(config, (path) => placeIn(target.places, path));
  return { config, places: target.places, entries: sortEntries([...target.entries, ...problems]) };
}

interface NamedInstance extends InstanceConversion {
  readonly id: string;
}

function writeMember(member: NamedInstance, target: ConversionDraft, isOneOfMany: boolean): void {
  const { id, host, location, givenId } = member;
  const source = host?.source ?? givenId?.source ?? { key: 'ZOWE_EXPLORER_HOST', location };
  if (!host && !isOneOfMany) {
    target.ask(source, 'no host name: add this system to haInstances, with hostname and sysname');
    return;
  }
  const path = ['haInstances', id];
  if (host)
    target.write(source, {
      path: [...path, 'hostname'],
      value: host.hostname,
      why: 'how the other HA instances reach it',
    });
  else {
    const why = 'no host name is known: write the right one';
    target.write(source, { path: [...path, 'hostname'], value: id, why, outcome: 'needsPerson' });
  }
  writeSystemName(target, source, id);
  if (!givenId) return;
  const why = 'the id of the HA instance';
  target.entries.push({ outcome: 'converted', ...givenId.source, to: formatPath(path), why });
}

/** State that all HA instances share would otherwise be looked for in the workspace of each. */
function askForSharedDirectory(members: readonly NamedInstance[], target: ConversionDraft): void {
  const [first] = members;
  const directories = new Set(members.map(({ location }) => location.file));
  if (!first || directories.size < 2) return;
  const why = 'each directory has a workspace: set components.launcher.ha.sharedDirectory to one that all systems see';
  target.ask({ key: 'INSTANCE_DIR', location: first.location }, why);
}

function writePeer(peer: DiscoveryPeer, id: string, target: ConversionDraft): void {
  const path = ['haInstances', id];
  const why = 'known only from this list: convert its instance directory too, or check what differs there';
  const { source, hostname } = peer;
  target.write(source, { path: [...path, 'hostname'], value: hostname, why, outcome: 'needsPerson' });
  writeSystemName(target, source, id);
  for (const [key, value] of Object.entries(peerOverrides(target.config, peer))) {
    target.place(source, { path: [...path, key], value });
  }
}

function writeSystemName(target: ConversionDraft, source: ConversionSource, id: string): void {
  const why = 'v1 does not have it: check that this is the name of the system (&SYSNAME)';
  target.write(source, {
    path: ['haInstances', id, 'sysname'],
    value: guessSystemName(id),
    why,
    outcome: 'needsPerson',
  });
}

/** The place of a value, or of the first thing in it. */
function placeIn(places: ReadonlyMap<string, Location>, path: ConfigPath): Location | undefined {
  const key = formatPath(path);
  return places.get(key) ?? [...places].find(([each]) => each.startsWith(`${key}.`))?.[1];
}
