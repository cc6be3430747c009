// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import type { ComponentPlan, LivenessPlan, ProbePlan } from './component-plan.ts';
import { planMessages } from './messages-plan.ts';
import { portOfInstance } from './port-plan.ts';
import { locateSetting } from './setting-location.ts';

type Occasion = 'readiness' | 'liveness';

/** Why the probes of a component could never be satisfied, as far as the configuration tells. */
export function probeFindings(plan: ComponentPlan, instance: ResolvedInstance): Finding[] {
  return [
    ...findingsOf('readiness', { plan, probe: plan.readiness, instance }),
    ...timingFindings(plan, instance),
    ...findingsOf('liveness', { plan, probe: plan.liveness, instance }),
  ];
}

interface Probed {
  readonly plan: ComponentPlan;
  readonly probe: ProbePlan | LivenessPlan;
  readonly instance: ResolvedInstance;
}

function findingsOf(occasion: Occasion, probed: Probed): Finding[] {
  const { plan, probe, instance } = probed;
  const locate = (key: string) => locateSetting(instance, plan, `ha.${occasion}.${key}`);
  if (probe.type === 'none') return [];
  if (probe.type === 'log') return messageFindings(occasion, probed);
  if (probe.type === 'script') {
    if (probe.script !== '') return [];
    const args = [occasion, plan.name, probe.type, `ha.${occasion}.script`];
    return [createFinding(planMessages.probeIncomplete, args, locate('type'))];
  }
  if (!hasPort(plan))
    return [createFinding(startMessages.probeNeedsPort, [plan.name, probe.type, occasion], locate('type'))];
  if (probe.type === 'https' && !instance.config.zowe?.certificate) {
    return [createFinding(startMessages.probeNeedsCertificate, [plan.name, occasion], locate('type'))];
  }
  return [];
}

function messageFindings(occasion: Occasion, { plan, probe, instance }: Probed): Finding[] {
  const locate = (key: string) => locateSetting(instance, plan, `ha.${occasion}.${key}`);
  const message = probe.type === 'log' ? probe.message : '';
  if (message === '') {
    const args = [occasion, plan.name, 'log', `ha.${occasion}.message`];
    return [createFinding(planMessages.probeIncomplete, args, locate('type'))];
  }
  if (/[^*\s]/.test(message)) return [];
  return [createFinding(planMessages.probeMessageUnusable, [message, occasion, plan.name], locate('message'))];
}

/** A log probe waits for its line instead of asking now and then. */
function timingFindings(plan: ComponentPlan, instance: ResolvedInstance): Finding[] {
  const { readiness, startTimeoutMs, name } = plan;
  if (readiness.type === 'none' || readiness.type === 'log' || readiness.intervalMs < startTimeoutMs) return [];
  const location = locateSetting(instance, plan, 'ha.readiness.interval');
  return [createFinding(planMessages.probeSlowerThanStart, [name, readiness.intervalMs, startTimeoutMs], location)];
}

function hasPort(plan: ComponentPlan): boolean {
  return Array.from({ length: plan.instances }, (_, index) => portOfInstance(plan, index + 1)).every(
    ({ kind }) => kind !== 'none',
  );
}
