// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAboutOthers } from '@zowe-ha/config-schema/variable-names';
import type { ComponentPlan } from './component-plan.ts';
import { dependencyKinds } from './waves.ts';

/** Settings by which the launcher supervises; a component cannot act on them, so their change is no reason to restart it. */
const supervision = new RegExp(
  `_(?:ha_(?:${[
    ...[
      'instances',
      'portRange',
      'sharedPort',
      'instanceSettings',
      'requires',
      'after',
      'wants',
      'restartWithRequired',
    ],
    ...['readiness', 'liveness', 'stopGrace', 'startTimeout', 'exitCodes', 'restartWindow', 'restartJitter'],
    ...['vital', 'minHealthy', 'drain', 'type', 'stc'],
  ].join('|')})|launcher)(?:_|$)`,
);

/**
 * The variables whose change makes a running component instance out of date. Every component is given the whole configuration, as upstream
 * does, so that of other components only those count that it waits for: otherwise adding one component would restart all.
 */
export function relevantEnvironment(plan: ComponentPlan): Record<string, string> {
  const waitsFor = dependencyKinds.flatMap((kind) => plan[kind]);
  const known = [plan.name, ...waitsFor].map((name) => `ZWE_components_${variablePart(name)}_`);
  const isRelevant = (variable: string): boolean => {
    if (/^ZWE_(?:configs|components)_/.test(variable) && supervision.test(variable)) return false;
    if (
      variable.startsWith('ZWE_haInstances_') ||
      [plan.name, ...waitsFor].every((name) => isAboutOthers(variable, name))
    )
      return false;
    return !variable.startsWith('ZWE_components_') || known.some((prefix) => variable.startsWith(prefix));
  };
  return Object.fromEntries(Object.entries(plan.environment).filter(([variable]) => isRelevant(variable)));
}

function variablePart(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '_');
}
