// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage } from '@zowe-ha/messages';
import { OperatorCommandInvalidError } from '@zowe-ha/zos';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StartedTaskPlan } from '../../src/plan/component-plan.ts';
import { createStartedTask, type StartedTaskProcess } from '../../src/started-task/started-task.ts';
import { decideStart, reasonToLeave } from '../../src/started-task/started-task-rules.ts';
import { createManualClock } from '../manual-clock.ts';
import { createSimulatedSystem, type SimulatedSystem } from './simulated-system.ts';

const plan: StartedTaskPlan = {
  start: 'S ZWESISTC,REUSASID=YES',
  stop: 'P ZWESISTC',
  jobName: 'ZWESISTC',
  readyMessage: 'ZWES0109I',
  use: 'dedicated',
  startStop: true,
  enqueue: { major: 'ZWES', minor: 'IS.ZWESIS_STD' },
};

let system: SimulatedSystem;
let clock: ReturnType<typeof createManualClock>;
let said: string[];
let exits: string[];
const tasks: StartedTaskProcess[] = [];

beforeEach(() => {
  system = createSimulatedSystem();
  system.procedure('ZWESISTC');
  clock = createManualClock();
  said = [];
  exits = [];
});
afterEach(async () => {
  for (const task of tasks.splice(0)) task.leave();
  await system.close();
});

function create(settings: Partial<StartedTaskPlan> = {}): StartedTaskProcess {
  const task = createStartedTask({
    label: 'zis#1',
    plan: { ...plan, ...settings },
    openZos: () => Promise.resolve(system.zos),
    clock,
    onExit: (reason) => exits.push(reason),
    say: (definition, ...args) => said.push(formatMessage(definition, args)),
  });
  tasks.push(task);
  return task;
}

/** Lets time go by until the condition holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; round < 2_000; round++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
    clock.advance(100);
  }
  throw new Error(`never: ${said.join(' | ')} | ${exits.join(' | ')}`);
}

const isReady = async (task: StartedTaskProcess): Promise<boolean> => {
  const result = await task.readiness.check(new AbortController().signal);
  return result.ready;
};
const isActive = async (): Promise<boolean> => (await system.zos.presence('ZWESISTC')).state === 'active';
const startedByOthers = async (): Promise<void> => {
  await system.zos.operatorCommand('S ZWESISTC');
  await until(async () => (await system.zos.enqueueHolder(plan.enqueue!)).state === 'held');
};

describe('use, startStop and already active: what happens to the cross-memory server', () => {
  const rows = [
    { use: 'shared', startStop: false, active: true, atStart: 'adopt', started: false, ended: false },
    { use: 'shared', startStop: false, active: false, atStart: 'await', started: false, ended: false },
    { use: 'shared', startStop: true, active: true, atStart: 'adopt', started: false, ended: false },
    { use: 'shared', startStop: true, active: false, atStart: 'start', started: true, ended: false },
    { use: 'dedicated', startStop: false, active: true, atStart: 'adopt', started: false, ended: false },
    { use: 'dedicated', startStop: false, active: false, atStart: 'await', started: false, ended: false },
    { use: 'dedicated', startStop: true, active: true, atStart: 'adopt', started: false, ended: true },
    { use: 'dedicated', startStop: true, active: false, atStart: 'start', started: true, ended: true },
  ] as const;

  test.each(rows)(
    '$use, startStop $startStop, active $active: $atStart; ended with Zowe: $ended',
    async ({ use, startStop, active, atStart, started, ended }) => {
      expect(decideStart({ use, startStop, active })).toBe(atStart);
      expect(reasonToLeave({ use, startStop }) === undefined).toBe(use === 'dedicated' && startStop);
      if (active) await startedByOthers();
      const task = create({ use, startStop });
      if (atStart === 'await') await until(() => said.some((line) => line.startsWith('ZWEL1342W')));
      else await until(() => isReady(task));
      task.signal('SIGTERM');
      await until(() => task.isGroupEmpty() && exits.length > 0);
      const byOthers = active ? ['S ZWESISTC'] : [];
      const ours = [...(started ? [plan.start] : []), ...(ended ? [plan.stop] : [])];
      expect(system.commands()).toEqual([...byOthers, ...ours]);
      expect(await isActive()).toBe((active || started) && !ended);
      expect(exits).toHaveLength(1);
    },
  );
});

describe('a started task', () => {
  test('is started once, is ready with its message, and ends with P', async () => {
    const task = create();
    expect(await isReady(task)).toBe(false);
    await until(() => isReady(task));
    expect(task.isGroupEmpty()).toBe(false);
    task.signal('SIGTERM');
    await until(() => task.isGroupEmpty());
    await until(() => exits.length > 0);
    expect(exits).toEqual(['ZWESISTC has ended']);
    expect(said).toEqual([
      'ZWEL1340I Component zis#1: command S ZWESISTC,REUSASID=YES issued.',
      'ZWEL1344I Component zis#1: command P ZWESISTC issued to end its started task.',
    ]);
    expect(await isActive()).toBe(false);
  });

  test('that ignores P is cancelled', async () => {
    system.procedure('ZWESISTC', { script: 'trap "" TERM; echo ZWES0109I; while :; do sleep 0.02; done' });
    const task = create();
    await until(() => isReady(task));
    task.signal('SIGTERM');
    await until(() => system.commands().includes('P ZWESISTC'));
    expect(task.isGroupEmpty()).toBe(false);
    task.signal('SIGKILL');
    await until(() => task.isGroupEmpty());
    expect(system.commands()).toEqual([plan.start, 'P ZWESISTC', 'C ZWESISTC']);
  });

  test('that ends by itself is noticed by its absence', async () => {
    const task = create();
    await until(() => isReady(task));
    await system.zos.operatorCommand('C ZWESISTC');
    await until(() => exits.length > 0);
    expect(exits).toEqual(['ZWESISTC has ended']);
    expect(task.isGroupEmpty()).toBe(true);
  });

  test('that ends while it starts is noticed', async () => {
    system.procedure('ZWESISTC', { script: 'exit 1' });
    create();
    await until(() => exits.length > 0);
    expect(exits).toEqual(['did not become active within 30 s']);
  });

  test('is not ready before its message, unless its resource is held', async () => {
    system.procedure('ZWESISTC', { script: 'trap "exit 0" TERM; while :; do sleep 0.02; done' });
    const task = create();
    await until(async () => (await system.zos.presence('ZWESISTC')).state === 'active');
    for (let look = 0; look < 20; look++) {
      clock.advance(1_000);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const result = await task.readiness.check(new AbortController().signal);
    expect(result).toEqual({ ready: false, reason: 'ZWESISTC is active, but not ready' });
    expect(said).toEqual(['ZWEL1340I Component zis#1: command S ZWESISTC,REUSASID=YES issued.']);
  });

  test.each([
    ['a refused START', 'IEE345I START    AUTHORITY INVALID, FAILED BY MVS'],
    ['a procedure that does not exist', 'IEFC612I PROCEDURE ZWESISTC WAS NOT FOUND'],
  ])('%s is a failure with the answer', async (_, answer) => {
    system.script([{ command: 'S *', answer: [answer] }]);
    const task = create();
    await until(() => exits.length > 0);
    expect(exits).toEqual([`start refused: ${answer}`]);
    expect(said.at(-1)).toBe(`ZWEL1347W Component zis#1: command S ZWESISTC,REUSASID=YES failed: ${answer}.`);
    expect(task.isGroupEmpty()).toBe(true);
  });

  test('is never started while it is unknown whether it runs', async () => {
    system.script([{ command: 'D *', problem: 'SDSF is not available' }]);
    create();
    await until(() => exits.length > 0);
    expect(exits).toEqual(['not known whether ZWESISTC is active: SDSF is not available']);
    expect(system.commands()).toEqual([]);
  });

  test('that cannot be displayed for a while is not taken for ended', async () => {
    const task = create();
    await until(() => isReady(task));
    system.script([{ command: 'D *', problem: 'SDSF is not available', times: 6 }]);
    await until(() => said.some((line) => line.startsWith('ZWEL1345W')));
    for (let look = 0; look < 10; look++) {
      clock.advance(10_000);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(exits).toEqual([]);
    expect(said.filter((line) => line.startsWith('ZWEL1345W'))).toHaveLength(1);
    expect(task.isGroupEmpty()).toBe(false);
  });

  test('whose job name belongs to another server is neither started nor stopped', async () => {
    system.procedure('ZWESISTC', { server: 'ZWESIS_OTHER' });
    await system.zos.operatorCommand('S ZWESISTC');
    const task = create();
    await until(() => said.length > 0);
    expect(said).toEqual(['ZWEL1346W Component zis#1: job ZWESISTC is active, but does not hold ZWES IS.ZWESIS_STD.']);
    task.signal('SIGTERM');
    await until(() => exits.length > 0);
    expect(system.commands()).toEqual(['S ZWESISTC']);
    expect(await isActive()).toBe(true);
  });

  test('that is stopped before the first look has come back is not started', async () => {
    const task = create();
    task.signal('SIGTERM');
    await until(() => exits.length > 0);
    expect(exits).toEqual(['was not active']);
    expect(system.commands()).toEqual([]);
  });

  test('others start later is taken over then', async () => {
    const task = create({ startStop: false, use: 'shared' });
    await until(() => said.length > 0);
    await system.zos.operatorCommand('S ZWESISTC');
    await until(() => isReady(task));
    expect(said).toEqual([
      'ZWEL1342W Component zis#1 waits for started task ZWESISTC, which is not active and not started from here.',
      'ZWEL1341I Component zis#1: started task ZWESISTC is active already and is taken over.',
    ]);
  });

  test.each(['S ZWESISTC\nP JES2', `S ${'A'.repeat(125)}`, 'ZWESISTC', '/bin/sh -c x', 'S ZWESASTC'])(
    'command %j is refused before anything is issued',
    (start) => {
      const failure = ((): unknown => {
        try {
          return create({ start });
        } catch (error) {
          return error;
        }
      })();
      expect((failure as Error).message).toMatch(/^ZWEL065[01]E /);
      expect(system.commands()).toEqual([]);
      if (start !== 'S ZWESASTC') expect(failure).toBeInstanceOf(OperatorCommandInvalidError);
    },
  );
});
