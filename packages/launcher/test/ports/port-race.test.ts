// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const modules = [path('../../dist/ports/port-assignment.js'), path('../../dist/process/process-table.js')];
const address = '127.0.0.6';
const first = 21_800;

interface Racer {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;
  readonly reader: Interface;
}

let directory: string;
let racers: Racer[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-race-'));
  racers = [];
});
afterEach(async () => {
  for (const { child, reader } of racers) {
    reader.close();
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await ended;
  }
  rmSync(directory, { recursive: true, force: true });
});

async function race(launchers: number, instances: number, last: number): Promise<(number | string)[][]> {
  const args = [path('../fixtures/port-race.mjs'), ...modules, directory, address, first, last, instances].map(String);
  const started = await Promise.all(
    Array.from({ length: launchers }, async () => {
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      const reader = createInterface({ input: child.stdout });
      const racer = { child, reader, lines: reader[Symbol.asyncIterator]() };
      racers.push(racer);
      expect((await racer.lines.next()).value).toBe('waiting');
      return racer;
    }),
  );
  const at = Date.now() + 100;
  for (const { child } of started) child.stdin.write(`${at}\n`);
  return Promise.all(
    started.map(async ({ lines }) => JSON.parse(String((await lines.next()).value)) as (number | string)[]),
  );
}

it('launchers of one system that start at the same moment never give two instances one port', async () => {
  const assigned = (await race(4, 10, first + 39)).flat();
  const expected = Array.from({ length: 40 }, (_, index) => first + index);
  expect(assigned.sort((one, other) => Number(one) - Number(other))).toEqual(expected);
}, 60_000);

it('of more instances than there are ports as many get none as are too many', async () => {
  const assigned = (await race(3, 5, first + 9)).flat();
  const ports = assigned.filter((each) => typeof each === 'number');
  expect([ports.length, new Set(ports).size, assigned.length - ports.length]).toEqual([10, 10, 5]);
}, 60_000);

it('a launcher takes the ports over that a killed one had reserved', async () => {
  const [before] = await race(1, 3, first + 2);
  const [killed] = racers;
  const ended = once(killed!.child, 'exit');
  killed!.child.kill('SIGKILL');
  await ended;
  expect(readdirSync(directory)).toHaveLength(3);
  expect((await race(1, 3, first + 2))[0]?.sort()).toEqual(before?.sort());
  expect(readdirSync(directory)).toHaveLength(3);
}, 60_000);
