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
  'prepared',
  'spawnFailed',
  'ready',
  'startTimedOut',
  'exited',
  'groupEmpty',
  'retryDue',
  'exhausted',
  'stop',
  'killDue',
] as const satisfies ComponentEvent[];
const states = Object.keys(transitions) as ComponentState[];

/** What is expected of every state, event by event in the order above; `-`: ignored. */
const nextStates: Record<ComponentState, string> = {
  down: 'preparing - - - - - - - - - -',
  preparing: '- starting backoff - - - - - - stopping -',
  starting: '- - backoff up sweeping sweeping - - - stopping -',
  up: '- - - - - sweeping - - - stopping -',
  sweeping: 'restarting - - - - sweeping backoff - - stopping -',
  stopping: 'restarting down down - - stopping down - - - stopping',
  restarting: '- preparing preparing - - restarting preparing - - stopping restarting',
  backoff: 'preparing - - - - - - preparing failed down -',
  failed: 'preparing - - - - - - - - down -',
};

describe.each(states)('%s', (state) => {
  const expected = nextStates[state].split(' ');
  it.each(events.map((event, index) => [event, expected[index]!] as const))('%s leads to %s', (event, next) => {
    expect(transitionOf(state, event)?.[0] ?? '-').toBe(next);
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
    expect(new Set(leaving.map(({ event }) => event))).toEqual(new Set(['groupEmpty', 'prepared', 'spawnFailed']));
  });

  it('consults the restart policy exactly where backoff begins', () => {
    const entering = steps.filter(({ state, next }) => next === 'backoff' && state !== 'backoff');
    expect(stepsWith('consultRestartPolicy')).toEqual(entering.map(({ state, event }) => `${state} ${event}`));
  });

  it('ends the probing whenever it leaves starting with a process', () => {
    const leaving = steps.filter(({ state, event }) => state === 'starting' && event !== 'spawnFailed');
    expect(stepsWith('endProbing')).toEqual(leaving.map(({ state, event }) => `${state} ${event}`));
  });

  it('gives port and record back whenever it comes to rest', () => {
    const resting = steps.filter(({ next, state }) => (next === 'down' || next === 'failed') && state !== 'failed');
    expect(stepsWith('release')).toEqual(resting.map(({ state, event }) => `${state} ${event}`));
  });

  it('cancels what it waited for in backoff when an operator decides', () => {
    expect(stepsWith('cancelRetry')).toEqual(['backoff start', 'backoff stop']);
  });

  it('ends the rest of the group when the leader ends unasked, and proves that it is gone', () => {
    for (const state of ['starting', 'up'] as const) {
      expect(transitionOf(state, 'exited')?.slice(-2)).toEqual(['kill', 'proveGroupEmpty']);
    }
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
