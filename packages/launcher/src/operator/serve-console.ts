// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { consoleLines } from './console-lines.ts';
import type { OperatorAnswer } from './execute-operator-command.ts';
import { operatorMessages } from './messages-operator.ts';
import type { Operator } from './operator.ts';

export interface OperatorConsoleOptions {
  readonly operator: Pick<Operator, 'submit'>;
  readonly logger: ZoweLogger;
  /** STOP was entered for the job. */
  readonly onStop: () => void;
}

/** What of a console is listened to. */
export interface CommandConsole {
  onCommand(listener: (text: string, answer: (lines: readonly string[]) => void) => void): void;
  onStop(listener: () => void): void;
}

/**
 * Listens to a console. Every command is answered to whoever issued it and in the job log; a command that takes its time keeps none waiting,
 * and one that goes on is answered a second time at its end. Returns what is called when the launcher listens no longer.
 */
export function serveOperatorConsole(
  console: CommandConsole,
  { operator, logger, onStop }: OperatorConsoleOptions,
): () => void {
  const give = (answer: OperatorAnswer, say: (lines: readonly string[]) => void): void => {
    const lines = consoleLines(answer.lines);
    for (const line of lines) logger[answer.accepted ? 'info' : 'warn'](line);
    say(lines);
    void answer.later?.then((end) => give(end, say));
  };
  console.onCommand((text, say) => void operator.submit(text, 'the console').then((answer) => give(answer, say)));
  console.onStop(onStop);
  logMessage(logger, operatorMessages.consoleListening);
  return () => logMessage(logger, operatorMessages.consoleClosed);
}
