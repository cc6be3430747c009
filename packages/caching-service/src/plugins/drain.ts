// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** While the server closes, every answer ends its connection: else a client that keeps connections open would hold up the end. */
export const drainPlugin = fastifyPlugin((app: FastifyInstance, _options: object, done: () => void) => {
  let isClosing = false;
  app.addHook('preClose', (closing) => {
    isClosing = true;
    closing();
  });
  // eslint-disable-next-line max-params -- Fastify's signature; an async hook would cost every answer a promise
  app.addHook('onSend', (_request, reply, payload, sent) => {
    if (isClosing) reply.header('connection', 'close');
    sent(null, payload);
  });
  done();
});
