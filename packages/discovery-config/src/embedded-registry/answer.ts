// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const smallBytes = 1024;

/** Bytes that many readers get: packed at most once, however many of them ask. */
export interface SharedBody {
  readonly plain: Buffer;
  packed(): Buffer;
}

/** JSON as a body that can be sent again and again. */
export function shareJson(value: object): SharedBody {
  const plain = Buffer.from(JSON.stringify(value));
  let packed: Buffer | undefined;
  return {
    plain,
    packed: () => (packed ??= gzipSync(plain, { level: 1 })),
  };
}

/** Answers 200 with JSON, gzipped for whoever accepts it when that is worth the work. */
export function sendShared(request: FastifyRequest, reply: FastifyReply, body: SharedBody): FastifyReply {
  reply.type('application/json').header('vary', 'accept-encoding');
  const accepts = request.headers['accept-encoding'] ?? '';
  if (body.plain.length < smallBytes || !/\bgzip\b/i.test(accepts)) return reply.send(body.plain);
  return reply.header('content-encoding', 'gzip').send(body.packed());
}

/** A refusal in the form of Spring's error answers, which Zowe's Discovery Service gives. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, status: 403 | 404 | 500): FastifyReply {
  const error = { 403: 'Forbidden', 404: 'Not Found', 500: 'Internal Server Error' }[status];
  const path = request.url.split('?', 1)[0];
  return reply.code(status).send({ timestamp: new Date().toISOString(), status, error, path });
}
