// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { RefreshOutcome } from '../control/request-handler.ts';
import type { HaInstanceStatus } from '../control/status.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import type { CommandResult } from '../supervision/operator-target.ts';
import type { Supervisor } from '../supervision/supervisor.ts';
import type { LogLevelSetting } from './log-level.ts';
import { displayText } from './display-text.ts';
import { helpLines } from './help-text.ts';
import { operatorMessages } from './messages-operator.ts';
import type { OperatorCommand, OperatorLogLevel } from './operator-command.ts';
import { selectInstances } from './select-instances.ts';

/** What of the supervisor operators command. A rolling restart that is not refused at once is told by the promise at its end. */
export type OperatedSupervisor = Pick<
  Supervisor,
  | 'status'
  | 'startComponent'
  | 'stopComponent'
  | 'restartComponent'
  | 'holdComponent'
  | 'releaseComponent'
  | 'resetComponent'
>;

export interface OperatorContext {
  readonly supervisor: OperatedSupervisor;
  readonly refresh: () => Promise<RefreshOutcome>;
  readonly logLevel: LogLevelSetting;
}

/** What an operator is told; the first line begins with a message id. */
export interface OperatorAnswer {
  readonly accepted: boolean;
  readonly lines: readonly string[];
  /** Of a command that goes on: what came of it. Never rejects. */
  readonly later?: Promise<OperatorAnswer>;
}

/** Carries out a command. Resolves as soon as it can be answered: nothing waits for the end of a stop or of a rolling restart. */
export async function executeOperatorCommand(
  command: OperatorCommand,
  context: OperatorContext,
): Promise<OperatorAnswer> {
  const { supervisor } = context;
  switch (command.verb) {
    case 'display':
      return display(command.target, command.detail, supervisor.status());
    case 'refresh':
      return refreshAnswer(await context.refresh());
    case 'logLevel':
      return changeLogLevel(context.logLevel, command.level);
    case 'help':
      return { accepted: true, lines: helpLines };
    case 'restart':
      return restart(command.target, command.roll, supervisor);
    default:
      return explained(supervisor[`${command.verb}Component`](command.target), command.target, supervisor);
  }
}

function display(target: string | undefined, detail: boolean, status: HaInstanceStatus): OperatorAnswer {
  if (target === undefined) return { accepted: true, lines: displayText(status, { detail }) };
  const instances = selectInstances(target, status.instances);
  if (instances.length === 0) return unknown(target, formatMessage(engineMessages.unknownComponent, [target]), status);
  return { accepted: true, lines: displayText(status, { instances, detail }) };
}

function restart(target: string, roll: boolean, supervisor: OperatedSupervisor): OperatorAnswer {
  const result = supervisor.restartComponent(target, { roll });
  if (!(result instanceof Promise)) return explained(result, target, supervisor);
  const later = result.then(answerOf, (error: unknown) => failed(`RESTART(${target}),ROLL`, error));
  return { ...say(operatorMessages.rollAccepted, target), later };
}

function changeLogLevel(setting: LogLevelSetting, wanted: OperatorLogLevel | undefined): OperatorAnswer {
  const before = setting.get();
  if (wanted === undefined) return say(operatorMessages.logLevel, before.toUpperCase());
  setting.set(wanted);
  return say(operatorMessages.logLevelChanged, wanted.toUpperCase(), before.toUpperCase());
}

function refreshAnswer(outcome: RefreshOutcome): OperatorAnswer {
  if (outcome.outcome === 'refreshed') return { accepted: true, lines: [outcome.result.message] };
  return { accepted: false, lines: [outcome.error.message, ...(outcome.error.details ?? [])] };
}

/** A component instance that does not exist is answered with those that do. */
function explained(result: CommandResult, target: string, supervisor: OperatedSupervisor): OperatorAnswer {
  const { id } = engineMessages.unknownComponent;
  return result.message.startsWith(`${id} `) ? unknown(target, result.message, supervisor.status()) : answerOf(result);
}

function unknown(target: string, message: string, status: HaInstanceStatus): OperatorAnswer {
  const [component = ''] = target.split('#');
  const others = selectInstances(component, status.instances);
  const names = others.map(({ number }) => `${component}#${number}`).join(', ');
  const hint =
    target === component || names === '' ? [] : [formatMessage(operatorMessages.instancesOf, [component, names])];
  return { accepted: false, lines: [message, ...hint] };
}

/** The answer to a command that ended with an error that nobody foresaw. */
export function failed(command: string, error: unknown): OperatorAnswer {
  const { lines } = say(
    operatorMessages.commandFailed,
    command,
    error instanceof Error ? error.message : String(error),
  );
  return { accepted: false, lines };
}

function answerOf({ accepted, message }: CommandResult): OperatorAnswer {
  return { accepted, lines: [message] };
}

function say(definition: MessageDefinition, ...args: MessageArgument[]): OperatorAnswer {
  return { accepted: true, lines: [formatMessage(definition, args)] };
}
