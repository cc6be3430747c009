// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from '../open-api.ts';
import { sendJson } from '../replies.ts';
import type { Storage } from '../storage.ts';

export interface ApplicationRouteOptions {
  readonly storage: Storage;
  readonly version: string;
}

/** What everybody may see: `/application/info`. */
export function publicRoutes(app: FastifyInstance, options: ApplicationRouteOptions, done: () => void): void {
  const info = JSON.stringify({
    build: {
      group: 'org.zowe.ha',
      artifact: 'caching-service',
      name: 'Zowe HA Caching Service',
      version: options.version,
    },
  });
  app.get('/application/info', (_request, reply) => sendJson(reply, info));
  done();
}

/** What needs a certificate: `/application/health` and the OpenAPI document. */
export function protectedRoutes(app: FastifyInstance, options: ApplicationRouteOptions, done: () => void): void {
  const { storage, version } = options;
  const document = JSON.stringify(openApiDocument(version));
  app.get('/application/health', async (_request, reply) => {
    const counted = await storage.count();
    const status = counted.outcome === 'counted' ? 'UP' : 'DOWN';
    const details = counted.outcome === 'counted' ? { entries: counted.entries } : { error: counted.reason };
    const health = { status, components: { storage: { status, details: { mode: storage.mode, ...details } } } };
    return sendJson(reply.code(status === 'UP' ? 200 : 503), JSON.stringify(health));
  });
  app.get('/v3/api-docs', (_request, reply) => sendJson(reply, document));
  done();
}
