// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { isIdempotent, type BodyKind } from './retry-policy.ts';

const replayableBytes = 65_536;

/** The body of a user's request, handed out once per attempt. */
export interface RequestBody {
  readonly kind: BodyKind;
  /** Whether anything of a streamed body was read. */
  wasRead(): boolean;
  /** The body for one attempt, in undici's terms. A streamed body is read only when the attempt really sends. */
  open(): Buffer | Readable | null;
}

/**
 * How the body of a request is sent on. A stated length of at most 64 KiB is read first when the method may be repeated, so that
 * it can be; everything else streams. Rejects when the user's connection ends meanwhile.
 */
export async function takeRequestBody(request: IncomingMessage): Promise<RequestBody> {
  const length = request.headers['content-length'];
  const isChunked = request.headers['transfer-encoding'] !== undefined;
  if (!isChunked && (length === undefined || Number(length) === 0)) {
    return { kind: 'none', wasRead: () => false, open: () => null };
  }
  const isSmall = !isChunked && Number(length) <= replayableBytes;
  return isSmall && isIdempotent(request.method ?? '') ? await readWhole(request) : stream(request);
}

async function readWhole(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  return { kind: 'replayable', wasRead: () => true, open: () => whole };
}

function stream(request: IncomingMessage): RequestBody {
  let read = false;
  return {
    kind: 'streamed',
    wasRead: () => read,
    open: () => {
      async function* chunks(): AsyncGenerator<Buffer> {
        read = true;
        // The user's connection outlives an attempt: it still has to carry the answer.
        for await (const chunk of request.iterator({ destroyOnReturn: false })) yield chunk as Buffer;
      }
      return Readable.from(chunks(), { objectMode: false, highWaterMark: replayableBytes });
    },
  };
}
