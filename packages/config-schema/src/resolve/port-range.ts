// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** First and last port, both included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** A range as it is written, "20000-24999"; undefined when it is none, or not within 1 to 65535. */
export function parsePortRange(text: string): PortRange | undefined {
  const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last) };
  return range.first >= 1 && range.last >= range.first && range.last <= 65535 ? range : undefined;
}

/** How many ports a range has. */
export function sizeOf(range: PortRange): number {
  return range.last - range.first + 1;
}
