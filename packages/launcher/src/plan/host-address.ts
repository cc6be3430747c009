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
  const listens = listenAddressOf(instance);
  if (isIP(hostname) === 0 && (listens !== undefined || purpose === 'look')) return listens ?? hostname;
  const location = instance.loaded.locate(['haInstances', instance.id, 'hostname']);
  const found = await lookUp(hostname);
  if ('problem' in found) {
    findings.push(createFinding(startMessages.hostnameUnknown, [hostname, found.problem], location));
    return hostname;
  }
  const { address } = found;
  if (listens === undefined && loopback.includes(address) && spansSystems(instance)) {
    findings.push(createFinding(planMessages.loopbackInSysplex, [hostname, instance.id, address], location));
  }
  return address;
}

/** That of the HA instance, or of Zowe. */
function listenAddressOf(instance: ResolvedInstance): string | undefined {
  return launcherHaOptions(instance).listenAddress ?? instance.config.zowe?.network?.server?.listenAddresses?.[0];
}

/** Of several addresses the first that others can reach, if there is one. */
async function lookUp(hostname: string): Promise<{ readonly address: string } | { readonly problem: string }> {
  try {
    const addresses = (await lookup(hostname, { all: true })).map(({ address }) => address);
    return { address: addresses.find((address) => !loopback.includes(address)) ?? addresses[0] ?? hostname };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function spansSystems({ loaded }: ResolvedInstance): boolean {
  const systems = Object.values(loaded.config.haInstances ?? {}).map(({ sysname }) => sysname.toUpperCase());
  return new Set(systems).size > 1;
}
