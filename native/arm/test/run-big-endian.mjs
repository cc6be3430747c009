// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds the C++ tests for s390x, the machine of z/OS, and runs them under qemu: byte order and layout as there.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = 's390x-linux-gnu-g++';

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error?.code === 'ENOENT') {
    process.stderr.write(`${command} is missing: apt-get install g++-s390x-linux-gnu qemu-user\n`);
    process.exit(2);
  }
  if (status !== 0) process.exit(1);
}

run(compiler, ['--version']);
run(process.execPath, [`${root}build-addon.mjs`, `--compiler=${compiler}`]);
for (const program of ['zarm_zos_test', 'zarm_linux_test']) {
  run('qemu-s390x', ['-L', '/usr/s390x-linux-gnu', `${root}build/${compiler}/${program}`]);
}
