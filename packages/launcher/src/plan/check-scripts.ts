// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import type { ComponentPlan, LivenessPlan, ProbePlan } from './component-plan.ts';
import { planMessages } from './messages-plan.ts';

/** Why the scripts of a component cannot be run: that which starts it, and those of its probes. */
export function checkScripts(plan: ComponentPlan): Finding[] {
  return [
    ...checkStartScript(plan),
    ...checkProbeScript('readiness', plan.readiness, plan),
    ...checkProbeScript('liveness', plan.liveness, plan),
  ];
}

function checkStartScript({ name, directory, startScript, stc }: ComponentPlan): Finding[] {
  if (stc) return [];
  const location = { file: `${directory}/manifest.yaml`, key: 'commands.start' };
  const problem = problemOf(startScript);
  if (problem === undefined) return [];
  if (problem !== notExecutable) {
    return [createFinding(startMessages.startCommandMissing, [name, startScript, problem], location)];
  }
  return [createFinding(startMessages.startCommandNotExecutable, [name, startScript], location)];
}

function checkProbeScript(
  occasion: 'readiness' | 'liveness',
  probe: ProbePlan | LivenessPlan,
  { name, directory }: ComponentPlan,
): Finding[] {
  if (probe.type !== 'script' || probe.script === '') return [];
  const file = join(directory, probe.script);
  const problem = problemOf(file);
  if (problem === undefined) return [];
  const location = { file: `${directory}/manifest.yaml`, key: `ha.${occasion}.script` };
  return [createFinding(planMessages.probeScriptUnusable, [occasion, name, file, problem], location)];
}

const notExecutable = 'is not executable';

function problemOf(file: string): string | undefined {
  try {
    if (!statSync(file).isFile()) return 'is not a file';
  } catch {
    return 'does not exist';
  }
  try {
    accessSync(file, constants.R_OK | constants.X_OK);
    return undefined;
  } catch {
    return notExecutable;
  }
}
