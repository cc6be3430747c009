// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, run, findProgram, workspace } from './run.mjs';

const oldestNode = [20, 19];

/** Refuses a Node that is too old, with what to do. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Error(`Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer.`);
  }
  return `Node ${process.versions.node}`;
}

const stampFile = join(workspace, 'node_modules', '.installed-from');

function lockStamp() {
  return createHash('sha256')
    .update(readFileSync(join(workspace, 'package-lock.json')))
    .digest('hex');
}

/** Installs the npm packages of the lock file, unless they are there already. */
export async function installPackages() {
  const stamp = lockStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'packages are there';
  await must('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(join(workspace, 'node_modules'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return 'packages installed';
}

/** Debian package -> the program that shows it is there. */
const compiler = { 'g++': 'g++', cmake: 'cmake', 'ninja-build': 'ninja' };
const forTests = {
  ...compiler,
  chromium: 'chromium',
  'openjdk-17-jdk-headless': 'keytool',
  maven: 'mvn',
  openssl: 'openssl',
  curl: 'curl',
  busybox: 'busybox',
  strace: 'strace',
};

/** A compiler for the machine of z/OS and what runs its programs: for `npm run test:long` only. */
const forBigEndian = { 'g++-s390x-linux-gnu': 's390x-linux-gnu-g++', 'qemu-user': 'qemu-s390x' };

/** What `npm start` wants: a C++ compiler for the native addons. Not having it is not an error; the answer says what would help. */
export function installCompiler() {
  return installSystemPackages(compiler);
}

/** What `npm test` needs; throws when something is missing and may not be installed. */
export async function installTestPrograms() {
  const { missing, said, command } = await installSystemPackages(forTests);
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}. Run: ${command}`);
  return said;
}

/** What the native addons' tests need to run as on s390x; what is missing is said, and those tests are left out. */
export function installBigEndianPrograms() {
  return installSystemPackages(forBigEndian);
}

async function installSystemPackages(packages) {
  const missing = Object.keys(packages).filter((name) => !findProgram(packages[name]));
  if (missing.length === 0) return { missing, said: 'system packages are there' };
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    return {
      missing,
      command: findProgram('apt-get') ? `sudo sh -c '${command}'` : `install ${missing.join(', ')}`,
      said: `${missing.join(', ')} missing`,
    };
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
  });
  const still = Object.keys(packages).filter((name) => !findProgram(packages[name]));
  if (code !== 0 || still.length > 0)
    return {
      missing: still,
      command,
      said: `apt-get could not install ${still.join(', ')}: ${output.trim().split('\n').at(-1)}`,
    };
  return { missing: [], said: `installed ${missing.join(', ')}` };
}
