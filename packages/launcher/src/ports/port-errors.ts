// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import type { PortRangePlan } from '../plan/component-plan.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { portMessages } from './messages-ports.ts';

export class PortInUseError extends ZoweError {
  constructor(address: string, port: number, owner: string) {
    super(engineMessages.portInUse, [port, address, owner], { recoverable: true });
  }
}

export class PortReservedError extends ZoweError {
  constructor(address: string, port: number, reservation: { readonly owner: string; readonly file: string }) {
    const options = { location: { file: reservation.file }, recoverable: true };
    super(engineMessages.portReserved, [port, address, reservation.owner], options);
  }
}

export class NoFreePortError extends ZoweError {
  constructor({ first, last, address }: PortRangePlan) {
    super(engineMessages.noFreePort, [first, last, address], { recoverable: true });
  }
}

export class AddressUnusableError extends ZoweError {
  /** Another port of the address may be usable: privileged ones and those that a security product protects are refused so. */
  readonly isAboutPort: boolean;

  constructor(address: string, port: number, code: string) {
    super(engineMessages.addressUnusable, [port, address, code], { recoverable: true });
    this.isAboutPort = code === 'EACCES' || code === 'EPERM';
  }
}

/** The socket of a shared port lives on in instances that an earlier launcher has started; no other process can get hold of it. */
export class SharedPortElsewhereError extends ZoweError {
  constructor(address: string, port: number, instances: string) {
    super(portMessages.sharedPortElsewhere, [port, address, instances], { recoverable: true });
  }
}
