// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstanceStatus, HaInstanceStatus } from '@zowe-ha/launcher/control';
import { formatTime, instanceName, noticeLines, noteLines, type StatusNotes } from './status-table.ts';

/** What happened between two statuses, one line per change; without an earlier status everything is a change. */
export function changeLines(before: HaInstanceStatus | undefined, after: HaInstanceStatus, at: number): string[] {
  const known = new Map(before?.instances.map((instance) => [instanceName(instance), instance]));
  const changed = after.instances.filter((instance) => isChange(known.get(instanceName(instance)), instance));
  const present = new Set(after.instances.map(instanceName));
  const gone = [...known.keys()].filter((name) => !present.has(name));
  const lines = [...changed.map(describe), ...gone.map((name) => `${name} is no longer part of the configuration`)];
  if (before?.state !== after.state) lines.push(`HA instance ${after.haInstance} is ${after.state}`);
  const time = formatTime(at);
  return lines.map((line) => `${time} ${line}`);
}

/** What is said once, when the HA instance is up for the first time. */
export function upLines(status: HaInstanceStatus, notes: StatusNotes): string[] {
  return [...noticeLines(status), ...noteLines(notes)];
}

function isChange(before: ComponentInstanceStatus | undefined, after: ComponentInstanceStatus): boolean {
  return before?.state !== after.state || before.pid !== after.pid || before.restarts !== after.restarts;
}

function describe(instance: ComponentInstanceStatus): string {
  const facts = [
    instance.pid === undefined ? undefined : `process ${instance.pid}`,
    instance.port === undefined ? undefined : `port ${instance.port}`,
    instance.restarts === 0 ? undefined : `restarts ${instance.restarts}`,
  ].filter((fact) => fact !== undefined);
  const isLost = ['backoff', 'held', 'failed', 'ended', 'down'].includes(instance.state);
  const reason = isLost && instance.reason !== undefined ? `: ${instance.reason}` : '';
  const state = instance.state === 'backoff' ? 'in backoff' : instance.state;
  return `${instanceName(instance)} is ${state}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}${reason}`;
}
