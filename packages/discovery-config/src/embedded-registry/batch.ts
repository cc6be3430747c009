// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isObject, parseInstance, renderInstance, textOf, timestampOf } from './instance-json.ts';
import type { RegistryService } from './registry-service.ts';
import type { ReplicationAction } from './replication-task.ts';
import { isInstanceStatus, type InstanceStatus } from './stored-instance.ts';

type Item = Readonly<Record<string, unknown>>;

interface ItemAnswer {
  readonly statusCode: number;
  readonly responseEntity?: object;
}

interface ItemContext {
  readonly service: RegistryService;
  readonly now: number;
}

/** Applies what a peer tells in one batch; one answer per item, in the same order. */
export function applyBatch(body: unknown, context: ItemContext): { responseList: ItemAnswer[] } | undefined {
  const list = isObject(body) ? body['replicationList'] : undefined;
  if (!Array.isArray(list)) return undefined;
  return { responseList: list.map((item: unknown) => applyItem(isObject(item) ? item : {}, context)) };
}

const replicated = { isReplicated: true };

type Apply = (item: Item, context: ItemContext) => ItemAnswer;

const actions: Readonly<Record<ReplicationAction, Apply>> = {
  Register: (item, { service, now }) => {
    const parsed = parseInstance(item['instanceInfo'], now);
    if ('refusal' in parsed) return { statusCode: parsed.refusal.status };
    service.register(parsed.instance, replicated);
    return { statusCode: 200 };
  },
  Heartbeat: (item, { service }) => {
    const outcome = service.renew(keyOf(item), { ...replicated, lastDirtyTimestamp: dirtyOf(item) });
    if (typeof outcome === 'object') {
      return { statusCode: 409, responseEntity: renderInstance(outcome.conflict, 'ADDED') };
    }
    return { statusCode: outcome === 'renewed' ? 200 : 404 };
  },
  Cancel: (item, { service }) => {
    const outcome = service.cancel(keyOf(item), { ...replicated, notNewerThan: dirtyOf(item) });
    return { statusCode: outcome === 'cancelled' ? 200 : 404 };
  },
  StatusUpdate: (item, { service }) => {
    const outcome = service.overrideStatus(keyOf(item), statusChangeOf(item));
    return { statusCode: outcome === 'changed' ? 200 : 404 };
  },
  DeleteStatusOverride: (item, { service }) => {
    const outcome = service.removeOverride(keyOf(item), statusChangeOf(item));
    return { statusCode: outcome === 'changed' ? 200 : 404 };
  },
};

function applyItem(item: Item, context: ItemContext): ItemAnswer {
  const apply = new Map<string, Apply>(Object.entries(actions)).get(textOf(item['action']));
  return apply ? apply(item, context) : { statusCode: 500 };
}

function keyOf(item: Item): { app: string; id: string } {
  return { app: textOf(item['appName']), id: textOf(item['id']) };
}

/** Eureka's own peers leave it out of cancellations, and write 0 or -1 for none. */
function dirtyOf(item: Item): number | undefined {
  return timestampOf(item['lastDirtyTimestamp'], 0) || undefined;
}

function statusChangeOf(item: Item): {
  status: InstanceStatus;
  lastDirtyTimestamp: number | undefined;
  isReplicated: true;
} {
  const status = textOf(item['status']).toUpperCase();
  return {
    status: isInstanceStatus(status) ? status : 'UNKNOWN',
    lastDirtyTimestamp: dirtyOf(item),
    isReplicated: true,
  };
}
