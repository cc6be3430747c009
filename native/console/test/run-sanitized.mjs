// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds the C++ tests with sanitizers and runs them: AddressSanitizer and UBSan, then ThreadSanitizer; with --short only the former.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = ['zcons_zos_test', 'zcons_linux_test'];

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(1);
}

function runTests(sanitizers, env) {
  run(process.execPath, [`${root}build-addon.mjs`, `--sanitize=${sanitizers}`]);
  for (const program of programs) run(`${root}build/sanitize-${sanitizers.split(',')[0]}/${program}`, [], env);
}

runTests('address,undefined', { UBSAN_OPTIONS: 'print_stacktrace=1', ASAN_OPTIONS: 'detect_leaks=1' });
if (!process.argv.includes('--short')) runTests('thread', { TSAN_OPTIONS: 'halt_on_error=1' });
