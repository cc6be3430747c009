// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../supervision/clock.ts';
import type { ConsoleSelection } from './console-selection.ts';

/** So many lines of one component instance go to the console in so long a time. */
export const consoleBurst = { lines: 50, ms: 10_000 };

/** What the job log needs of an operator console. */
export interface ConsoleWriter {
  write(line: string, options?: { readonly important?: boolean }): void;
}

export interface ConsoleOutletOptions {
  readonly console: ConsoleWriter;
  readonly selection: () => ConsoleSelection;
  readonly clock: Clock;
  readonly onLeftOut: (label: string, lines: number) => void;
}

/** Sends selected lines to the console; a component instance cannot flood it. */
export interface ConsoleOutlet {
  launcherLine(line: string): void;
  componentLines(label: string, lines: readonly string[]): void;
}

interface Window {
  readonly since: number;
  sent: number;
  leftOut: number;
}

/** An outlet that counts anew whenever the time is over. */
export function createConsoleOutlet(options: ConsoleOutletOptions): ConsoleOutlet {
  const { console: writer, selection, clock } = options;
  const windows = new Map<string, Window>();
  const windowOf = (label: string): Window => {
    const now = clock.monotonic();
    const current = windows.get(label);
    if (current && now - current.since < consoleBurst.ms) return current;
    if (current && current.leftOut > 0) options.onLeftOut(label, current.leftOut);
    const window = { since: now, sent: 0, leftOut: 0 };
    windows.set(label, window);
    return window;
  };
  return {
    launcherLine(line) {
      const selected = selection().ofLauncher(line);
      if (selected) writer.write(selected.text, { important: selected.important });
    },
    componentLines(label, lines) {
      for (const line of lines) {
        const selected = selection().ofComponent(line);
        if (!selected) continue;
        const window = windowOf(label);
        if (window.sent < consoleBurst.lines) {
          window.sent += 1;
          writer.write(selected.text, { important: false });
        } else window.leftOut += 1;
      }
    },
  };
}
