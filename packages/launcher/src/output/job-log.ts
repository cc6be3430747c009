// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import { createLogger, logMessage, ZoweError, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { ZoweLogger } from '@zowe-ha/messages';
import { startMessages } from '../messages-start.ts';
import { systemClock, type Clock } from '../supervision/clock.ts';
import { alwaysOnConsole } from './always-on-console.ts';
import { createConcealment } from './concealment.ts';
import { consoleBurst, createConsoleOutlet, type ConsoleOutlet, type ConsoleWriter } from './console-outlet.ts';
import { createConsoleSelection, type ConsoleSelection } from './console-selection.ts';
import type { LogDestination } from './log-destination.ts';
import { openLogFile } from './log-file.ts';
import { outputMessages } from './messages-output.ts';
import { openStandardOutput } from './standard-output.ts';

/** What is said before there is a console. */
const mostEarlyLines = 100;

export class JobLogUnusableError extends ZoweError {
  constructor(file: string, cause: Error) {
    super(startMessages.jobLogUnusable, [file, cause.message], { cause, location: { file } });
  }
}

export interface JobLog {
  readonly logger: ZoweLogger;
  /** Absolute; undefined when lines go to standard output only. */
  readonly file: string | undefined;
  /** From now on these texts are masked in every line; replaces what was given before. */
  conceal(secrets: readonly string[]): void;
  /** A text with what is secret at the moment masked. */
  concealed(text: string): string;
  /** Lines of a component instance, each after its label. */
  writeLines(label: string, lines: readonly string[]): void;
  /**
   * From now on lines go to the console, too: these message ids, and what an operator must always see. So do the launcher's own lines from
   * before.
   */
  connectConsole(console: ConsoleWriter, sysMessages: () => readonly string[] | undefined): void;
  /** Resolves when everything is written, or will not be. */
  close(): Promise<void>;
}

/** Opens the job log: standard output and, when given, a file that is appended to. Throws JobLogUnusableError. */
export function openJobLog(path: string | undefined, clock: Clock = systemClock): JobLog {
  return new ZoweJobLog(path === undefined ? undefined : resolve(path), clock);
}

class ZoweJobLog implements JobLog {
  readonly logger: ZoweLogger;
  readonly file: string | undefined;
  readonly #clock: Clock;
  readonly #destinations: LogDestination[];
  #conceal: (text: string) => string = (text) => text;
  #console: ConsoleOutlet | undefined;
  readonly #earlyLines: string[] = [];

  constructor(file: string | undefined, clock: Clock) {
    this.file = file;
    this.#clock = clock;
    this.logger = createLogger({ source: 'ZWELNCH', destination: { write: (line) => this.#writeOwn(line) } });
    this.#destinations = file === undefined ? [] : [this.#openFile(file)];
    this.#destinations.unshift(openStandardOutput((bytes) => this.#say(outputMessages.standardOutputSlow, bytes)));
  }

  conceal(secrets: readonly string[]): void {
    this.#conceal = createConcealment(secrets);
  }

  concealed(text: string): string {
    return this.#conceal(text);
  }

  writeLines(label: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    // All at once: a thousand lines cost little more than one.
    const safe = this.#conceal(lines.join('\n'));
    this.#write(`${label} ${safe.replaceAll('\n', `\n${label} `)}\n`);
    this.#console?.componentLines(label, safe.split('\n'));
  }

  connectConsole(console: ConsoleWriter, sysMessages: () => readonly string[] | undefined): void {
    this.#console = createConsoleOutlet({
      console,
      selection: currentSelection(sysMessages),
      clock: this.#clock,
      onLeftOut: (label, lines) =>
        this.#say(outputMessages.consoleLeftOut, lines, label, consoleBurst.lines, consoleBurst.ms / 1000),
    });
    for (const line of this.#earlyLines.splice(0)) this.#console.launcherLine(line);
  }

  async close(): Promise<void> {
    for (const each of this.#destinations.splice(0)) await each.close();
  }

  #openFile(file: string): LogDestination {
    try {
      return openLogFile({
        file,
        clock: this.#clock,
        onFailing: (reason) => this.#say(outputMessages.jobLogFailing, file, reason),
        onRecovered: (bytes) => this.#say(outputMessages.jobLogRecovered, file, bytes),
      });
    } catch (error) {
      throw new JobLogUnusableError(file, error as Error);
    }
  }

  #say(definition: MessageDefinition, ...args: MessageArgument[]): void {
    logMessage(this.logger, definition, ...args);
  }

  #writeOwn(text: string): void {
    const safe = this.#conceal(text);
    this.#write(safe);
    const line = safe.trimEnd();
    if (this.#console) this.#console.launcherLine(line);
    else if (this.#earlyLines.length < mostEarlyLines) this.#earlyLines.push(line);
  }

  #write(text: string): void {
    const bytes = Buffer.from(text);
    for (const destination of this.#destinations) destination.write(bytes);
  }
}

/** A refresh may bring other message ids. */
function currentSelection(sysMessages: () => readonly string[] | undefined): () => ConsoleSelection {
  let messages = sysMessages();
  const create = (): ConsoleSelection =>
    createConsoleSelection({ sysMessages: messages ?? [], always: alwaysOnConsole });
  let selection = create();
  return () => {
    const current = sysMessages();
    if (current === messages) return selection;
    messages = current;
    selection = create();
    return selection;
  };
}
