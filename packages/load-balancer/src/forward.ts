// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { attempt, type AttemptOutcome, type AttemptSink, type UnansweredAttempt } from './attempt.ts';
import { sendAnswer, type Answer } from './answers.ts';
import { requestHeaders } from './headers.ts';
import { messages } from './messages.ts';
import { takeRequestBody, type RequestBody } from './request-body.ts';
import { mayRetry } from './retry-policy.ts';
import type { RouteMatch } from './routes.ts';
import type { Target } from './target.ts';
import type { TargetPool } from './target-pool.ts';

/** What forwarding needs to know of the front. */
export interface ForwardOptions {
  readonly pool: TargetPool;
  readonly responseTimeoutMs: number;
  /** Whether answers name the instance they come from, in X-InstanceId. */
  readonly instanceIdHeader: boolean;
}

/** A user's request that a route was found for. */
export interface RoutedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly match: RouteMatch;
  readonly query: string;
}

/** Sent with every 503 of the front itself. */
export const retryAfter: readonly string[] = ['Retry-After', '1'];

/** Sends a request to an instance of its route, and to further ones as long as that is safe; answers in any case. */
export async function forward(options: ForwardOptions, routed: RoutedRequest): Promise<void> {
  const { request, response, match } = routed;
  const candidates = candidatesOf(options.pool, routed);
  if ('definition' in candidates) {
    sendAnswer(response, candidates);
    return;
  }
  const body = await takeRequestBody(request);
  const tried = new Set<Target>();
  let failure: Answer = noInstance(match);
  for (;;) {
    const target = options.pool.choose(candidates, tried);
    if (!target) break;
    tried.add(target);
    const outcome = await send(options, routed, { target, body, isLast: tried.size === candidates.length });
    if (outcome.kind === 'delivered' || outcome.kind === 'ended') return;
    failure = failureAnswer(options, { target, outcome, match });
    noteFailure(options.pool, target, outcome);
    if (outcome.kind === 'invalid' || response.destroyed) break;
    const retry = { method: request.method ?? '', body: body.kind, bodyRead: body.wasRead(), failure: outcome.failure };
    if (!mayRetry(retry)) break;
  }
  sendAnswer(response, failure);
}

/** The targets that a request may go to: all of its route, or the one that it names in X-InstanceId. */
export function candidatesOf(pool: TargetPool, routed: Pick<RoutedRequest, 'request' | 'match'>): Target[] | Answer {
  const { request, match } = routed;
  const targets = pool.targetsOf(match.route);
  const wanted = request.headers['x-instanceid'];
  if (typeof wanted !== 'string') return targets.length > 0 ? targets : noInstance(match);
  const named = targets.filter(({ instanceId }) => instanceId === wanted);
  return named.length > 0 ? named : { definition: messages.unknownInstance, args: [match.route.serviceId, wanted] };
}

/** The path of a request at a target. */
export function targetPath(target: Target, match: RouteMatch, query: string): string {
  const path = `${match.route.servicePaths.get(target.instanceId) ?? ''}${match.rest}`;
  return `${path === '' ? '/' : path}${query}`;
}

/** Says that a service has nobody to answer. */
export function noInstance(match: RouteMatch): Answer {
  return { definition: messages.noInstance, args: [match.route.serviceId], headers: retryAfter };
}

interface Choice {
  readonly target: Target;
  readonly body: RequestBody;
  readonly isLast: boolean;
}

function send(options: ForwardOptions, routed: RoutedRequest, choice: Choice): Promise<AttemptOutcome> {
  const { request, response, match, query } = routed;
  const { target, body, isLast } = choice;
  const method = request.method ?? '';
  const retry = { method, body: body.kind, bodyRead: body.wasRead(), failure: 'unavailable' as const };
  const sink: AttemptSink = {
    response,
    extraHeaders: options.instanceIdHeader ? ['X-InstanceId', target.instanceId] : [],
    skipsUnavailable: () => !isLast && mayRetry(retry),
  };
  const length = request.headers['content-length'];
  const headers = requestHeaders({
    headers: request.rawHeaders,
    host: request.headers.host ?? '',
    clientAddress: request.socket.remoteAddress ?? '',
    prefix: match.prefix,
    targetHost: target.host,
    ...(body.kind === 'streamed' && length !== undefined ? { extra: ['content-length', length] } : {}),
  });
  return attempt(target, { method, path: targetPath(target, match, query), headers, body: body.open() }, sink);
}

function noteFailure(pool: TargetPool, target: Target, outcome: UnansweredAttempt): void {
  if (outcome.kind !== 'failed') return;
  if (outcome.failure === 'notReached' || outcome.failure === 'timedOut') pool.takeOut(target, outcome.reason);
}

interface FailedChoice {
  readonly target: Target;
  readonly outcome: UnansweredAttempt;
  readonly match: RouteMatch;
}

function failureAnswer(options: ForwardOptions, { target, outcome, match }: FailedChoice): Answer {
  if (outcome.kind === 'invalid') return { definition: messages.badRequest, args: [outcome.reason] };
  if (outcome.failure === 'reset') return { definition: messages.connectionEnded, args: [target.instanceId] };
  if (outcome.failure !== 'timedOut') return noInstance(match);
  return { definition: messages.answerTimeout, args: [target.instanceId, options.responseTimeoutMs] };
}
