// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import {
  address,
  createEngine,
  instanceOf,
  recordingHook,
  serverProgram,
  until,
  untilInstance,
  untilStatus,
  type Engine,
} from '../engine.ts';

let engine: Engine;

beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.close());

const sleeper = 'exec sleep 600';
const server = `exec "$NODE" ${serverProgram}`;
const readiness = { type: 'tcp', intervalMs: 20, timeoutMs: 500 } as const;
let nextPort = 22_000;

function listening(name: string, settings: Partial<ComponentPlan> = {}): ComponentPlan {
  const first = (nextPort += 20);
  return engine.component(name, server, {
    port: { kind: 'range', first, last: first + 19, address },
    readiness,
    ...settings,
  });
}

describe('dependencies', () => {
  it('are up before what requires them is spawned', async () => {
    const told: string[] = [];
    const discovery = listening('discovery', { instances: 2 });
    const cache = listening('cache', { requires: ['discovery'] });
    const front = engine.component('front', sleeper, { requires: ['cache'], after: ['discovery', 'absent'] });
    const waves = [['discovery'], ['cache'], ['front']];
    const supervisor = engine.supervisor(engine.plan([front, cache, discovery], { waves }), {
      hooks: [recordingHook(told)],
    });
    await supervisor.start();
    await until(() => told.length === 8);
    const order = told.map((each) => each.split(' ').slice(0, 2).join(' '));
    expect(order.slice(-4)).toEqual(['spawned cache#1', 'ready cache#1', 'spawned front#1', 'ready front#1']);
    expect(order.slice(0, 4).sort()).toEqual([
      'ready discovery#1',
      'ready discovery#2',
      'spawned discovery#1',
      'spawned discovery#2',
    ]);
  });

  it('that were given up keep only their dependants down, until they come up later', async () => {
    const discovery = listening('discovery', { restart: { intervalsMs: [0], minUptimeMs: 1000 } });
    writeFileSync(discovery.startScript, 'exit 7\n');
    const cache = engine.component('cache', sleeper, { requires: ['discovery'] });
    const front = engine.component('front', sleeper, { after: ['cache'] });
    const other = engine.component('other', sleeper);
    const supervisor = engine.supervisor(engine.plan([discovery, cache, front, other]));
    await supervisor.start();
    const state = (label: string): object => {
      const { state: actual, wanted, reason } = instanceOf(supervisor.status(), label);
      return { state: actual, wanted, reason };
    };
    expect(state('discovery#1')).toEqual({ state: 'failed', wanted: 'up', reason: 'exit 7' });
    expect(state('cache#1')).toEqual({ state: 'down', wanted: 'up', reason: 'waits for discovery, which failed' });
    expect(state('front#1')).toEqual({ state: 'down', wanted: 'up', reason: 'waits for cache, which is down' });
    expect(state('other#1')).toEqual({ state: 'up', wanted: 'up', reason: undefined });
    expect(supervisor.status().state).toBe('degraded');
    expect(supervisor.startComponent('cache')).toEqual({
      accepted: true,
      message: 'ZWEL0427I Start of cache#1 accepted; it waits for discovery, which failed.',
    });

    writeFileSync(discovery.startScript, `${server}\n`);
    supervisor.startComponent('discovery');
    await untilInstance(supervisor, 'front#1', { state: 'up' });
    expect(supervisor.status().state).toBe('up');
  });

  it('that are lost do not take down what was started after them', async () => {
    const discovery = listening('discovery');
    const cache = engine.component('cache', sleeper, { requires: ['discovery'] });
    const supervisor = engine.supervisor(engine.plan([discovery, cache]));
    await supervisor.start();
    const before = instanceOf(supervisor.status(), 'cache#1');
    supervisor.stopComponent('discovery');
    await untilInstance(supervisor, 'discovery#1', { state: 'down' });
    expect(instanceOf(supervisor.status(), 'cache#1')).toEqual(before);
    expect(supervisor.status().state).toBe('up');
  });

  it('are not waited for by a component that an operator stopped', async () => {
    const discovery = listening('discovery', {
      environment: { ...listening('x').environment, SERVER_DELAY_MS: '300' },
    });
    const cache = engine.component('cache', sleeper, { requires: ['discovery'] });
    const supervisor = engine.supervisor(engine.plan([discovery, cache]));
    const started = supervisor.start();
    await untilInstance(supervisor, 'cache#1', { reason: 'waits for discovery, which is not up yet' });
    expect(supervisor.stopComponent('cache').accepted).toBe(true);
    await started;
    expect(instanceOf(supervisor.status(), 'cache#1')).toMatchObject({ state: 'down', wanted: 'down' });
  });
});

describe('a refresh', () => {
  it('starts what is new, stops what is gone, restarts what changed and leaves the rest alone', async () => {
    const same = engine.component('same', sleeper);
    const changed = engine.component('changed', 'echo "$VALUE"; exec sleep 600');
    const withValue = (VALUE: string): ComponentPlan => ({
      ...changed,
      environment: { ...changed.environment, VALUE },
    });
    const supervisor = engine.supervisor(engine.plan([same, withValue('old'), engine.component('gone', sleeper)]));
    await supervisor.start();
    const before = supervisor.status();

    const added = engine.component('added', sleeper, { requires: ['same'] });
    const report = supervisor.refresh(engine.plan([added, same, withValue('new')]));
    expect(report).toEqual({
      started: ['added#1'],
      stopped: ['gone#1'],
      restarted: ['changed#1'],
      unchanged: ['same#1'],
    });
    await untilInstance(supervisor, 'added#1', { state: 'up' });
    const after = await untilInstance(supervisor, 'changed#1', { state: 'up' });
    await untilStatus(supervisor, ({ instances }) => instances.every(({ component }) => component !== 'gone'));
    expect(after.pid).not.toBe(instanceOf(before, 'changed#1').pid);
    expect(instanceOf(supervisor.status(), 'same#1')).toEqual(instanceOf(before, 'same#1'));
    expect(supervisor.status().instances.map(({ component }) => component)).toEqual(['added', 'same', 'changed']);
  });

  it('adds and removes single instances when their number changes', async () => {
    const component = listening('one', { instances: 2 });
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const [first] = supervisor.status().instances;
    expect(supervisor.refresh(engine.plan([{ ...component, instances: 3 }])).started).toEqual(['one#3']);
    await untilInstance(supervisor, 'one#3', { state: 'up' });
    expect(supervisor.refresh(engine.plan([{ ...component, instances: 1 }])).stopped).toEqual(['one#2', 'one#3']);
    expect(supervisor.stopComponent('one#2')).toEqual({
      accepted: false,
      message: 'ZWEL0054W Component one#2 is not known.',
    });
    expect(supervisor.refresh(engine.plan([{ ...component, instances: 2 }])).started).toEqual(['one#2']);
    const back = await untilInstance(supervisor, 'one#2', { state: 'up' });
    expect(back.wanted).toBe('up');
    expect(supervisor.status().instances[0]).toEqual(first);
  });

  it('starts what was given up when it changed, but not what an operator stopped', async () => {
    const broken = engine.component('broken', 'exit "$CODE"', { restart: { intervalsMs: [], minUptimeMs: 0 } });
    const stopped = engine.component('stopped', sleeper);
    const supervisor = engine.supervisor(engine.plan([broken, stopped]));
    await supervisor.start();
    await untilInstance(supervisor, 'broken#1', { state: 'failed' });
    supervisor.stopComponent('stopped');
    await untilInstance(supervisor, 'stopped#1', { state: 'down' });
    const change = { environment: { ...broken.environment, CODE: '9' } };
    const report = supervisor.refresh(
      engine.plan([
        { ...broken, ...change },
        { ...stopped, ...change },
      ]),
    );
    expect(report).toEqual({ started: [], stopped: [], restarted: ['broken#1'], unchanged: ['stopped#1'] });
    await untilInstance(supervisor, 'broken#1', { state: 'failed', reason: 'exit 9' });
    expect(instanceOf(supervisor.status(), 'stopped#1').state).toBe('down');
  });

  it('gives a component another port when its range changed', async () => {
    const component = listening('one');
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const port = { kind: 'fixed', port: 22_900, address } as const;
    supervisor.refresh(engine.plan([{ ...component, port }]));
    const up = await untilInstance(supervisor, 'one#1', { state: 'up', port: 22_900 });
    expect(await (await fetch(`http://${address}:${up.port}/`)).text()).toBe('one#1');
  });
});

describe('records', () => {
  it('name process, group, boot and port of what runs, and follow every restart', async () => {
    const component = listening('one');
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const file = join(engine.workspace, '.zowe-ha', 'lpar1', 'instances', 'one#1.json');
    const read = (): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const first = instanceOf(supervisor.status(), 'one#1');
    expect(read()).toMatchObject({
      component: 'one',
      number: 1,
      haInstance: 'lpar1',
      group: first.pid,
      port: first.port,
    });
    supervisor.killInstance('one');
    const second = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(read()).toMatchObject({ group: second.pid, process: { pid: second.pid }, launcher: { pid: process.pid } });
    supervisor.stopComponent('one');
    await untilInstance(supervisor, 'one#1', { state: 'down' });
    expect(existsSync(file)).toBe(false);
  });

  it('that cannot be written are a warning; the supervision goes on', async () => {
    const component = engine.component('one', sleeper);
    const supervisor = engine.supervisor(engine.plan([component]));
    const instances = join(engine.workspace, '.zowe-ha', 'lpar1', 'instances');
    await supervisor.start();
    rmSync(instances, { recursive: true });
    writeFileSync(instances, '');
    supervisor.killInstance('one');
    await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(engine.lines.filter((line) => line.startsWith('ZWEL0421W'))).toHaveLength(1);
    rmSync(instances);
  });
});
