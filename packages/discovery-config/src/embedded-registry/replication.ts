// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { incompleteHeader, type EurekaHttp } from '../eureka-http.ts';
import { messages } from '../messages.ts';
import { isObject, parseInstance } from './instance-json.ts';
import { openPeerLink, type TaskAnswer } from './peer-link.ts';
import type { Registry } from './registry.ts';
import type { ReplicationAction } from './replication-task.ts';
import type { StoredInstance } from './stored-instance.ts';

/** Keeps the peers' registries like ours. */
export interface Replication {
  /** Tells every peer of a change that a client made here. */
  forward(action: ReplicationAction, instance: StoredInstance): void;
  /** A peer made this change at every server itself: what we still had to tell about the instance is void. */
  withdraw(instance: StoredInstance): void;
  /** Takes over what the peers know; resolves when each has answered or failed to, to whether one answered. */
  copyFromPeers(): Promise<boolean>;
  close(): void;
}

export interface ReplicationOptions {
  /** The other servers; each answers below its URL. */
  readonly peers: readonly string[];
  readonly http: EurekaHttp;
  readonly registry: Registry;
  readonly logger: ZoweLogger;
  readonly now: () => number;
}

/** Opens a link to every peer. */
export function openReplication(options: ReplicationOptions): Replication {
  const { registry, http, logger, now } = options;
  const links = options.peers.map((server) => {
    const onAnswer = (answer: TaskAnswer): void => {
      const { instance, action } = answer.task;
      const known = registry.find({ app: instance.app, id: instance.instanceId });
      if (answer.statusCode === 404 && action !== 'Cancel' && known) link.add({ action: 'Register', instance: known });
      if (answer.statusCode === 409) adopt(registry, answer.entity, now());
    };
    const link = openPeerLink({ server, http, logger, onAnswer });
    return link;
  });
  return {
    forward: (action, instance) => {
      for (const link of links) link.add({ action, instance });
    },
    withdraw: (instance) => {
      for (const link of links) link.drop(instance);
    },
    copyFromPeers: async () => {
      const copies = await Promise.all(options.peers.map((server) => copyFrom(server, options)));
      return copies.includes(true);
    },
    close: () => {
      for (const link of links) link.close();
    },
  };
}

async function copyFrom(server: string, { http, registry, logger, now }: ReplicationOptions): Promise<boolean> {
  try {
    const answer = await http.send({ method: 'GET', url: `${server}apps` });
    if (answer.status !== 200) return false;
    const raws = instancesIn(JSON.parse(answer.text));
    const copied = raws.filter((raw) => adopt(registry, raw, now()));
    logMessage(logger, messages.copiedFromPeer, copied.length, server);
    return answer.headers[incompleteHeader] === undefined;
  } catch {
    // A peer that starts at the same time is no news; the first change for it tells whether it is really away.
    return false;
  }
}

function adopt(registry: Registry, raw: unknown, now: number): boolean {
  const parsed = parseInstance(raw, now);
  return 'instance' in parsed && registry.register(parsed.instance, true) === 'registered';
}

function instancesIn(answer: unknown): unknown[] {
  const applications =
    isObject(answer) && isObject(answer['applications']) ? answer['applications']['application'] : [];
  return [applications]
    .flat()
    .flatMap((application) => (isObject(application) ? [application['instance']].flat() : []));
}
