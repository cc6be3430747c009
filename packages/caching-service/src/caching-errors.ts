// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { messages } from './messages.ts';

const keyOf = (name: string): string => `components.caching-service.${name}`;

/** The configuration names a storage that is not offered. */
export class UnknownStorageModeError extends ZoweError {
  constructor(mode: string, allowed: readonly string[]) {
    super(messages.unknownStorageMode, [mode, allowed.join(', ')], { location: { key: keyOf('ha.storage.mode') } });
  }
}

/** The configuration names an eviction strategy that does not exist. */
export class UnknownEvictionStrategyError extends ZoweError {
  constructor(strategy: string, allowed: readonly string[]) {
    const location = { key: keyOf('storage.evictionStrategy') };
    super(messages.unknownEvictionStrategy, [strategy, allowed.join(', ')], { location });
  }
}

/** The configuration names an identity mode that does not exist. */
export class UnknownIdentityModeError extends ZoweError {
  constructor(mode: string, allowed: readonly string[]) {
    super(messages.unknownIdentityMode, [mode, allowed.join(', ')], { location: { key: keyOf('ha.identity') } });
  }
}

/** The configuration names a durability that does not exist. */
export class UnknownDurabilityError extends ZoweError {
  constructor(durability: string, allowed: readonly string[]) {
    const location = { key: keyOf('ha.storage.vsam.durability') };
    super(messages.unknownDurability, [durability, allowed.join(', ')], { location });
  }
}

/** The configured number of entries is no number from 1. */
export class InvalidSizeError extends ZoweError {
  constructor(size: string) {
    super(messages.invalidSize, [size], { location: { key: keyOf('storage.size') } });
  }
}

/** A file that should hold a gateway's certificate does not. */
export class GatewayCertificateUnreadableError extends ZoweError {
  constructor(file: string, problem: string, cause?: unknown) {
    super(messages.gatewayCertificateUnreadable, [file, problem], {
      cause,
      location: { file, key: keyOf('ha.gatewayCertificates') },
    });
  }
}

/** The VSAM data set's name breaks the rules for data set names. */
export class InvalidDataSetNameError extends ZoweError {
  constructor(name: string, problem: string) {
    super(messages.invalidDataSetName, [name, problem], { location: { key: keyOf('storage.vsam.name') } });
  }
}

/** VSAM was asked for without a data set name. */
export class MissingDataSetNameError extends ZoweError {
  constructor() {
    super(messages.missingDataSetName, [], { location: { key: keyOf('ha.storage.vsam.name') } });
  }
}

/** Key and record length do not leave room for an entry. */
export class InvalidRecordSizesError extends ZoweError {
  constructor(keyLength: number | string, recordLength: number | string, problem: string) {
    const location = { key: keyOf('storage.vsam') };
    super(messages.invalidRecordSizes, [keyLength, recordLength, problem], { location });
  }
}

/** The VSAM addon cannot be loaded here. */
export class VsamUnavailableError extends ZoweError {
  constructor(reason: string) {
    super(messages.vsamUnavailable, [reason]);
  }
}

/** A storage could not be opened; recoverable when trying again may succeed. */
export class StorageInitializationError extends ZoweError {
  constructor(mode: string, problem: string, options: { cause: unknown; recoverable: boolean }) {
    super(messages.storageInitializationFailed, [mode, problem, nameOf(options.cause)], options);
  }
}

/** The address and port cannot be listened on. */
export class CannotListenError extends ZoweError {
  constructor(address: string, port: number, cause: unknown) {
    super(messages.cannotListen, [address, port, cause instanceof Error ? cause.message : String(cause)], { cause });
  }
}

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.name;
}
