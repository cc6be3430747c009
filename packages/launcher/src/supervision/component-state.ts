// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/*
 *            start            prepared           ready
 *   down ----------> preparing -------> starting ------> up
 *    ^                 ^   |              |   |          |
 *    |        retryDue |   | spawnFailed  |   | exited,  | exited
 *    |                 |   v              |   | timeout  |
 *    |   stop          |                  |   v          v
 *    |<------------- backoff <------------+ sweeping <---+     sweeping: the rest of the group is ended
 *    |                 |     groupEmpty         |
 *    |       exhausted v                        | stop
 *    |<------------- failed                     v
 *    |   stop                    stop       stopping  <--- stop: preparing, starting, up
 *    +--------------------------------------- |  ^
 *                 groupEmpty           start  v  | stop
 *                                         restarting ---> preparing (groupEmpty)
 *
 * Only `groupEmpty`, the proof that no process of the group is left, leads out of sweeping, stopping and restarting;
 * `prepared` and `spawnFailed` do, too, when they come before there was a process.
 */

export type ComponentState =
  'down' | 'preparing' | 'starting' | 'up' | 'sweeping' | 'stopping' | 'restarting' | 'backoff' | 'failed';

export type ComponentEvent =
  | 'start'
  | 'adopt'
  | 'prepared'
  | 'spawnFailed'
  | 'ready'
  | 'startTimedOut'
  | 'exited'
  | 'groupEmpty'
  | 'retryDue'
  | 'exhausted'
  | 'stop'
  | 'killDue';

export type ComponentAction =
  | 'assignPort'
  | 'spawn'
  | 'takeOver'
  | 'endProbing'
  | 'announceReady'
  | 'announceEnded'
  | 'announceSpawnFailure'
  | 'announceGone'
  | 'announceKill'
  | 'announceStopped'
  | 'announceGivenUp'
  | 'consultRestartPolicy'
  | 'cancelRetry'
  | 'resetRestarts'
  | 'terminate'
  | 'cancelKill'
  | 'kill'
  | 'proveGroupEmpty'
  | 'release';

/** The next state, then what is done, in this order. */
export type Transition = readonly [next: ComponentState, ...actions: ComponentAction[]];

type Row = { readonly [E in ComponentEvent]?: Transition };

/** Every state of a component instance, and what each event does there. An event that a row does not name is ignored in that state. */
export const transitions = {
  down: {
    start: ['preparing', 'resetRestarts', 'assignPort'],
    adopt: ['starting', 'resetRestarts', 'takeOver'],
  },
  preparing: {
    prepared: ['starting', 'spawn'],
    spawnFailed: ['backoff', 'announceSpawnFailure', 'consultRestartPolicy'],
    stop: ['stopping'],
  },
  starting: {
    ready: ['up', 'endProbing', 'announceReady'],
    spawnFailed: ['backoff', 'announceSpawnFailure', 'consultRestartPolicy'],
    startTimedOut: ['sweeping', 'endProbing', 'kill'],
    exited: ['sweeping', 'endProbing', 'announceEnded', 'kill', 'proveGroupEmpty'],
    stop: ['stopping', 'endProbing', 'terminate'],
  },
  up: {
    exited: ['sweeping', 'announceEnded', 'kill', 'proveGroupEmpty'],
    stop: ['stopping', 'terminate'],
  },
  sweeping: {
    exited: ['sweeping', 'announceEnded', 'proveGroupEmpty'],
    groupEmpty: ['backoff', 'announceGone', 'consultRestartPolicy'],
    start: ['restarting', 'resetRestarts'],
    stop: ['stopping'],
  },
  stopping: {
    prepared: ['down', 'release', 'announceStopped'],
    spawnFailed: ['down', 'release', 'announceStopped'],
    exited: ['stopping', 'proveGroupEmpty'],
    killDue: ['stopping', 'announceKill', 'kill'],
    groupEmpty: ['down', 'cancelKill', 'announceGone', 'release', 'announceStopped'],
    start: ['restarting', 'resetRestarts'],
  },
  restarting: {
    prepared: ['preparing', 'assignPort'],
    spawnFailed: ['preparing', 'assignPort'],
    exited: ['restarting', 'proveGroupEmpty'],
    killDue: ['restarting', 'announceKill', 'kill'],
    groupEmpty: ['preparing', 'cancelKill', 'announceGone', 'assignPort'],
    stop: ['stopping'],
  },
  backoff: {
    retryDue: ['preparing', 'assignPort'],
    exhausted: ['failed', 'release', 'announceGivenUp'],
    start: ['preparing', 'cancelRetry', 'resetRestarts', 'assignPort'],
    stop: ['down', 'cancelRetry', 'release', 'announceStopped'],
  },
  failed: {
    start: ['preparing', 'resetRestarts', 'assignPort'],
    stop: ['down', 'announceStopped'],
  },
} as const satisfies Record<ComponentState, Row>;

/** What the event does in the state; undefined when it is ignored there. */
export function transitionOf(state: ComponentState, event: ComponentEvent): Transition | undefined {
  const row: Row = transitions[state];
  return row[event];
}
