// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { formatText, severityOf, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import { responseHeaders } from './headers.ts';

/** One answer of the front itself. */
export interface Answer {
  readonly definition: MessageDefinition;
  readonly args?: readonly MessageArgument[];
  /** Name, value, name, value. */
  readonly headers?: readonly string[];
}

const messageTypes = { I: 'INFO', W: 'WARNING', E: 'ERROR', S: 'ERROR' } as const;
const htmlEntities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A message in the envelope that all Zowe APIs answer errors with; its content is HTML-escaped as there. */
export function envelope({ definition, args }: Answer): string {
  const message = {
    messageType: messageTypes[severityOf(definition)],
    messageNumber: definition.id,
    messageContent: formatText(definition, args).replaceAll(
      /[&<>"]/g,
      (character) => htmlEntities[character] ?? character,
    ),
    messageAction: definition.action,
    messageReason: definition.reason,
    messageKey: definition.key,
  };
  return JSON.stringify({ messages: [message] });
}

/** Answers a request with a message; does nothing when the user is gone or an answer has begun. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(envelope(answer));
  response.writeHead(statusOf(answer), answerHeaders(answer, body.length, response.req.headers.host));
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Answers on a connection that has no response object, and ends it. `host`: the Host header, if it could be read. */
export function sendRawAnswer(socket: Duplex, answer: Answer, host?: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = envelope(answer);
  const status = statusOf(answer);
  const headers = [...answerHeaders(answer, Buffer.byteLength(body), host), 'Connection', 'close'];
  socket.end(`${headText(status, STATUS_CODES[status] ?? '', headers)}${body}`);
}

/** Status line and headers as text. */
export function headText(status: number, reason: string, headers: readonly string[]): string {
  let text = `HTTP/1.1 ${String(status)} ${reason}\r\n`;
  for (let index = 0; index < headers.length; index += 2)
    text += `${headers[index] ?? ''}: ${headers[index + 1] ?? ''}\r\n`;
  return `${text}\r\n`;
}

function statusOf({ definition }: Answer): number {
  return definition.statusCode ?? 500;
}

function answerHeaders(answer: Answer, length: number, host: string | undefined): string[] {
  const own = ['Content-Type', 'application/json', 'Content-Length', String(length), 'Cache-Control', 'no-store'];
  return responseHeaders([...own, ...(answer.headers ?? [])], host);
}
