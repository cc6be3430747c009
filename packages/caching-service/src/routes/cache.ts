// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  describePayload,
  entryJson,
  entryOf,
  jsonString,
  payloadProblem,
  readPayload,
  type Entry,
} from '../key-value.ts';
import { messages } from '../messages.ts';
import { sendFrameworkError, sendJson, sendMessage, sendUnknown } from '../replies.ts';
import type { Storage } from '../storage.ts';

export interface CacheRouteOptions {
  readonly storage: Storage;
  readonly clock: () => number;
}

interface KeyRoute {
  Params: { key: string };
}

/** GET and DELETE of `/cache` and `/cache/{key}`. */
export function cacheReadRoutes(app: FastifyInstance, options: CacheRouteOptions, done: () => void): void {
  const { storage } = options;
  app.get<KeyRoute>('/cache/:key', async (request, reply) => {
    const { key } = request.params;
    const read = await storage.read(request.serviceId, key);
    if (read.outcome === 'found') return sendJson(reply, entryJson(read.entry));
    if (read.outcome === 'absent') return sendMessage(reply, messages.keyNotInCache, key, request.serviceId);
    return sendUnknown(reply, storage.mode, read);
  });
  app.delete<KeyRoute>('/cache/:key', async (request, reply) => {
    const { key } = request.params;
    const deleted = await storage.delete(request.serviceId, key);
    if (deleted.outcome === 'unknown') return sendUnknown(reply, storage.mode, deleted);
    if (deleted.outcome === 'absent') return sendMessage(reply, messages.keyNotInCache, key, request.serviceId);
    return reply.code(204).send();
  });
  app.get('/cache', async (request, reply) => {
    const members: string[] = [];
    const scanned = await storage.scan(request.serviceId, (_serviceId, entry) => {
      members.push(`${jsonString(entry.key)}:${entryJson(entry)}`);
    });
    if (scanned.outcome === 'unknown') return sendUnknown(reply, storage.mode, scanned);
    return scanned.outcome === 'absent' ? reply.send() : sendJson(reply, `{${members.join(',')}}`);
  });
  app.delete('/cache', async (request, reply) => {
    const deleted = await storage.deleteAll(request.serviceId);
    return deleted.outcome === 'unknown' ? sendUnknown(reply, storage.mode, deleted) : reply.send();
  });
  done();
}

/** POST and PUT of `/cache`. */
export function cacheWriteRoutes(app: FastifyInstance, options: CacheRouteOptions, done: () => void): void {
  const { storage } = options;
  app.post('/cache', async (request, reply) => {
    const entry = acceptEntry(request, reply, options.clock);
    if (!entry) return reply;
    const created = await storage.create(request.serviceId, entry);
    switch (created.outcome) {
      case 'created':
        return reply.code(201).send();
      case 'conflict':
        return sendMessage(reply, messages.keyCollision, entry.key);
      case 'unknown':
        return sendUnknown(reply, storage.mode, created);
      default:
        return sendNoRoom(reply, { storage, key: entry.key, outcome: created.outcome });
    }
  });
  app.put('/cache', async (request, reply) => {
    const entry = acceptEntry(request, reply, options.clock);
    if (!entry) return reply;
    const updated = await storage.update(request.serviceId, entry);
    switch (updated.outcome) {
      case 'updated':
        return reply.code(204).send();
      case 'absent':
        return sendMessage(reply, messages.keyNotInCache, entry.key, request.serviceId);
      case 'unknown':
        return sendUnknown(reply, storage.mode, updated);
      default:
        return sendNoRoom(reply, { storage, key: entry.key, outcome: updated.outcome });
    }
  });
  done();
}

/** The entry in the request's body; undefined when the request was refused. */
export function acceptEntry(request: FastifyRequest, reply: FastifyReply, clock: () => number): Entry | undefined {
  const payload = Buffer.isBuffer(request.body) ? readPayload(request.body, clock()) : undefined;
  const problem = payload && payloadProblem(payload);
  if (payload && problem === undefined) return entryOf(payload);
  if (payload) sendMessage(reply, messages.invalidPayload, describePayload(payload), problem ?? '');
  else sendFrameworkError(reply, 400);
  return undefined;
}

interface NoRoom {
  readonly storage: Storage;
  readonly key: string;
  readonly outcome: 'full' | 'tooLarge';
}

function sendNoRoom(reply: FastifyReply, { storage, key, outcome }: NoRoom): FastifyReply {
  if (outcome === 'full') return sendMessage(reply, messages.insufficientStorage);
  return sendMessage(reply, messages.entryTooLarge, key, storage.mode, storage.capabilities.maxValueBytes);
}
