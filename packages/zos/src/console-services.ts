// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { answerLines, commandOutcome, displayEnqueue, readEnqueue, readPresence } from './command-answer.ts';
import { isMemberName } from './data-set-name.ts';
import { requireCommand } from './operator-command-text.ts';
import type { CommandOutcome, EnqueueState, Presence, ZosServices } from './zos-services.ts';

/** Something that issues operator commands: the raw output, or why there is none. */
export type IssueCommand = (text: string) => Promise<{ readonly output: string } | { readonly problem: string }>;

/** The services that are displays: the same commands and the same answers on z/OS and in its simulation. */
export function consoleServices(
  issue: IssueCommand,
): Pick<ZosServices, 'operatorCommand' | 'presence' | 'enqueueHolder'> {
  const operatorCommand = async (text: string): Promise<CommandOutcome> => {
    requireCommand(text);
    const issued = await issue(text);
    if ('problem' in issued) return { outcome: 'unavailable', reason: issued.problem };
    return commandOutcome(answerLines(issued.output, text));
  };
  return {
    operatorCommand,
    async presence(jobName): Promise<Presence> {
      if (!isMemberName(jobName)) return { state: 'unknown', reason: 'the job name is not valid' };
      const outcome = await operatorCommand(`D A,${jobName}`);
      return outcome.outcome === 'issued' ? readPresence(outcome.answer, jobName) : unknown(outcome);
    },
    async enqueueHolder(resource): Promise<EnqueueState> {
      const command = displayEnqueue(resource);
      if (command === undefined) return { state: 'unknown', reason: 'the name cannot be displayed by a command' };
      const outcome = await operatorCommand(command);
      return outcome.outcome === 'issued' ? readEnqueue(outcome.answer, resource) : unknown(outcome);
    },
  };
}

function unknown({ reason }: { readonly reason: string }): { readonly state: 'unknown'; readonly reason: string } {
  return { state: 'unknown', reason };
}
