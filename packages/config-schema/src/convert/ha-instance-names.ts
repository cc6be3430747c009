// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isIP } from 'node:net';
import { isHaInstanceGiven, normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';

/** Ids of HA instances that all differ. */
export class HaInstanceNames {
  private readonly taken = new Set<string>();

  /** The id by the first of these that gives one; another HA instance with the same gets a number behind it. */
  claim(candidates: readonly (string | undefined)[]): string {
    const ids = candidates.filter(isHaInstanceGiven).map(normalizeHaInstanceId);
    const base = ids.find((id) => /[a-z0-9]/.test(id)) ?? 'instance';
    let id = base;
    for (let number = 2; this.taken.has(id); number++) id = `${base}_${number}`;
    this.taken.add(id);
    return id;
  }
}

/** What a host name gives for an id: its first label, of an address everything. */
export function idOfHost(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) > 0 ? bare : bare.split('.')[0];
}

/** A system name to begin with, since v1 calls an HA instance after its system; somebody has to check it. */
export function guessSystemName(id: string): string {
  return id.toUpperCase().replaceAll('_', '').slice(0, 8);
}
