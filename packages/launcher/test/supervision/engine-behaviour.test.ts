// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComponentInstanceStatus } from '../../src/control/status.ts';
import type { Plan } from '../../src/plan/component-plan.ts';
import type { CommandResult } from '../../src/supervision/operator-target.ts';
import { simulatedComponent as component, simulatedPlan, SimulatedSystem } from './simulated-system.ts';

let system: SimulatedSystem;

beforeEach(() => {
  system = new SimulatedSystem();
});

/** Everything is up. */
async function launch(plan: Plan): Promise<void> {
  system.launch(plan);
  await system.advance(1_000, 100);
}

function instance(label: string): ComponentInstanceStatus {
  const found = system.supervisor
    .status()
    .instances.find(({ component: name, number }) => `${name}#${number}` === label);
  if (!found) throw new Error(`${label} is not there`);
  return found;
}

/** Messages with these ids, without time. */
function said(...ids: string[]): string[] {
  return system.lines.flatMap((line) => {
    const text = /(ZWEL\d{4}[IWE] .*)/.exec(line)?.[1]?.trimEnd() ?? '';
    return ids.some((id) => text.startsWith(id)) ? [text] : [];
  });
}

describe('HOLD and RELEASE', () => {
  beforeEach(() => launch(simulatedPlan([component('one')])));

  it('of something that runs keep it running, and keep it down when it ends', async () => {
    expect(system.supervisor.holdComponent('ONE')).toEqual({
      accepted: true,
      message: 'ZWEL1205I HOLD of one#1 accepted; what runs goes on, what fails is not restarted.',
    });
    expect(instance('one#1')).toMatchObject({ state: 'up', held: true });
    system.crash('one#1', 112);
    await system.advance(100_000);
    expect(instance('one#1')).toMatchObject({ state: 'held', wanted: 'up', reason: 'exit 112' });
    expect(said('ZWEL1204W')).toEqual(['ZWEL1204W one#1 is held and not restarted; it ended because exit 112.']);
    expect(system.supervisor.status().state).toBe('degraded');
    expect(system.supervisor.releaseComponent('one').accepted).toBe(true);
    await system.advance(300, 100);
    expect(instance('one#1')).toMatchObject({ state: 'up', held: false });
  });

  it('take back the restart that is pending', async () => {
    system.crash('one#1');
    await system.advance(300, 100);
    system.crash('one#1');
    await system.settle();
    expect(instance('one#1')).toMatchObject({ state: 'backoff', retryAt: system.clock.now() + 1_000 });
    system.supervisor.holdComponent('one#1');
    expect(instance('one#1')).toMatchObject({ state: 'held', retryAt: undefined });
    await system.advance(100_000);
    expect(system.running).toEqual([]);
  });

  it('do not keep an operator from starting it', async () => {
    system.supervisor.holdComponent('one');
    system.crash('one#1');
    await system.settle();
    system.supervisor.startComponent('one');
    await system.advance(300, 100);
    expect(instance('one#1')).toMatchObject({ state: 'up', held: true });
  });

  it('are refused when there is nothing to do', () => {
    expect(system.supervisor.releaseComponent('one')).toEqual({
      accepted: false,
      message: 'ZWEL1210W one#1 is not held.',
    });
    system.supervisor.holdComponent('one');
    expect(system.supervisor.holdComponent('one')).toEqual({
      accepted: false,
      message: 'ZWEL1209W one#1 is already held.',
    });
    for (const verb of ['hold', 'release', 'reset'] as const) {
      expect(system.supervisor[`${verb}Component`]('two')).toEqual({
        accepted: false,
        message: 'ZWEL0054W Component two is not known.',
      });
    }
  });
});

it('RESET lets failures and restarts count from 0 and starts nothing', async () => {
  await launch(simulatedPlan([component('one')]));
  for (const waitMs of [300, 1_300]) {
    system.crash('one#1');
    await system.advance(waitMs, 100);
  }
  expect(instance('one#1')).toMatchObject({
    state: 'up',
    restarts: 2,
    lastExits: [{ reason: 'exit 1' }, { reason: 'exit 1' }],
  });
  expect(system.supervisor.resetComponent('one').accepted).toBe(true);
  expect(instance('one#1')).toMatchObject({ state: 'up', restarts: 0, lastExits: [] });
  system.crash('one#1');
  await system.settle();
  expect(said('ZWEL0005I').at(-1)).toContain('retrying 1 of 3 in 0 s');
});

describe('a pending restart', () => {
  beforeEach(async () => {
    await launch(simulatedPlan([component('one', { restart: { intervalsMs: [60_000], minUptimeMs: 60_000 } })]));
    system.crash('one#1');
    await system.settle();
  });

  it('is cancelled by STOP', async () => {
    system.supervisor.stopComponent('one');
    await system.advance(200_000);
    expect(instance('one#1')).toMatchObject({ state: 'down', wanted: 'down' });
    expect(system.running).toEqual([]);
  });

  it('is cancelled by START, which starts at once and only once', async () => {
    system.supervisor.startComponent('one');
    await system.advance(200_000, 1_000);
    expect(system.running).toEqual(['one#1']);
    expect(said('ZWEL0001I')).toHaveLength(2);
  });
});

it('two components that die in the same millisecond both come back', async () => {
  await launch(simulatedPlan([component('one', { instances: 2 }), component('two')]));
  for (const label of ['one#1', 'one#2', 'two#1']) system.crash(label);
  await system.advance(300, 100);
  expect(system.running.toSorted()).toEqual(['one#1', 'one#2', 'two#1']);
  expect(system.supervisor.status().instances.map(({ restarts }) => restarts)).toEqual([1, 1, 1]);
});

describe('exit codes', () => {
  const exitCodes = { success: [0], noRestart: [78], forceRestart: [75] };
  const restart = { intervalsMs: [], minUptimeMs: 0, exitCodes };

  it('end a component as intended, which counts as complete and lets dependants start', async () => {
    const job = component('job', { restart, readiness: { type: 'none' } });
    await launch(simulatedPlan([job, component('after', { requires: ['job'] })]));
    system.crash('job#1', 0);
    await system.settle();
    expect(instance('job#1')).toMatchObject({ state: 'ended', wanted: 'up', reason: 'exit 0' });
    expect(said('ZWEL1203I')).toEqual(['ZWEL1203I job#1 has ended as intended: exit 0.']);
    expect(system.supervisor.status().state).toBe('up');
    void system.supervisor.restartComponent('after', { roll: false });
    await system.advance(1_000, 100);
    expect(instance('after#1').state).toBe('up');
  });

  it('keep it down, or bring it back, against its intervals', async () => {
    await launch(simulatedPlan([component('one', { restart })]));
    system.crash('one#1', 75);
    await system.advance(1_300, 100);
    expect(instance('one#1')).toMatchObject({ state: 'up', restarts: 1 });
    system.crash('one#1', 78);
    await system.settle();
    expect(instance('one#1').state).toBe('failed');
    expect(said('ZWEL0038E')).toEqual([
      'ZWEL0038E Instance one#1: stop retrying after 0 retries because exit 78, which is not restarted.',
    ]);
  });
});

it('an instance that hangs is killed and replaced', async () => {
  const liveness = { type: 'log', message: 'alive', intervalMs: 1_000, timeoutMs: 500, failures: 2 } as const;
  await launch(simulatedPlan([component('one', { liveness })]));
  const { pid } = instance('one#1');
  expect(instance('one#1').liveness).toBe('log');
  system.behaviour('one#1').isReady = false;
  await system.advance(1_000, 100);
  expect(instance('one#1')).toMatchObject({ state: 'up', pid });
  await system.advance(500, 100);
  await system.advance(1_000, 100);
  system.behaviour('one#1').isReady = true;
  await system.advance(1_000, 100);
  expect(said('ZWEL1201W')).toEqual([
    `ZWEL1201W one#1, process ${pid}, does not respond any more and is killed: 2 liveness probes in a row failed: not ready.`,
  ]);
  expect(instance('one#1')).toMatchObject({ state: 'up', restarts: 1 });
  expect(instance('one#1').pid).not.toBe(pid);
});

describe('a component that is restarted with what it requires', () => {
  const discovery = component('discovery', { instances: 2 });
  const gateway = component('gateway', { requires: ['discovery'], restartWithRequired: true });
  const catalog = component('catalog', { requires: ['discovery'] });

  it('comes back after it, and others go on', async () => {
    await launch(simulatedPlan([{ ...discovery, instances: 1 }, gateway, catalog]));
    const before = [instance('gateway#1').pid, instance('catalog#1').pid];
    system.crash('discovery#1');
    await system.advance(1_000, 100);
    expect(said('ZWEL1200I')).toEqual([
      'ZWEL1200I gateway#1 is restarted because discovery, which it requires, was restarted.',
    ]);
    expect(instance('gateway#1').state).toBe('up');
    expect(instance('gateway#1').pid).not.toBe(before[0]);
    expect(instance('catalog#1').pid).toBe(before[1]);
  });

  it('goes on as long as one instance of it does, and through its rolling restart', async () => {
    await launch(simulatedPlan([discovery, gateway]));
    const { pid } = instance('gateway#1');
    system.crash('discovery#1');
    await system.advance(1_000, 100);
    void system.supervisor.restartComponent('discovery', { roll: true });
    await system.advance(5_000, 100);
    expect(said('ZWEL1200I')).toEqual([]);
    expect(instance('gateway#1').pid).toBe(pid);
  });

  it('stays down when an operator stopped it', async () => {
    await launch(simulatedPlan([{ ...discovery, instances: 1 }, gateway]));
    system.supervisor.stopComponent('gateway');
    system.crash('discovery#1');
    await system.advance(1_000, 100);
    expect(instance('gateway#1').state).toBe('down');
  });
});

describe('RESTART(component),ROLL', () => {
  const gateway = component('gateway', { instances: 3, minHealthyMs: 10_000, drainMs: 5_000 });

  async function roll(target = 'gateway'): Promise<() => CommandResult | undefined> {
    let result: CommandResult | undefined;
    void Promise.resolve(system.supervisor.restartComponent(target, { roll: true })).then((done) => (result = done));
    await system.settle();
    return () => result;
  }
  const pids = (): (number | undefined)[] => system.supervisor.status().instances.map(({ pid }) => pid);

  beforeEach(() => launch(simulatedPlan([gateway])));

  it('restarts one instance at a time: drained, stopped, started, ready for minHealthy, then the next', async () => {
    const before = pids();
    const result = await roll();
    await system.advance(4_900, 100);
    expect(pids()).toEqual(before);
    await system.advance(500, 100);
    expect(pids().map((pid, index) => pid === before[index])).toEqual([false, true, true]);
    await system.advance(14_000, 100);
    expect(pids().map((pid, index) => pid === before[index])).toEqual([false, true, true]);
    await system.advance(2_000, 100);
    expect(pids().map((pid, index) => pid === before[index])).toEqual([false, false, true]);
    expect(result()).toBeUndefined();
    await system.advance(40_000, 100);
    expect(pids().some((pid) => before.includes(pid))).toBe(false);
    expect(result()).toEqual({
      accepted: true,
      message: 'ZWEL1211I Rolling restart of gateway is complete: 3 component instances, one after the other.',
    });
  });

  it('never has less than all but one ready', async () => {
    const ready: number[] = [];
    system.supervisor.onChange(({ components }) => ready.push(components?.[0]?.ready ?? 0));
    await roll();
    await system.advance(60_000, 100);
    expect(Math.min(...ready)).toBe(2);
  });

  it('stops at the first failure, and leaves the rest as it is', async () => {
    const before = pids();
    system.behaviour('gateway#2').isReady = false;
    const result = await roll();
    await system.advance(60_000, 100);
    expect(result()).toEqual({
      accepted: false,
      message:
        'ZWEL1212E Rolling restart of gateway stopped at gateway#2: it is not up: not ready after 10 s: not ready. Not restarted: gateway#3.',
    });
    expect(pids()[2]).toBe(before[2]);
  });

  it('stops when an instance fails within minHealthy', async () => {
    const result = await roll();
    await system.advance(8_000, 100);
    system.crash('gateway#1');
    await system.advance(2_000, 100);
    expect(result()?.message).toBe(
      'ZWEL1212E Rolling restart of gateway stopped at gateway#1: it is not up: exit 1. Not restarted: gateway#2, gateway#3.',
    );
  });

  it('stops when an operator stops an instance, or the HA instance is stopped', async () => {
    const result = await roll();
    system.supervisor.stopComponent('gateway#1');
    await system.advance(1_000, 100);
    expect(result()?.message).toContain('stopped at gateway#1: it was stopped by an operator.');
    const other = await roll('gateway#2');
    void system.supervisor.stop();
    await system.advance(30_000, 100);
    expect(other()?.message).toContain('stopped at gateway#2: the HA instance is being stopped.');
  });

  it('is refused while one is going on, and when nothing runs', async () => {
    await roll();
    expect(system.supervisor.restartComponent('gateway#2', { roll: true })).toEqual({
      accepted: false,
      message: 'ZWEL1213E A rolling restart of gateway#2 is already going on.',
    });
    await system.advance(70_000, 100);
    system.supervisor.stopComponent('gateway');
    await system.settle();
    expect(system.supervisor.restartComponent('gateway', { roll: true })).toEqual({
      accepted: false,
      message: 'ZWEL0405W gateway#1, gateway#2, gateway#3 is already stopped.',
    });
  });
});

it('RESTART ends all instances and starts them again, also what was given up', async () => {
  await launch(simulatedPlan([component('one', { instances: 2, restart: { intervalsMs: [], minUptimeMs: 0 } })]));
  system.crash('one#2');
  await system.settle();
  const { pid } = instance('one#1');
  expect(system.supervisor.restartComponent('one', { roll: false })).toEqual({
    accepted: true,
    message: 'ZWEL1208I Restart of one#1, one#2 accepted.',
  });
  await system.advance(500, 100);
  expect(system.running.toSorted()).toEqual(['one#1', 'one#2']);
  expect(instance('one#1').pid).not.toBe(pid);
});

describe('a vital component that is lost', () => {
  const once = { restart: { intervalsMs: [], minUptimeMs: 0 } };
  const plan = (onVitalLost: 'stay' | 'stop' | 'restartAll'): Plan => {
    const base = simulatedPlan([
      component('gateway', { ...once, vital: true }),
      component('catalog', { requires: ['gateway'] }),
    ]);
    return { ...base, waves: [['gateway'], ['catalog']], launcher: { ...base.launcher, onVitalLost } };
  };
  let ends: number;

  async function lose(onVitalLost: 'stay' | 'stop' | 'restartAll'): Promise<void> {
    ends = 0;
    await launch(plan(onVitalLost));
    system.supervisor.onVitalLost(() => (ends += 1));
    system.crash('gateway#1', 7);
    await system.settle();
  }
  async function stop(): Promise<unknown> {
    const stopped = system.supervisor.stop();
    await system.advance(30_000, 100);
    return stopped;
  }

  it('leaves the rest running with stay; the end tells of it', async () => {
    await lose('stay');
    expect(said('ZWEL1214E')).toEqual([
      'ZWEL1214E Vital component gateway of HA instance lpar1 is lost: exit 7; the rest goes on.',
    ]);
    expect([ends, system.running]).toEqual([0, ['catalog#1']]);
    expect(await stop()).toBe('vitalLost');
  });

  it('is forgotten when it is back', async () => {
    await lose('stay');
    system.supervisor.startComponent('gateway');
    await system.advance(500, 100);
    expect(await stop()).toBe('clean');
  });

  it('asks for the end with stop', async () => {
    await lose('stop');
    expect(ends).toBe(1);
    expect(said('ZWEL1214E')[0]).toMatch(/; everything is stopped\.$/);
    expect(await stop()).toBe('vitalLost');
  });

  it('restarts everything in its order with restartAll, three times within an hour, then asks for the end', async () => {
    await lose('restartAll');
    for (const time of [1, 2, 3]) {
      await system.advance(1_000, 100);
      expect(said('ZWEL1217W')).toHaveLength(time);
      expect(system.running.toSorted()).toEqual(['catalog#1', 'gateway#1']);
      const starts = said('ZWEL0001I').slice(-2);
      expect(starts.map((line) => /instance (\S+)/.exec(line)?.[1])).toEqual(['gateway#1', 'catalog#1']);
      expect(ends).toBe(0);
      system.crash('gateway#1', 7);
      await system.settle();
    }
    expect(ends).toBe(1);
    expect(said('ZWEL1214E').at(-1)).toMatch(/; everything is stopped\.$/);
  });
});

describe('the end of the HA instance', () => {
  it('was degraded when something that is wanted was not up', async () => {
    await launch(simulatedPlan([component('one', { restart: { intervalsMs: [], minUptimeMs: 0 } }), component('two')]));
    system.crash('one#1');
    await system.settle();
    expect(system.supervisor.status().state).toBe('degraded');
    const stopped = system.supervisor.stop();
    await system.advance(10_000, 100);
    expect(await stopped).toBe('degraded');
  });

  it('is clean when an operator has stopped what is not up, and told as STARTING, STOPPING, STOPPED', async () => {
    await launch(simulatedPlan([component('one'), component('two')]));
    expect(said('ZWEL1215I')).toEqual(['ZWEL1215I HA instance lpar1 is STARTING: 2 component instances.']);
    system.supervisor.stopComponent('one');
    await system.settle();
    expect(system.supervisor.status()).toMatchObject({
      state: 'up',
      components: [
        { name: 'one', wanted: 0, running: 0, ready: 0 },
        { name: 'two', wanted: 1, running: 1, ready: 1 },
      ],
    });
    const stopped = system.supervisor.stop();
    expect(system.supervisor.status().state).toBe('stopping');
    await system.advance(10_000, 100);
    expect(await stopped).toBe('clean');
    expect(system.supervisor.status().state).toBe('stopped');
    expect(said('ZWEL1216I')).toEqual(['ZWEL1216I HA instance lpar1 is STOPPED.']);
  });
});

it('stops in the reverse order of its dependencies', async () => {
  const plan = simulatedPlan([component('first'), component('second', { requires: ['first'] })], {
    waves: [['first'], ['second']],
  });
  await launch(plan);
  void system.supervisor.stop();
  await system.advance(1_000, 100);
  expect(said('ZWEL0002I').map((line) => line.split(' ')[1])).toEqual(['second#1', 'first#1']);
});

it('a component goes on without what it wants when that fails', async () => {
  system.behaviour('log-server#1').cannotSpawn = true;
  const wanted = component('log-server', { restart: { intervalsMs: [2_000], minUptimeMs: 1 } });
  system.launch(simulatedPlan([wanted, component('app', { wants: ['log-server'] })]));
  await system.advance(1_000, 100);
  expect(instance('app#1')).toMatchObject({ state: 'down', reason: 'waits for log-server, which is not up yet' });
  await system.advance(2_000, 100);
  expect([instance('log-server#1').state, instance('app#1').state]).toEqual(['failed', 'up']);
});
