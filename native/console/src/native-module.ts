// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What the addon exports: the typed image of src/addon/. Nothing outside this package sees it. */
export interface NativeModule {
  /** Throws when the console cannot be opened. */
  readonly Console: new (path: string, listener: (event: NativeEvent) => void) => NativeConsole;
}

/** Two threads behind a console; neither keeps the event loop alive. */
export interface NativeConsole {
  /** False when it was not taken: too many wait, or the console is closed. */
  write(text: string, routing: readonly number[], descriptors: readonly number[], to: Buffer | null): boolean;
  /** Waits, for a moment at most, until what waits is written. */
  close(): void;
}

export interface NativeEvent {
  /** 0 a command, 1 the reception failed, 2 a message could not be written. */
  readonly event: number;
  /** 1 MODIFY, 2 STOP. */
  readonly kind: number;
  readonly text: string;
  /** Console id and command and response token. */
  readonly origin: Buffer;
  readonly reason: string;
  readonly errorNumber: number;
  readonly errorNumber2: number;
}
