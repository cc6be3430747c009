// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { assembleRuntime, buildProjects, hasVsamAddon } from './steps/build.mjs';
import { installCompiler, installPackages, requireNode } from './steps/install.mjs';
import { prepareExample, zoweHa } from './steps/instance.mjs';
import { runSteps, workspace } from './steps/run.mjs';

const example = 'sysplex';
const front = '127.0.0.1:7554';
const lpars = { lpar1: '127.0.0.2:7554', lpar2: '127.0.0.3:7554' };
let compiler;
let prepared;

function requireSharedStorage() {
  if (hasVsamAddon()) return 'VSAM addon is there';
  throw new Error(
    'A sysplex needs a storage that all LPARs share, and the VSAM addon could not be built.\n' +
      `What would help: ${compiler.command ?? 'see the messages of the build'}`,
  );
}

await runSteps([
  { name: 'Node', do: requireNode },
  { name: 'npm packages', do: installPackages },
  { name: 'C++ compiler', do: async () => (compiler = await installCompiler()).said },
  { name: 'build', do: buildProjects },
  { name: 'shared storage', do: requireSharedStorage },
  { name: 'runtime', do: assembleRuntime },
  {
    name: 'development certificates',
    do: async () => (prepared = await prepareExample(example, { haInstances: Object.keys(lpars) })).said,
  },
]);

/** Runs one process of the sysplex; each of its lines is shown behind its name. */
function launch(name, args) {
  const child = spawn(process.execPath, args, { cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => process.stdout.write(`${name.padEnd(6)} ${line}\n`));
  }
  return child;
}

const instances = Object.keys(lpars).map((id) => ({
  id,
  child: launch(id, [zoweHa, 'start', '--config', prepared.config, '--ha-instance', id]),
}));
const dvipa = launch('dvipa', [join(workspace, 'tools', 'dev', 'dvipa.mjs'), front, ...Object.values(lpars)]);

let running = instances.length;
let worst = 0;
for (const { id, child } of instances) {
  child.on('exit', (code, signal) => {
    running -= 1;
    const how = signal ? `signal ${signal}` : `exit ${code}`;
    worst = Math.max(worst, code ?? 1);
    process.stdout.write(`${id.padEnd(6)} HA instance ended (${how}); ${running} of ${instances.length} still run\n`);
    if (running === 0) dvipa.kill('SIGTERM');
  });
}
dvipa.on('exit', (code) => {
  if (running > 0) for (const { child } of instances) child.kill('SIGTERM');
  process.exitCode = running > 0 ? (code ?? 1) : worst;
});
process.stdout.write(`\nOne URL for both LPARs: https://localhost:${front.split(':')[1]}/   (stop with Ctrl-C)\n\n`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    // On a terminal Ctrl-C has reached the children already; a second TERM changes nothing for them.
    for (const { child } of instances) child.kill('SIGTERM');
  });
}
