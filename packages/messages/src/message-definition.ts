// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * One thing we can say, as data. The fields are those that API ML keeps for its messages, so that both can be documented alike.
 * `text`, `reason` and `action` are plain English; each `%s` in `text` is replaced by one argument, in order.
 */
export interface MessageDefinition {
  /** Published id: `ZWEL`, `ZWECS` or `ZWEAM`, a number, and the severity `I`, `W`, `E` or `S`. Its meaning never changes once released. */
  readonly id: string;
  /** The API ML message key, where the message is part of a published REST contract. */
  readonly key?: string;
  readonly text: string;
  /** Why this is said. */
  readonly reason: string;
  /** What the reader does about it. */
  readonly action: string;
  /** HTTP status of the answer that carries this message. */
  readonly statusCode?: number;
  /** A retired id stays listed so that it is never used again. */
  readonly retired?: boolean;
}

export type Severity = 'I' | 'W' | 'E' | 'S';

/** What every message id looks like. */
export const messageIdPattern = /^ZWE(?:L|CS|AM)\d{3,4}[IWES]$/;

/** Declares the messages of one package; returns them unchanged, typed by name. */
export function defineMessages<const T extends Record<string, MessageDefinition>>(definitions: T): T {
  return definitions;
}

/** The severity that a message id ends with. */
export function severityOf(definition: MessageDefinition): Severity {
  return definition.id.slice(-1) as Severity;
}
