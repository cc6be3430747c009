// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A path as text, then that of everything around it, the nearest first: `a.b[0]`, `a.b`, `a`. */
export function pathsAround(text: string): string[] {
  const ends = [...text.matchAll(/[.[]/g)].map(({ index }) => index).reverse();
  return [text, ...ends.map((end) => text.slice(0, end))];
}
