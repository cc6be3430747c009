// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type * as ConsoleModule from '@zowe-ha/console';
import type { ConsoleCommand, ConsoleFailure, ConsoleOrigin, SystemConsole } from '@zowe-ha/console';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { hookMessages } from './messages-hooks.ts';

/** The operator console of the launcher: MODIFY and STOP come from it, messages and answers go to it. Nothing here throws or waits. */
export interface OperatorConsole {
  /**
   * `text` is what stands right of APPL=, folded to upper case; `answer` goes to the console that the command came from. Commands that came
   * before there was a listener are told it at once.
   */
  onCommand(listener: (text: string, answer: (lines: readonly string[]) => void) => void): void;
  /** `P jobname`. */
  onStop(listener: () => void): void;
  /** A line of more than 126 characters is cut. */
  write(line: string, options?: { readonly important?: boolean }): void;
  close(): void;
}

export interface OperatorConsoleOptions {
  readonly logger: ZoweLogger;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  /** The addon to use; default: the platform's. */
  readonly addon?: string;
}

/**
 * Routing code 2 is operator information, 11 programmer information; descriptor code 12 is important information, 6 job status, 5 the
 * response to a command (z/OS MVS System Messages, routing and descriptor codes).
 */
const codes = {
  important: { routing: [2], descriptors: [12] },
  ordinary: { routing: [11], descriptors: [6] },
  answer: { routing: [], descriptors: [5] },
} as const;

/**
 * The console of the address space on z/OS; elsewhere the UNIX socket that ZWE_HA_CONSOLE names. Undefined when there is none: it was not
 * asked for, or it cannot be opened, which is said.
 */
export async function openOperatorConsole(options: OperatorConsoleOptions): Promise<OperatorConsole | undefined> {
  const { logger, environment, platform = process.platform, addon } = options;
  const path = environment['ZWE_HA_CONSOLE'] ?? '';
  if (platform !== 'os390' && path === '') return undefined;
  const native = await import('@zowe-ha/console');
  const incoming = createIncoming();
  const system = native.openConsole({
    path,
    onCommand: (command) => incoming.take(command),
    onFailure: (failure) => sayFailure(logger, failure),
    ...(addon !== undefined && { addon }),
  });
  if ('unavailable' in system) {
    logMessage(logger, hookMessages.consoleUnavailable, system.unavailable);
    return undefined;
  }
  return attach(incoming, createWriter(native, system, logger));
}

function sayFailure(logger: ZoweLogger, { during, reason }: ConsoleFailure): void {
  const { consoleReceptionFailed, consoleWritingFailed } = hookMessages;
  logMessage(logger, during === 'reception' ? consoleReceptionFailed : consoleWritingFailed, reason);
}

function attach(incoming: Incoming, writer: Writer): OperatorConsole {
  return {
    onCommand: (listener) =>
      incoming.listen('modify', ({ text, origin }) => listener(text, (lines) => writer.answer(origin, lines))),
    onStop: (listener) => incoming.listen('stop', listener),
    write: (line, { important = false } = {}) => writer.write(line, important),
    close: () => writer.close(),
  };
}

type CommandListener<Kind extends ConsoleCommand['kind']> = (command: Extract<ConsoleCommand, { kind: Kind }>) => void;

interface Incoming {
  take(command: ConsoleCommand): void;
  listen<Kind extends ConsoleCommand['kind']>(kind: Kind, listener: CommandListener<Kind>): void;
}

/** Keeps what comes before somebody listens. */
function createIncoming(): Incoming {
  const listeners: { [Kind in ConsoleCommand['kind']]?: CommandListener<Kind> } = {};
  let waiting: ConsoleCommand[] = [];
  const deliver = (command: ConsoleCommand): boolean => {
    if (command.kind === 'modify') listeners.modify?.(command);
    else listeners.stop?.(command);
    return listeners[command.kind] !== undefined;
  };
  return {
    take(command) {
      if (!deliver(command)) waiting.push(command);
    },
    listen(kind, listener) {
      Object.assign(listeners, { [kind]: listener });
      waiting = waiting.filter((command) => !deliver(command));
    },
  };
}

interface Writer {
  write(line: string, important: boolean): void;
  answer(to: ConsoleOrigin, lines: readonly string[]): void;
  close(): void;
}

function createWriter(native: typeof ConsoleModule, system: SystemConsole, logger: ZoweLogger): Writer {
  let closed = false;
  let saidFull = false;
  const send = (message: Parameters<SystemConsole['write']>[0]): void => {
    if (closed || system.write(message) || saidFull) return;
    // The message may be for the console, too: it must not come back here.
    saidFull = true;
    logMessage(logger, hookMessages.consoleFull);
  };
  return {
    write(line, important) {
      const text = native.consoleLine(line);
      if (text !== '') send({ text, ...(important ? codes.important : codes.ordinary) });
    },
    answer(to, lines) {
      for (const text of native.consoleMessages(lines)) send({ text, ...codes.answer, to });
    },
    close() {
      closed = true;
      system.close();
    },
  };
}
