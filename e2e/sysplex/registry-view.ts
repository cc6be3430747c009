// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import type { Site } from './ha-instance.ts';

interface ApplicationsAnswer {
  readonly applications: {
    readonly application: readonly {
      readonly instance: readonly { readonly instanceId: string; readonly status: string }[];
    }[];
  };
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
  const answer = await request(`https://${peer}/eureka/apps`, {
    dispatcher: agent,
    headers: { accept: 'application/json' },
  });
  const { applications } = (await answer.body.json()) as ApplicationsAnswer;
  return applications.application
    .flatMap(({ instance }) => instance)
    .filter(({ status }) => status === 'UP')
    .map(({ instanceId }) => instanceId)
    .sort();
}
