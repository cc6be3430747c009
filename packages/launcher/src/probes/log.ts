// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { messagePattern } from './message-pattern.ts';
import type { Probe, ProbeContext, ProbeResult } from './probe.ts';

/** A probe that is satisfied as soon as the instance has written the message, and from then on. */
export function createLogReadinessProbe(message: string, { onLine, adopted }: ProbeContext): Probe {
  // An instance of an earlier launcher has written it long ago, or that launcher would have ended it.
  let seen = adopted === true;
  const waiting = new Set<() => void>();
  const endListening = listen(message, onLine, () => {
    seen = true;
    for (const tell of waiting) tell();
  });
  return {
    check: (signal) =>
      new Promise<ProbeResult>((resolve) => {
        const end = (): void => {
          waiting.delete(end);
          signal.removeEventListener('abort', end);
          resolve(seen ? { ready: true } : { ready: false, reason: `message ${message} has not been written` });
        };
        if (seen || signal.aborted) {
          end();
          return;
        }
        waiting.add(end);
        signal.addEventListener('abort', end, { once: true });
      }),
    close: endListening,
  };
}

/** A probe that is satisfied when the instance has written the message since it was asked last. */
export function createLogLivenessProbe(message: string, { onLine }: ProbeContext): Probe {
  let seen = false;
  const endListening = listen(message, onLine, () => (seen = true));
  return {
    check() {
      const result: ProbeResult = seen
        ? { ready: true }
        : { ready: false, reason: `message ${message} has not been written since the last attempt` };
      seen = false;
      return Promise.resolve(result);
    },
    close: endListening,
  };
}

function listen(message: string, onLine: ProbeContext['onLine'], onMessage: () => void): () => void {
  const pattern = messagePattern(message);
  const end = onLine?.((line) => {
    if (pattern.matches(line)) onMessage();
  }, pattern.containing);
  return end ?? (() => undefined);
}
