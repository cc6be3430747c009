// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  type ComponentInstanceStatus,
  type Counts,
  detailFacts,
  type DisplayedState,
  groupByComponent,
  type HaInstanceStatus,
} from '@zowe-ha/launcher/control';
import { formatMessage } from '@zowe-ha/messages';
import { messages } from './messages.ts';

/** What is shown beside the status: where users go, and where the job log is. */
export interface StatusNotes {
  readonly frontUrl?: string | undefined;
  readonly jobLog?: string | undefined;
  /** How to stop what is shown; absent when somebody else shows it. */
  readonly stop?: string | undefined;
}

export interface TableOptions {
  readonly color: boolean;
  /** Whether all that is known of each instance is shown below it. */
  readonly detail?: boolean;
  /** Longer lines are cut. Default: not cut. */
  readonly columns?: number;
  /** More lines are left out, and said so. Default: all are shown. */
  readonly rows?: number;
}

const colors: Readonly<Record<DisplayedState, number>> = {
  up: 32,
  starting: 33,
  stopping: 33,
  backoff: 33,
  held: 33,
  failed: 31,
  ended: 90,
  down: 90,
};
const headings = ['COMPONENT INSTANCE', 'STATE', 'PID', 'PORT', 'UP SINCE', 'RESTARTS', 'LAST EVENT'];
/** Columns keep a width that fits what usually stands in them, so that the table does not jump while it is redrawn. */
const leastWidths = [0, 8, 7, 5, 19, 0, 0];
const numeric = [false, false, true, true, false, true, false];

/** The whole status as lines: a title, the table, then notices and notes. */
export function statusLines(status: HaInstanceStatus, notes: StatusNotes, options: TableOptions): string[] {
  const table = tableLines(status, options);
  const tail = [...noticeLines(status), ...noteLines(notes)];
  const frame = [titleLine(status), '', ...(tail.length > 0 ? ['', ...tail] : [])];
  const room = options.rows === undefined ? table.length : Math.max(2, options.rows - frame.length);
  return [titleLine(status), '', ...limitLines(table, room), ...frame.slice(2)].map((line) =>
    cut(line, options.columns),
  );
}

/** `HA instance lpar1 on host1: UP, launcher 4711 since ...`. */
export function titleLine(status: HaInstanceStatus): string {
  const since = formatTime(status.startedAt);
  return `HA instance ${status.haInstance} on ${status.hostname}: ${status.state.toUpperCase()} (launcher process ${status.launcherPid}, since ${since})`;
}

/** One line per reason why the HA instance is not highly available. */
export function noticeLines(status: HaInstanceStatus): string[] {
  if (status.highlyAvailable) return status.notices.map((notice) => notice);
  const reasons = status.notices.length > 0 ? status.notices : ['see the job log'];
  return reasons.map((reason) =>
    formatMessage(messages.notHighlyAvailable, [reason.replace(/^NOT HIGHLY AVAILABLE(?::| because)\s*/, '')]),
  );
}

/** Front, job log and how to stop, as far as they are known. */
export function noteLines(notes: StatusNotes): string[] {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Front', notes.frontUrl],
    ['Job log', notes.jobLog],
    ['Stop', notes.stop],
  ];
  return entries.flatMap(([label, text]) => (text === undefined ? [] : [`${`${label}:`.padEnd(9)}${text}`]));
}

/** Local time to the second, as `2026-11-23 14:05:09`. */
export function formatTime(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

/** `gateway#2`. */
export function instanceName({ component, number }: ComponentInstanceStatus): string {
  return `${component}#${number}`;
}

/** The component with its counts, then its instances. */
function tableLines(status: HaInstanceStatus, { color, detail }: TableOptions): string[] {
  const cells = new Map(status.instances.map((instance) => [instance, cellsOf(instance)]));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, leastWidths[column] ?? 0, ...[...cells.values()].map((row) => (row[column] ?? '').length)),
  );
  const align = (text: string, column: number) =>
    numeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  const join = (row: readonly string[]) => row.join('  ').trimEnd();
  const instanceLine = (instance: ComponentInstanceStatus) => {
    const row = (cells.get(instance) ?? []).map(align);
    if (color) row[1] = `\u001b[${colors[instance.state]}m${row[1] ?? ''}\u001b[0m`;
    return join(row);
  };
  const groups = groupByComponent(status).flatMap((group) => [
    `${group.component.padEnd(widths[0] ?? 0)}  ${countsText(group)}`,
    ...group.instances.flatMap((each) => [instanceLine(each), ...(detail ? detailLines(each) : [])]),
  ]);
  return [join(headings.map(align)), ...groups];
}

function countsText({ wanted, running, ready }: Counts): string {
  return `${wanted} wanted, ${running} running, ${ready} ready`;
}

function detailLines(instance: ComponentInstanceStatus): string[] {
  return detailFacts(instance, formatTime).map((fact) => `    ${fact}`);
}

function cellsOf(instance: ComponentInstanceStatus): string[] {
  return [
    instanceName(instance),
    instance.state,
    String(instance.pid ?? '-'),
    String(instance.port ?? '-'),
    instance.upSince === undefined ? '-' : formatTime(instance.upSince),
    String(instance.restarts),
    instance.reason ?? '',
  ];
}

function limitLines(table: readonly string[], room: number): readonly string[] {
  if (table.length <= room) return table;
  const shown = table.slice(0, room - 1);
  return [...shown, `... and ${table.length - shown.length} more`];
}

/** Cuts a line to a width; colours take no room and are always closed. */
function cut(line: string, columns: number | undefined): string {
  if (columns === undefined) return line;
  let width = 0;
  let result = '';
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const isColor = part.startsWith('\u001b');
    const text = isColor ? part : part.slice(0, Math.max(0, columns - width));
    width += isColor ? 0 : text.length;
    result += text;
  }
  return result;
}
