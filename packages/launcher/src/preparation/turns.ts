// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Lets only so many things happen at the same time; the others wait in the order in which they came. */
export interface Turns {
  readonly limit: number;
  take<T>(work: () => Promise<T>): Promise<T>;
}

/** Makes turns; `limit` is at least 1. */
export function createTurns(limit: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    limit,
    async take(work) {
      if (taken >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
      else taken += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The place is handed on as it is.
        if (next) next();
        else taken -= 1;
      }
    },
  };
}
