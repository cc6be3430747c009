// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { pathOf, sendFrameworkError, sendInternalError } from '../replies.ts';
import { forbid } from './identity.ts';

/** A path of the service with the methods it takes. */
interface KnownPath {
  readonly pattern: RegExp;
  readonly methods: string;
  readonly isPublic?: boolean;
}

const api = '^/cachingservice/api/v1';
const knownPaths: readonly KnownPath[] = [
  { pattern: new RegExp(`${api}/cache/?$`), methods: 'GET,HEAD,POST,PUT,DELETE,OPTIONS' },
  { pattern: new RegExp(`${api}/cache/[^/]+/?$`), methods: 'GET,HEAD,DELETE,OPTIONS' },
  { pattern: new RegExp(`${api}/cache-list/?$`), methods: 'GET,HEAD,OPTIONS' },
  { pattern: new RegExp(`${api}/cache-list/[^/]+/?$`), methods: 'GET,HEAD,POST,OPTIONS' },
  { pattern: new RegExp(`${api}/cache-list/evict/(?:tokens|rules)/[^/]+/?$`), methods: 'DELETE,OPTIONS' },
  { pattern: /^\/cachingservice\/application\/info\/?$/, methods: 'GET,HEAD,OPTIONS', isPublic: true },
  { pattern: /^\/cachingservice\/(?:application\/health|v3\/api-docs)\/?$/, methods: 'GET,HEAD,OPTIONS' },
];

export interface ErrorOptions {
  /** Told about what must not happen: an exception in a handler. */
  readonly onDefect: (error: unknown) => void;
}

/** What is answered when no route does: 403, 404, 405 and 500. */
export const errorsPlugin = fastifyPlugin((app: FastifyInstance, options: ErrorOptions, done: () => void) => {
  app.setNotFoundHandler(answerUnrouted);
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendFrameworkError(reply, status);
    options.onDefect(error);
    return sendInternalError(reply, 'An unexpected error occurred.', error.name);
  });
  done();
});

/** Answers a path that cannot be decoded; it reaches no hook, so the certificate is asked for here. */
export function answerBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (request.server.caller.isTrusted(request)) sendFrameworkError(reply, 400);
  else forbid(reply);
}

/** Answers bytes that are no HTTP request. */
export function answerUnparsable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function answerUnrouted(request: FastifyRequest, reply: FastifyReply): void {
  const path = pathOf(request).replaceAll(/\/{2,}/g, '/');
  const known = knownPaths.find(({ pattern }) => pattern.test(path));
  if (known?.isPublic !== true && !request.server.caller.isTrusted(request)) forbid(reply);
  else if (!known) sendFrameworkError(reply, 404);
  else if (request.method === 'OPTIONS') reply.header('allow', known.methods).send();
  else sendFrameworkError(reply.header('allow', known.methods), 405);
}
