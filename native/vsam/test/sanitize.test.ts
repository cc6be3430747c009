// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('run-sanitized.mjs', import.meta.url));
const runtimes = ['libasan.so', 'libubsan.so'].map(
  (name) => spawnSync('c++', [`-print-file-name=${name}`], { encoding: 'utf8' }).stdout,
);
const present = runtimes.every((path) => typeof path === 'string' && isAbsolute(path));
// The same C++ tests whatever Node is: the suite of the oldest runs them, that of the newest need not.
const isOldest = process.versions.node.startsWith('20.');
const reason = !present
  ? ' (skipped: this compiler has no sanitizers)'
  : isOldest
    ? ''
    : ' (skipped: run with Node 20)';

describe.skipIf(!present || !isOldest)(`the C++ side under AddressSanitizer and UBSan${reason}`, () => {
  it('passes its own tests', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--short'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\n21 tests passed\n$/);
    expect(status).toBe(0);
  }, 240_000);
});
