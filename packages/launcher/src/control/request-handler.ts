// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { formatMessage } from '@zowe-ha/messages';
import type { Plan } from '../plan/component-plan.ts';
import { controlMessages } from '../messages-control.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { shellMessages } from '../messages-shell.ts';
import type { CommandResult, Supervisor } from '../supervision/supervisor.ts';
import type { Connection, RequestHandler } from './connection.ts';
import { fault, type ControlAnswer, type ControlFault, type ControlRequest, type RefreshResult } from './protocol.ts';
import { describeConfiguration } from './running-configuration.ts';

export type RefreshOutcome =
  | { readonly outcome: 'refreshed'; readonly result: RefreshResult }
  | { readonly outcome: 'refused'; readonly error: ControlFault };

export interface RequestContext {
  readonly supervisor: Pick<Supervisor, 'status' | 'startComponent' | 'stopComponent' | 'killInstance'>;
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
    const target = request.target ?? '';
    switch (request.request) {
      case 'display':
      case 'watch':
        return { id: request.id, ok: true, result: { status: context.supervisor.status() } };
      case 'start':
        return commandAnswer(request, context.supervisor.startComponent(target));
      case 'stop':
        return commandAnswer(request, context.supervisor.stopComponent(target));
      case 'kill':
        return killAnswer(context, request, connection);
      case 'configuration':
        return configurationAnswer(request, context.plan());
      case 'refresh':
        return refreshAnswer(request, context);
      case 'shutdown':
        context.shutdown();
        return messageAnswer(
          request,
          formatMessage(shellMessages.stopCommand, [context.supervisor.status().haInstance]),
        );
    }
  };
}

function commandAnswer(request: ControlRequest, result: CommandResult): ControlAnswer {
  if (result.accepted) return messageAnswer(request, result.message);
  return { id: request.id, ok: false, error: { message: result.message } };
}

function messageAnswer({ id }: ControlRequest, message: string): ControlAnswer {
  return { id, ok: true, result: { message } };
}

function configurationAnswer({ id }: ControlRequest, plan: Plan): ControlAnswer {
  const salt = randomBytes(16).toString('hex');
  return { id, ok: true, result: { configuration: describeConfiguration(plan, salt) } };
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
