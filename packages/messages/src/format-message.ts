// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageDefinition } from './message-definition.ts';

export type MessageArgument = string | number | boolean;

/** The text of a message without its id; arguments are inserted as they are and never read as format strings. */
export function formatText(definition: MessageDefinition, args: readonly MessageArgument[] = []): string {
  let next = 0;
  return definition.text.replaceAll('%s', () => String(args[next++] ?? ''));
}

/** The message as operators see it: id, blank, text. */
export function formatMessage(definition: MessageDefinition, args: readonly MessageArgument[] = []): string {
  return `${definition.id} ${formatText(definition, args)}`;
}

/** How many arguments a message takes. */
export function argumentCount(definition: MessageDefinition): number {
  return definition.text.split('%s').length - 1;
}
