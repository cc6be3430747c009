// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { HaInstanceStatus } from '../../src/control/status.ts';
import type { RequestContext } from '../../src/control/request-handler.ts';

/** Stands for the supervisor where only the control socket is tested: it accepts everything and remembers it. */
export interface RecordingSupervisor extends RequestContext {
  readonly calls: string[];
}

export function status(changes: Partial<HaInstanceStatus> = {}): HaInstanceStatus {
  return {
    haInstance: 'lpar1',
    hostname: '127.0.0.8',
    launcherPid: process.pid,
    startedAt: 1,
    state: 'up',
    highlyAvailable: true,
    notices: [],
    development: true,
    instances: [],
    ...changes,
  };
}

export function createRecordingSupervisor(current: () => HaInstanceStatus = () => status()): RecordingSupervisor {
  const calls: string[] = [];
  const accept = (name: string) => (target: string) => {
    calls.push(`${name} ${target}`);
    return target === 'ghost'
      ? { accepted: false as const, message: 'ZWEL0054W Component ghost is not known.' }
      : { accepted: true as const, message: `${name} of ${target} accepted` };
  };
  return {
    calls,
    supervisor: {
      status: current,
      startComponent: accept('start'),
      stopComponent: accept('stop'),
      killInstance: accept('kill'),
    },
    plan() {
      throw new Error('no test asks for it');
    },
    refresh() {
      calls.push('refresh');
      const result = { started: ['a#1'], stopped: [], restarted: [], unchanged: ['b#1'], message: 'refreshed' };
      return Promise.resolve({ outcome: 'refreshed', result });
    },
    shutdown: () => void calls.push('shutdown'),
    killEverything: () => void calls.push('killEverything'),
  };
}
