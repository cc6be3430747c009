// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export type { Durability, Ksds, KsdsInfo, KsdsRecord, ScanRange, ScanResult } from './ksds.ts';
export { openKsds, vsamAvailable, vsamUnavailableReason, type KsdsOptions } from './open-ksds.ts';
export { VsamError, type VsamErrorCode, type VsamFailure } from './vsam-error.ts';
