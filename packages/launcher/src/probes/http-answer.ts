// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { IncomingMessage } from 'node:http';

/** What came back. `tooLong`: the rest was not read. `broken`: the connection ended within it. */
export type Answer =
  | { readonly outcome: 'read'; readonly status: number; readonly text: string }
  | { readonly outcome: 'tooLong'; readonly status: number }
  | { readonly outcome: 'broken'; readonly status: number; readonly reason: string };

const mostBytes = 64 * 1024;

/** Reads an answer to its end, so that its connection can be used again; its text only where it is wanted. Calls back once. */
export function readAnswer(response: IncomingMessage, wantsText: boolean, onAnswer: (answer: Answer) => void): void {
  const status = response.statusCode ?? 0;
  const chunks: Buffer[] = [];
  let length = 0;
  let ended = false;
  const end = (answer: Answer): void => {
    if (ended) return;
    ended = true;
    onAnswer(answer);
  };
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > mostBytes) end({ outcome: 'tooLong', status });
    else if (wantsText) chunks.push(chunk);
  });
  response.once('end', () => end({ outcome: 'read', status, text: Buffer.concat(chunks).toString('utf8') }));
  response.once('error', (error) => end({ outcome: 'broken', status, reason: error.message }));
  response.once('close', () => end({ outcome: 'broken', status, reason: 'the connection was closed' }));
}
