// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/component-plan.ts';
import type { InstanceRecord } from '../../src/process/instance-record.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { address, createEngine, instanceOf, lifecycleScript, recordingHook, until, type Engine } from '../engine.ts';

const processes = createProcessTable();
let engine: Engine;
let children: ChildProcess[];

beforeEach(() => {
  engine = createEngine();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await engine.close();
});

interface Predecessor {
  readonly pid: number;
  readonly answer: string;
  kill(): Promise<void>;
}

async function startLauncher(plan: Plan): Promise<Predecessor> {
  const program = fileURLToPath(new URL('../fixtures/launcher.mjs', import.meta.url));
  const supervisor = fileURLToPath(new URL('../../dist/supervision/supervisor.js', import.meta.url));
  const messages = fileURLToPath(new URL('../../../messages/dist/index.js', import.meta.url));
  const file = join(engine.directory, `options-${children.length}.json`);
  writeFileSync(file, JSON.stringify({ plan, systemDirectory: engine.systemDirectory, lifecycleScript }));
  const child = spawn(process.execPath, [program, supervisor, messages, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [answer] = await new Promise<[string]>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve([line]));
  });
  return {
    pid: child.pid!,
    answer,
    async kill() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function records(haInstance = 'lpar1'): InstanceRecord[] {
  const directory = join(engine.workspace, '.zowe-ha', haInstance, 'instances');
  return readdirSync(directory).map(
    (name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as InstanceRecord,
  );
}

function said(id: string): string[] {
  return engine.lines.filter((line) => line.startsWith(id));
}

const sleeper = 'exec sleep 600';

describe('a launcher whose predecessor was killed', () => {
  it('ends what still runs, tells of it once, and starts anew on the same ports', async () => {
    const port = { kind: 'range', first: 21_800, last: 21_899, address } as const;
    const stubborn = `trap '' TERM; sleep 600 & ${sleeper}`;
    const plan = engine.plan([
      engine.component('one', sleeper, { port, instances: 2 }),
      engine.component('two', stubborn, { stopGraceMs: 300 }),
    ]);
    const predecessor = await startLauncher(plan);
    expect(predecessor.answer).toBe('up');
    const left = records();
    expect(left).toHaveLength(3);
    await predecessor.kill();
    for (const { group } of left) expect(processes.liveMembers(group)).not.toEqual([]);

    const told: string[] = [];
    const supervisor = engine.supervisor(plan, { hooks: [recordingHook(told)] });
    await supervisor.start();
    for (const { group } of left) expect(processes.liveMembers(group)).toEqual([]);
    const names = left.map(({ component, number, group }) => `${component}#${number} (process ${group})`);
    expect(said('ZWEL0401W')).toEqual([
      `ZWEL0401W The previous launcher ended without stopping its component instances; ended now: ${names.join(', ')}.`,
    ]);
    await until(() => told.length >= 6);
    expect(told.slice(0, 3)).toEqual(
      left.map(({ component, number, port: old }) => `gone ${component}#${number} ${old ?? '-'}`),
    );
    const ports = left.flatMap((each) => each.port ?? []);
    expect(ports).toHaveLength(2);
    expect(supervisor.status().instances.map((each) => each.port)).toEqual([...ports, undefined]);
    expect(readdirSync(join(engine.workspace, '.zowe-ha', 'lpar1'))).toEqual(['instances', 'lock.2']);
  }, 20_000);

  it('ends the rest of a group whose leader has ended meanwhile', async () => {
    const plan = engine.plan([engine.component('one', `sleep 600 & ${sleeper}`)]);
    const predecessor = await startLauncher(plan);
    const [left] = records();
    await until(() => processes.liveMembers(left!.group).length === 2);
    await predecessor.kill();
    process.kill(left!.group, 'SIGKILL');
    await until(() => processes.read(left!.group)?.zombie !== false);
    await engine.supervisor(plan).start();
    expect(processes.liveMembers(left!.group)).toEqual([]);
    expect(said('ZWEL0401W')).toHaveLength(1);
  });

  it('says nothing when nothing runs any more', async () => {
    const plan = engine.plan([engine.component('one', sleeper)]);
    const predecessor = await startLauncher(plan);
    const [left] = records();
    await predecessor.kill();
    process.kill(-left!.group, 'SIGKILL');
    await until(() => processes.liveMembers(left!.group).length === 0);
    await engine.supervisor(plan).start();
    expect(said('ZWEL0401W')).toEqual([]);
  });
});

describe('a record', () => {
  function stranger(environment: Record<string, string>): number {
    const child = spawn('/bin/sleep', ['600'], { detached: true, env: environment });
    children.push(child);
    return child.pid!;
  }

  function writeRecord(name: string, content: unknown): void {
    const directory = join(engine.workspace, '.zowe-ha', 'lpar1', 'instances');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  function recordOf(pid: number, difference: Partial<InstanceRecord['process']>): InstanceRecord {
    const startTime = processes.read(pid)!.startTime;
    return {
      component: 'one',
      number: 1,
      haInstance: 'lpar1',
      process: { ...processes.self, pid, startTime, ...difference },
      group: pid,
      port: undefined,
      startedAt: 0,
      launcherPid: 1,
    };
  }

  it.each([
    ['start time', { startTime: '1' }],
    ['boot', { bootId: 'before' }],
    ['pid namespace', { pidNamespace: 'pid:[2]' }],
  ])('of another %s never ends the process that has its number now', async (_, difference) => {
    const pid = stranger({ ZWE_HA_COMPONENT_INSTANCE: 'one#1' });
    writeRecord('one#1.json', recordOf(pid, difference));
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    expect(processes.read(pid)).toMatchObject({ zombie: false });
    expect(said('ZWEL0401W')).toEqual([]);
    expect(records().map(({ group }) => group)).toEqual([instanceOf(supervisor.status(), 'one#1').pid]);
  });

  it('without its leader never ends a group that does not carry the name of the instance', async () => {
    const program = 'sleep 600 & echo $!';
    const environment = { PATH: process.env['PATH'], ZWE_HA_COMPONENT_INSTANCE: 'other#1' };
    const leader = spawn('/bin/sh', ['-c', program], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment,
    });
    children.push(leader);
    const exited = new Promise((resolve) => leader.once('exit', resolve));
    const record = recordOf(leader.pid!, {});
    const rest = Number(await new Promise((resolve) => leader.stdout.once('data', resolve)));
    await exited;
    writeRecord('one#1.json', record);
    await engine.supervisor(engine.plan([engine.component('one', sleeper)])).start();
    expect(processes.read(rest)).toMatchObject({ zombie: false, group: leader.pid });
    process.kill(rest, 'SIGKILL');
  });

  it('that is damaged is removed with a warning, and stops nothing', async () => {
    writeRecord('one#1.json', '{"component":');
    const supervisor = engine.supervisor(engine.plan([engine.component('two', sleeper)]));
    await supervisor.start();
    const file = join(engine.workspace, '.zowe-ha', 'lpar1', 'instances', 'one#1.json');
    expect(said('ZWEL0420W')).toHaveLength(1);
    expect(said('ZWEL0420W')[0]).toContain(`Instance record ${file} cannot be used and is removed:`);
    expect(records().map(({ component }) => component)).toEqual(['two']);
  });
});

describe('a second launcher in another process', () => {
  it('is refused and names the first', async () => {
    const plan = engine.plan([engine.component('one', sleeper)]);
    const first = await startLauncher(plan);
    const second = await startLauncher(plan);
    expect([first.answer, second.answer]).toEqual([
      'up',
      `ZWEL0418E HA instance lpar1 is already run by the launcher with process id ${first.pid}.`,
    ]);
    await first.kill();
    await engine.supervisor(plan).start();
  });

  it('for another HA instance never gets the same ports, although both start in the same moment', async () => {
    const port = { kind: 'range', first: 21_900, last: 21_911, address } as const;
    const component = engine.component('one', sleeper, { port, instances: 6 });
    const plans = ['lpar1', 'lpar2'].map((id) =>
      engine.plan([component], { haInstance: { id, hostname: `${id}.test` } }),
    );
    const launchers = await Promise.all(plans.map((plan) => startLauncher(plan)));
    expect(launchers.map(({ answer }) => answer)).toEqual(['up', 'up']);
    const ports = ['lpar1', 'lpar2'].flatMap((id) => records(id).map((record) => record.port!));
    expect(ports.sort()).toEqual(Array.from({ length: 12 }, (_, index) => port.first + index));
    for (const launcher of launchers) await launcher.kill();
    for (const plan of plans) await engine.supervisor(plan).start();
  });
});
