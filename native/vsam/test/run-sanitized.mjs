// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds the C++ tests with sanitizers and runs them: first AddressSanitizer and UBSan, then ThreadSanitizer; with --short only the
// former, with less effort. The first failure ends it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const short = process.argv.includes('--short');

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(1);
}

function runTests(sanitizers, env = {}) {
  run(process.execPath, [`${root}build-addon.mjs`, `--sanitize=${sanitizers}`]);
  run(`${root}build/sanitize-${sanitizers.split(',')[0]}/zrec_test`, [short ? '1' : '4'], env);
}

runTests('address,undefined', { UBSAN_OPTIONS: 'print_stacktrace=1', ASAN_OPTIONS: 'detect_leaks=1' });
if (!short) {
  runTests('thread', { TSAN_OPTIONS: `halt_on_error=1 suppressions=${root}test/cpp/thread-sanitizer.supp` });
}
