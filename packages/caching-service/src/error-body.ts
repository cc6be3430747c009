// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { STATUS_CODES } from 'node:http';
import { formatText, severityOf, type MessageArgument, type MessageDefinition, type Severity } from '@zowe-ha/messages';
import { escapeHtml } from './html-escape.ts';

const typeOf: Record<Severity, string> = { E: 'ERROR', W: 'WARNING', I: 'INFO', S: 'ERROR' };

/** The body of an answer that carries one message: API ML's envelope. */
export function messageBody(definition: MessageDefinition, args: readonly MessageArgument[]): string {
  const message = {
    messageType: typeOf[severityOf(definition)],
    messageNumber: definition.id,
    messageContent: escapeHtml(formatText(definition, args)),
    messageAction: definition.action,
    messageReason: definition.reason,
    messageKey: definition.key,
  };
  return JSON.stringify({ messages: [message] });
}

/** The body of an answer that the framework gives before the API is reached: Spring Boot's form. `path` has no query string. */
export function frameworkBody(status: number, path: string, now: number): string {
  const timestamp = new Date(now).toISOString().replace('Z', '+00:00');
  return JSON.stringify({ timestamp, status, error: STATUS_CODES[status] ?? 'Unknown', path });
}
