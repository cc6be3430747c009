// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { assembleRuntime, buildProjects } from './steps/build.mjs';
import { installPackages, installTestPrograms, requireNode } from './steps/install.mjs';
import { runSteps, workspace } from './steps/run.mjs';
import { boundaryViolationIsRefused, checkTidiness, lint, nodeVersions, runVitest } from './steps/tests.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

/** Counts what ran; a failing suite does not keep the others from running. */
async function suite(name, options) {
  let counts;
  try {
    counts = await runVitest(name, options);
  } catch (error) {
    if (!error.counts) throw error;
    counts = error.counts;
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'system packages', do: installTestPrograms },
  { name: 'npm packages', do: installPackages },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
  { name: 'lint and types', do: lint },
  { name: 'module boundaries', do: boundaryViolationIsRefused },
  { name: 'formatting, unused code', do: checkTidiness },
  { name: `unit tests, Node ${nodeVersions.oldest}`, do: () => suite('unit-oldest', { node: nodeVersions.oldest }) },
  { name: `unit tests, Node ${nodeVersions.newest}`, do: () => suite('unit-newest', { node: nodeVersions.newest }) },
  { name: 'end to end', do: () => suite('e2e', { cwd: join(workspace, 'e2e') }) },
]);

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);
