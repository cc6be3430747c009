// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram, must, run, workspace } from './run.mjs';

const reports = join(workspace, 'reports');
/** What the oldest and the newest supported Node are; npm's package `node` brings each as a binary. */
export const nodeVersions = { oldest: '20.19.0', newest: '24' };

/** Runs one vitest over all unit tests, or the end-to-end tests, and returns how many passed and failed. */
export async function runVitest(name, { node, only, cwd = workspace, env } = {}) {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const vitest = [
    join(workspace, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(only ? [only] : []),
  ];
  const [program, args] = node
    ? ['npm', ['exec', '--yes', `--package=node@${node}`, '--', 'node', ...vitest]]
    : [process.execPath, vitest];
  const { code } = await run(program, args, { cwd, env, show: true });
  const counts = readCounts(report);
  if (code !== 0) throw new TestsFailed(`${name}: ${counts.failed} tests failed (vitest ended with ${code})`, counts);
  return counts;
}

/** Tests ran and some failed: what was counted is kept for the closing line. */
export class TestsFailed extends Error {
  constructor(message, counts) {
    super(message);
    this.counts = counts;
  }
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Lint with the module boundaries. The graph is made first: without it the rule passes everything. */
export async function lint() {
  await must(installedProgram('nx'), ['show', 'projects']);
  await must(installedProgram('nx'), ['run-many', '-t', 'lint', 'typecheck', '--output-style=static']);
  return 'no findings';
}

/** The deliberate violation must be refused, by the rule and not by something else. */
export async function boundaryViolationIsRefused() {
  const fixture = 'packages/caching-client/test/fixtures/boundary-violation/imports-app.mjs';
  const { code, output } = await run(installedProgram('eslint'), ['--no-ignore', '--no-warn-ignored', fixture]);
  const refused = code === 1 && /@nx\/enforce-module-boundaries/.test(output) && !/rule will be skipped/.test(output);
  if (!refused) throw new Error(`The module boundaries let ${fixture} through:\n${output}`);
  return 'refused';
}

/** Formatting, unused files and dependencies. */
export async function checkTidiness() {
  await must(installedProgram('prettier'), ['--check', '--log-level=warn', '.']);
  await must(installedProgram('knip'), []);
  return 'tidy';
}

/** Mutants of one part of config-schema; fewer killed than tools/dev/mutation.config.mjs says is a failure. */
export function killMutants(part) {
  return async () => {
    const args = ['run', 'tools/dev/mutation.config.mjs'];
    const { code, output } = await run(installedProgram('stryker'), args, { env: { MUTANTS_OF: part } });
    const lines = output.trimEnd().split('\n');
    if (code !== 0) throw new Error(lines.slice(-40).join('\n'));
    const total = lines.findLast((line) => line.startsWith('All files')) ?? '';
    return `score ${total.split('|')[1]?.trim()} %`;
  };
}
