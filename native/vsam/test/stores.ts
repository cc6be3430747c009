// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openKsds, type Ksds, type KsdsOptions } from '../src/index.ts';
import { keyLength, recordLength } from './ksds-contract.ts';

const root = mkdtempSync(join(tmpdir(), 'vsam-test-'));
let number = 0;

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A directory name that does not exist yet, removed after the test file. */
export function freshPath(): string {
  return join(root, `DATA.SET${++number}`);
}

/** Opens with the lengths of the tests, and makes the data set. */
export function openStore(path: string, options: Partial<KsdsOptions> = {}): Promise<Ksds> {
  return openKsds({ path, keyLength, recordLength, create: true, durability: 'process', ...options });
}
