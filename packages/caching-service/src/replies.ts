// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { frameworkBody, messageBody } from './error-body.ts';
import { messages } from './messages.ts';
import type { Unknown } from './storage.ts';

/** Answers with a JSON text, by default 200. The content type has no charset, as the Java service's; a serializer keeps Fastify from adding one. */
export function sendJson(reply: FastifyReply, json: string): FastifyReply {
  return reply.header('content-type', 'application/json').serializer(asIs).send(json);
}

function asIs(json: string): string {
  return json;
}

/** Answers with a message in API ML's envelope and the message's status. */
export function sendMessage(
  reply: FastifyReply,
  definition: MessageDefinition,
  ...args: MessageArgument[]
): FastifyReply {
  return sendJson(reply.code(definition.statusCode ?? 500), messageBody(definition, args));
}

/** Answers with a status that is not the API's own (wrong method, wrong type, malformed body), in Spring Boot's form. */
export function sendFrameworkError(reply: FastifyReply, status: number): FastifyReply {
  return sendJson(reply.code(status), frameworkBody(status, pathOf(reply.request), Date.now()));
}

/** Answers that the storage could not tell; never with the status of an absent key. */
export function sendUnknown(reply: FastifyReply, mode: string, unknown: Unknown): FastifyReply {
  return sendInternalError(reply, `The ${mode} storage cannot answer.`, unknown.reason);
}

/** Answers 500 with what failed and why. */
export function sendInternalError(reply: FastifyReply, failure: string, cause: string): FastifyReply {
  const { request } = reply;
  return sendMessage(reply, messages.internalRequestError, `https://${request.host}${pathOf(request)}`, failure, cause);
}

/** The path as the client sent it, without the query string. */
export function pathOf(request: FastifyRequest): string {
  return (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
}
