// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Socket } from 'node:net';
import { TLSSocket, type SecureContextOptions } from 'node:tls';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sendRefusal } from './answer.ts';
import { addChangeRoutes, sendUnparsable } from './eureka-routes.ts';
import { addReadRoutes, type ReadRouteOptions } from './read-routes.ts';
import type { RegistryService } from './registry-service.ts';

export interface ServerOptions extends ReadRouteOptions {
  readonly tls: SecureContextOptions;
  readonly service: RegistryService;
  readonly now: () => number;
  /** Whether callers must present a certificate that `tls` trusts. */
  readonly requiresCertificate: boolean;
}

const prefixes = ['/eureka/v2', '/eureka'];

/** Eureka's JSON REST interface below /eureka and /eureka/v2; /application/info and /health for everybody. Does not listen. */
export function buildServer(options: ServerOptions): FastifyInstance {
  const server = fastify({
    https: { ...options.tls, requestCert: true, rejectUnauthorized: false },
    bodyLimit: 16 * 1024 * 1024,
    // Longer than the five seconds between heartbeats, so that their connections are kept.
    keepAliveTimeout: 65_000,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 4096 },
  }) as unknown as FastifyInstance;

  // For every path that is not declared public, so that no spelling of a path gets round it.
  if (options.requiresCertificate) server.addHook('onRequest', requireCertificate);
  addJsonParser(server);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((request, reply) =>
    isRegistryPath(request) ? reply.code(404).send() : sendRefusal(request, reply, 404),
  );
  for (const prefix of prefixes) {
    void server.register(
      (routes, _options, done) => {
        addChangeRoutes(routes, options);
        addReadRoutes(routes, options);
        done();
      },
      { prefix },
    );
  }
  server.get('/application/info', publicRoute, () => ({ build: { name: 'discovery', group: 'org.zowe.ha' } }));
  server.get('/application/health', publicRoute, () => ({ status: 'UP' }));
  return server;
}

const publicRoute = { config: { isPublic: true } };

function requireCertificate(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { isPublic } = request.routeOptions.config as { isPublic?: boolean };
  if (isPublic === true || hasTrustedCertificate(request.raw.socket)) done();
  else void sendRefusal(request, reply, 403);
}

// A connection without a certificate counts as authorized when it resumes a TLS 1.3 session, so the certificate itself must be there.
function hasTrustedCertificate(socket: Socket): boolean {
  return socket instanceof TLSSocket && socket.authorized && socket.getPeerX509Certificate() !== undefined;
}

/** Clients name various content types, or none; the body is JSON all the same. */
function addJsonParser(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') {
      done(null, undefined);
      return;
    }
    try {
      done(null, JSON.parse(body as string));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
}

function answerError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 400) return sendUnparsable(reply);
  return status < 500 ? reply.code(status).send() : sendRefusal(request, reply, 500);
}

function isRegistryPath(request: FastifyRequest): boolean {
  return /^\/+eureka\//.test(request.url);
}
