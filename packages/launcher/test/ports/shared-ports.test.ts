// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PortPlan } from '../../src/plan/component-plan.ts';
import { createPortAssignment, type PortAssignment } from '../../src/ports/port-assignment.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { address } from '../engine.ts';

const processes = createProcessTable();
const program = fileURLToPath(new URL('../fixtures/shared-server.mjs', import.meta.url));
const plan = { kind: 'shared', port: 21_900, address } as const satisfies PortPlan;
let directory: string;
let ports: PortAssignment;
let children: ChildProcess[];
let strangers: Server[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-shared-'));
  ports = createPortAssignment(directory, processes);
  children = [];
  strangers = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  for (const label of ['web#1', 'web#2']) ports.release(label);
  for (const each of strangers) each.close();
  rmSync(directory, { recursive: true, force: true });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function serve(label: string): Promise<ChildProcess> {
  await ports.assign(label, plan);
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit', ports.listenDescriptor(label)],
  });
  children.push(child);
  await once(child.stdout!, 'data');
  return child;
}

/** The process id of who answered, or why nobody did. */
function ask(): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    connect(plan.port, address)
      .on('data', (chunk: Buffer) => (text += chunk.toString()))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .on('close', () => resolve(text.trim()));
  });
}

describe('a shared port', () => {
  it('is one socket for all instances, reserved once, and closed with the last of them', async () => {
    expect([await ports.assign('web#1', plan), await ports.assign('web#2', plan)]).toEqual([plan.port, plan.port]);
    expect(ports.listenDescriptor('web#1')).toBe(ports.listenDescriptor('web#2'));
    expect([ports.current('web#1'), ports.current('web#2')]).toEqual([plan.port, plan.port]);
    expect(readdirSync(directory)).toEqual([`${address}_${plan.port}.1`]);
    ports.release('web#1');
    expect(ports.listenDescriptor('web#1')).toBeUndefined();
    expect(ports.listenDescriptor('web#2')).toBeGreaterThan(2);
    ports.release('web#2');
    expect(readdirSync(directory)).toEqual([]);
    expect(await ask()).toBe('ECONNREFUSED');
  });

  it('is answered by the others when one is killed: no connection is refused', async () => {
    const [one, other] = [await serve('web#1'), await serve('web#2')];
    await kill(one);
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set(answers)).toEqual(new Set([String(other.pid)]));
  });

  it('keeps connections waiting while no instance is left, until the next one is started', async () => {
    await kill(await serve('web#1'));
    const waiting = ask();
    const next = await serve('web#1');
    expect(await waiting).toBe(String(next.pid));
  });

  it('is opened once, however many instances ask at the same moment', async () => {
    await Promise.all([ports.assign('web#1', plan), ports.assign('web#2', plan), ports.assign('web#1', plan)]);
    expect(ports.listenDescriptor('web#1')).toBe(ports.listenDescriptor('web#2'));
    ports.release('web#1');
    ports.release('web#2');
    expect(await ask()).toBe('ECONNREFUSED');
  });

  it('that a stranger has is an error that names it, and leaves no reservation', async () => {
    const server = createServer().listen(plan.port, address);
    strangers.push(server);
    await once(server, 'listening');
    await expect(ports.assign('web#1', plan)).rejects.toThrow(
      new RegExp(`^ZWEL0413E port ${plan.port} on ${address} is in use by process ${process.pid}`),
    );
    expect([readdirSync(directory), ports.current('web#1')]).toEqual([[], undefined]);
  });

  it('that another launcher has reserved is an error that names it', async () => {
    await createPortAssignment(directory, processes).assign('x#1', { ...plan, kind: 'fixed' });
    await expect(ports.assign('web#1', plan)).rejects.toThrow('ZWEL0414E');
    expect(ports.adopt('web#1', plan, plan.port)).toBe(false);
  });

  it('is left for another one, and for none, when the plan says so', async () => {
    await ports.assign('web#1', plan);
    const elsewhere: PortPlan = { ...plan, port: plan.port + 1 };
    expect(await ports.assign('web#1', elsewhere)).toBe(plan.port + 1);
    expect(readdirSync(directory)).toEqual([`${address}_${plan.port + 1}.1`]);
    expect(await ports.assign('web#1', { kind: 'none' })).toBeUndefined();
    expect(readdirSync(directory)).toEqual([]);
    await ports.assign('web#1', { ...plan, kind: 'fixed' });
    await ports.assign('web#1', plan);
    expect(ports.listenDescriptor('web#1')).toBeGreaterThan(2);
    expect(readdirSync(directory)).toEqual([`${address}_${plan.port}.1`]);
  });

  it('is bound by each instance where the system shares ports by itself', async () => {
    const zos = createPortAssignment(directory, processes, { inheritSockets: false });
    const server = createServer().listen(plan.port, address);
    strangers.push(server);
    await once(server, 'listening');
    expect([await zos.assign('web#1', plan), await zos.assign('web#2', plan)]).toEqual([plan.port, plan.port]);
    expect(zos.listenDescriptor('web#1')).toBeUndefined();
  });
});

describe('the socket of a launcher that died', () => {
  it('lives on in its instances: others wait until the last of them is gone, and then get a new one', async () => {
    const [one, two] = [await serve('web#1'), await serve('web#2')];
    ports.release('web#1');
    ports.release('web#2');
    ports = createPortAssignment(directory, processes);
    expect([ports.adopt('web#1', plan, plan.port), ports.adopt('web#2', plan, plan.port)]).toEqual([true, true]);
    expect([ports.current('web#1'), ports.listenDescriptor('web#1')]).toEqual([plan.port, undefined]);
    await kill(one);
    await expect(ports.assign('web#1', plan)).rejects.toThrow(
      `ZWEL1315E shared port ${plan.port} on ${address} is held by web#2, which an earlier launcher has started`,
    );
    expect(await ask()).toBe(String(two.pid));
    await kill(two);
    expect([await ports.assign('web#1', plan), await ports.assign('web#2', plan)]).toEqual([plan.port, plan.port]);
    expect(ports.listenDescriptor('web#1')).toBe(ports.listenDescriptor('web#2'));
  });
});
