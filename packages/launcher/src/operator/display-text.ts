// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage } from '@zowe-ha/messages';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../control/status.ts';
import { groupByComponent, totalCounts, type Counts } from './component-counts.ts';
import { fitLine, wrapText } from './console-lines.ts';
import { detailFacts } from './detail-facts.ts';
import { operatorMessages } from './messages-operator.ts';

export interface DisplayOptions {
  /** What is shown; default: everything. */
  readonly instances?: readonly ComponentInstanceStatus[];
  readonly detail: boolean;
}

/**
 * The answer to DISPLAY, no line longer than a console line: the HA instance, then each component with its counts and its instances.
 * Times are UTC, as in the job log.
 */
export function displayText(
  status: HaInstanceStatus,
  { instances = status.instances, detail }: DisplayOptions,
): string[] {
  const groups = groupByComponent(status, instances);
  const width = Math.max(...instances.map((each) => labelOf(each).length + 2), 0);
  return [
    ...(instances.length === status.instances.length ? headLines(status, detail) : []),
    ...groups.flatMap((group) => [
      line(`${group.component.padEnd(width)}  ${countsText(group)}`),
      ...group.instances.flatMap((each) => instanceLines(each, width, detail)),
    ]),
  ];
}

function headLines(status: HaInstanceStatus, detail: boolean): string[] {
  const { haInstance, hostname, state, notices } = status;
  const { wanted, running, ready } = totalCounts(groupByComponent(status));
  const args = [haInstance, hostname, state.toUpperCase(), wanted, running, ready];
  const head = fitLine(formatMessage(operatorMessages.displayHeader, args));
  return [head, ...(detail ? [...launcherLines(status), ...notices.flatMap(wrapped)] : [])];
}

function launcherLines({ launcherPid, startedAt }: HaInstanceStatus): string[] {
  return wrapped(`launcher process ${launcherPid}, since ${utc(startedAt)}`);
}

function countsText({ wanted, running, ready }: Counts): string {
  return `${wanted} wanted, ${running} running, ${ready} ready`;
}

function instanceLines(instance: ComponentInstanceStatus, width: number, detail: boolean): string[] {
  const { state, pid, port, restarts, upSince, reason } = instance;
  const last = upSince === undefined ? (reason ?? '') : `since ${utc(upSince)}`;
  const columns = [
    `  ${labelOf(instance)}`.padEnd(width),
    state.padEnd(8),
    `pid ${String(pid ?? '-').padEnd(8)}`,
    `port ${String(port ?? '-').padEnd(5)}`,
    `restarts ${String(restarts).padEnd(4)}`,
    last,
  ];
  return [line(columns.join('  ')), ...(detail ? detailLines(instance) : [])];
}

function detailLines(instance: ComponentInstanceStatus): string[] {
  return detailFacts(instance, utc).flatMap(wrapped);
}

function line(text: string): string {
  return fitLine(formatMessage(operatorMessages.displayLine, [text.trimEnd()]));
}

/** What may not be cut, below what it belongs to. */
function wrapped(text: string): string[] {
  const indent = ' '.repeat(4);
  const room = formatMessage(operatorMessages.displayLine, [indent]).length;
  return wrapText(text, room).map((part) => line(indent + part));
}

function labelOf({ component, number }: ComponentInstanceStatus): string {
  return `${component}#${number}`;
}

function utc(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
