// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { ComponentInstance } from './component.ts';

/** The answer to an operator: a message with its id. */
export type CommandResult =
  { readonly accepted: true; readonly message: string } | { readonly accepted: false; readonly message: string };

export function accepted(definition: MessageDefinition, ...args: MessageArgument[]): CommandResult {
  return { accepted: true, message: formatMessage(definition, args) };
}

export function refused(definition: MessageDefinition, ...args: MessageArgument[]): CommandResult {
  return { accepted: false, message: formatMessage(definition, args) };
}

/** The instances that `gateway` or `gateway#2` means, in any case: consoles fold to upper case. An exact name goes before a folded one. */
export function findTarget(target: string, instances: readonly ComponentInstance[]): ComponentInstance[] {
  const named = (fold: (text: string) => string): ComponentInstance[] =>
    instances.filter(({ label, plan }) => [label, plan.name].map(fold).includes(fold(target)));
  const exact = named((text) => text);
  return exact.length > 0 ? exact : named((text) => text.toLowerCase());
}
