// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answers.ts';
import { messages } from './messages.ts';

const refusedMethods = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** Why a request that Node accepted is refused here; undefined when it is not. */
export function refusalOf(request: IncomingMessage): Answer | undefined {
  const method = request.method ?? '';
  if (refusedMethods.has(method)) return { definition: messages.methodRefused, args: [method] };
  if (!request.rawHeaders.every(isNameOrValue))
    return { definition: messages.badRequest, args: ['a header name is not valid'] };
  if (!namesOneHost(request)) return { definition: messages.badRequest, args: ['it does not name exactly one host'] };
  const coding = request.headers['transfer-encoding'] ?? 'chunked';
  if (coding.toLowerCase() !== 'chunked') return { definition: messages.codingRefused, args: [coding] };
  const protocol = isUpgrade(request) ? (request.headers.upgrade ?? '') : 'websocket';
  if (protocol.toLowerCase() !== 'websocket') return { definition: messages.upgradeRefused, args: [protocol] };
  return undefined;
}

/** The answer to what is not a request that Node can read. */
export function refusalOfBrokenRequest(error: Error, headerBytes: number): Answer {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'HPE_HEADER_OVERFLOW') return { definition: messages.headersTooLarge, args: [headerBytes] };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { definition: messages.requestTimeout };
  return { definition: messages.badRequest, args: [message] };
}

/** RFC 9110: names are tokens. Older versions of Node 20 let a blank before the colon pass, which targets may read differently. */
function isNameOrValue(text: string, index: number): boolean {
  return index % 2 === 1 || /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

function namesOneHost(request: IncomingMessage): boolean {
  const { rawHeaders } = request;
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'host') count += 1;
  }
  return count === 1 || (count === 0 && request.httpVersion === '1.0');
}

function isUpgrade(request: IncomingMessage): boolean {
  const { connection = '', upgrade } = request.headers;
  return upgrade !== undefined && connection.toLowerCase().includes('upgrade');
}
