// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweLogger } from '@zowe-ha/messages';
import type { InForce } from '../plan/in-force.ts';
import type { RequestHandler } from './connection.ts';
import { createControlPort } from './control-port.ts';
import type { LauncherRecord } from './launcher-record.ts';
import { openControlServer } from './server.ts';
import type { HaInstanceStatus } from './status.ts';

export interface ControlAccessOptions {
  readonly systemDirectory: string;
  readonly record: LauncherRecord;
  readonly handle: RequestHandler;
  readonly inForce: InForce;
  readonly logger: ZoweLogger;
}

/** Everything through which clients of the control protocol reach the launcher. */
export interface ControlAccess {
  /** Tells all watchers. */
  statusChanged(status: HaInstanceStatus): void;
  /** Has the control port follow the configuration that is in force now. */
  review(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the control socket, without which nothing goes on, and the control port where it is configured. */
export async function openControlAccess(options: ControlAccessOptions): Promise<ControlAccess> {
  const { inForce, logger, record, handle } = options;
  const socket = await openControlServer(options);
  const settings = () => inForce.plan.launcher.controlPort;
  const port = createControlPort({ settings, tls: () => inForce.tls, record, handle, logger });
  await port.review();
  return {
    statusChanged(status) {
      socket.statusChanged(status);
      port.statusChanged(status);
    },
    review: () => port.review(),
    async close() {
      await Promise.all([socket.close(), port.close()]);
    },
  };
}
