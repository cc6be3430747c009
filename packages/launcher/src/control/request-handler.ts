// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { formatMessage } from '@zowe-ha/messages';
import type { OperatorAnswer } from '../operator/execute-operator-command.ts';
import type { OperatorCommand } from '../operator/operator-command.ts';
import type { Operator } from '../operator/operator.ts';
import type { Plan } from '../plan/component-plan.ts';
import { controlMessages } from '../messages-control.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { shellMessages } from '../messages-shell.ts';
import type { CommandResult, Supervisor } from '../supervision/supervisor.ts';
import type { Connection, RequestHandler } from './connection.ts';
import { fault, type ControlAnswer, type ControlFault, type ControlRequest, type RefreshResult } from './protocol.ts';
import { describeConfiguration } from './running-configuration.ts';
import { comparablePlan } from './running-plan.ts';

export type RefreshOutcome =
  | { readonly outcome: 'refreshed'; readonly result: RefreshResult }
  | { readonly outcome: 'refused'; readonly error: ControlFault };

export interface RequestContext {
  readonly supervisor: Pick<Supervisor, 'status' | 'killInstance'>;
  /** Carries out what operators can ask for, from the console, too. */
  readonly operator: Operator;
  /** What is in force at the moment. */
  readonly plan: () => Plan;
  readonly refresh: () => Promise<RefreshOutcome>;
  /** Begins an orderly stop of the whole HA instance. */
  readonly shutdown: () => void;
  /** Ends everything at once, this process included; nothing is cleaned up. */
  readonly killEverything: () => void;
}

/** Longest wait for the answer to `kill all` to be on its way; a client that does not read must not delay it. */
const killAnswerMs = 100;

/** Answers the requests of the control socket by what the supervisor does. */
export function createRequestHandler(context: RequestContext): RequestHandler {
  return (request, connection) => {
    switch (request.request) {
      case 'display':
      case 'watch':
        return { id: request.id, ok: true, result: { status: context.supervisor.status() } };
      case 'kill':
        return killAnswer(context, request, connection);
      case 'configuration':
        return configurationAnswer(request, context.plan());
      case 'plan':
        return { id: request.id, ok: true, result: { plan: comparablePlan(context.plan(), newSalt()) } };
      case 'refresh':
        return refreshAnswer(request, context);
      case 'shutdown':
        return shutdownAnswer(request, context);
      case 'modify':
        return context.operator
          .submit(request.text ?? '', connection.source)
          .then((answer) => operatorAnswer(request, answer));
      default:
        return context.operator
          .carryOut(operatorCommand(request), connection.source)
          .then((answer) => operatorAnswer(request, answer));
    }
  };
}

type OperatorRequest = 'start' | 'stop' | 'restart' | 'hold' | 'release' | 'reset' | 'loglevel';

/** What an operator would have typed. */
function operatorCommand(request: ControlRequest): OperatorCommand {
  const { request: verb, target = '', roll = false, level } = request as ControlRequest & { request: OperatorRequest };
  if (verb === 'loglevel') return { verb: 'logLevel', ...(level !== undefined && { level }) };
  return verb === 'restart' ? { verb, target, roll } : { verb, target };
}

/** A rolling restart is answered at its beginning, unless its end was asked for: nobody has to wait for it by accident. */
async function operatorAnswer(request: ControlRequest, answer: OperatorAnswer): Promise<ControlAnswer> {
  const { accepted, lines } = (request.wait === true && (await answer.later)) || answer;
  const [message = '', ...details] = lines;
  if (!accepted) return { id: request.id, ok: false, error: { message, ...(details.length > 0 && { details }) } };
  return request.request === 'modify'
    ? { id: request.id, ok: true, result: { lines } }
    : messageAnswer(request, message);
}

function shutdownAnswer(request: ControlRequest, { shutdown, supervisor }: RequestContext): ControlAnswer {
  shutdown();
  return messageAnswer(request, formatMessage(shellMessages.stopCommand, [supervisor.status().haInstance]));
}

function commandAnswer(request: ControlRequest, result: CommandResult): ControlAnswer {
  if (result.accepted) return messageAnswer(request, result.message);
  return { id: request.id, ok: false, error: { message: result.message } };
}

function messageAnswer({ id }: ControlRequest, message: string): ControlAnswer {
  return { id, ok: true, result: { message } };
}

function configurationAnswer({ id }: ControlRequest, plan: Plan): ControlAnswer {
  return { id, ok: true, result: { configuration: describeConfiguration(plan, newSalt()) } };
}

function newSalt(): string {
  return randomBytes(16).toString('hex');
}

async function refreshAnswer({ id }: ControlRequest, context: RequestContext): Promise<ControlAnswer> {
  const outcome = await context.refresh();
  if (outcome.outcome === 'refused') return { id, ok: false, error: outcome.error };
  return { id, ok: true, result: outcome.result };
}

function killAnswer(context: RequestContext, request: ControlRequest, connection: Connection): ControlAnswer {
  const target = request.target ?? '';
  if (target.toLowerCase() === 'all') return killAll(context, request, connection);
  return commandAnswer(request, context.supervisor.killInstance(target));
}

function killAll(context: RequestContext, request: ControlRequest, connection: Connection): ControlAnswer {
  const { development, haInstance } = context.supervisor.status();
  if (!development) return { id: request.id, ok: false, error: fault(engineMessages.killNotOffered, haInstance) };
  // After the answer, which is sent when this function has returned.
  setImmediate(() => {
    setTimeout(context.killEverything, killAnswerMs);
    connection.flush(context.killEverything);
  });
  return messageAnswer(request, formatMessage(controlMessages.killing, [haInstance]));
}
