// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { assembleRuntime, buildProjects } from './steps/build.mjs';
import { installCompiler, installPackages, requireNode } from './steps/install.mjs';
import { runSteps, workspace } from './steps/run.mjs';

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'npm packages', do: installPackages },
  { name: 'C++ compiler', do: async () => (await installCompiler()).said },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
]);
const child = spawn(process.execPath, ['e2e/dist/benchmarks/main.js', ...process.argv.slice(2)], {
  cwd: workspace,
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
