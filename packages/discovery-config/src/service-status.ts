// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { reasonOf, replicationHeader, type EurekaHttp } from './eureka-http.ts';
import { parseApplications, type RegistryInstance } from './registry-instance.ts';

/** Where an instance listens. */
export interface ServedAddress {
  readonly hostname: string;
  readonly port: number;
}

/** `absent`: the peer does not list it. `unfinished`: the peer did not confirm the change, `reason` says why. */
export interface PeerServiceStatus {
  readonly server: string;
  readonly outcome: 'changed' | 'absent' | 'unfinished';
  readonly reason?: string;
}

export interface ServiceStatusChange {
  readonly address: ServedAddress;
  /** False overrides the status of its registrations by OUT_OF_SERVICE, true takes that back. */
  readonly inService: boolean;
}

/** Whether work is to be sent to what is registered at the address, told every peer; never rejects. */
export function changeServiceStatus(
  servers: readonly string[],
  change: ServiceStatusChange,
  http: EurekaHttp,
): Promise<PeerServiceStatus[]> {
  return Promise.all(
    servers.map(async (server): Promise<PeerServiceStatus> => {
      try {
        return { server, outcome: await changeAt(server, change, http) };
      } catch (error) {
        return { server, outcome: 'unfinished', reason: reasonOf(error) };
      }
    }),
  );
}

async function changeAt(
  server: string,
  { address, inService }: ServiceStatusChange,
  http: EurekaHttp,
): Promise<'changed' | 'absent'> {
  const listing = await http.send({ method: 'GET', url: `${server}apps` });
  if (listing.status !== 200) throw new Error(`status ${listing.status}`);
  let outcome: 'changed' | 'absent' = 'absent';
  for (const instance of parseApplications(listing.text).filter((each) => isAt(each, address))) {
    const value = inService ? 'UP' : 'OUT_OF_SERVICE';
    // Every peer is told, so that none of them has to tell the others.
    const answer = await http.send({
      method: inService ? 'DELETE' : 'PUT',
      url: `${server}${pathOf(instance)}/status?value=${value}&lastDirtyTimestamp=${instance.lastDirtyTimestamp}`,
      headers: { [replicationHeader]: 'true' },
    });
    if (answer.status === 200) outcome = 'changed';
    else if (answer.status !== 404) throw new Error(`status ${answer.status}`);
  }
  return outcome;
}

function isAt(instance: RegistryInstance, { hostname, port }: ServedAddress): boolean {
  const wanted = hostname.toLowerCase();
  const isThisHost = instance.hostName.toLowerCase() === wanted || instance.ipAddr.toLowerCase() === wanted;
  return isThisHost && instance.port === port;
}

function pathOf({ serviceId, instanceId }: RegistryInstance): string {
  return `apps/${encodeURIComponent(serviceId.toUpperCase())}/${encodeURIComponent(instanceId)}`;
}
