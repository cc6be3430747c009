// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { secretMask } from '@zowe-ha/config-schema/secrets';
import { hashPrefix } from '../control/running-plan.ts';
import type { ComponentPlan, Plan } from '../plan/component-plan.ts';
import { comparePlans, type PlannedInstance } from '../plan/plan-difference.ts';
import { relevantEnvironment } from '../plan/relevant-environment.ts';

/** One value that differs; absent where one side has nothing. Secrets are masked. */
export interface ValueDifference {
  /** Undefined: of the HA instance as a whole. */
  readonly component?: string;
  /** Its place in the plan, `port.port` or `environment.JAVA_HOME`. */
  readonly key: string;
  readonly running?: unknown;
  readonly wanted?: unknown;
}

/** What a refresh would do now; component instances by label. */
export interface PlanReport {
  readonly haInstance: string;
  readonly launcherPid: number;
  /** Keys that cannot change while the launcher runs: with one of them the refresh would be refused. */
  readonly refused: readonly string[];
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  readonly restarted: readonly string[];
  readonly unchanged: readonly string[];
  readonly differences: readonly ValueDifference[];
}

/** Compares what runs with what the configuration says now; both plans without secrets, made comparable with the same salt. */
export function comparePlanWithRunning(
  running: Plan,
  wanted: Plan,
): Pick<PlanReport, 'started' | 'stopped' | 'restarted' | 'unchanged' | 'differences'> {
  const { added, removed, changed, unchanged } = comparePlans(running, wanted);
  return {
    started: added.map(labelOf),
    stopped: removed.map(labelOf),
    restarted: changed.map(labelOf),
    unchanged: unchanged.map(labelOf),
    differences: [...differencesOfWhole(running, wanted), ...differencesOfComponents(running, wanted)],
  };
}

/** The report for people. */
export function planReportText(report: PlanReport): string {
  const { haInstance, launcherPid, refused, differences } = report;
  const kinds = ['started', 'stopped', 'restarted', 'unchanged'] as const;
  return [
    `HA instance ${haInstance} (launcher process ${launcherPid}): what a refresh would do now`,
    ...(refused.length > 0 ? [`  refused    ${refused.join(', ')} cannot change while the launcher runs`] : []),
    ...kinds.map((kind) => `  ${kind.padEnd(9)}  ${report[kind].join(', ') || 'none'}`),
    ...(differences.length > 0 ? ['', 'What differs, running -> wanted', ...differences.map(differenceText)] : []),
    '',
  ].join('\n');
}

function differenceText({ component, key, running, wanted }: ValueDifference): string {
  return `  ${component === undefined ? '' : `${component}: `}${key}  ${valueText(running)} -> ${valueText(wanted)}`;
}

function valueText(value: unknown): string {
  return value === undefined ? '(none)' : JSON.stringify(value);
}

function differencesOfWhole(running: Plan, wanted: Plan): ValueDifference[] {
  return differencesAt({ ...running, components: [] }, { ...wanted, components: [] });
}

/** Of components that are on one side only everything differs: that they come or go says it. */
function differencesOfComponents(running: Plan, wanted: Plan): ValueDifference[] {
  const before = new Map(running.components.map((each) => [each.name, each]));
  return wanted.components.flatMap((after) => {
    const own = before.get(after.name);
    const found = own === undefined ? [] : differencesAt(comparable(own), comparable(after));
    return found.map((difference) => ({ component: after.name, ...difference }));
  });
}

function comparable(plan: ComponentPlan): ComponentPlan {
  return { ...plan, environment: relevantEnvironment(plan) };
}

/** Every leaf that differs; lists are compared as a whole. */
function differencesAt(running: unknown, wanted: unknown, path: readonly string[] = []): ValueDifference[] {
  if (isDeepStrictEqual(running, wanted)) return [];
  if (!isMapping(running) || !isMapping(wanted)) {
    return [{ key: path.join('.'), ...shown('running', running), ...shown('wanted', wanted) }];
  }
  const keys = [...new Set([...Object.keys(running), ...Object.keys(wanted)])].sort();
  return keys.flatMap((key) => differencesAt(running[key], wanted[key], [...path, key]));
}

function shown(side: 'running' | 'wanted', value: unknown): Partial<ValueDifference> {
  if (value === undefined) return {};
  const isSecret = typeof value === 'string' && value.startsWith(hashPrefix);
  return { [side]: isSecret ? secretMask : value };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelOf({ plan, number }: PlannedInstance): string {
  return `${plan.name}#${number}`;
}
