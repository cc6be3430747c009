// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { controlMessages } from '../messages-control.ts';
import type { LauncherRecord } from './launcher-record.ts';
import { protocolVersion, type ControlFault } from './protocol.ts';

/** Nothing to connect to. */
export class NoLauncherError extends ZoweError {
  constructor(haInstance: string | undefined) {
    super(controlMessages.noLauncher, [haInstance === undefined ? 'any HA instance' : `HA instance ${haInstance}`]);
  }
}

/** It is not clear which launcher is meant. */
export class SeveralLaunchersError extends ZoweError {
  readonly haInstances: readonly string[];

  constructor(records: readonly LauncherRecord[]) {
    super(controlMessages.severalLaunchers, [
      records.map((record) => `${record.haInstance} (process ${record.pid}, workspace ${record.workspace})`).join(', '),
    ]);
    this.haInstances = records.map((record) => record.haInstance);
  }
}

/** A launcher that should be running does not answer. */
export class LauncherSilentError extends ZoweError {
  constructor(record: LauncherRecord, reason: string) {
    super(controlMessages.launcherSilent, [record.haInstance, record.pid, reason]);
  }
}

/** Launcher and client do not understand each other. */
export class ProtocolVersionError extends ZoweError {
  constructor(version: unknown) {
    super(controlMessages.protocolVersion, [String(version), protocolVersion]);
  }
}

/** The launcher refused a request; the message is the launcher's own. */
export class RequestRefusedError extends Error {
  override readonly name = 'RequestRefusedError';
  readonly fault: ControlFault;

  constructor(fault: ControlFault) {
    super([fault.message, ...(fault.details ?? [])].join('\n'));
    this.fault = fault;
  }
}
