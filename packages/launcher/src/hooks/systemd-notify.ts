// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ServiceManager } from '@zowe-ha/arm';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../control/status.ts';
import type { Clock } from '../supervision/clock.ts';
import { hookMessages } from './messages-hooks.ts';

/** Tells systemd (Type=notify) what the launcher does; see sd_notify(3). Nothing here throws or waits. */
export interface SystemdNotify {
  /** READY=1 when the HA instance is UP for the first time, STOPPING=1 when it stops, STATUS= whenever it is another. */
  onStatus(status: HaInstanceStatus): void;
  /** RELOADING=1. */
  reloading(): void;
  /** READY=1 again, if it was said before. */
  reloaded(): void;
  /** No WATCHDOG=1 any more. */
  close(): void;
}

export interface SystemdNotifyOptions {
  readonly logger: ZoweLogger;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly pid?: number;
  /** Microseconds of CLOCK_MONOTONIC. */
  readonly monotonicMicroseconds?: () => bigint;
  /** Opens the service manager; default: native/arm. */
  readonly open?: (socketPath: string) => Promise<ServiceManager | { readonly unavailable: string }>;
}

/** Variables of the launcher alone: a component that had them would speak to the service manager in its place. */
export const serviceManagerVariables = ['NOTIFY_SOCKET', 'WATCHDOG_USEC', 'WATCHDOG_PID'] as const;

/** Undefined when NOTIFY_SOCKET does not name a service manager; also, after one warning, when it cannot be told anything. */
export async function openSystemdNotify(options: SystemdNotifyOptions): Promise<SystemdNotify | undefined> {
  const { logger, environment, open = openNativeManager } = options;
  const socketPath = environment['NOTIFY_SOCKET'] ?? '';
  if (socketPath === '') return undefined;
  const manager = await open(socketPath);
  if ('unavailable' in manager) {
    logMessage(logger, hookMessages.serviceManagerUnavailable, socketPath, manager.unavailable);
    return undefined;
  }
  return new NotifiedManager(manager, socketPath, options);
}

async function openNativeManager(socketPath: string): Promise<ServiceManager | { readonly unavailable: string }> {
  const { openServiceManager } = await import('@zowe-ha/arm');
  return openServiceManager(socketPath);
}

/** Half of what systemd allows, in milliseconds; undefined without a watchdog, or when it watches another process. */
function watchdogIntervalMs(environment: SystemdNotifyOptions['environment'], pid: number): number | undefined {
  const { WATCHDOG_USEC: microseconds = '', WATCHDOG_PID: watched = '' } = environment;
  if (!/^[1-9]\d{0,18}$/.test(microseconds)) return undefined;
  if (watched !== '' && watched !== String(pid)) return undefined;
  return Math.max(1, Math.floor(Number(microseconds) / 2_000));
}

class NotifiedManager implements SystemdNotify {
  readonly #manager: ServiceManager;
  readonly #socketPath: string;
  readonly #options: SystemdNotifyOptions;
  #isReady = false;
  #isStopping = false;
  #text = '';
  #saidUnreachable = false;
  #endWatchdog = (): void => undefined;

  constructor(manager: ServiceManager, socketPath: string, options: SystemdNotifyOptions) {
    this.#manager = manager;
    this.#socketPath = socketPath;
    this.#options = options;
    const intervalMs = watchdogIntervalMs(options.environment, options.pid ?? process.pid);
    if (intervalMs !== undefined) this.#watch(intervalMs);
  }

  onStatus(status: HaInstanceStatus): void {
    const assignments: string[] = [];
    if (status.state === 'up' && !this.#isReady) {
      this.#isReady = true;
      assignments.push('READY=1');
    }
    if (status.state === 'stopping' && !this.#isStopping) {
      this.#isStopping = true;
      assignments.push('STOPPING=1');
    }
    const text = statusText(status);
    if (text !== this.#text) assignments.push(`STATUS=${text}`);
    this.#text = text;
    if (assignments.length > 0) this.#notify(...assignments);
  }

  reloading(): void {
    if (!this.#isReady || this.#isStopping) return;
    const { monotonicMicroseconds = () => process.hrtime.bigint() / 1_000n } = this.#options;
    this.#notify('RELOADING=1', `MONOTONIC_USEC=${monotonicMicroseconds()}`);
  }

  reloaded(): void {
    if (this.#isReady && !this.#isStopping) this.#notify('READY=1', `STATUS=${this.#text}`);
  }

  close(): void {
    this.#endWatchdog();
  }

  /** A timer of the event loop: when that hangs, nothing is sent, and systemd acts. */
  #watch(intervalMs: number): void {
    this.#endWatchdog = this.#options.clock.schedule(intervalMs, () => {
      this.#notify('WATCHDOG=1');
      this.#watch(intervalMs);
    });
  }

  #notify(...assignments: string[]): void {
    const problem = this.#manager.notify(assignments.join('\n'));
    if (problem === undefined || this.#saidUnreachable) return;
    this.#saidUnreachable = true;
    logMessage(this.#options.logger, hookMessages.serviceManagerUnavailable, this.#socketPath, problem);
  }
}

function statusText({ haInstance, state, instances }: HaInstanceStatus): string {
  const wanted = instances.filter((each) => each.wanted === 'up');
  const up = wanted.filter((each) => each.state === 'up');
  return `${haInstance} ${state}: ${up.length} of ${wanted.length} component instances up`;
}
