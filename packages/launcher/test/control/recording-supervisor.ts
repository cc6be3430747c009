// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../../src/control/status.ts';
import type { RefreshOutcome, RequestContext } from '../../src/control/request-handler.ts';
import type { OperatedSupervisor } from '../../src/operator/execute-operator-command.ts';
import { logLevelOf } from '../../src/operator/log-level.ts';
import { createOperator } from '../../src/operator/operator.ts';

/** Stands for the supervisor where only the control socket is tested: it accepts everything and remembers it. */
export interface RecordingSupervisor extends RequestContext {
  readonly supervisor: OperatedSupervisor & RequestContext['supervisor'];
  readonly calls: string[];
  /** The job log. */
  readonly logged: string[];
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
    components: [],
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
  const supervisor = {
    status: current,
    startComponent: accept('start'),
    stopComponent: accept('stop'),
    killInstance: accept('kill'),
    holdComponent: accept('hold'),
    releaseComponent: accept('release'),
    resetComponent: accept('reset'),
    restartComponent: (target: string, { roll }: { readonly roll: boolean }) =>
      roll && target !== 'ghost' ? Promise.resolve(accept('roll')(target)) : accept('restart')(target),
  };
  const refresh = (): Promise<RefreshOutcome> => {
    calls.push('refresh');
    const result = { started: ['a#1'], stopped: [], restarted: [], unchanged: ['b#1'], message: 'refreshed' };
    return Promise.resolve({ outcome: 'refreshed', result });
  };
  const logged: string[] = [];
  const logger = createLogger({ source: 'ZWELNCH', destination: { write: (line) => logged.push(line) } });
  return {
    calls,
    logged,
    supervisor,
    operator: createOperator({ supervisor, refresh, logLevel: logLevelOf(logger), logger }),
    plan() {
      throw new Error('no test asks for it');
    },
    refresh,
    shutdown: () => void calls.push('shutdown'),
    killEverything: () => void calls.push('killEverything'),
  };
}
