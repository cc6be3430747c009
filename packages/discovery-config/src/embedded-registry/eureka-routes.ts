// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replicationHeader } from '../eureka-http.ts';
import { applyBatch } from './batch.ts';
import { isObject, parseInstance, renderInstance, textOf, timestampOf } from './instance-json.ts';
import type { InstanceKey } from './registry.ts';
import type { RegistryService } from './registry-service.ts';
import { isInstanceStatus } from './stored-instance.ts';

export interface ChangeRouteOptions {
  readonly service: RegistryService;
  readonly now: () => number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The calls that change the registry. A 404 has no body, as Zowe's Discovery Service answers. */
export function addChangeRoutes(server: FastifyInstance, { service, now }: ChangeRouteOptions): void {
  server.post('/apps/:app', (request, reply) => {
    const raw = isObject(request.body) ? request.body['instance'] : undefined;
    const parsed = parseInstance(raw, now());
    if ('refusal' in parsed) {
      if (parsed.refusal.text === '' && parsed.refusal.status === 400) return sendUnparsable(reply);
      return reply.code(parsed.refusal.status).send(parsed.refusal.text);
    }
    const expected = keyOf(request).app.toUpperCase();
    if (parsed.instance.app !== expected) {
      return reply.code(400).send(`Mismatched appName, expecting ${expected} but was ${parsed.instance.app}`);
    }
    service.register(parsed.instance, originOf(request));
    return reply.code(204).send();
  });

  server.put('/apps/:app/:id', (request, reply) => {
    const lastDirtyTimestamp = dirtyOf(request);
    const outcome = service.renew(keyOf(request), { ...originOf(request), lastDirtyTimestamp });
    if (typeof outcome === 'object') return reply.code(409).send(renderInstance(outcome.conflict, 'ADDED'));
    return sendEmpty(reply, outcome === 'renewed');
  });

  server.delete('/apps/:app/:id', (request, reply) => {
    const details = { ...originOf(request), notNewerThan: dirtyOf(request) };
    return sendEmpty(reply, service.cancel(keyOf(request), details) === 'cancelled');
  });

  server.put('/apps/:app/:id/status', (request, reply) => {
    const status = textOf(queryOf(request)['value']);
    if (!isInstanceStatus(status)) return reply.code(500).send();
    const change = { ...originOf(request), status, lastDirtyTimestamp: dirtyOf(request) };
    return sendEmpty(reply, service.overrideStatus(keyOf(request), change) === 'changed');
  });

  server.delete('/apps/:app/:id/status', (request, reply) => {
    const status = textOf(queryOf(request)['value']) || 'UNKNOWN';
    if (!isInstanceStatus(status)) return reply.code(500).send();
    const change = { ...originOf(request), status, lastDirtyTimestamp: dirtyOf(request) };
    return sendEmpty(reply, service.removeOverride(keyOf(request), change) === 'changed');
  });

  server.put('/apps/:app/:id/metadata', (request, reply) => {
    const entries = new Map(Object.entries(queryOf(request)).map(([key, value]) => [key, textOf([value].flat()[0])]));
    return sendEmpty(reply, service.addMetadata(keyOf(request), entries, originOf(request)) === 'changed');
  });

  server.post('/peerreplication/batch', (request, reply) => {
    const answers = applyBatch(request.body, { service, now: now() });
    return answers ? reply.send(answers) : sendUnparsable(reply);
  });
}

/** What Eureka says to a body it cannot read. */
export function sendUnparsable(reply: FastifyReply): FastifyReply {
  return reply.code(400).send({ error: 'cannot parse request body' });
}

/** Which instance a request is about. */
export function keyOf(request: FastifyRequest): InstanceKey {
  const { app = '', id = '' } = request.params as { app?: string; id?: string };
  return { app, id };
}

function sendEmpty(reply: FastifyReply, isKnown: boolean): FastifyReply {
  return reply.code(isKnown ? 200 : 404).send();
}

function originOf(request: FastifyRequest): { isReplicated: boolean } {
  return { isReplicated: request.headers[replicationHeader] === 'true' };
}

function queryOf(request: FastifyRequest): Query {
  return request.query as Query;
}

function dirtyOf(request: FastifyRequest): number | undefined {
  return timestampOf(queryOf(request)['lastDirtyTimestamp'], 0) || undefined;
}
