// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { Plan } from './plan/component-plan.ts';
import type { RefreshOutcome } from './control/request-handler.ts';
import { fault, type RefreshResult } from './control/protocol.ts';
import { renderFinding, type Finding } from './finding.ts';
import type { DiscoveryEviction } from './hooks/discovery-eviction.ts';
import type { JobLog } from './output/job-log.ts';
import type { InForce } from './plan/in-force.ts';
import type { LauncherTls, PlanRequest } from './plan/load-plan.ts';
import { shellMessages } from './messages-shell.ts';
import { loadPlanInProcess } from './plan/plan-process.ts';
import { secretsOf } from './output/secrets.ts';
import type { RefreshReport, Supervisor } from './supervision/supervisor.ts';

export interface RefreshContext {
  readonly source: Omit<PlanRequest, 'purpose'>;
  readonly inForce: InForce;
  readonly supervisor: Pick<Supervisor, 'refresh'>;
  readonly eviction: Pick<DiscoveryEviction, 'reopen'>;
  readonly jobLog: Pick<JobLog, 'conceal'>;
  readonly isEnding: () => boolean;
}

/** Reads everything again and acts on what changed; one at a time. What is not valid changes nothing. */
export function createRefresh(context: RefreshContext): () => Promise<RefreshOutcome> {
  const { inForce, isEnding } = context;
  const busy = (): RefreshOutcome => {
    return { outcome: 'refused', error: fault(shellMessages.refreshBusy, inForce.plan.haInstance.id) };
  };
  let running = false;
  return async () => {
    if (running || isEnding()) return busy();
    running = true;
    try {
      const haInstance = inForce.plan.haInstance.id;
      const loaded = await loadPlanInProcess({ ...context.source, haInstance, purpose: 'run' });
      if (loaded.outcome === 'refused') return refusedByFindings(loaded.findings);
      const fixed = fixedKeysThatChanged(inForce.plan, loaded.plan);
      if (fixed.length > 0) return refusedByFixedKeys(fixed);
      return isEnding() ? busy() : apply(context, loaded);
    } catch (error) {
      return { outcome: 'refused', error: fault(shellMessages.refreshRefused, reasonOf(error)) };
    } finally {
      running = false;
    }
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function apply(
  { inForce, supervisor, eviction, jobLog }: RefreshContext,
  loaded: Omit<InForce, 'tls'> & { tls?: LauncherTls },
): RefreshOutcome {
  jobLog.conceal([...secretsOf(inForce.plan), ...secretsOf(loaded.plan)]);
  inForce.plan = loaded.plan;
  inForce.tls = loaded.tls;
  eviction.reopen();
  return { outcome: 'refreshed', result: refreshResult(supervisor.refresh(loaded.plan)) };
}

/** Configuration keys whose values the locks, records and names of a running HA instance depend on; those that differ. */
export function fixedKeysThatChanged(running: Plan, wanted: Plan): string[] {
  const id = running.haInstance.id;
  const fixed: [key: string, before: string, after: string][] = [
    [`haInstances.${id}`, running.haInstance.id, wanted.haInstance.id],
    [`haInstances.${id}.hostname`, running.haInstance.hostname, wanted.haInstance.hostname],
    ['zowe.workspaceDirectory', running.directories.workspace, wanted.directories.workspace],
    ['zowe.logDirectory', running.directories.logs, wanted.directories.logs],
    ['components.launcher.ha.sharedDirectory', running.directories.shared, wanted.directories.shared],
  ];
  return fixed.filter(([, before, after]) => before !== after).map(([key]) => key);
}

/** The answer to a refresh that changed nothing because the configuration is not valid. */
export function refusedByFindings(findings: readonly Finding[]): RefreshOutcome {
  const details = findings.map(renderFinding);
  return { outcome: 'refused', error: { ...fault(shellMessages.refreshRefused, 'What is wrong:'), details } };
}

/** The answer to a refresh that changed nothing because of keys that are fixed while the launcher runs. */
export function refusedByFixedKeys(keys: readonly string[]): RefreshOutcome {
  return { outcome: 'refused', error: fault(shellMessages.notRefreshable, keys.join(', ')) };
}

/** What a refresh did, in words and as lists. */
export function refreshResult(report: RefreshReport): RefreshResult {
  const lists = [report.started, report.stopped, report.restarted, report.unchanged];
  const words = lists.map((names) => names.join(', ') || 'none');
  return { ...report, message: formatMessage(shellMessages.refreshed, words) };
}

/** Says in the job log what a refresh did, or why it did nothing; returns the outcome. */
export function logRefresh(logger: ZoweLogger, outcome: RefreshOutcome): RefreshOutcome {
  if (outcome.outcome === 'refreshed') logger.info(outcome.result.message);
  else logger.error([outcome.error.message, ...(outcome.error.details ?? [])].join(' '));
  return outcome;
}
