// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import { relevantEnvironment } from '../plan/relevant-environment.ts';

/**
 * Names everything of the plan that the processes of a component instance were started with. How the component is supervised is not part
 * of it: that may change while the processes run.
 */
export function generationOf(plan: ComponentPlan, number: number): string {
  const { name, directory, startScript, shareAs } = plan;
  const port = portOfInstance(plan, number);
  const environment = Object.entries(relevantEnvironment(plan)).sort(byName);
  const own = Object.entries(plan.instanceSettings[number - 1] ?? {}).sort(byName);
  const ofAll = [name, directory, startScript, Object.entries(port).sort(byName), shareAs, environment];
  const text = JSON.stringify([...ofAll, own]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
