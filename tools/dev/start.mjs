// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { assembleRuntime, buildProjects, hasVsamAddon } from './steps/build.mjs';
import { installCompiler, installPackages, requireNode } from './steps/install.mjs';
import { prepareExample, zoweHa } from './steps/instance.mjs';
import { runSteps, workspace } from './steps/run.mjs';

const example = 'single-system';
let helpful;
let prepared;

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'npm packages', do: installPackages },
  {
    name: 'C++ compiler',
    do: async () => {
      const { said, missing, command } = await installCompiler();
      if (missing.length > 0) helpful = command;
      return said;
    },
  },
  { name: 'build', do: buildProjects },
  { name: 'runtime', do: assembleRuntime },
  {
    name: 'development certificates',
    do: async () => {
      prepared = await prepareExample(example, { notHighlyAvailable: !hasVsamAddon() });
      return prepared.said;
    },
  },
]);

if (!hasVsamAddon()) {
  process.stdout.write(
    `\nNOT HIGHLY AVAILABLE: the VSAM addon could not be built, so state is kept in the memory of one caching service.\nWhat would help: ${helpful ?? 'see the messages of the build'}\n\n`,
  );
}

const child = spawn(process.execPath, [zoweHa, 'start', '--config', prepared.config, ...process.argv.slice(2)], {
  cwd: workspace,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the child as well; this process only waits for the orderly end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
