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
const reason = present ? '' : ' (skipped: this compiler has no sanitizers)';

describe.skipIf(!present)(`the C++ side under AddressSanitizer and UBSan${reason}`, () => {
  it('passes its own tests, on Linux and on a simulated z/OS', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--short'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.match(/^\d+ tests passed$/gm)).toEqual(['19 tests passed', '14 tests passed']);
    expect(status).toBe(0);
  }, 240_000);
});
