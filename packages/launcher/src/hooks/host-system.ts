// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../control/status.ts';
import type { Plan } from '../plan/component-plan.ts';
import { systemClock, type Clock } from '../supervision/clock.ts';
import { registerArmElement } from './arm-element.ts';
import { hookMessages } from './messages-hooks.ts';
import { openOperatorConsole, type OperatorConsole } from './operator-console.ts';
import { openSystemdNotify, serviceManagerVariables } from './systemd-notify.ts';

/** Who watches over the launcher: automatic restart management, systemd, operators at the console; each where there is one. */
export interface HostSystem {
  readonly console: OperatorConsole | undefined;
  /** ARM started this launcher in place of one that ended abnormally. */
  readonly restarted: boolean;
  onStatus(status: HaInstanceStatus): void;
  /** Runs a refresh; the service manager is told that one goes on. */
  whileReloading<Result>(refresh: () => Promise<Result>): Promise<Result>;
  /** An orderly stop begins: from now on nobody restarts the launcher. */
  stopping(): Promise<void>;
  /**
   * After an error that nobody foresaw. Where ARM restarts the launcher: logs that, lets `flush` have a second and ends this process
   * abnormally, component instances run on. Elsewhere: false, and nothing is done.
   */
  restartAfterFailure(flush: () => Promise<void>): boolean;
  /** Gives everything back. Messages that are on their way to the console still reach it. */
  close(): Promise<void>;
}

export interface HostSystemOptions {
  readonly plan: Plan;
  readonly logger: ZoweLogger;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
}

const flushMs = 1_000;

/** Opens what there is; what is not there, or not built, is said once and missing. Never rejects. */
export async function openHostSystem(options: HostSystemOptions): Promise<HostSystem> {
  const { plan, logger, environment, clock = systemClock } = options;
  const console = await openOperatorConsole({ logger, environment });
  const systemd = await openSystemdNotify({ logger, environment, clock });
  const { arm: settings } = plan.launcher;
  const arm = await registerArmElement({ settings, haInstance: plan.haInstance.id, logger, environment, clock });
  const stopping = async (): Promise<void> => arm?.deregister();
  return {
    console,
    restarted: arm?.restarted ?? false,
    onStatus(status) {
      arm?.onStatus(status);
      systemd?.onStatus(status);
    },
    async whileReloading(refresh) {
      systemd?.reloading();
      return refresh().finally(() => systemd?.reloaded());
    },
    stopping,
    restartAfterFailure(flush) {
      if (!arm?.isRegistered) return false;
      logMessage(logger, hookMessages.endingAbnormally, arm.name);
      let cancel = (): void => undefined;
      const late = new Promise<void>((resolve) => (cancel = clock.schedule(flushMs, resolve)));
      void Promise.race([flush(), late]).finally(() => {
        cancel();
        arm.endAbnormally();
      });
      return true;
    },
    async close() {
      await stopping();
      systemd?.close();
      console?.close();
    },
  };
}

/** What component instances inherit of the launcher's environment: not what makes it an element, a service or a console. */
export function inheritedByComponents(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const own = new Set<string>([...serviceManagerVariables, 'ZWE_HA_ARM_STANDIN', 'ZWE_HA_CONSOLE']);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.has(name)));
}
