// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connectLauncher, findLaunchers } from '../control/client.ts';
import { comparablePlan } from '../control/running-plan.ts';
import { PlanRefusedError } from '../finding.ts';
import type { PlanRequest } from '../plan/load-plan.ts';
import { loadPlanInProcess } from '../plan/plan-process.ts';
import { fixedKeysThatChanged } from '../refresh.ts';
import { comparePlanWithRunning, planReportText, type PlanReport } from './plan-report.ts';

/**
 * What a refresh of the running launcher would do, as text or JSON. Throws PlanRefusedError when the configuration is not valid, and what
 * `connectLauncher` throws when no launcher of the HA instance runs. Changes nothing.
 */
export async function printPlanDifference(
  source: Omit<PlanRequest, 'purpose'>,
  options: { readonly json: boolean; readonly systemDirectory: string },
): Promise<string> {
  const loaded = await loadPlanInProcess({ ...source, purpose: 'run' });
  if (loaded.outcome === 'refused') throw new PlanRefusedError(loaded.findings);
  const { id } = loaded.plan.haInstance;
  const { systemDirectory } = options;
  // The same HA instance id in another workspace is another HA instance.
  const record = findLaunchers(systemDirectory).find(
    ({ haInstance, workspace }) => haInstance === id && workspace === loaded.plan.directories.workspace,
  );
  const client = await connectLauncher({ record, haInstance: id, systemDirectory });
  try {
    const { salt, plan: running } = await client.plan();
    const { plan: wanted } = comparablePlan(loaded.plan, salt);
    const report: PlanReport = {
      haInstance: client.record.haInstance,
      launcherPid: client.record.pid,
      refused: fixedKeysThatChanged(running, wanted),
      ...comparePlanWithRunning(running, wanted),
    };
    return options.json ? `${JSON.stringify(report, null, 2)}\n` : planReportText(report);
  } finally {
    client.close();
  }
}
