// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import {
  fastify,
  type FastifyInstance,
  type FastifyRequest,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
} from 'fastify';
import { drainPlugin } from './plugins/drain.ts';
import { answerBadUrl, answerUnparsable, errorsPlugin } from './plugins/errors.ts';
import { identityPlugin, requireCertificate, requireIdentity, type IdentityOptions } from './plugins/identity.ts';
import { readBody } from './request-body.ts';
import { protectedRoutes, publicRoutes } from './routes/application.ts';
import { cacheListReadRoutes, cacheListWriteRoutes } from './routes/cache-list.ts';
import { cacheReadRoutes, cacheWriteRoutes } from './routes/cache.ts';
import type { Storage } from './storage.ts';

/** The Fastify instance of the caching service: HTTPS, no logger of Fastify's. */
export type CachingServer = FastifyInstance<
  Server,
  RawRequestDefaultExpression<Server>,
  RawReplyDefaultExpression<Server>
>;

export interface ServerOptions {
  readonly tls: SecureContextOptions;
  readonly storage: Storage;
  readonly identity: IdentityOptions;
  readonly version: string;
  /** Told about an exception in a handler, which is a defect. */
  readonly onDefect: (error: unknown) => void;
  /** The longest request body in bytes; the Java service has no limit. Default 8 MiB. */
  readonly bodyLimit?: number;
  /** Milliseconds since 1970; becomes `created`. */
  readonly clock?: () => number;
}

const defaultBodyLimit = 8 * 1024 * 1024;

// Fastify's own default of 100 answers 414 to longer keys; Node's limit for a request's head bounds them anyway.
const maxParamLength = 1_000_000;

/** Builds the server; never listens. Closing it finishes the requests under way; it does not close the storage. */
export function buildServer(options: ServerOptions): CachingServer {
  const app = fastify({
    https: {
      ...options.tls,
      // Without a list Node would trust every public authority.
      ca: options.tls.ca ?? [],
      requestCert: true,
      // A caller without a trusted certificate gets an answer, 403, not a broken handshake.
      rejectUnauthorized: false,
    },
    logger: false,
    return503OnClosing: false,
    requestTimeout: 60_000,
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerUnparsable,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength },
  });
  const clock = options.clock ?? Date.now;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', ignoreBody);
  app.register(drainPlugin);
  app.register(identityPlugin, options.identity);
  app.register(errorsPlugin, { onDefect: options.onDefect });
  app.register(
    (context, _options, done) => {
      const { storage, version } = options;
      context.register(publicRoutes, { storage, version });
      context.register((part, _none, ready) => {
        part.addHook('onRequest', requireCertificate);
        part.register(protectedRoutes, { storage, version });
        ready();
      });
      context.register(apiRoutes, {
        prefix: '/api/v1',
        storage,
        clock,
        bodyLimit: options.bodyLimit ?? defaultBodyLimit,
      });
      done();
    },
    { prefix: '/cachingservice' },
  );
  return app;
}

interface ApiOptions {
  readonly storage: Storage;
  readonly clock: () => number;
  readonly bodyLimit: number;
}

function apiRoutes(api: FastifyInstance, options: ApiOptions, done: () => void): void {
  const { storage, clock } = options;
  api.addHook('onRequest', requireIdentity);
  api.register(cacheReadRoutes, { storage, clock });
  api.register(cacheListReadRoutes);
  api.register((writing, _none, ready) => {
    writing.removeAllContentTypeParsers();
    for (const type of ['application/json', /^application\/[^;]*\+json/i]) {
      writing.addContentTypeParser(type, (_request: FastifyRequest, payload: IncomingMessage) =>
        readBody(payload, options.bodyLimit),
      );
    }
    writing.register(cacheWriteRoutes, { storage, clock });
    writing.register(cacheListWriteRoutes, { clock });
    ready();
  });
  done();
}

function ignoreBody(_request: unknown, payload: { resume(): unknown }, done: (error: null) => void): void {
  payload.resume();
  done(null);
}
