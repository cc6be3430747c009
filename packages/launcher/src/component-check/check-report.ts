// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What is looked at, in this order. */
export type CheckName = 'prepared' | 'ready' | 'group' | 'terminates' | 'survivors' | 'script';

/** `advice`: it works with the launcher, but could be better. `skipped`: something before it failed. */
export interface CheckResult {
  readonly check: CheckName;
  readonly outcome: 'passed' | 'failed' | 'advice' | 'skipped';
  readonly detail: string;
}

/** Whether a component keeps its contract with the launcher. */
export interface CheckReport {
  readonly component: string;
  readonly directory: string;
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
  /** Last lines of the component; only when a check failed. */
  readonly output: readonly string[];
}

const subjects: Readonly<Record<CheckName, string>> = {
  prepared: 'validate and configure scripts',
  ready: 'becomes ready',
  group: 'stays in its process group',
  terminates: 'ends on SIGTERM',
  survivors: 'leaves no process behind',
  script: 'start script ends what it started',
};

const order = Object.keys(subjects) as CheckName[];

/** Completes what was found: checks that were not reached are skipped. */
export function createReport(
  component: { readonly name: string; readonly directory: string },
  found: readonly CheckResult[],
  output: readonly string[],
): CheckReport {
  const checks = order.map(
    (check) => found.find((each) => each.check === check) ?? { check, outcome: 'skipped' as const, detail: '' },
  );
  const passed = checks.every(({ outcome }) => outcome === 'passed' || outcome === 'advice');
  return { component: component.name, directory: component.directory, passed, checks, output: passed ? [] : output };
}

/** What a person is shown. */
export function renderReport({ component, directory, passed, checks, output }: CheckReport): string {
  const lines = checks.map(
    ({ check, outcome, detail }) => `  ${outcome.padEnd(8)}${subjects[check]}${detail === '' ? '' : `: ${detail}`}`,
  );
  const verdict = `${component} ${passed ? 'keeps' : 'does not keep'} the contract of a start script.`;
  const said = output.length === 0 ? [] : ['Its last lines:', ...output.map((line) => `  | ${line}`)];
  return [`${component} in ${directory}`, ...lines, verdict, ...said, ''].join('\n');
}
