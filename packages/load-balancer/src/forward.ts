// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { attempt, type AttemptOutcome, type AttemptSink, type UnansweredAttempt } from './attempt.ts';
import { sendAnswer, type Answer } from './answers.ts';
import { findFreshDestination, noInstance, targetPath, type Destination, type Directory } from './destination.ts';
import { requestHeaders } from './headers.ts';
import { messages } from './messages.ts';
import { takeRequestBody, type RequestBody } from './request-body.ts';
import { mayRetry } from './retry-policy.ts';
import type { Target } from './target.ts';
import type { TargetPool } from './target-pool.ts';

/** What forwarding needs to know of the front. */
export interface ForwardOptions extends Directory {
  readonly responseTimeoutMs: number;
  /** Whether answers name the instance they come from, in X-InstanceId. */
  readonly instanceIdHeader: boolean;
}

/** A user's request that somebody was found for. */
export interface RoutedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly destination: Destination;
}

/** Sends a request to an instance of its route, and to further ones as long as that is safe; answers in any case. */
export async function forward(options: ForwardOptions, routed: RoutedRequest): Promise<void> {
  const { request, response, destination } = routed;
  const progress = { body: await takeRequestBody(request), tried: new Set<Target>() };
  let outcome = await tryTargets(options, routed, progress);
  if (outcome === 'refused') {
    const fresh = await findFreshDestination(options, destination.resource);
    outcome = 'definition' in fresh ? fresh : await tryTargets(options, { ...routed, destination: fresh }, progress);
  }
  if (outcome === 'refused') outcome = noInstance(destination.match.route.serviceId);
  if (outcome !== 'settled') sendAnswer(response, outcome);
}

interface Progress {
  readonly body: RequestBody;
  readonly tried: Set<Target>;
}

/** Asks the targets not asked yet. `refused`: the last one was not reached, so others may still be asked; else what to answer. */
async function tryTargets(
  options: ForwardOptions,
  routed: RoutedRequest,
  { body, tried }: Progress,
): Promise<'settled' | 'refused' | Answer> {
  const { request, response, destination } = routed;
  let failure: Answer | 'refused' = 'refused';
  for (;;) {
    const target = options.pool.choose(destination.targets, tried);
    if (!target) return failure;
    tried.add(target);
    const isLast = destination.targets.every((each) => tried.has(each));
    const outcome = await send(options, routed, { target, body, isLast });
    if (outcome.kind === 'delivered' || outcome.kind === 'ended') return 'settled';
    noteFailure(options.pool, target, outcome);
    const answer = failureAnswer(options, { target, outcome, destination });
    if (outcome.kind === 'invalid' || response.destroyed) return answer;
    const retry = { method: request.method ?? '', body: body.kind, bodyRead: body.wasRead(), failure: outcome.failure };
    if (!mayRetry(retry)) return answer;
    failure = outcome.failure === 'notReached' ? 'refused' : answer;
  }
}

interface Choice {
  readonly target: Target;
  readonly body: RequestBody;
  readonly isLast: boolean;
}

function send(options: ForwardOptions, routed: RoutedRequest, choice: Choice): Promise<AttemptOutcome> {
  const { request, response, destination } = routed;
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
    prefix: destination.match.prefix,
    targetHost: target.host,
    ...(body.kind === 'streamed' && length !== undefined ? { extra: ['content-length', length] } : {}),
  });
  const path = targetPath(target, destination);
  return attempt(target, { method, path, headers, body: body.open() }, sink);
}

function noteFailure(pool: TargetPool, target: Target, outcome: UnansweredAttempt): void {
  if (outcome.kind !== 'failed') return;
  if (outcome.failure === 'notReached' || outcome.failure === 'timedOut') pool.takeOut(target, outcome.reason);
}

interface FailedChoice {
  readonly target: Target;
  readonly outcome: UnansweredAttempt;
  readonly destination: Destination;
}

function failureAnswer(options: ForwardOptions, { target, outcome, destination }: FailedChoice): Answer {
  if (outcome.kind === 'invalid') return { definition: messages.badRequest, args: [outcome.reason] };
  if (outcome.failure === 'reset') return { definition: messages.connectionEnded, args: [target.instanceId] };
  if (outcome.failure !== 'timedOut') return noInstance(destination.match.route.serviceId);
  return { definition: messages.answerTimeout, args: [target.instanceId, options.responseTimeoutMs] };
}
