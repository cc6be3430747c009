// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PortPlan } from '../../src/plan/component-plan.ts';
import { AddressUnusableError, createPortAssignment, type PortAssignment } from '../../src/ports/port-assignment.ts';
import { createVolatileMemory, openPortMemory } from '../../src/ports/port-memory.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { address } from '../engine.ts';

const processes = createProcessTable();
const first = 21_700;
const logger = createLogger({ source: 'ZWELNCH', destination: { write: () => undefined } });
let directory: string;
let ports: PortAssignment;
let strangers: Server[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-ports-'));
  ports = createPortAssignment(directory, processes);
  strangers = [];
});
afterEach(() => {
  for (const each of strangers) each.close();
  rmSync(directory, { recursive: true, force: true });
});

async function stranger(port: number, host = address): Promise<number> {
  const server = createServer().listen(port, host);
  await new Promise((resolve) => server.once('listening', resolve));
  strangers.push(server);
  return (server.address() as { port: number }).port;
}

const range = (last: number): PortPlan => ({ kind: 'range', first, last, address });

describe('a range', () => {
  it('gives every instance a port of its own, the first that is free', async () => {
    await stranger(first + 1);
    const assigned = await Promise.all(
      ['a#1', 'a#2', 'b#1'].map((instance) => ports.assign(instance, range(first + 9))),
    );
    expect(assigned.sort()).toEqual([first, first + 2, first + 3]);
    expect(readdirSync(directory).sort()).toEqual([0, 2, 3].map((each) => `${address}_${first + each}.1`));
  });

  it('gives the same port again, as long as it is free', async () => {
    expect(await ports.assign('a#1', range(first + 9))).toBe(first);
    expect(await ports.assign('a#1', range(first + 9))).toBe(first);
    await stranger(first);
    expect(await ports.assign('a#1', range(first + 9))).toBe(first + 1);
    expect(ports.current('a#1')).toBe(first + 1);
    expect(readdirSync(directory)).toEqual([`${address}_${first + 1}.1`]);
  });

  it('passes over what other launchers have reserved, although nobody listens there', async () => {
    const other = createPortAssignment(directory, processes);
    expect(await other.assign('x#1', range(first + 1))).toBe(first);
    expect(await ports.assign('a#1', range(first + 1))).toBe(first + 1);
  });

  it('reuses what a dead launcher reserved', async () => {
    const dead = { ...processes.self, pid: 999_999_999 };
    writeFileSync(join(directory, `${address}_${first}.1`), JSON.stringify(dead));
    expect(await ports.assign('a#1', range(first))).toBe(first);
    expect(readdirSync(directory)).toEqual([`${address}_${first}.2`]);
  });

  it('that is used up is an error that names it', async () => {
    await ports.assign('a#1', range(first));
    await expect(ports.assign('a#2', range(first))).rejects.toThrow(
      `ZWEL0415E no port from ${first} to ${first} on ${address} is free`,
    );
  });

  it('is left when the plan has another one', async () => {
    await ports.assign('a#1', range(first + 1));
    const elsewhere: PortPlan = { kind: 'range', first: first + 5, last: first + 6, address };
    expect(await ports.assign('a#1', elsewhere)).toBe(first + 5);
    expect(await ports.assign('a#1', { kind: 'none' })).toBeUndefined();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is independent for each address', async () => {
    expect(await ports.assign('a#1', range(first))).toBe(first);
    expect(await ports.assign('b#1', { kind: 'range', first, last: first, address: '127.0.0.7' })).toBe(first);
  });
});

describe('a fixed port', () => {
  const fixed = (port: number, host = address): PortPlan => ({ kind: 'fixed', port, address: host });

  it('is reserved until it is released', async () => {
    expect(await ports.assign('a#1', fixed(first))).toBe(first);
    expect(readdirSync(directory)).toEqual([`${address}_${first}.1`]);
    ports.release('a#1');
    ports.release('a#1');
    expect(readdirSync(directory)).toEqual([]);
    expect(ports.current('a#1')).toBeUndefined();
  });

  it('that a stranger has is an error that names process and command, and leaves no reservation', async () => {
    const port = await stranger(0);
    await expect(ports.assign('a#1', fixed(port))).rejects.toThrow(
      new RegExp(`^ZWEL0413E port ${port} on ${address} is in use by process ${process.pid} \\(.+\\)$`),
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  it('that another launcher has reserved is an error that names it', async () => {
    await createPortAssignment(directory, processes).assign('x#1', fixed(first));
    await expect(ports.assign('a#1', fixed(first))).rejects.toThrow(
      `ZWEL0414E port ${first} on ${address} is reserved by the launcher with process id ${process.pid}`,
    );
  });

  it('that another instance of this launcher has is an error that names it', async () => {
    await ports.assign('b#1', fixed(first));
    await expect(ports.assign('a#1', fixed(first))).rejects.toThrow(
      `ZWEL0414E port ${first} on ${address} is reserved by b#1`,
    );
  });

  it('on an address that this system does not have is an error that says so', async () => {
    await expect(ports.assign('a#1', fixed(first, '192.0.2.1'))).rejects.toThrow(
      `ZWEL0416E port ${first} on 192.0.2.1 cannot be used (EADDRNOTAVAIL)`,
    );
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a range and what is known of it', () => {
  const pool: PortPlan = { kind: 'range', first, last: first + 9, address };
  const system = () => ({ reserved: [{ first, last: first }], ephemeral: [] });

  it('gives no port that the system reserves', async () => {
    const reserving = createPortAssignment(directory, processes, { system });
    expect(await reserving.assign('a#1', pool)).toBe(first + 1);
  });

  it('gives an instance the port that it had before the launcher was started anew, whoever is started first', async () => {
    const memory = createVolatileMemory();
    memory.remember('b#1', { address, port: first + 2 });
    memory.remember('c#1', { address: '127.0.0.7', port: first + 5 });
    const later = createPortAssignment(directory, processes, {
      memory,
      system: () => ({ reserved: [], ephemeral: [] }),
    });
    expect([await later.assign('b#1', pool), await later.assign('c#1', pool)]).toEqual([first + 2, first]);
    expect(memory.recall('c#1')).toEqual({ address, port: first });
  });

  it('leaves alone what others had, as long as there is something else', async () => {
    const memory = openPortMemory({ file: join(directory, 'memory', 'ports.json'), logger });
    memory.remember('b#1', { address, port: first });
    const later = createPortAssignment(directory, processes, { memory });
    expect(await later.assign('a#1', pool)).toBe(first + 1);
    expect(await later.assign('b#1', pool)).toBe(first);
    memory.flush();
  });

  it('goes on after a port that is forbidden, and ends at an address that there is not', async () => {
    await expect(ports.assign('a#1', { ...pool, address: '192.0.2.1' })).rejects.toThrow('ZWEL0416E');
    expect(new AddressUnusableError(address, first, 'EACCES').isAboutPort).toBe(true);
    expect(new AddressUnusableError(address, first, 'EPERM').isAboutPort).toBe(true);
    expect(new AddressUnusableError(address, first, 'EADDRNOTAVAIL').isAboutPort).toBe(false);
  });
});

describe('an address and all addresses', () => {
  const on = (host: string): PortPlan => ({ kind: 'fixed', port: first + 20, address: host });
  const held = (host: string) => `ZWEL0414E port ${first + 20} on ${host} is reserved by`;

  it('have a port only once, although nobody listens', async () => {
    const other = createPortAssignment(directory, processes);
    await other.assign('x#1', on('0.0.0.0'));
    await expect(ports.assign('a#1', on(address))).rejects.toThrow(held(address));
    other.release('x#1');
    await ports.assign('a#1', on(address));
    await expect(other.assign('x#1', on('0.0.0.0'))).rejects.toThrow(held('0.0.0.0'));
    await expect(other.assign('x#1', on('::'))).rejects.toThrow(held('::'));
    expect(readdirSync(directory)).toEqual([`${address}_${first + 20}.1`]);
  });

  it('have it again when the launcher that reserved it is dead, or the file damaged', async () => {
    const dead = { ...processes.self, pid: 999_999_999 };
    writeFileSync(join(directory, `0.0.0.0_${first + 20}.1`), JSON.stringify(dead));
    writeFileSync(join(directory, `___${first + 20}.1`), 'damaged');
    expect(await ports.assign('a#1', on(address))).toBe(first + 20);
  });

  it('do not matter for another port or two addresses', async () => {
    await ports.assign('a#1', on('0.0.0.0'));
    expect(await ports.assign('b#1', { kind: 'fixed', port: first + 21, address })).toBe(first + 21);
    expect(await ports.assign('c#1', { kind: 'fixed', port: first + 21, address: '127.0.0.7' })).toBe(first + 21);
  });
});

describe('a port of an instance that runs already', () => {
  it('is taken over without listening, and kept', async () => {
    const port = await stranger(0);
    const plan: PortPlan = { kind: 'fixed', port, address };
    expect([ports.adopt('a#1', plan, port), ports.current('a#1')]).toEqual([true, port]);
    expect(readdirSync(directory)).toEqual([`${address}_${port}.1`]);
  });

  it('is remembered when it is of a range', () => {
    const memory = createVolatileMemory();
    const later = createPortAssignment(directory, processes, { memory });
    expect(later.adopt('a#1', range(first + 9), first + 4)).toBe(true);
    expect(memory.recall('a#1')).toEqual({ address, port: first + 4 });
  });

  it('is not taken over when it is not of the plan, or reserved by another launcher', async () => {
    await createPortAssignment(directory, processes).assign('x#1', range(first));
    expect(ports.adopt('a#1', range(first + 9), first)).toBe(false);
    expect(ports.adopt('a#1', range(first + 9), first + 10)).toBe(false);
    expect(ports.adopt('a#1', { kind: 'fixed', port: first + 1, address }, first + 2)).toBe(false);
    expect(ports.adopt('a#1', { kind: 'none' }, first)).toBe(false);
    expect(ports.current('a#1')).toBeUndefined();
  });
});
