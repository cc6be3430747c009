// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan, Plan } from '../plan/component-plan.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { instanceTagVariable } from '../process/instance-tag.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { generationOf } from './generation.ts';

/** What is done with what a record names. `adopt`: supervised as if it had been started now; `sweep`: ended; `forget`: nothing is there. */
export type AdoptionDecision =
  | { readonly outcome: 'adopt'; readonly record: InstanceRecord; readonly plan: ComponentPlan }
  | { readonly outcome: 'sweep'; readonly record: InstanceRecord; readonly reason: string }
  | {
      readonly outcome: 'forget';
      readonly record: InstanceRecord;
      readonly reason: string;
      /** It may still run, but where nobody here can look. */
      readonly isUnseen: boolean;
    };

/** What is looked up of the processes of this system. */
export type ProcessView = Pick<ProcessTable, 'self' | 'read' | 'tagged' | 'environment'>;

/**
 * Decides about each record; looks, but touches nothing. Something is adopted or ended only when it is proven to be what the record names
 * (pid, process group, start time, tag): pids are used again, and records may have been changed by hand.
 */
export function decideAdoption(
  records: readonly InstanceRecord[],
  processes: ProcessView,
  plan: Pick<Plan, 'components'>,
): AdoptionDecision[] {
  return records.map((record): AdoptionDecision => {
    const absence = whyUnseen(record, processes);
    if (absence) return { outcome: 'forget', record, ...absence };
    if (!isLeaderThere(record, processes)) return decideWithoutLeader(record, processes);
    const component = plan.components.find(({ name }) => name === record.component);
    if (!component || record.number > component.instances || record.number < 1) {
      return { outcome: 'sweep', record, reason: 'it is not wanted any more' };
    }
    if (record.command !== component.startScript) {
      return { outcome: 'sweep', record, reason: 'its start command has changed' };
    }
    if (record.generation !== generationOf(component, record.number)) {
      return { outcome: 'sweep', record, reason: 'its configuration has changed' };
    }
    return { outcome: 'adopt', record, plan: component };
  });
}

function whyUnseen(
  { process: recorded }: InstanceRecord,
  { self }: ProcessView,
): { readonly reason: string; readonly isUnseen: boolean } | undefined {
  if (recorded.bootId === self.bootId && recorded.pidNamespace === self.pidNamespace) return undefined;
  if (recorded.bootId !== self.bootId && recorded.hostname === self.hostname) {
    return { reason: 'the system has been started anew', isUnseen: false };
  }
  return { reason: 'it was started where this launcher cannot look', isUnseen: true };
}

function decideWithoutLeader(record: InstanceRecord, processes: ProcessView): AdoptionDecision {
  if (processes.tagged(record.tag).length > 0) {
    return { outcome: 'sweep', record, reason: 'its first process has ended' };
  }
  return { outcome: 'forget', record, reason: 'it has ended', isUnseen: false };
}

/** Whether the recorded process lives and is the one that was started: with the tag, unless its environment may not be read. */
export function isLeaderThere(record: InstanceRecord, processes: Pick<ProcessView, 'read' | 'environment'>): boolean {
  const entry = processes.read(record.process.pid);
  if (!entry || entry.zombie || entry.startTime !== record.process.startTime || entry.group !== record.group) {
    return false;
  }
  const environment = processes.environment(entry.pid);
  return environment === undefined || environment.get(instanceTagVariable) === record.tag;
}
