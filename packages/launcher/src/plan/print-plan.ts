// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { PlanRefusedError } from '../finding.ts';
import type { PlanRequest } from './load-plan.ts';
import { loadPlanInProcess } from './plan-process.ts';
import { planJson, planText } from './plan-text.ts';

/** The plan as text or JSON; throws PlanRefusedError with everything that is wrong. Changes nothing on the system. */
export async function printPlan(source: Omit<PlanRequest, 'purpose'>, asJson: boolean): Promise<string> {
  const loaded = await loadPlanInProcess({ ...source, purpose: 'look' });
  if (loaded.outcome === 'refused') throw new PlanRefusedError(loaded.findings);
  return asJson ? planJson(loaded.plan) : planText(loaded.plan);
}
