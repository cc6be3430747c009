// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPortMemory, type PortMemory } from '../../src/ports/port-memory.ts';

const address = '10.0.0.1';
let directory: string;
let file: string;
let lines: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-memory-'));
  file = join(directory, 'own', 'ports.json');
  lines = [];
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function open(): PortMemory {
  const destination = { write: (line: string) => void lines.push(line) };
  return openPortMemory({ file, logger: createLogger({ source: 'ZWELNCH', destination }) });
}

it('knows after a restart of the launcher what instances had', () => {
  const memory = open();
  memory.remember('web#1', { address, port: 20_000 });
  memory.remember('web#2', { address, port: 20_001 });
  memory.remember('web#1', { address: '10.0.0.2', port: 20_005 });
  memory.flush();
  const later = open();
  expect([later.recall('web#1'), later.recall('web#2'), later.recall('web#3')]).toEqual([
    { address: '10.0.0.2', port: 20_005 },
    { address, port: 20_001 },
    undefined,
  ]);
  expect([...later.ofOthers('web#1', address)]).toEqual([20_001]);
  expect([...later.ofOthers('web#2', address)]).toEqual([]);
});

it('makes no file before there is something to remember, and leaves no other one', async () => {
  const memory = open();
  memory.flush();
  expect(existsSync(file)).toBe(false);
  memory.remember('web#1', { address, port: 20_000 });
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readdirSync(join(directory, 'own'))).toEqual(['ports.json']);
  rmSync(file);
  memory.remember('web#1', { address, port: 20_000 });
  memory.flush();
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['something of another size', ' '.repeat(70_000)],
])('counts a file with %s as empty', (_what, text) => {
  mkdirSync(join(directory, 'own'));
  writeFileSync(file, text);
  expect(open().recall('web#1')).toBeUndefined();
});

it('leaves out what is no port, and keeps the rest', () => {
  mkdirSync(join(directory, 'own'));
  const ports = [0, 65_536, 1.5, '20000', null].map((port, index) => [`bad#${index}`, { address, port }] as const);
  const good = [
    ['low#1', { address, port: 1 }],
    ['high#1', { address, port: 65_535 }],
  ] as const;
  const odd = [
    ['odd#1', 20_000],
    ['odd#2', { port: 20_000 }],
    ['odd#3', { address }],
  ] as const;
  writeFileSync(file, JSON.stringify(Object.fromEntries([...ports, ...good, ...odd])));
  const memory = open();
  expect([...memory.ofOthers('web#1', address)]).toEqual([1, 65_535]);
});

it('forgets who is remembered longest when there are too many to be read again', () => {
  const memory = open();
  for (let index = 1; index <= 601; index++) memory.remember(`web#${index}`, { address, port: 20_000 + index });
  memory.flush();
  expect([open().recall('web#1'), open().recall('web#2')?.port]).toEqual([undefined, 20_002]);
  expect(readFileSync(file).length).toBeLessThan(64 * 1024);
});

it('says once that it cannot be written, goes on without, and writes when it can again', () => {
  writeFileSync(join(directory, 'own'), 'in the way');
  const memory = open();
  memory.remember('web#1', { address, port: 20_000 });
  memory.flush();
  memory.remember('web#2', { address, port: 20_001 });
  memory.flush();
  expect(lines.filter((line) => line.includes('ZWEL1316W'))).toHaveLength(1);
  expect(memory.recall('web#2')).toEqual({ address, port: 20_001 });
  rmSync(join(directory, 'own'));
  memory.remember('web#3', { address, port: 20_002 });
  memory.flush();
  expect(open().recall('web#1')).toEqual({ address, port: 20_000 });
});
