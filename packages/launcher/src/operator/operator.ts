// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import {
  executeOperatorCommand,
  failed,
  type OperatorAnswer,
  type OperatorContext,
} from './execute-operator-command.ts';
import { operatorMessages } from './messages-operator.ts';
import { parseOperatorCommand, type OperatorCommand } from './operator-command.ts';

/** The one door for commands, wherever they come from. */
export interface Operator {
  /** Carries out the text of a command. `source`: who says it, in words. Never rejects: an error is an answer, too. */
  submit(text: string, source: string): Promise<OperatorAnswer>;
  /** Carries out a command that was understood already. Never rejects. */
  carryOut(command: OperatorCommand, source: string): Promise<OperatorAnswer>;
}

export interface OperatorOptions extends OperatorContext {
  readonly logger: ZoweLogger;
}

/** Opens that door; every command is logged before it is carried out, but for those that only look. */
export function createOperator(options: OperatorOptions): Operator {
  const carryOut = async (command: OperatorCommand, text: string): Promise<OperatorAnswer> => {
    try {
      return await executeOperatorCommand(command, options);
    } catch (error) {
      return failed(text, error);
    }
  };
  const received = (text: string, source: string): void =>
    logMessage(options.logger, operatorMessages.commandReceived, text, source);
  return {
    async submit(text, source) {
      const command = parseOperatorCommand(text);
      if ('problem' in command) {
        options.logger.error(`${command.problem} (from ${source})`);
        return { accepted: false, lines: [command.problem] };
      }
      received(text.trim(), source);
      return carryOut(command, text.trim());
    },
    carryOut(command, source) {
      const text = describeCommand(command);
      if (command.verb !== 'display') received(text, source);
      return carryOut(command, text);
    },
  };
}

/** The command as it would be typed. */
export function describeCommand(command: OperatorCommand): string {
  const name = command.verb.toUpperCase();
  const value = 'level' in command ? command.level.toUpperCase() : 'target' in command ? command.target : undefined;
  const option = 'roll' in command && command.roll ? ',ROLL' : 'detail' in command && command.detail ? ',DETAIL' : '';
  return `${name}${value === undefined ? '' : `(${value})`}${option}`;
}
