// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram, must, workspace } from './run.mjs';

/** Builds what changed: TypeScript and, where there is a compiler, the native addon. */
export async function buildProjects() {
  const output = await must(installedProgram('nx'), ['run-many', '-t', 'build', '--output-style=static']);
  const cached = /Nx read the output from the cache instead of running the command for (\d+) out of (\d+)/.exec(output);
  return cached ? `built, ${cached[1]} of ${cached[2]} unchanged` : 'built';
}

/** Makes dist/runtime, the tree that packaging ships. */
export async function assembleRuntime() {
  return (await must(process.execPath, ['tools/packaging/dist/main.js'])).trim();
}

/** Whether the VSAM addon was built. */
export function hasVsamAddon() {
  return existsSync(join(workspace, 'native', 'vsam', 'build', 'vsam.node'));
}
