// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { launcherHaOptions, launcherOptions, type ResolvedInstance } from '@zowe-ha/config-schema';
import type { Location } from '@zowe-ha/messages';
import { isAuxiliaryTask } from '@zowe-ha/zos/operator-command';
import { createFinding, type Finding } from '../finding.ts';
import type { ComponentPlan, StartedTaskPlan } from '../plan/component-plan.ts';
import { startedTaskMessages as messages } from './messages-started-task.ts';

type Association = ResolvedInstance['zis'][number];

/** The cross-memory servers of an HA instance, as components. */
export interface ZisComponents {
  readonly components: readonly ComponentPlan[];
  readonly findings: readonly Finding[];
  /** Names of those that are started with the HA instance: ZSS waits for them, unless they fail. */
  readonly awaited: readonly string[];
}

const defaultServer = 'ZWESIS_STD';
const zisStartTimeoutMs = 300_000;

/**
 * Components of the servers that `components.zss.ha.zis` names. A server that only Zowe's own keys name is used, but neither started,
 * stopped nor watched, as Zowe does it.
 */
export function zisComponents(instance: ResolvedInstance): ZisComponents {
  const associations = instance.zis.filter(({ path }) => path.slice(0, 4).join('.') === 'components.zss.ha.zis');
  const names = componentNames(associations, instance);
  const components = associations.map((association, index) => zisComponent(names[index] ?? '', association, instance));
  const awaited = names.filter((_, index) => associations[index]?.startStop);
  return { components, awaited, findings: zisFindings(associations, instance) };
}

/** `S ZWESISTC,REUSASID=YES`; what differs from the defaults of the procedure is added as its operands. */
export function zisStartCommand({ server, procedure, member }: Association): string {
  const [, suffix] = /^ZWESIP([A-Z0-9$#@]{2})$/u.exec(member) ?? [];
  const name = server === defaultServer ? '' : `,NAME='${server}'`;
  const memberSuffix = suffix === undefined || suffix === '00' ? '' : `,MEM=${suffix}`;
  return `S ${procedure}${name}${memberSuffix},REUSASID=YES`;
}

function startedTask(association: Association): StartedTaskPlan {
  const { server, procedure, use, startStop } = association;
  return {
    start: zisStartCommand(association),
    stop: `P ${procedure}`,
    jobName: procedure,
    readyMessage: 'ZWES0109I',
    use,
    startStop,
    enqueue: { major: 'ZWES', minor: `IS.${server}` },
  };
}

function zisComponent(name: string, association: Association, instance: ResolvedInstance): ComponentPlan {
  const { restartIntervals, minUptime } = launcherOptions(instance, 'zss');
  return {
    name,
    directory: instance.config.zowe?.runtimeDirectory ?? '/',
    startScript: '',
    instances: 1,
    port: { kind: 'none' },
    instanceSettings: [],
    environment: {},
    requires: [],
    after: [],
    wants: [],
    restartWithRequired: false,
    restart: { intervalsMs: restartIntervals.map((seconds) => seconds * 1000), minUptimeMs: minUptime * 1000 },
    shareAs: 'no',
    stopGraceMs: launcherHaOptions(instance).stopGrace * 1000,
    startTimeoutMs: zisStartTimeoutMs,
    readiness: { type: 'none' },
    liveness: { type: 'none' },
    vital: false,
    minHealthyMs: 0,
    drainMs: 0,
    stc: startedTask(association),
  };
}

/** `zis` for the one that ZSS connects to, or the only one; the others with the name of their server. */
function componentNames(associations: readonly Association[], { enabledComponents }: ResolvedInstance): string[] {
  const taken = new Set(enabledComponents);
  return associations.map(({ server, connects }) => {
    const own = `zis-${server.toLowerCase().replaceAll(/[^a-z0-9_-]/gu, '-')}`;
    const wanted = connects || associations.length === 1 ? 'zis' : own;
    const name = [wanted, own, ...Array.from({ length: taken.size + 1 }, (_, index) => `${own}-${index + 2}`)].find(
      (each) => !taken.has(each),
    );
    taken.add(name ?? own);
    return name ?? own;
  });
}

function zisFindings(associations: readonly Association[], instance: ResolvedInstance): Finding[] {
  const auxiliary = instance.config.zowe?.setup?.security?.stcs?.aux;
  return associations.flatMap((association, index) => {
    const { server, procedure, startStop } = association;
    const location = locate(association, instance);
    const findings: Finding[] = [];
    if (isAuxiliaryTask(procedure, auxiliary)) {
      findings.push(createFinding(messages.zisAuxiliary, [procedure, server], location));
    }
    if (startStop && !/^[A-Za-z0-9$#@_.-]{1,16}$/u.test(server)) {
      findings.push(createFinding(messages.zisNotStartable, [server], location));
    }
    const other = associations.slice(0, index).find((earlier) => takesWithIt(earlier, association));
    if (other) findings.push(createFinding(messages.zisProcedureTwice, [other.server, server, procedure], location));
    return findings;
  });
}

/** Whether stopping one of both ends the other. */
function takesWithIt(one: Association, other: Association): boolean {
  const isStopped = (each: Association): boolean => each.use === 'dedicated' && each.startStop;
  return one.procedure === other.procedure && (isStopped(one) || isStopped(other));
}

function locate({ path }: Association, { loaded, id }: ResolvedInstance): Location {
  return loaded.locate(['haInstances', id, ...path]) ?? loaded.locate(path) ?? { key: path.join('.') };
}
