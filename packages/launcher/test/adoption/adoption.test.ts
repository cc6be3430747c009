// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/component-plan.ts';
import type { InstanceRecord } from '../../src/process/instance-record.ts';
import { instanceTagVariable, newInstanceTag } from '../../src/process/instance-tag.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { systemClock } from '../../src/supervision/clock.ts';
import {
  address,
  createEngine,
  instanceOf,
  lifecycleScript,
  recordingHook,
  serverProgram,
  until,
  untilInstance,
  type Engine,
} from '../engine.ts';

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

const tcp = { type: 'tcp', intervalMs: 20, timeoutMs: 1_000 } as const;

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
const groups = (): Record<string, number> =>
  Object.fromEntries(records().map(({ component, number, group }) => [`${component}#${number}`, group]));
/** Writes a line every few milliseconds, so that a test sees whether it goes on. */
const talker = 'i=0; while :; do i=$((i+1)); echo "line $i"; sleep 0.02; done';

async function orphaned(plan: Plan): Promise<Record<string, number>> {
  const predecessor = await startLauncher(plan);
  expect(predecessor.answer).toBe('up');
  const left = groups();
  await predecessor.kill();
  return left;
}

describe('S5 launcher death: a launcher whose predecessor was killed', () => {
  it('adopts what is wanted and unchanged, starts what died meanwhile, ends what is not wanted or has changed', async () => {
    const range = { kind: 'range', first: 21_800, last: 21_899, address } as const;
    const component = (name: string, script: string, settings?: Partial<Plan['components'][number]>) =>
      engine.component(name, script, settings);
    const kept = component('kept', `exec "$NODE" ${serverProgram}`, { port: range, instances: 2 });
    const talking = component('talking', talker);
    const dead = component('dead', sleeper);
    const unwanted = component('unwanted', sleeper);
    const changed = component('changed', sleeper);
    const left = await orphaned(engine.plan([kept, talking, dead, unwanted, changed]));
    expect(Object.keys(left)).toHaveLength(6);
    process.kill(-left['dead#1']!, 'SIGKILL');
    await until(() => processes.liveMembers(left['dead#1']!).length === 0);
    for (const label of ['kept#1', 'talking#1', 'unwanted#1']) {
      expect(processes.liveMembers(left[label]!)).not.toEqual([]);
    }
    const linesBefore = engine.output('talking#1').split('\n').length;

    const told: string[] = [];
    const replaced = { ...changed, environment: { ...changed.environment, ZWE_components_changed_debug: 'true' } };
    const supervisor = engine.supervisor(engine.plan([kept, talking, dead, replaced]), {
      hooks: [recordingHook(told)],
    });
    await supervisor.start();

    const now = groups();
    expect(Object.keys(now)).toEqual(['changed#1', 'dead#1', 'kept#1', 'kept#2', 'talking#1']);
    for (const label of ['kept#1', 'kept#2', 'talking#1']) expect(now[label]).toBe(left[label]);
    for (const label of ['dead#1', 'changed#1']) expect(now[label]).not.toBe(left[label]);
    for (const label of ['unwanted#1', 'changed#1']) expect(processes.liveMembers(left[label]!)).toEqual([]);
    const ended = [
      `changed#1 (process ${left['changed#1']}: its configuration has changed)`,
      `unwanted#1 (process ${left['unwanted#1']}: it is not wanted any more)`,
    ];
    expect(said('ZWEL0401W')).toEqual([
      `ZWEL0401W The previous launcher ended without stopping its component instances; ended now: ${ended.join(', ')}.`,
    ]);
    expect(said('ZWEL1222I')).toEqual([
      'ZWEL1222I The previous launcher of HA instance lpar1 ended without stopping it: 3 adopted, 2 ended, 1 had ended.',
    ]);
    expect(said('ZWEL1221I')).toHaveLength(3);
    await until(() => told.length >= 3);
    expect(told.slice(0, 3)).toEqual(['gone changed#1 -', 'gone dead#1 -', 'gone unwanted#1 -']);
    await until(() => engine.output('talking#1').split('\n').length > linesBefore + 3);
    const lines = engine.output('talking#1').trimEnd().split('\n');
    expect(lines).toEqual(lines.map((_, index) => `line ${index + 1}`));
    for (const { launcher } of records()) expect(launcher.pid).toBe(process.pid);
    expect(supervisor.status()).toMatchObject({ state: 'up' });
    const directory = join(engine.workspace, '.zowe-ha', 'lpar1');
    expect(readdirSync(directory).filter((name) => name.startsWith('lock'))).toEqual(['lock.2', 'lock.2.counter']);
  }, 30_000);

  it('gives what it adopted its port back, and answers go on', async () => {
    const port = { kind: 'fixed', port: 21_790, address } as const;
    const plan = engine.plan([engine.component('one', `exec "$NODE" ${serverProgram}`, { port, readiness: tcp })]);
    const predecessor = await startLauncher(plan);
    const left = groups();
    await predecessor.kill();
    const supervisor = engine.supervisor(plan);
    await supervisor.start();
    expect(instanceOf(supervisor.status(), 'one#1')).toMatchObject({ pid: left['one#1'], port: 21_790, state: 'up' });
    expect(await (await fetch(`http://${address}:21790/`)).text()).toBe('one#1');
  }, 20_000);

  it('notices within milliseconds that what it adopted has ended, counts that as a failure and starts it anew', async () => {
    const plan = engine.plan([engine.component('one', 'sleep 600 & exec sleep 601')]);
    const left = await orphaned(plan);
    const supervisor = engine.supervisor(plan);
    await supervisor.start();
    process.kill(-left['one#1']!, 'SIGKILL');
    const status = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(status.pid).not.toBe(left['one#1']);
    expect(said('ZWEL0004I')).toEqual([`ZWEL0004I one#1, process ${left['one#1']}, ended: exit unknown.`]);
    expect(said('ZWEL0005I')).toEqual([
      'ZWEL0005I Instance one#1 not accessible and retrying 1 of 3 in 0 s because exit unknown.',
    ]);
  });

  it('notices that only the first process was killed, when somebody asks', async () => {
    const plan = engine.plan([engine.component('one', 'sleep 600 & exec sleep 601')]);
    const left = await orphaned(plan);
    let time = 0;
    const clock = { ...systemClock, monotonic: () => time };
    const supervisor = engine.supervisor(plan, { clock });
    await supervisor.start();
    process.kill(left['one#1']!, 'SIGKILL');
    await until(() => processes.read(left['one#1']!)?.zombie ?? true);
    time += 1_000;
    supervisor.status();
    const status = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(processes.liveMembers(left['one#1']!)).toEqual([]);
    expect(status.pid).not.toBe(left['one#1']);
  });

  it('has FIFOs for what a refresh adds', async () => {
    const one = engine.component('one', sleeper);
    const supervisor = engine.supervisor(engine.plan([one]));
    await supervisor.start();
    supervisor.refresh(engine.plan([{ ...one, instances: 2 }]));
    await untilInstance(supervisor, 'one#2', { state: 'up' });
    const ends = join(engine.workspace, '.zowe-ha', 'lpar1', 'ends');
    expect(readdirSync(ends)).toEqual(['one#1.end', 'one#2.end']);
    const descriptor = `/proc/${instanceOf(supervisor.status(), 'one#2').pid}/fd/4`;
    expect(readlinkSync(descriptor)).toBe(join(ends, 'one#2.end'));
  });

  it('notices the end of what has closed its FIFO', async () => {
    const plan = engine.plan([engine.component('one', 'exec 4>&-; exec sleep 600')]);
    const left = await orphaned(plan);
    const supervisor = engine.supervisor(plan);
    await supervisor.start();
    // Later than the first look after the adoption.
    await new Promise((resolve) => spawn('/bin/sleep', ['0.05']).once('exit', resolve));
    process.kill(left['one#1']!, 'SIGKILL');
    const status = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(status.pid).not.toBe(left['one#1']);
  }, 20_000);

  it('stops what it adopted like everything else, what left its group included', async () => {
    const plan = engine.plan([
      engine.component('one', `setsid sleep 600 & trap '' TERM; ${sleeper}`, { stopGraceMs: 200 }),
    ]);
    const predecessor = await startLauncher(plan);
    const [record] = records();
    await until(() => processes.tagged(record!.tag).some(({ group }) => group !== record!.group));
    await predecessor.kill();
    const supervisor = engine.supervisor(plan);
    await supervisor.start();
    expect(instanceOf(supervisor.status(), 'one#1').pid).toBe(record!.group);
    expect(await supervisor.stop()).toBe('killed');
    expect(processes.tagged(record!.tag)).toEqual([]);
    expect(readdirSync(engine.workspace)).toEqual([]);
  });

  it('ends what is left of an instance whose first process has ended meanwhile, also what left its group', async () => {
    const plan = engine.plan([engine.component('one', `sleep 600 & setsid sleep 600 & ${sleeper}`)]);
    const predecessor = await startLauncher(plan);
    const [record] = records();
    await until(() => processes.tagged(record!.tag).length === 3);
    await predecessor.kill();
    process.kill(record!.group, 'SIGKILL');
    await until(() => processes.read(record!.group)?.zombie ?? true);
    await engine.supervisor(plan).start();
    expect(processes.tagged(record!.tag)).toEqual([]);
    expect(said('ZWEL0401W')[0]).toContain(`one#1 (process ${record!.group}: its first process has ended)`);
  });

  it('kills what does not end in time, and says nothing of a predecessor when nothing was there', async () => {
    const stubborn = engine.component('two', `trap '' TERM; sleep 600 & ${sleeper}`, { stopGraceMs: 300 });
    const left = await orphaned(engine.plan([stubborn]));
    const changed = { ...stubborn, environment: { ...stubborn.environment, ZWE_components_two_x: '1' } };
    const supervisor = engine.supervisor(engine.plan([changed]));
    await supervisor.start();
    expect(processes.liveMembers(left['two#1']!)).toEqual([]);
    await supervisor.stop();
    engine.lines.length = 0;
    await engine.supervisor(engine.plan([engine.component('one', sleeper)])).start();
    expect(engine.lines.filter((line) => /ZWEL0401W|ZWEL122/.test(line))).toEqual([]);
  });

  it('does it again and again: nothing is started twice, nothing lost', async () => {
    const plan = engine.plan([engine.component('one', sleeper, { instances: 3 })]);
    const left = await orphaned(plan);
    for (let death = 0; death < 4; death++) expect(await orphaned(plan)).toEqual(left);
    await engine.supervisor(plan).start();
    expect(groups()).toEqual(left);
  }, 30_000);
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

  function recordOf(pid: number, difference: Partial<InstanceRecord['process']> = {}): InstanceRecord {
    const startTime = processes.read(pid)!.startTime;
    return {
      component: 'one',
      number: 1,
      haInstance: 'lpar1',
      process: { ...processes.self, pid, startTime, ...difference },
      group: pid,
      tag: newInstanceTag('lpar1', 'one#1'),
      command: '/one/start.sh',
      generation: '1',
      port: undefined,
      startedAt: 0,
      launcher: { ...processes.self, pid: 999_999_999 },
    };
  }

  async function startWith(record: InstanceRecord): Promise<void> {
    writeRecord('one#1.json', record);
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    expect(records().map(({ group }) => group)).toEqual([instanceOf(supervisor.status(), 'one#1').pid]);
  }

  it.each([
    ['start time', { startTime: '1' }],
    ['boot', { bootId: 'before' }],
    ['pid namespace', { pidNamespace: 'pid:[2]' }],
  ])('of another %s never ends the process that has its number now', async (_, difference) => {
    const pid = stranger({});
    await startWith(recordOf(pid, difference));
    expect(processes.read(pid)).toMatchObject({ zombie: false });
    expect(said('ZWEL0401W')).toEqual([]);
  });

  it('that somebody changed to name another process never ends that one, and never adopts it', async () => {
    const pid = stranger({ [instanceTagVariable]: newInstanceTag('lpar1', 'other#1') });
    await startWith(recordOf(pid));
    expect(processes.read(pid)).toMatchObject({ zombie: false });
    expect(said('ZWEL0401W')).toEqual([]);
  });

  it.each([1, 0, -1])('that names process %s sends no signal to everybody', async (pid) => {
    const before = recordOf(process.pid);
    writeRecord('one#1.json', { ...before, group: pid, process: { ...before.process, pid } });
    await engine.supervisor(engine.plan([engine.component('one', sleeper)])).start();
    expect(said('ZWEL0420W')).toHaveLength(1);
  });

  it('of another system is removed with a warning', async () => {
    const pid = stranger({});
    await startWith(recordOf(pid, { bootId: 'other', hostname: 'sys2' }));
    expect(said('ZWEL1223W')).toEqual([
      `ZWEL1223W The record of one#1 names process ${pid} on sys2, which cannot be seen from here; the record is removed.`,
    ]);
  });

  it.each(['', '{"component":', '[]', '{"process":{"pid":"x"}}', '\0'.repeat(100), '{}'.padEnd(100_000)])(
    'that is damaged (%#) is removed with a warning, and stops nothing',
    async (content) => {
      writeRecord('one#1.json', content);
      const supervisor = engine.supervisor(engine.plan([engine.component('two', sleeper)]));
      await supervisor.start();
      const file = join(engine.workspace, '.zowe-ha', 'lpar1', 'instances', 'one#1.json');
      expect(said('ZWEL0420W')).toHaveLength(1);
      expect(said('ZWEL0420W')[0]).toContain(`Instance record ${file} cannot be used and is removed:`);
      expect(records().map(({ component }) => component)).toEqual(['two']);
    },
  );
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
