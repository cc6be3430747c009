// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage } from 'node:http';

/** A body longer than the limit is read to its end up to this many times the limit, so that the client gets to see the answer. */
const discardFactor = 8;

/** The body is longer than the limit; Fastify answers with the status. */
export class BodyTooLargeError extends Error {
  readonly statusCode = 413;
}

/** The connection ended before the body did. */
export class BodyIncompleteError extends Error {
  readonly statusCode = 400;
}

/** Reads a whole body of at most `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= limit) chunks.push(chunk);
      else chunks = [];
      if (received > limit * discardFactor) reject(new BodyTooLargeError());
    });
    request.on('end', () => {
      const [only] = chunks;
      if (received > limit) reject(new BodyTooLargeError());
      else resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks));
    });
    request.on('error', (cause) => reject(new BodyIncompleteError(cause.message, { cause })));
  });
}
