// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * Why an attempt failed before anything of a response was passed on. `notReached`: no byte of the request was sent. `reset`: the
 * connection ended. `timedOut`: nothing came in time. `unavailable`: the target answered 503.
 */
export type AttemptFailure = 'notReached' | 'reset' | 'timedOut' | 'unavailable';

/** `none` and `replayable` bodies can be sent again; a `streamed` one only as long as nothing was read from it. */
export type BodyKind = 'none' | 'replayable' | 'streamed';

export interface FailedAttempt {
  readonly method: string;
  readonly body: BodyKind;
  /** Whether any of a streamed body was already read. */
  readonly bodyRead: boolean;
  readonly failure: AttemptFailure;
}

/** The methods that may be repeated without harm. */
const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Whether a request with this method may be repeated. */
export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method);
}

/** Whether the request may be sent to another instance: when nothing reached the first, or when repeating does no harm. */
export function mayRetry(attempt: FailedAttempt): boolean {
  if (attempt.body === 'streamed' && attempt.bodyRead) return false;
  return attempt.failure === 'notReached' || (isIdempotent(attempt.method) && attempt.body !== 'streamed');
}
