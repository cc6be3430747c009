// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import type { Location } from '@zowe-ha/messages';
import { isAuxiliaryTask, requireTaskCommand, taskCommand, type TaskVerb } from '@zowe-ha/zos/operator-command';
import { createFinding, findingsOf, type Finding } from '../finding.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { locateSetting } from '../plan/setting-location.ts';
import { startedTaskMessages as messages } from './messages-started-task.ts';

/** What cannot be issued in the commands of started tasks, and which of them share a job name. */
export function startedTaskFindings(components: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  const tasks = components.filter(({ stc }) => stc !== undefined);
  return [...tasks.flatMap((component) => commandFindings(component, instance)), ...sharedJobs(tasks, instance)];
}

function commandFindings(component: ComponentPlan, instance: ResolvedInstance): Finding[] {
  const { stc } = component;
  if (!stc) return [];
  const auxiliary = instance.config.zowe?.setup?.security?.stcs?.aux;
  const commands: readonly [key: 'start' | 'stop', verb: TaskVerb][] = [
    ['start', 'S'],
    ['stop', 'P'],
  ];
  return commands.flatMap(([key, verb]) => {
    const text = stc[key];
    if (!text) return [];
    const location = locateSetting(instance, component, `ha.stc.${key}`);
    return [...issueFindings(text, verb, location), ...auxiliaryFindings(text, { auxiliary, component, location })];
  });
}

function issueFindings(text: string, verb: TaskVerb, location: Location): Finding[] {
  try {
    requireTaskCommand(text, verb, location);
    return [];
  } catch (error) {
    return findingsOf(error);
  }
}

/** An installation may call ZWESASTC otherwise. */
function auxiliaryFindings(
  text: string,
  { auxiliary, component, location }: { auxiliary: string | undefined; component: ComponentPlan; location: Location },
): Finding[] {
  const task = taskCommand(text)?.task;
  if (task === undefined || auxiliary === undefined) return [];
  if (task === 'ZWESASTC' || !isAuxiliaryTask(task, auxiliary)) return [];
  return [createFinding(messages.zisAuxiliary, [task, component.name], location)];
}

/** Servers of ZIS have checks of their own: what they hold tells them apart. */
function sharedJobs(tasks: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  return tasks.flatMap((component, index) => {
    const other = tasks
      .slice(0, index)
      .find(({ stc }) => stc?.jobName === component.stc?.jobName && !(stc?.enqueue && component.stc?.enqueue));
    if (!other) return [];
    const location = locateSetting(instance, component, 'ha.stc.jobName');
    return [
      createFinding(messages.startedTaskTwice, [other.name, component.name, component.stc?.jobName ?? ''], location),
    ];
  });
}
