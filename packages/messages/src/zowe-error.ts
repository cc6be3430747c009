// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument } from './format-message.ts';
import type { MessageDefinition } from './message-definition.ts';

/** Where something is wrong: as much as is known. Lines and columns count from 1; `key` is the dotted path in the configuration. */
export interface Location {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly key?: string | undefined;
}

export interface ZoweErrorOptions extends ErrorOptions {
  readonly location?: Location;
  /** Whether trying again later can succeed; what a supervisor decides by. Default false. */
  readonly recoverable?: boolean;
}

/**
 * An error with a message definition. Its `message` is id and text; the rest is data.
 * Packages derive a class per condition that takes domain arguments.
 */
export class ZoweError extends Error {
  readonly definition: MessageDefinition;
  readonly location: Location | undefined;
  readonly recoverable: boolean;

  constructor(definition: MessageDefinition, args: readonly MessageArgument[] = [], options: ZoweErrorOptions = {}) {
    super(formatMessage(definition, args), 'cause' in options ? { cause: options.cause } : undefined);
    this.name = new.target.name;
    this.definition = definition;
    this.location = options.location;
    this.recoverable = options.recoverable ?? false;
  }

  get id(): string {
    return this.definition.id;
  }
}

/** `file:line:column (key)`, or as much of it as is known; empty when nothing is. */
export function formatLocation(location: Location | undefined): string {
  if (!location) return '';
  const place = [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
  const key = location.key ? `(${location.key})` : '';
  return [place, key].filter(Boolean).join(' ');
}

/** What a person is shown: message, where, what to do. An error without a definition shows its text only. */
export function renderError(error: unknown): string {
  if (!(error instanceof ZoweError)) return error instanceof Error ? error.message : String(error);
  const where = formatLocation(error.location);
  const lines = [error.message];
  if (where) lines.push(`  Where: ${where}`);
  lines.push(`  Action: ${error.definition.action}`);
  return lines.join('\n');
}
