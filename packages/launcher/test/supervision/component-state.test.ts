// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import {
  transitionOf,
  transitions,
  type ComponentAction,
  type ComponentEvent,
  type ComponentState,
} from '../../src/supervision/component-state.ts';

const events = [
  'start',
  'adopt',
  'prepared',
  'refused',
  'spawnFailed',
  'ready',
  'startTimedOut',
  'unresponsive',
  'exited',
  'groupEmpty',
  'retryDue',
  'exhausted',
  'completed',
  'hold',
  'release',
  'reset',
  'stop',
  'killDue',
] as const satisfies ComponentEvent[];
const states = Object.keys(transitions) as ComponentState[];

/** What is expected of every state, event by event; what is not named is ignored. */
const nextStates: Record<ComponentState, Partial<Record<ComponentEvent, ComponentState>>> = {
  down: { start: 'preparing', adopt: 'starting', reset: 'down' },
  preparing: {
    prepared: 'starting',
    refused: 'failed',
    spawnFailed: 'backoff',
    reset: 'preparing',
    stop: 'stopping',
  },
  starting: {
    spawnFailed: 'backoff',
    ready: 'up',
    startTimedOut: 'sweeping',
    exited: 'sweeping',
    reset: 'starting',
    stop: 'stopping',
  },
  up: { unresponsive: 'sweeping', exited: 'sweeping', reset: 'up', stop: 'stopping' },
  sweeping: { start: 'restarting', exited: 'sweeping', groupEmpty: 'backoff', reset: 'sweeping', stop: 'stopping' },
  stopping: {
    start: 'restarting',
    prepared: 'down',
    refused: 'down',
    spawnFailed: 'down',
    exited: 'stopping',
    groupEmpty: 'down',
    reset: 'stopping',
    killDue: 'stopping',
  },
  restarting: {
    prepared: 'preparing',
    refused: 'preparing',
    spawnFailed: 'preparing',
    exited: 'restarting',
    groupEmpty: 'preparing',
    reset: 'restarting',
    stop: 'stopping',
    killDue: 'restarting',
  },
  backoff: {
    start: 'preparing',
    retryDue: 'preparing',
    exhausted: 'failed',
    completed: 'ended',
    hold: 'held',
    reset: 'backoff',
    stop: 'down',
  },
  held: { start: 'preparing', release: 'preparing', reset: 'held', stop: 'down' },
  failed: { start: 'preparing', reset: 'failed', stop: 'down' },
  ended: { start: 'preparing', reset: 'ended', stop: 'down' },
};

describe.each(states)('%s', (state) => {
  it.each(events)('%s leads where it is expected to', (event) => {
    expect(transitionOf(state, event)?.[0]).toBe(nextStates[state][event]);
  });
});

interface Step {
  readonly state: ComponentState;
  readonly event: ComponentEvent;
  readonly next: ComponentState;
  readonly actions: readonly ComponentAction[];
}

const steps: Step[] = states.flatMap((state) =>
  events.flatMap((event) => {
    const transition = transitionOf(state, event);
    if (!transition) return [];
    const [next, ...actions] = transition;
    return [{ state, event, next, actions }];
  }),
);

function stepsWith(action: ComponentAction): string[] {
  return steps.filter(({ actions }) => actions.includes(action)).map(({ state, event }) => `${state} ${event}`);
}

const withProcess: ComponentState[] = ['starting', 'up', 'sweeping', 'stopping', 'restarting'];

describe('every path through the table', () => {
  it('spawns only what is prepared, so never while there is a process', () => {
    expect(stepsWith('spawn')).toEqual(['preparing prepared']);
  });

  it('leaves the states that may have a process only when the group is empty or there was none', () => {
    const leaving = steps.filter(({ state, next }) => withProcess.includes(state) && !withProcess.includes(next));
    expect(new Set(leaving.map(({ event }) => event))).toEqual(
      new Set(['groupEmpty', 'prepared', 'refused', 'spawnFailed']),
    );
  });

  it('consults the restart policy exactly where backoff begins', () => {
    const entering = steps.filter(({ state, next }) => next === 'backoff' && state !== 'backoff');
    expect(stepsWith('consultRestartPolicy')).toEqual(entering.map(({ state, event }) => `${state} ${event}`));
  });

  it('ends the probing whenever it leaves starting or up with a process', () => {
    const leaving = steps.filter(
      ({ state, event, next }) =>
        (state === 'starting' || state === 'up') && next !== state && event !== 'spawnFailed' && event !== 'ready',
    );
    expect(stepsWith('endProbing')).toEqual(leaving.map(({ state, event }) => `${state} ${event}`));
  });

  it('watches liveness from readiness on, and never before', () => {
    expect(stepsWith('watchLiveness')).toEqual(['starting ready']);
  });

  it('gives port and record back whenever it comes to rest', () => {
    const isResting = (state: ComponentState): boolean => ['down', 'failed', 'held', 'ended'].includes(state);
    const resting = steps.filter(({ next, state }) => isResting(next) && !isResting(state));
    expect(stepsWith('giveBack')).toEqual(resting.map(({ state, event }) => `${state} ${event}`));
  });

  it('takes over only what was never started here', () => {
    expect(stepsWith('takeOver')).toEqual(['down adopt']);
  });

  it('prepares before every spawn', () => {
    const entering = steps.filter(({ next, event }) => next === 'preparing' && event !== 'reset');
    expect(stepsWith('prepare')).toEqual(entering.map(({ state, event }) => `${state} ${event}`));
  });

  it('begins anew with every START, and nowhere else but for an adoption', () => {
    const begun = steps.filter(({ event }) => event === 'start' || event === 'adopt');
    expect(stepsWith('beginAnew')).toEqual(begun.map(({ state, event }) => `${state} ${event}`));
  });

  it('changes nothing but counters by RESET, in every state', () => {
    expect(steps.filter(({ event }) => event === 'reset')).toEqual(
      states.map((state) => ({ state, event: 'reset', next: state, actions: ['forgetFailures'] })),
    );
  });

  it('cancels what it waited for in backoff when an operator decides', () => {
    expect(stepsWith('cancelRetry')).toEqual(['backoff start', 'backoff hold', 'backoff stop']);
  });

  it('ends the rest of the group when the leader ends unasked, and proves that it is gone', () => {
    for (const state of ['starting', 'up'] as const) {
      expect(transitionOf(state, 'exited')?.slice(-2)).toEqual(['kill', 'proveGroupEmpty']);
    }
  });

  it('kills what does not respond any more, or did not become ready, and waits for its end', () => {
    expect(transitionOf('up', 'unresponsive')).toEqual(['sweeping', 'endProbing', 'announceUnresponsive', 'kill']);
    expect(transitionOf('starting', 'startTimedOut')).toEqual(['sweeping', 'endProbing', 'kill']);
    expect(stepsWith('kill')).toEqual([
      'starting startTimedOut',
      'starting exited',
      'up unresponsive',
      'up exited',
      'stopping killDue',
      'restarting killDue',
    ]);
  });

  it('says every rest once', () => {
    expect(stepsWith('announceGivenUp')).toEqual(['backoff exhausted']);
    expect(stepsWith('announceCompleted')).toEqual(['backoff completed']);
    expect(stepsWith('announceHeld')).toEqual(['backoff hold']);
    expect(stepsWith('announceRefused')).toEqual(['preparing refused']);
    const stopped = steps.filter(({ next, event }) => next === 'down' && event !== 'reset');
    expect(stepsWith('announceStopped')).toEqual(stopped.map(({ state, event }) => `${state} ${event}`));
  });

  it('asks with SIGTERM first when a stop is wanted, and uses SIGKILL when the grace is over', () => {
    expect(stepsWith('terminate')).toEqual(['starting stop', 'up stop']);
    expect(stepsWith('announceKill')).toEqual(['stopping killDue', 'restarting killDue']);
    expect(transitionOf('stopping', 'killDue')).toEqual(['stopping', 'announceKill', 'kill']);
  });

  it('tells of every group that is gone', () => {
    expect(stepsWith('announceGone')).toEqual(
      steps.filter(({ event }) => event === 'groupEmpty').map(({ state, event }) => `${state} ${event}`),
    );
  });

  it('reaches every state from down', () => {
    const reached = new Set<ComponentState>(['down']);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { state, next } of steps) if (reached.has(state)) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('can be stopped and started from everywhere that is not already there', () => {
    const stoppable = steps.filter(({ event }) => event === 'stop').map(({ state }) => state);
    expect(states.filter((state) => !stoppable.includes(state))).toEqual(['down', 'stopping']);
    const startable = steps.filter(({ event }) => event === 'start').map(({ state }) => state);
    expect(states.filter((state) => !startable.includes(state))).toEqual(['preparing', 'starting', 'up', 'restarting']);
  });
});
