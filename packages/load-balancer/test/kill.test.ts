// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTargetProcess, type TargetProcess } from './targets.ts';
import { ask, createIdentity, entry, startFront, type TestFront, type TestIdentity } from './test-front.ts';

let identity: TestIdentity;
let directory: string;
let targets: TargetProcess[];
let front: TestFront;

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'load-balancer-'));
  const { key, cert, ca } = await identity.internalAuthority.issue('component');
  for (const [name, text] of Object.entries({ key, cert, ca }))
    writeFileSync(join(directory, `${name}.pem`), text, { mode: 0o600 });
  targets = await Promise.all(['one', 'two'].map((name) => startTargetProcess(name, directory)));
  front = await startFront(identity);
  front.list(...targets.map(({ name, port }) => entry(name, port)));
});

afterEach(async () => {
  await front.close();
  await Promise.all(targets.map((target) => target.end()));
  rmSync(directory, { recursive: true });
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  '%s of one of two instances under 1,000 GETs of 50 users fails none',
  async (signal) => {
    const failures: string[] = [];
    const names = new Map<string, number>();
    let sent = 0;
    const user = async (): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (sent < 1000) {
        sent += 1;
        if (sent === 300) targets[0]!.kill(signal);
        const answer = await ask(front, '/sampleapp/api/v1/x', { agent }).catch((error: unknown) => ({
          status: 0,
          body: String(error),
        }));
        if (answer.status !== 200) failures.push(`${String(answer.status)} ${answer.body}`);
        names.set(answer.body, (names.get(answer.body) ?? 0) + 1);
      }
      agent.destroy();
    };
    await Promise.all(Array.from({ length: 50 }, user));
    expect(failures).toEqual([]);
    expect(names.get('one')).toBeGreaterThan(50);
    expect(names.get('two')).toBeGreaterThan(600);
    expect(front.log.ids()).toEqual(['ZWEL0805W']);
  },
);

test('SIGKILL in the middle of a response breaks it for the user, who never sees a regular end', async () => {
  front.list(entry('one', targets[0]!.port));
  const answer = ask(front, '/sampleapp/api/v1/slow-body').then(
    () => 'regular end',
    (error: unknown) => (error as NodeJS.ErrnoException).code,
  );
  await expect
    .poll(() => front.pool.targetsOf(front.pool.match('/sampleapp/api/v1/x')!.route)[0]?.pending, { interval: 5 })
    .toBe(1);
  setTimeout(() => targets[0]!.kill(), 100);
  expect(await answer).toBe('ECONNRESET');
});

test('an instance that hangs costs no request: another one answers, and it is out until it goes on', async () => {
  await front.close();
  front = await startFront(identity, { responseTimeoutMs: 1500 });
  front.list(...targets.map(({ name, port }) => entry(name, port)));
  await ask(front, '/sampleapp/api/v1/x');
  targets[0]!.kill('SIGSTOP');
  const names: string[] = [];
  for (let n = 0; n < 6; n += 1) names.push((await ask(front, '/sampleapp/api/v1/x')).body);
  expect(names).toEqual(['two', 'two', 'two', 'two', 'two', 'two']);
  targets[0]!.kill('SIGCONT');
  await expect.poll(() => front.log.ids(), { timeout: 10_000, interval: 20 }).toEqual(['ZWEL0805W', 'ZWEL0806I']);
});
