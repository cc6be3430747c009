// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/*
 *            start            prepared           ready
 *   down ----------> preparing -------> starting ------> up
 *    | |               ^ ^ |             ^ |   |          |
 *    | +---------------|-|-|--- adopt ---+ |   |          | exited,
 *    |        retryDue | | | spawnFailed   |   | exited,  | unresponsive
 *    |                 | | v               |   | timeout  v
 *    |<------------- backoff <-------------+   +---> sweeping        sweeping: the rest of the group is ended
 *    |  stop   hold |  | |  groupEmpty                    |
 *    |              v  | |                                | stop, start
 *    |<---------- held | | exhausted                      v
 *    |  stop           | +----------> failed      stopping, restarting
 *    |                 | completed      |                 |
 *    |                 +----> ended     | refused         |
 *    |  stop                    |       +--- preparing    |
 *    +--------------------------+-------+-----------------+  groupEmpty (restarting: to preparing)
 *
 * `start` leads from every state without a process to preparing, `stop` from every state to stopping, or to down when there is no process.
 * Only `groupEmpty`, the proof that no process of the group is left, leads out of sweeping, stopping and restarting;
 * `prepared`, `refused` and `spawnFailed` do, too, when they come before there was a process.
 */

export type ComponentState =
  | 'down'
  | 'preparing'
  | 'starting'
  | 'up'
  | 'sweeping'
  | 'stopping'
  | 'restarting'
  | 'backoff'
  | 'held'
  | 'failed'
  | 'ended';

export type ComponentEvent =
  | 'start'
  | 'adopt'
  | 'prepared'
  | 'refused'
  | 'spawnFailed'
  | 'ready'
  | 'startTimedOut'
  | 'unresponsive'
  | 'exited'
  | 'groupEmpty'
  | 'retryDue'
  | 'exhausted'
  | 'completed'
  | 'hold'
  | 'release'
  | 'reset'
  | 'stop'
  | 'killDue';

export type ComponentAction =
  | 'prepare'
  | 'spawn'
  | 'takeOver'
  | 'endProbing'
  | 'watchLiveness'
  | 'announceReady'
  | 'announceUnresponsive'
  | 'announceEnded'
  | 'announceSpawnFailure'
  | 'announceRefused'
  | 'announceGone'
  | 'announceKill'
  | 'announceStopped'
  | 'announceGivenUp'
  | 'announceCompleted'
  | 'announceHeld'
  | 'consultRestartPolicy'
  | 'cancelRetry'
  | 'beginAnew'
  | 'forgetFailures'
  | 'terminate'
  | 'cancelKill'
  | 'kill'
  | 'proveGroupEmpty'
  | 'giveBack';

/** The next state, then what is done, in this order. */
export type Transition = readonly [next: ComponentState, ...actions: ComponentAction[]];

type Row = { readonly [E in ComponentEvent]?: Transition };

/** Every state of a component instance, and what each event does there. An event that a row does not name is ignored in that state. */
export const transitions = {
  down: {
    start: ['preparing', 'beginAnew', 'prepare'],
    adopt: ['starting', 'beginAnew', 'takeOver'],
    reset: ['down', 'forgetFailures'],
  },
  preparing: {
    prepared: ['starting', 'spawn'],
    refused: ['failed', 'giveBack', 'announceRefused'],
    spawnFailed: ['backoff', 'announceSpawnFailure', 'consultRestartPolicy'],
    reset: ['preparing', 'forgetFailures'],
    stop: ['stopping'],
  },
  starting: {
    ready: ['up', 'watchLiveness', 'announceReady'],
    spawnFailed: ['backoff', 'announceSpawnFailure', 'consultRestartPolicy'],
    startTimedOut: ['sweeping', 'endProbing', 'kill'],
    exited: ['sweeping', 'endProbing', 'announceEnded', 'kill', 'proveGroupEmpty'],
    reset: ['starting', 'forgetFailures'],
    stop: ['stopping', 'endProbing', 'terminate'],
  },
  up: {
    exited: ['sweeping', 'endProbing', 'announceEnded', 'kill', 'proveGroupEmpty'],
    unresponsive: ['sweeping', 'endProbing', 'announceUnresponsive', 'kill'],
    reset: ['up', 'forgetFailures'],
    stop: ['stopping', 'endProbing', 'terminate'],
  },
  sweeping: {
    exited: ['sweeping', 'announceEnded', 'proveGroupEmpty'],
    groupEmpty: ['backoff', 'announceGone', 'consultRestartPolicy'],
    reset: ['sweeping', 'forgetFailures'],
    start: ['restarting', 'beginAnew'],
    stop: ['stopping'],
  },
  stopping: {
    prepared: ['down', 'giveBack', 'announceStopped'],
    refused: ['down', 'giveBack', 'announceStopped'],
    spawnFailed: ['down', 'giveBack', 'announceStopped'],
    exited: ['stopping', 'proveGroupEmpty'],
    killDue: ['stopping', 'announceKill', 'kill'],
    groupEmpty: ['down', 'cancelKill', 'announceGone', 'giveBack', 'announceStopped'],
    reset: ['stopping', 'forgetFailures'],
    start: ['restarting', 'beginAnew'],
  },
  restarting: {
    prepared: ['preparing', 'prepare'],
    refused: ['preparing', 'prepare'],
    spawnFailed: ['preparing', 'prepare'],
    exited: ['restarting', 'proveGroupEmpty'],
    killDue: ['restarting', 'announceKill', 'kill'],
    groupEmpty: ['preparing', 'cancelKill', 'announceGone', 'prepare'],
    reset: ['restarting', 'forgetFailures'],
    stop: ['stopping'],
  },
  backoff: {
    retryDue: ['preparing', 'prepare'],
    exhausted: ['failed', 'giveBack', 'announceGivenUp'],
    completed: ['ended', 'giveBack', 'announceCompleted'],
    hold: ['held', 'cancelRetry', 'giveBack', 'announceHeld'],
    reset: ['backoff', 'forgetFailures'],
    start: ['preparing', 'cancelRetry', 'beginAnew', 'prepare'],
    stop: ['down', 'cancelRetry', 'giveBack', 'announceStopped'],
  },
  held: {
    release: ['preparing', 'prepare'],
    reset: ['held', 'forgetFailures'],
    start: ['preparing', 'beginAnew', 'prepare'],
    stop: ['down', 'announceStopped'],
  },
  failed: {
    reset: ['failed', 'forgetFailures'],
    start: ['preparing', 'beginAnew', 'prepare'],
    stop: ['down', 'announceStopped'],
  },
  ended: {
    reset: ['ended', 'forgetFailures'],
    start: ['preparing', 'beginAnew', 'prepare'],
    stop: ['down', 'announceStopped'],
  },
} as const satisfies Record<ComponentState, Row>;

/** What the event does in the state; undefined when it is ignored there. */
export function transitionOf(state: ComponentState, event: ComponentEvent): Transition | undefined {
  const row: Row = transitions[state];
  return row[event];
}
