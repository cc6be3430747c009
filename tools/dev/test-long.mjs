// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What takes longer than `npm test` may: mutation tests, native code under every sanitizer and on a big-endian machine, and the scenarios
// with races in them many times; ends at the first failure.
import { join } from 'node:path';
import { assembleRuntime, buildProjects } from './steps/build.mjs';
import { installBigEndianPrograms, installPackages, installTestPrograms, requireNode } from './steps/install.mjs';
import { must, runSteps, workspace } from './steps/run.mjs';
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

const addons = ['arm', 'console'];
/** The addons' C++ tests as one of their programs runs them. */
function testNative(program) {
  return async () => {
    const said = [];
    for (const addon of addons) {
      const output = await must(process.execPath, [join('native', addon, 'test', program)]);
      said.push(...output.matchAll(/^(\d+) tests passed$/gm));
    }
    const tests = said.reduce((sum, [, count]) => sum + Number(count), 0);
    passed += tests;
    return `${tests} tests`;
  };
}

/** Without the compiler for s390x this is left out, and said. */
async function testBigEndian() {
  const { missing, said, command } = await installBigEndianPrograms();
  if (missing.length > 0) return `left out, ${said}; ${command}`;
  return testNative('run-big-endian.mjs')();
}

/** The engine of the launcher against its model, with many more sequences than `npm test` has time for. */
async function compareEngine() {
  const counts = await runVitest('launcher', {
    cwd: join(workspace, 'packages/launcher'),
    only: 'test/supervision/engine-model.test.ts',
    env: { ZWE_HA_ENGINE_RUNS: '10000' },
  });
  passed += counts.passed;
  return '10000 sequences';
}

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'system packages', do: installTestPrograms },
  { name: 'npm packages', do: installPackages },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
  ...Object.keys(parts).map((part) => ({ name: `mutants of ${part}`, do: killMutants(part) })),
  { name: 'bad input of config-schema', do: readBadInput },
  { name: 'engine of the launcher', do: compareEngine },
  { name: 'native code under sanitizers', do: testNative('run-sanitized.mjs') },
  { name: 'native code on s390x', do: testBigEndian },
  ...Object.entries(scenarios).map(([scenario, times]) => ({ name: scenario, do: repeat(scenario, times) })),
]);
process.stdout.write(`\n${passed} passed, 0 failed\n`);
