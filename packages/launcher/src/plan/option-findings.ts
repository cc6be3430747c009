// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { HaOptions, ResolvedInstance } from '@zowe-ha/config-schema';
import { createFinding, type Finding } from '../finding.ts';
import type { ComponentPlan, ExitCodePlan } from './component-plan.ts';
import { planMessages } from './messages-plan.ts';
import { locateConfigured, locateSetting } from './setting-location.ts';

/** The longest name that a job may have. */
const maxJobName = 8;
/** A timer that is to wait longer is over at once. */
const longestTimerMs = 2 ** 31 - 1;

interface Configured {
  readonly instance: ResolvedInstance;
  readonly options: HaOptions;
}

/** What contradicts itself, or cannot be, in the options of a component. */
export function optionFindings(plan: ComponentPlan, { instance, options }: Configured): Finding[] {
  return [
    ...startedTaskFindings(plan, { instance, options }),
    ...exitCodeFindings(plan, options.exitCodes, instance),
    ...jobNameFindings(plan, instance),
    ...intervalFindings(plan, instance),
  ];
}

function startedTaskFindings(plan: ComponentPlan, { instance, options }: Configured): Finding[] {
  if (options.type !== 'stc') return [];
  const { name, stc } = plan;
  const findings = (['start', 'stop', 'jobName'] as const)
    .filter((key) => !stc?.[key])
    .map((key) =>
      createFinding(planMessages.startedTaskMissing, [name, key], locateSetting(instance, plan, 'ha.type')),
    );
  if (!stc) return findings;
  if (plan.instances > 1) {
    const location = locateSetting(instance, plan, 'ha.instances');
    findings.push(createFinding(planMessages.startedTaskInstances, [name, plan.instances], location));
  }
  return findings;
}

function intervalFindings(plan: ComponentPlan, instance: ResolvedInstance): Finding[] {
  return plan.restart.intervalsMs.flatMap((intervalMs, index) => {
    if (intervalMs <= longestTimerMs) return [];
    const key = 'launcher.restartIntervals';
    const location = locateConfigured(instance, plan.name, key) ?? instance.loaded.locate(['zowe', ...key.split('.')]);
    const args = [index + 1, intervalMs / 1000, plan.name, Math.floor(longestTimerMs / 1000)];
    return [createFinding(planMessages.intervalTooLong, args, location)];
  });
}

const lists: readonly (keyof ExitCodePlan)[] = ['success', 'noRestart', 'forceRestart'];

function exitCodeFindings(plan: ComponentPlan, exitCodes: ExitCodePlan, instance: ResolvedInstance): Finding[] {
  return lists.flatMap((second, index) =>
    lists.slice(0, index).flatMap((first) =>
      exitCodes[second]
        .filter((code) => exitCodes[first].includes(code))
        .map((code) => {
          const location = locateSetting(instance, plan, `ha.exitCodes.${second}`);
          return createFinding(planMessages.exitCodeTwice, [code, plan.name, first, second], location);
        }),
    ),
  );
}

function jobNameFindings(plan: ComponentPlan, instance: ResolvedInstance): Finding[] {
  const prefix = instance.config.zowe?.job?.prefix ?? '';
  return plan.instanceSettings.flatMap(({ jobNameSuffix }, index) => {
    const name = `${prefix}${jobNameSuffix ?? ''}`;
    if (jobNameSuffix === undefined || name.length <= maxJobName) return [];
    const location = locateSetting(instance, plan, `ha.instanceSettings.${index}.jobNameSuffix`);
    return [createFinding(planMessages.jobNameTooLong, [name, index + 1, plan.name], location)];
  });
}
