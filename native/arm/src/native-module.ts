// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What the addon exports: the typed image of src/addon/. Nothing outside this package sees it. */
export interface NativeModule {
  /** One call of zarm_call on a thread of its own; never rejects. Throws when there is no thread for it. */
  request(request: number, element: string, elementType: string, standIn: string): Promise<NativeAnswer>;
  /** 0 or an errno; never waits. */
  notify(socketPath: string, text: string): number;
  /** Does not return. */
  endAbnormally(): void;
}

export interface NativeAnswer {
  readonly outcome: number;
  readonly returnCode: number;
  readonly reasonCode: number;
  readonly text: string;
}
