// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstancePlan, Plan } from '../plan/component-plan.ts';
import { ownershipMessages } from '../ownership/messages-ownership.ts';
import type { PortAssignment } from '../ports/port-assignment.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import { instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord, InstanceRecords } from '../process/instance-record.ts';
import type { ProcessTable } from '../process/process-table.ts';
import type { Clock } from '../supervision/clock.ts';
import type { HookRunner } from '../supervision/hook-runner.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { decideAdoption, type AdoptionDecision } from './decide.ts';
import { sweep } from './sweep.ts';

export interface TakeOverOptions {
  readonly haInstance: HaInstancePlan;
  readonly components: Plan['components'];
  readonly records: InstanceRecords;
  readonly processes: ProcessTable;
  readonly ports: Pick<PortAssignment, 'adopt'>;
  readonly hooks: Pick<HookRunner, 'gone'>;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
}

const longestSweepGraceMs = 5_000;

/**
 * Settles what a launcher that died left behind: ends what must not be there, removes the records of what is gone, and returns the records
 * of what is to be adopted, by label. What is adopted is not touched.
 */
export async function takeOverFromPredecessor(options: TakeOverOptions): Promise<ReadonlyMap<string, InstanceRecord>> {
  const records = usableRecords(options);
  const decisions = decideAdoption(records, options.processes, options).map((each) => withPort(each, options));
  const adopted = decisions.filter(({ outcome }) => outcome === 'adopt').map(({ record }) => record);
  const swept = decisions.filter((each) => each.outcome === 'sweep');
  const graceOf = (component: string): number => {
    const plan = options.components.find(({ name }) => name === component);
    return Math.min(longestSweepGraceMs, plan?.stopGraceMs ?? longestSweepGraceMs);
  };
  await sweep(
    swept.map(({ record }) => record),
    { ...options, graceOf },
  );
  for (const decision of decisions) settle(decision, options);
  announce(decisions, options);
  return new Map(adopted.map((record) => [labelOf(record), record]));
}

function usableRecords({ records, logger, haInstance }: TakeOverOptions): InstanceRecord[] {
  return records.all().flatMap((stored) => {
    const problem = 'problem' in stored ? stored.problem : foreignness(stored.record, haInstance);
    if (problem === undefined && 'record' in stored) return [stored.record];
    logMessage(logger, engineMessages.recordUnusable, stored.file, problem ?? '');
    records.removeFile(stored.file);
    return [];
  });
}

function foreignness(record: InstanceRecord, { id }: HaInstancePlan): string | undefined {
  return record.haInstance === id ? undefined : `it belongs to HA instance ${record.haInstance}`;
}

/** Only with its port still its own is an instance what the configuration wants. */
function withPort(decision: AdoptionDecision, { ports }: TakeOverOptions): AdoptionDecision {
  if (decision.outcome !== 'adopt') return decision;
  const { record, plan } = decision;
  const planned = portOfInstance(plan, record.number);
  const isPortItsOwn =
    record.port === undefined ? planned.kind === 'none' : ports.adopt(labelOf(record), planned, record.port);
  return isPortItsOwn ? decision : { outcome: 'sweep', record, reason: 'its port is not its own any more' };
}

function settle(decision: AdoptionDecision, { records, hooks, haInstance, logger }: TakeOverOptions): void {
  const { record, outcome } = decision;
  if (outcome === 'adopt') return;
  const { component, number, port } = record;
  records.remove(component, number);
  if (outcome === 'forget' && decision.isUnseen) {
    const { pid, hostname } = record.process;
    logMessage(logger, ownershipMessages.recordOfOtherSystem, labelOf(record), pid, hostname);
    return;
  }
  hooks.gone({ component, number, hostname: haInstance.hostname, port });
}

function announce(decisions: readonly AdoptionDecision[], { logger, haInstance }: TakeOverOptions): void {
  const swept = decisions.flatMap((each) =>
    each.outcome === 'sweep' ? [`${labelOf(each.record)} (process ${each.record.group}: ${each.reason})`] : [],
  );
  if (swept.length > 0) logMessage(logger, engineMessages.predecessorSwept, swept.join(', '));
  const seen = decisions.filter((each) => each.outcome !== 'forget' || !each.isUnseen);
  if (seen.length === 0) return;
  const adopted = decisions.filter(({ outcome }) => outcome === 'adopt').length;
  const ended = seen.length - adopted - swept.length;
  logMessage(logger, ownershipMessages.adoptionSummary, haInstance.id, adopted, swept.length, ended);
}

function labelOf(record: InstanceRecord): string {
  return instanceLabel(record.component, record.number);
}
