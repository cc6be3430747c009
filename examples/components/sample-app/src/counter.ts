// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import type { Request } from 'express';

declare module 'express-session' {
  interface SessionData {
    /** How often this session asked. */
    counter: number;
  }
}

/** What a count came to. `session` tells sessions apart without giving their id away. */
export interface Count {
  readonly counter: number;
  readonly session: string;
}

/**
 * Counts one request of a session and stores it before it is told to anybody: a count that is not stored must not be seen, or the
 * counter would go back. Two requests at once may count one; a repeated request may count two. Rejects when it is not stored.
 */
export async function count(request: Request): Promise<Count> {
  const { session } = request;
  const counter = (session.counter ?? 0) + 1;
  session.counter = counter;
  await new Promise<void>((resolve, reject) => {
    session.save((error: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
  return { counter, session: createHash('sha256').update(request.sessionID).digest('hex').slice(0, 8) };
}
