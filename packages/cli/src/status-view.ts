// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { HaInstanceStatus } from '@zowe-ha/launcher/control';
import { changeLines, upLines } from './change-lines.ts';
import type { CommandContext, OutputStream } from './command-context.ts';
import { statusLines, type StatusNotes, type TableOptions } from './status-table.ts';

/** Shows a status that changes. */
export interface StatusView {
  update(status: HaInstanceStatus, notes: StatusNotes): void;
  /** Says something that stays on the screen. */
  note(text: string): void;
  /** Leaves the terminal as it was found, with the last table on it. */
  close(): void;
}

export interface ViewOptions {
  readonly json?: boolean | undefined;
  /** Whether a table shows all that is known of each instance. */
  readonly detail?: boolean | undefined;
  /** The time, in milliseconds since the epoch. Default: now. */
  readonly clock?: () => number;
}

/** A table that is redrawn in place on a terminal; one line per change, or one JSON document per line, where there is none. */
export function createStatusView(context: CommandContext, options: ViewOptions = {}): StatusView {
  if (options.json) return createJsonView(context.stdout);
  const { TERM, NO_COLOR } = context.environment;
  if (!context.stdout.isTTY || TERM === 'dumb') return createPlainView(context.stdout, options.clock ?? Date.now);
  return createLiveView(context.stdout, { color: !NO_COLOR, detail: options.detail ?? false });
}

function createJsonView(out: OutputStream): StatusView {
  return {
    update: (status, notes) => void out.write(`${JSON.stringify({ ...status, ...notesData(notes) })}\n`),
    note: () => undefined,
    close: () => undefined,
  };
}

/** The notes that programs get beside a status. */
export function notesData({ frontUrl, jobLog }: StatusNotes): { frontUrl?: string; jobLog?: string } {
  return { ...(frontUrl === undefined ? {} : { frontUrl }), ...(jobLog === undefined ? {} : { jobLog }) };
}

function createPlainView(out: OutputStream, clock: () => number): StatusView {
  let last: HaInstanceStatus | undefined;
  let wasUp = false;
  const writeLines = (lines: readonly string[]) => lines.forEach((line) => void out.write(`${line}\n`));
  return {
    update(status, notes) {
      writeLines(changeLines(last, status, clock()));
      if (status.state === 'up' && !wasUp) writeLines(upLines(status, notes));
      wasUp ||= status.state === 'up';
      last = status;
    },
    note: (text) => writeLines([text]),
    close: () => undefined,
  };
}

const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';

function createLiveView(out: OutputStream, options: TableOptions): StatusView {
  let drawn: readonly string[] = [];
  let hasDrawn = false;
  const erase = () => (drawn.length === 0 ? '' : `\u001b[${drawn.length}A\r\u001b[0J`);
  const draw = (lines: readonly string[], above = '') => {
    out.write(hideCursor + erase() + above + lines.map((line) => `${line}\n`).join(''));
    drawn = lines;
    hasDrawn = true;
  };
  return {
    update(status, notes) {
      // One column and one row stay free, so that neither wraps nor scrolls: the cursor must find the first line again.
      const size = { columns: (out.columns ?? 80) - 1, rows: (out.rows ?? 24) - 1 };
      draw(statusLines(status, notes, { ...options, ...size }));
    },
    note: (text) => draw(drawn, `${text}\n`),
    close() {
      if (hasDrawn) out.write(showCursor);
      hasDrawn = false;
    },
  };
}
