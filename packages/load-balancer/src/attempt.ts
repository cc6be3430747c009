// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { responseHeaders } from './headers.ts';
import type { AttemptFailure } from './retry-policy.ts';
import type { Target } from './target.ts';

/** What is sent to one target. */
export interface AttemptRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: string[];
  readonly body: Buffer | Readable | null;
}

/** Where the response goes, and what the front adds to it. */
export interface AttemptSink {
  readonly response: ServerResponse;
  readonly extraHeaders: readonly string[];
  /** Whether a 503 is kept from the user because another target can be asked. */
  skipsUnavailable(): boolean;
}

/**
 * How an attempt ended. `delivered`: the user has the whole response. `ended`: the user is gone, or got a response that broke and a
 * destroyed connection with it. `invalid`: the request cannot be sent to anybody.
 */
export type AttemptOutcome = { readonly kind: 'delivered' } | { readonly kind: 'ended' } | UnansweredAttempt;

/** An attempt after which the user still waits for an answer. */
export type UnansweredAttempt =
  | { readonly kind: 'failed'; readonly failure: AttemptFailure; readonly reason: string }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Sends a request to a target and streams the response to the user, both with back-pressure. Never rejects. */
export function attempt(target: Target, request: AttemptRequest, sink: AttemptSink): Promise<AttemptOutcome> {
  target.pending += 1;
  const { promise, handler } = exchange(sink);
  target.connections.dispatch(request, handler);
  return promise.finally(() => {
    target.pending -= 1;
  });
}

function exchange(sink: AttemptSink): { promise: Promise<AttemptOutcome>; handler: Dispatcher.DispatchHandler } {
  let settle: (outcome: AttemptOutcome) => void = () => undefined;
  const promise = new Promise<AttemptOutcome>((resolve) => {
    settle = resolve;
  });
  const handler = new ExchangeHandler(sink, (outcome) => settle(outcome));
  return { promise, handler };
}

class UserGoneError extends Error {}
class SkippedError extends Error {}

class ExchangeHandler implements Dispatcher.DispatchHandler {
  readonly #sink: AttemptSink;
  readonly #settle: (outcome: AttemptOutcome) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #begun = false;

  constructor(sink: AttemptSink, settle: (outcome: AttemptOutcome) => void) {
    this.#sink = sink;
    this.#settle = settle;
    sink.response.on('close', this.#onUserGone);
    sink.response.on('drain', this.#onDrain);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#sink.response.destroyed) controller.abort(new UserGoneError());
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return;
    if (status === 503 && this.#sink.skipsUnavailable()) {
      controller.abort(new SkippedError());
      return;
    }
    const { response, extraHeaders } = this.#sink;
    // A body that the target did not wait for cannot be skipped over reliably: the next request needs a new connection.
    if (!response.req.complete) response.shouldKeepAlive = false;
    const headers = responseHeaders(rawHeaders(controller), response.req.headers.host);
    headers.push(...extraHeaders);
    response.writeHead(status, headers);
    this.#begun = true;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#sink.response.write(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    this.#sink.response.end();
    this.#finish({ kind: 'delivered' });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#begun) {
      // No end that looks regular: the user must see that something is missing.
      this.#sink.response.destroy();
      this.#finish({ kind: 'ended' });
    } else {
      this.#finish(outcomeOf(error, this.#controller !== undefined));
    }
  }

  readonly #onUserGone = (): void => {
    if (!this.#sink.response.writableEnded) this.#controller?.abort(new UserGoneError());
  };

  readonly #onDrain = (): void => {
    this.#controller?.resume();
  };

  #finish(outcome: AttemptOutcome): void {
    this.#sink.response.off('close', this.#onUserGone);
    this.#sink.response.off('drain', this.#onDrain);
    this.#settle(outcome);
  }
}

const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const invalidRequests = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_NOT_SUPPORTED']);

/** `started`: whether undici began to write the request to a connection. */
function outcomeOf(error: Error, started: boolean): AttemptOutcome {
  if (error instanceof UserGoneError) return { kind: 'ended' };
  if (error instanceof SkippedError) return { kind: 'failed', failure: 'unavailable', reason: 'status 503' };
  const { code } = error as NodeJS.ErrnoException;
  const reason = code ?? error.message;
  if (code !== undefined && invalidRequests.has(code)) return { kind: 'invalid', reason: error.message };
  if (!started) return { kind: 'failed', failure: 'notReached', reason };
  return { kind: 'failed', failure: code !== undefined && timeouts.has(code) ? 'timedOut' : 'reset', reason };
}

/** Bytes and characters are the same in headers here and there, so nothing is lost or turned into something invalid. */
function rawHeaders(controller: Dispatcher.DispatchController): string[] {
  const raw = controller.rawHeaders;
  if (!Array.isArray(raw)) return [];
  return raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1')));
}
