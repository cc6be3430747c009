// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** The first item of each key, in the order of the items. */
export function firstByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}
