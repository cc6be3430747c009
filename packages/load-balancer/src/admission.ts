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
  if (countHosts(request) > 1 || (request.headers.host === undefined && request.httpVersion === '1.1')) {
    return { definition: messages.badRequest, args: ['it does not name exactly one host'] };
  }
  const coding = request.headers['transfer-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') {
    return { definition: messages.codingRefused, args: [coding] };
  }
  const upgrade = request.headers.upgrade;
  if (upgrade !== undefined && isUpgrade(request) && upgrade.toLowerCase() !== 'websocket') {
    return { definition: messages.upgradeRefused, args: [upgrade] };
  }
  return undefined;
}

/** The answer to what is not a request that Node can read. */
export function refusalOfBrokenRequest(error: Error, headerBytes: number): Answer {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'HPE_HEADER_OVERFLOW') return { definition: messages.headersTooLarge, args: [headerBytes] };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { definition: messages.requestTimeout };
  return { definition: messages.badRequest, args: [message] };
}

function countHosts(request: IncomingMessage): number {
  return request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
}

function isUpgrade(request: IncomingMessage): boolean {
  return (request.headers.connection ?? '').toLowerCase().includes('upgrade');
}
