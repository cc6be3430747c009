// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { assembleRuntime, buildProjects } from './steps/build.mjs';
import { installCompiler, installPackages, requireNode } from './steps/install.mjs';
import { runSteps } from './steps/run.mjs';

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'npm packages', do: installPackages },
  { name: 'C++ compiler', do: async () => (await installCompiler()).said },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
]);
