// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { createSessionStore, type StateStore } from '@zowe-ha/caching-client';
import { formatText, logMessage, ZoweError, type MessageDefinition, type ZoweLogger } from '@zowe-ha/messages';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import session from 'express-session';
import { count } from './counter.ts';
import { messages } from './messages.ts';
import { renderPage } from './page.ts';
import { deriveSecret } from './session-secret.ts';

export interface AppOptions {
  /** For example `sample-app#1`. */
  readonly instance: string;
  readonly haInstance: string;
  readonly state: StateStore;
  /** Shared by all instances. */
  readonly secret: string;
  readonly logger: ZoweLogger;
}

const sessionCookie = 'zoweha.sid';

/** The sample component's pages; the caller serves them. */
export function createApp(options: AppOptions): Express {
  const { instance, haInstance, secret, state } = options;
  const app = express();
  app.disable('x-powered-by');
  app.get('/sampleapp/application/health', (_request, response) => {
    response.json({ status: 'UP' });
  });
  app.get('/sampleapp/application/info', (_request, response) => {
    response.json({ component: 'sample-app', instance, haInstance });
  });
  app.use(
    session({
      name: sessionCookie,
      secret: deriveSecret(secret, 'cookie signature'),
      store: createSessionStore(session, { state, secret: deriveSecret(secret, 'session key') }),
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, secure: true, sameSite: 'lax', path: '/sampleapp' },
    }),
  );
  app.get('/sampleapp/ui/v1/', page(options));
  app.all('/sampleapp/api/v1/counter', counter(options));
  app.use((request, response) => {
    response.status(404).json(envelope(messages.notFound, request.path));
  });
  app.use(failure(options.logger));
  return app;
}

function page({ instance, haInstance }: AppOptions): RequestHandler {
  return async (request, response) => {
    const counted = await count(request);
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
    response.set({
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.type('html').send(renderPage({ instance, haInstance, nonce, ...counted }));
  };
}

function counter({ instance, haInstance }: AppOptions): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      next();
      return;
    }
    const counted = await count(request);
    response.set('Cache-Control', 'no-store').json({ instance, haInstance, ...counted });
  };
}

/** A state that is unknown is 503 with a hint to come back: never a new session in place of the old one. */
function failure(logger: ZoweLogger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  // eslint-disable-next-line max-params
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, message } = describe(error);
    if (status >= 500) logMessage(logger, messages.requestFailed, message);
    if (status === 503) response.set('Retry-After', '1');
    // Else express-session would try to store the session once more, and send a cookie for what is not stored.
    Reflect.deleteProperty(request, 'session');
    response.status(status).json(envelope(messages.requestFailed, message));
  };
}

function describe(error: unknown): { status: number; message: string } {
  const { status } = error as { status?: number };
  const message = error instanceof ZoweError ? error.message : 'unexpected error';
  return { status: status ?? (error instanceof ZoweError && error.recoverable ? 503 : 500), message };
}

function envelope(definition: MessageDefinition, argument: string): object {
  const message = {
    messageType: 'ERROR',
    messageNumber: definition.id,
    messageContent: formatText(definition, [argument]),
    messageAction: definition.action,
    messageReason: definition.reason,
    messageKey: definition.key,
  };
  return { messages: [message] };
}
