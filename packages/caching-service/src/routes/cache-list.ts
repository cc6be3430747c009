// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance } from 'fastify';
import { messages } from '../messages.ts';
import { sendInternalError, sendMessage } from '../replies.ts';
import { acceptEntry } from './cache.ts';

const unsupported = messages.incompatibleStorageMethod.key;

/** GET and the evictions of `/cache-list`: what the Java service answers on a storage without lists. */
export function cacheListReadRoutes(app: FastifyInstance, _options: object, done: () => void): void {
  for (const path of ['/cache-list', '/cache-list/:mapKey']) {
    app.get(path, (_request, reply) => sendMessage(reply, messages.incompatibleStorageMethod));
  }
  for (const path of ['/cache-list/evict/tokens/:mapKey', '/cache-list/evict/rules/:mapKey']) {
    app.delete(path, (_request, reply) =>
      sendInternalError(reply, unsupported, `org.zowe.apiml.caching.service.StorageException: ${unsupported}`),
    );
  }
  done();
}

/** POST of `/cache-list/{mapKey}`: the payload is checked first. */
export function cacheListWriteRoutes(app: FastifyInstance, options: { clock: () => number }, done: () => void): void {
  app.post('/cache-list/:mapKey', (request, reply) => {
    if (acceptEntry(request, reply, options.clock)) sendMessage(reply, messages.incompatibleStorageMethod);
  });
  done();
}
