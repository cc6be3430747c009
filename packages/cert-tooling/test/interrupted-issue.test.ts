// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planCertificates } from '../src/certificate-plan.ts';
import { ensureCertificates } from '../src/renew.ts';
import { verifyCertificates } from '../src/verify.ts';
import { temporaryDirectory } from './fixtures.ts';

const program = fileURLToPath(new URL('./fixtures/killed-issue.mjs', import.meta.url));
const one = planCertificates({ haInstances: { lpar1: { hostname: '127.0.0.2' } } }, { keyType: 'EC' });
const two = planCertificates(
  { haInstances: { lpar1: { hostname: '127.0.0.2' }, lpar2: { hostname: '127.0.0.3' } } },
  { keyType: 'EC' },
);
let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory();
});
afterEach(() => work.remove());

/** Runs the program; the number of changes it made, or undefined when it was killed before the n-th. */
async function issue(directory: string, step: number, secondHost: string): Promise<number | undefined> {
  const child = spawn(process.execPath, [program, directory, String(step), secondHost], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual(output === '' ? [null, 'SIGKILL'] : [0, null]);
  return output === '' ? undefined : Number(output);
}

/** Every sixteenth change, and the last nine one by one: the switch to the new set is among them. */
function sample(changes: number): number[] {
  return Array.from({ length: changes }, (_, index) => index + 1).filter(
    (step) => step % 16 === 1 || step > changes - 9,
  );
}

describe('an issue that is killed before any of its changes', () => {
  test('leaves nothing or a complete set when it is the first', { timeout: 120_000 }, async () => {
    const changes = (await issue(join(work.path, 'whole'), 1_000_000, ''))!;
    expect(changes).toBeGreaterThan(50);
    const states = new Set<string>();
    for (const step of sample(changes)) {
      const directory = join(work.path, String(step));
      expect(await issue(directory, step, '')).toBeUndefined();
      states.add(
        verifyCertificates({ directory, plan: one })
          .map(({ id }) => id)
          .join(' '),
      );
    }
    expect([...states]).toEqual(['ZWEL0620W ZWEL0620W ZWEL0620W', '']);
  });

  test('leaves the old or the new set when it renews, and the next one clears up', { timeout: 120_000 }, async () => {
    const prepare = (name: string) => ensureCertificates({ directory: join(work.path, name), plan: one });
    await prepare('whole');
    const changes = (await issue(join(work.path, 'whole'), 1_000_000, '127.0.0.3'))!;
    const states = new Set<string>();
    for (const step of sample(changes)) {
      const directory = join(work.path, String(step));
      await prepare(String(step));
      expect(await issue(directory, step, '127.0.0.3')).toBeUndefined();
      expect(verifyCertificates({ directory, plan: one })).toEqual([]);
      states.add(
        verifyCertificates({ directory, plan: two })
          .map(({ id }) => id)
          .join(' '),
      );
      await ensureCertificates({ directory, plan: two });
      expect(readdirSync(directory).sort()).toEqual([
        '.current',
        '.sets',
        'ca',
        'certificates.yaml',
        'external',
        'internal',
      ]);
      expect(readdirSync(join(directory, '.sets'))).toHaveLength(1);
    }
    expect([...states]).toEqual(['ZWEL0622W ZWEL0622W', '']);
  });
});
