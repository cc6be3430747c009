// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstanceStatus } from '../control/status.ts';

/** The component instances that `gateway` or `gateway#2` means, in any case: consoles fold to upper case. An exact name goes before a folded one. */
export function selectInstances(
  target: string,
  instances: readonly ComponentInstanceStatus[],
): readonly ComponentInstanceStatus[] {
  const named = (fold: (text: string) => string): ComponentInstanceStatus[] =>
    instances.filter(({ component, number }) => [component, `${component}#${number}`].map(fold).includes(fold(target)));
  const exact = named((text) => text);
  return exact.length > 0 ? exact : named((text) => text.toLowerCase());
}
