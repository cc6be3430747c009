// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStateStore, fixedTargets, type StateStore } from '../src/index.ts';
import { createAuthority, type TestCertificate } from './certificates.ts';
import { startServiceProcess, type ServiceProcess } from './caching-servers.ts';
import { collectLog } from './log-lines.ts';

let directory: string;
let client: TestCertificate;
let processes: ServiceProcess[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'caching-client-'));
  const authority = await createAuthority('Internal CA');
  client = await authority.issue('sample-app');
  const server = await authority.issue('caching-service');
  const files = { 'key.pem': server.key, 'cert.pem': server.cert, 'ca.pem': server.ca };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text, { mode: 0o600 });
  const store = join(directory, 'store');
  mkdirSync(store);
  processes = await Promise.all([startServiceProcess(store, directory), startServiceProcess(store, directory)]);
});

afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  rmSync(directory, { recursive: true });
});

/** One session: writes 1, 2, 3, ... and reads each back. Returns how many operations did not do what they should. */
async function countUp(
  store: StateStore,
  name: string,
  until: () => boolean,
): Promise<{ done: number; failed: number }> {
  let failed = 0;
  let done = 0;
  while (!until()) {
    done += 1;
    if ((await store.put(name, String(done))) !== 'stored') failed += 1;
    const read = await store.get(name);
    if (read.outcome !== 'found' || read.value !== String(done)) failed += 1;
  }
  return { done, failed };
}

test('SIGKILL of one of two caching services under load fails no operation and loses no value', async () => {
  const log = collectLog();
  const targets = fixedTargets(processes.map(({ url }) => url));
  const store = createStateStore({ componentId: 'sample-app', targets, tls: client, logger: log.logger });
  let operations = 0;
  let killed = 0;
  const until = (): boolean => {
    operations += 1;
    return killed > 0 && operations > killed + 1000;
  };
  const sessions = Array.from({ length: 20 }, (_, index) => countUp(store, `counter-${String(index)}`, until));
  while (operations < 200) await new Promise((resolve) => setImmediate(resolve));
  await processes[0]!.kill();
  killed = operations;
  const results = await Promise.all(sessions);
  expect(results.map(({ failed }) => failed)).toEqual(results.map(() => 0));
  expect(operations).toBeGreaterThan(1000);
  for (const [index, { done }] of results.entries()) {
    expect(await store.get(`counter-${String(index)}`)).toEqual({ outcome: 'found', value: String(done) });
  }
  expect(log.lines).toEqual([]);
  await store.close();
});
