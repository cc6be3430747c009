// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// How native/arm and native/console are built: CMake, node-addon-api and node-api-headers, no download.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How each distribution's package manager is told to install the tools. */
const installers = [
  ['apt-get', 'apt-get install g++ cmake ninja-build'],
  ['dnf', 'dnf install gcc-c++ cmake ninja-build'],
  ['zypper', 'zypper install gcc-c++ cmake ninja'],
  ['apk', 'apk add g++ cmake ninja linux-headers'],
  ['pacman', 'pacman -S gcc cmake ninja'],
];

/**
 * Builds the addon in `root`: `build/<name>` for each of `products`. Without a compiler it says so in one line and succeeds: the
 * system then runs without `purpose`. `--sanitize=...` and `--compiler=...` build the C++ tests instead, in a tree of their own.
 */
export function buildAddon({ root, products, purpose, headers }) {
  const name = `native/${root.replace(/\/$/, '').split('/').at(-1)}`;
  const sanitizers = optionOf('--sanitize=');
  const compiler = optionOf('--compiler=');
  const missing = missingTools();
  if (missing.length > 0) {
    const command = installers.find(([program]) => onPath(program))?.[1] ?? 'install g++, cmake and ninja';
    process.stdout.write(`${name}: not built, ${missing.join(', ')} missing; ${purpose}: ${command}\n`);
    return;
  }
  const flavour = compiler ?? (sanitizers ? `sanitize-${sanitizers.split(',')[0]}` : 'release');
  const tree = join(root, 'build', flavour);
  configure({ name, root, tree, settings: settingsOf({ sanitizers, compiler, headers }) });
  run(name, ['--build', tree, '--parallel', '2']);
  if (flavour === 'release') for (const product of products) publish(join(tree, product), join(root, 'build', product));
}

function optionOf(prefix) {
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

function settingsOf({ sanitizers, compiler, headers }) {
  if (compiler) return ['ADDON_TESTS:BOOL=ON', `CMAKE_CXX_COMPILER:STRING=${compiler}`];
  if (sanitizers) return ['ADDON_TESTS:BOOL=ON', `ADDON_SANITIZE:STRING=${sanitizers}`];
  return [`ADDON_NODE_API:PATH=${headers.nodeApi}`, `ADDON_NODE_ADDON_API:PATH=${headers.nodeAddonApi}`];
}

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
  const compilers = [process.env.CXX, 'c++', 'g++', 'clang++', 'ibm-clang++64'];
  if (!compilers.some((name) => name && onPath(name))) missing.push('a C++ compiler');
  if (!onPath('cmake')) missing.push('cmake');
  if (!onPath('ninja') && !onPath('make')) missing.push('ninja or make');
  return missing;
}

/** A tree configured elsewhere (another clone, other headers, another generator) is configured again from nothing. */
function configure({ name, root, tree, settings }) {
  const cache = join(tree, 'CMakeCache.txt');
  const text = existsSync(cache) ? readFileSync(cache, 'utf8') : '';
  const home = `CMAKE_HOME_DIRECTORY:INTERNAL=${root.replace(/\/$/, '')}`;
  if ([home, ...settings.filter((each) => !each.startsWith('CMAKE_CXX_COMPILER'))].every((line) => text.includes(line)))
    return;
  const generator = onPath('ninja') ? 'Ninja' : 'Unix Makefiles';
  rmSync(tree, { recursive: true, force: true });
  const definitions = settings.map((setting) => `-D${setting}`);
  run(name, ['-S', root, '-B', tree, '-G', generator, '-DCMAKE_BUILD_TYPE=Release', ...definitions]);
}

function run(name, args) {
  const { status, error, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  process.stderr.write(`${name}: cmake ${args[0]} failed; see above.\n`);
  process.exit(1);
}

/** A process that loads the addon meanwhile gets the old or the new one, never a part. */
function publish(built, target) {
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(built).mtimeMs) return;
  const unfinished = `${target}.${process.pid}`;
  copyFileSync(built, unfinished);
  renameSync(unfinished, target);
}
