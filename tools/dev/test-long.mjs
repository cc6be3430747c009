// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What takes longer than `npm test` may: mutation tests, and the scenarios with races in them many times; ends at the first failure.
import { join } from 'node:path';
import { assembleRuntime, buildProjects } from './steps/build.mjs';
import { installPackages, installTestPrograms, requireNode } from './steps/install.mjs';
import { runSteps, workspace } from './steps/run.mjs';
import { parts } from './mutation-parts.mjs';
import { killMutants, runVitest } from './steps/tests.mjs';

const scenarios = { 'constant-rate': 5, sysplex: 3, 'storage-survives': 3, 'failing-components': 3 };
let passed = 0;

/** One scenario several times in a row; a single failure is a failure. */
function repeat(scenario, times) {
  return async () => {
    for (let time = 0; time < times; time += 1) {
      const counts = await runVitest('e2e', {
        cwd: join(workspace, 'e2e'),
        only: `scenarios/${scenario}.e2e.ts`,
      });
      passed += counts.passed;
    }
    return `${times} times`;
  };
}

/** The property tests of reading, with many more inputs than `npm test` has time for. */
async function readBadInput() {
  const counts = await runVitest('config-schema', {
    cwd: join(workspace, 'packages/config-schema'),
    only: 'test/read/bad-input.test.ts',
    env: { ZWE_HA_FUZZ_RUNS: '20000' },
  });
  passed += counts.passed;
  return `${counts.passed} tests with 20000 inputs each`;
}

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'system packages', do: installTestPrograms },
  { name: 'npm packages', do: installPackages },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
  ...Object.keys(parts).map((part) => ({ name: `mutants of ${part}`, do: killMutants(part) })),
  { name: 'bad input of config-schema', do: readBadInput },
  ...Object.entries(scenarios).map(([scenario, times]) => ({ name: scenario, do: repeat(scenario, times) })),
]);
process.stdout.write(`\n${passed} passed, 0 failed\n`);
