// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { launcherHaOptions, type ResolvedInstance } from '@zowe-ha/config-schema';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import { planMessages } from './messages-plan.ts';

const loopback = ['127.0.0.1', '::1'];

/**
 * The address that the host name of the HA instance stands for: where components listen that have no other. Only a launcher that is going
 * to run needs it; a plan of another system can be looked at without.
 */
export async function hostAddressOf(
  instance: ResolvedInstance,
  purpose: 'look' | 'run',
  findings: Finding[],
): Promise<string> {
  const { hostname } = instance;
  const listens =
    launcherHaOptions(instance).listenAddress ?? instance.config.zowe?.network?.server?.listenAddresses?.[0];
  if (isIP(hostname) === 0 && (listens !== undefined || purpose === 'look')) return listens ?? hostname;
  const location = instance.loaded.locate(['haInstances', instance.id, 'hostname']);
  try {
    const address = isIP(hostname) === 0 ? await reachableAddressOf(hostname) : hostname;
    if (listens === undefined && loopback.includes(address) && spansSystems(instance)) {
      findings.push(createFinding(planMessages.loopbackInSysplex, [hostname, instance.id, address], location));
    }
    return address;
  } catch (error) {
    findings.push(createFinding(startMessages.hostnameUnknown, [hostname, (error as Error).message], location));
    return hostname;
  }
}

/** Of several addresses the first that others can reach, if there is one. */
async function reachableAddressOf(hostname: string): Promise<string> {
  const addresses = (await lookup(hostname, { all: true })).map(({ address }) => address);
  return addresses.find((address) => !loopback.includes(address)) ?? addresses[0] ?? hostname;
}

function spansSystems({ loaded, id, hostname }: ResolvedInstance): boolean {
  const { haInstances = {} } = loaded.config;
  const systems = Object.entries(haInstances).map(([other, { sysname, hostname: name }]) =>
    other === id ? (sysname ?? hostname) : (sysname ?? name),
  );
  return new Set(systems.map((name) => name?.toUpperCase())).size > 1;
}
