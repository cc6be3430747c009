// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, renderError, ZoweError } from '@zowe-ha/messages';
import type { CommandContext } from './command-context.ts';
import { messages } from './messages.ts';

/** A result in both of its forms. */
export interface CommandResult {
  /** What `--json` prints; documented in docs/reference/cli.md. */
  readonly data: unknown;
  /** What people see. */
  readonly text: string;
}

/** Prints a result: one JSON document, or text that ends with a line end. */
export function printResult(context: CommandContext, json: boolean | undefined, result: CommandResult): void {
  context.stdout.write(json ? `${JSON.stringify(result.data, null, 2)}\n` : `${result.text}\n`);
}

/** Tells people on standard error; with `--json`, programs get `{ "error": ... }` on standard output as well. */
export function printError(context: CommandContext, json: boolean, error: unknown): void {
  if (json) context.stdout.write(`${JSON.stringify({ error: describeError(error) }, null, 2)}\n`);
  context.stderr.write(`${renderFailure(error)}\n`);
}

/** Says on standard error that what follows must not be passed on. */
export function warnOfSecrets(context: CommandContext): void {
  context.stderr.write(`${formatMessage(messages.secretsShown)}\n`);
}

interface Fault {
  readonly message: string;
  readonly action?: string;
  readonly details?: readonly string[];
}

/** The launcher's own words, when it refused: the class is in a package that most commands do not load. */
function faultOf(error: unknown): Fault | undefined {
  return error instanceof Error && error.name === 'RequestRefusedError'
    ? (error as Error & { fault: Fault }).fault
    : undefined;
}

/** An error for people: text, where, and what to do. */
export function renderFailure(error: unknown): string {
  const fault = faultOf(error);
  // The text of an error with findings tells where each of them is.
  if (error instanceof ZoweError && 'findings' in error) {
    return `${error.message}\n  Action: ${error.definition.action}`;
  }
  if (!fault) return renderError(error);
  return [fault.message, ...(fault.details ?? []), ...(fault.action ? [`  Action: ${fault.action}`] : [])].join('\n');
}

/** An error as data: message with its id, where, and what to do. */
export function describeError(error: unknown): Record<string, unknown> {
  const fault = faultOf(error);
  if (fault) return { id: fault.message.split(' ')[0], ...fault };
  if (!(error instanceof ZoweError)) return { message: error instanceof Error ? error.message : String(error) };
  const { id, message, definition, location } = error;
  return { id, message, action: definition.action, ...location, ...findingsOf(error) };
}

/** What configuration errors carry: everything that is wrong, all at once. */
function findingsOf(error: ZoweError): { findings?: readonly unknown[] } {
  if (!('findings' in error) || !Array.isArray(error.findings)) return {};
  return {
    findings: (error.findings as readonly { location?: object }[]).map(({ location, ...finding }) => ({
      ...finding,
      ...location,
    })),
  };
}
