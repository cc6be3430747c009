// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What the addon exports: the typed image of src/addon/. Nothing outside this package sees it. */
export interface NativeModule {
  readonly DataSet: new (settings: NativeSettings, onDelivery: (replies: Buffer) => void) => NativeDataSet;
}

export interface NativeSettings {
  readonly path: string;
  readonly keyLength: number;
  readonly recordLength: number;
  /** 0 process, 1 full. */
  readonly durability: 0 | 1;
  readonly create: boolean;
  /** First size in bytes; 0 is the default. */
  readonly space: number;
  /** Requests that may wait for the owner thread. */
  readonly queueLimit: number;
}

/** A data set and its owner thread. Every request gets one reply, in the order of submission; see src/common/wire.h. */
export interface NativeDataSet {
  /** Copies the first `length` bytes; false when the queue is full. */
  submit(bytes: Uint8Array, length: number, requests: number): boolean;
  close(): void;
  dispose(): void;
  ref(): void;
  unref(): void;
}
