// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import type { Logger, pino as Pino } from 'pino';
import { formatMessage, type MessageArgument } from './format-message.ts';
import { severityOf, type MessageDefinition, type Severity } from './message-definition.ts';

export type ZoweLogger = Logger;
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface LogOptions {
  /** The program as Zowe writes it between angle brackets, for example `ZWELNCH`. */
  readonly source: string;
  readonly level?: LogLevel;
  /** Where lines go. Default: standard output, written synchronously so that no last line is lost. */
  readonly destination?: { write(line: string): unknown };
  /** Texts that never appear in a line; each occurrence becomes `*****`. Empty texts are ignored. */
  readonly secrets?: readonly string[];
  readonly user?: string;
}

interface LogRecord {
  readonly time: number;
  readonly level: number;
  readonly pid: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

const levelNames: Record<number, string> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO',
  40: 'WARN',
  50: 'ERROR',
  60: 'ERROR',
};
const mask = '*****';
// A command that only prints should not wait for it.
const loadPino = createRequire(import.meta.url);

/**
 * A pino logger that writes Zowe's line format: `YYYY-MM-DD hh:mm:ss.mmm <SOURCE:pid> user LEVEL text`, in UTC, one line a record
 * (zowe/launcher, README and `main.c`). Control characters in foreign text are replaced, so that one record stays one line.
 */
export function createLogger(options: LogOptions): ZoweLogger {
  const { pino } = loadPino('pino') as { pino: typeof Pino };
  const out = options.destination ?? pino.destination({ dest: 1, sync: true });
  const user = options.user ?? userInfo().username;
  const secrets = (options.secrets ?? []).filter((secret) => secret.length > 0);
  const stream = {
    write(json: string): void {
      const record = JSON.parse(json) as LogRecord;
      out.write(formatRecord(record, { source: options.source, user, secrets }));
    },
  };
  return pino({ level: options.level ?? 'info', base: { pid: process.pid } }, stream);
}

const pinoLevels: Record<Severity, 'info' | 'warn' | 'error'> = { I: 'info', W: 'warn', E: 'error', S: 'error' };

/** Logs one defined message at the level that its id ends with. */
export function logMessage(logger: ZoweLogger, definition: MessageDefinition, ...args: MessageArgument[]): void {
  logger[pinoLevels[severityOf(definition)]](formatMessage(definition, args));
}

interface LineContext {
  readonly source: string;
  readonly user: string;
  readonly secrets: readonly string[];
}

function formatRecord(record: LogRecord, context: LineContext): string {
  const time = new Date(record.time).toISOString().replace('T', ' ').replace('Z', '');
  const level = levelNames[record.level] ?? 'INFO';
  const text = [record.msg, record.err?.message].filter(Boolean).join(': ');
  const oneLine = text.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f]+/g, ' ');
  const safe = context.secrets.reduce((line, secret) => line.replaceAll(secret, mask), oneLine);
  return `${time} <${context.source}:${String(record.pid)}> ${context.user} ${level} ${safe}\n`;
}
