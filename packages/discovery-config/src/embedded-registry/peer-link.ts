// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { reasonOf, replicationHeader, type EurekaHttp } from '../eureka-http.ts';
import { messages } from '../messages.ts';
import { isObject } from './instance-json.ts';
import { coalesce, renderTask, type ReplicationTask } from './replication-task.ts';
import type { StoredInstance } from './stored-instance.ts';

/** What a peer answered to one task. */
export interface TaskAnswer {
  readonly task: ReplicationTask;
  readonly statusCode: number;
  /** The peer's own copy, where it is the newer one. */
  readonly entity?: unknown;
}

/** The way to one peer. */
export interface PeerLink {
  add(task: ReplicationTask): void;
  /** Forgets what waits for an instance: it was changed at the peer by somebody else. */
  drop(instance: StoredInstance): void;
  close(): void;
}

export interface PeerLinkOptions {
  readonly server: string;
  readonly http: EurekaHttp;
  readonly logger: ZoweLogger;
  readonly onAnswer: (answer: TaskAnswer) => void;
}

const maxBatch = 250;
const maxWaiting = 10_000;
const firstRetryMs = 50;
const lastRetryMs = 500;

/** Sends changes to one peer as they come, one batch at a time; while it is away, keeps the latest of each instance and tries on. */
export function openPeerLink(options: PeerLinkOptions): PeerLink {
  const waiting = new Map<string, readonly ReplicationTask[]>();
  const closing = new AbortController();
  /** Dropped while a batch was on its way: if the batch fails, these must not come back. */
  const dropped = new Set<string>();
  let isSending = false;
  let retryMs = 0;
  let timer: NodeJS.Timeout | undefined;

  const pump = async (): Promise<void> => {
    if (isSending || timer || waiting.size === 0 || closing.signal.aborted) return;
    isSending = true;
    dropped.clear();
    const batch = take(waiting);
    const failure = await sendBatch(options, batch, closing.signal);
    isSending = false;
    if (failure === undefined) succeed();
    else fail(batch, failure);
  };
  const succeed = (): void => {
    if (retryMs > 0) logMessage(options.logger, messages.peerReachable, options.server);
    retryMs = 0;
    void pump();
  };
  const fail = (batch: readonly ReplicationTask[], reason: string): void => {
    if (closing.signal.aborted) return;
    if (retryMs === 0) logMessage(options.logger, messages.peerUnreachable, options.server, reason);
    retryMs = Math.min(lastRetryMs, retryMs * 2 || firstRetryMs);
    putBack(
      waiting,
      batch.filter((task) => !dropped.has(nameOf(task))),
    );
    timer = setTimeout(() => {
      timer = undefined;
      void pump();
    }, retryMs);
  };

  return {
    add: (task) => {
      const name = nameOf(task);
      const before = waiting.get(name) ?? [];
      if (before.length === 0 && waiting.size >= maxWaiting) return;
      waiting.set(name, coalesce(before, task));
      void pump();
    },
    drop: (instance) => {
      const name = nameOf({ instance });
      waiting.delete(name);
      dropped.add(name);
    },
    close: () => {
      closing.abort();
      clearTimeout(timer);
    },
  };
}

function nameOf({ instance }: Pick<ReplicationTask, 'instance'>): string {
  return `${instance.app}\n${instance.instanceId}`;
}

function take(waiting: Map<string, readonly ReplicationTask[]>): ReplicationTask[] {
  const batch: ReplicationTask[] = [];
  for (const [name, tasks] of waiting) {
    if (batch.length + tasks.length > maxBatch) break;
    batch.push(...tasks);
    waiting.delete(name);
  }
  return batch;
}

/** What came in since is newer, so it is added on top of what is put back. */
function putBack(waiting: Map<string, readonly ReplicationTask[]>, batch: readonly ReplicationTask[]): void {
  const since = [...waiting.values()].flat();
  waiting.clear();
  for (const task of [...batch, ...since]) waiting.set(nameOf(task), coalesce(waiting.get(nameOf(task)) ?? [], task));
}

/** Undefined when the peer took the batch, else why it did not. */
async function sendBatch(
  { server, http, onAnswer }: PeerLinkOptions,
  batch: readonly ReplicationTask[],
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const answer = await http.send({
      method: 'POST',
      url: `${server}peerreplication/batch/`,
      body: { replicationList: batch.map(renderTask) },
      headers: { [replicationHeader]: 'true' },
      signal,
    });
    if (answer.status !== 200) return `status ${answer.status}`;
    readAnswers(answer.text, batch).forEach(onAnswer);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** An answer that does not match the batch says nothing, as in Eureka. */
function readAnswers(text: string, batch: readonly ReplicationTask[]): TaskAnswer[] {
  const parsed: unknown = JSON.parse(text);
  const list: unknown = isObject(parsed) ? parsed['responseList'] : undefined;
  if (!Array.isArray(list) || list.length !== batch.length) return [];
  return batch.map((task, index) => {
    const item: unknown = list[index];
    const { statusCode, responseEntity } = isObject(item) ? item : {};
    return { task, statusCode: Number(statusCode), ...(responseEntity !== undefined && { entity: responseEntity }) };
  });
}
