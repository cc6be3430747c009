// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import type { Site } from './ha-instance.ts';

interface ListedInstance {
  readonly instanceId: string;
  readonly status: string;
  readonly leaseInfo: { readonly registrationTimestamp: number };
}

interface ApplicationsAnswer {
  readonly applications: { readonly application: readonly { readonly instance: readonly ListedInstance[] }[] };
}

/** A component of the site as far as TLS goes: presents the internal certificate. */
export function internalAgent(site: Site): Agent {
  const internal = (name: string) => readFileSync(join(site.directory, 'keystore/internal', name), 'utf8');
  return new Agent({
    connect: { ca: site.externalAuthority, cert: internal('certificate.pem'), key: internal('key.pem') },
  });
}

/** The ids of all instances that one registry lists as UP, sorted. */
export async function registeredInstances(agent: Agent, peer: string): Promise<string[]> {
  return [...(await registrations(agent, peer)).keys()].sort();
}

/** The instances that one registry lists as UP: id, and when this id was registered last. */
export async function registrations(agent: Agent, peer: string): Promise<Map<string, number>> {
  const answer = await request(`https://${peer}/eureka/apps`, {
    dispatcher: agent,
    headers: { accept: 'application/json' },
  });
  const { applications } = (await answer.body.json()) as ApplicationsAnswer;
  return new Map(
    applications.application
      .flatMap(({ instance }) => instance)
      .filter(({ status }) => status === 'UP')
      .map(({ instanceId, leaseInfo }) => [instanceId, leaseInfo.registrationTimestamp]),
  );
}
