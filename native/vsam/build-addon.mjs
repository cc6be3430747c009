// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds build/vsam.node. Without a compiler it says so in one line and succeeds: the system then runs without VSAM.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
/** "address,undefined" or "thread": builds the C++ tests with them instead of the addon. */
const sanitizers = process.argv.find((argument) => argument.startsWith('--sanitize='))?.slice('--sanitize='.length);
const tree = join(root, 'build', sanitizers ? `sanitize-${sanitizers.split(',')[0]}` : 'release');

/** How each distribution's package manager is told to install the tools. */
const installers = [
  ['apt-get', 'apt-get install g++ cmake ninja-build'],
  ['dnf', 'dnf install gcc-c++ cmake ninja-build'],
  ['zypper', 'zypper install gcc-c++ cmake ninja'],
  ['apk', 'apk add g++ cmake ninja linux-headers'],
  ['pacman', 'pacman -S gcc cmake ninja'],
];

function onPath(program) {
  if (program.includes('/')) return existsSync(program) ? program : undefined;
  return (process.env.PATH ?? '').split(delimiter).find((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function missingTools() {
  const missing = [];
  if (![process.env.CXX, 'c++', 'g++', 'clang++'].some((name) => name && onPath(name))) missing.push('a C++ compiler');
  if (![process.env.CC, 'cc', 'gcc', 'clang'].some((name) => name && onPath(name))) missing.push('a C compiler');
  if (!onPath('cmake')) missing.push('cmake');
  if (!onPath('ninja') && !onPath('make')) missing.push('ninja or make');
  return missing;
}

function run(args) {
  const { status, error, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  process.stderr.write(`native/vsam: cmake ${args[0]} failed; see above.\n`);
  process.exit(1);
}

/** A tree configured elsewhere (another clone, other headers, another generator) is configured again from nothing. */
function isConfigured(settings) {
  const cache = join(tree, 'CMakeCache.txt');
  if (!existsSync(cache)) return false;
  const text = readFileSync(cache, 'utf8');
  return [`CMAKE_HOME_DIRECTORY:INTERNAL=${root}`, ...settings].every((line) => text.includes(line));
}

function build() {
  const require = createRequire(import.meta.url);
  const settings = sanitizers
    ? [`VSAM_SANITIZE:STRING=${sanitizers}`]
    : [
        `VSAM_NODE_API:PATH=${require('node-api-headers').include_dir}`,
        `VSAM_NODE_ADDON_API:PATH=${dirname(require.resolve('node-addon-api/package.json'))}`,
      ];
  if (!isConfigured(settings)) {
    const generator = onPath('ninja') ? 'Ninja' : 'Unix Makefiles';
    const definitions = settings.map((setting) => `-D${setting}`);
    rmSync(tree, { recursive: true, force: true });
    run(['-S', root, '-B', tree, '-G', generator, '-DCMAKE_BUILD_TYPE=Release', ...definitions]);
  }
  run(['--build', tree, '--parallel', '2']);
  if (!sanitizers) publish(join(tree, 'vsam.node'), join(root, 'build', 'vsam.node'));
}

/** A process that loads the addon meanwhile gets the old or the new one, never a part. */
function publish(built, target) {
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(built).mtimeMs) return;
  const unfinished = `${target}.${process.pid}`;
  copyFileSync(built, unfinished);
  renameSync(unfinished, target);
}

const missing = missingTools();
if (missing.length > 0) {
  const command = installers.find(([program]) => onPath(program))?.[1] ?? 'install g++, cmake and ninja';
  process.stdout.write(`native/vsam: not built, ${missing.join(', ')} missing; VSAM storage needs: ${command}\n`);
} else {
  build();
}
