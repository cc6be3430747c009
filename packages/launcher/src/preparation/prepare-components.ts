// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { userInfo } from 'node:os';
import { logMessage, ZoweError, type ZoweLogger } from '@zowe-ha/messages';
import type { Plan } from '../plan/component-plan.ts';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { commonVariables } from './common-variables.ts';
import { environmentFile, writeSnapshot } from './environment-snapshot.ts';
import { preparationMessages } from './messages-preparation.ts';
import { prepareComponent, type Preparation, type PreparationDetails } from './prepare-component.ts';
import type { PreparationContext } from './preparation-context.ts';
import { createTurns, type Turns } from './turns.ts';
import { prepareWorkspace } from './workspace-directories.ts';
import { reasonOf } from './write-file.ts';

export type { Preparation } from './prepare-component.ts';

export class PreparationRefusedError extends ZoweError {
  constructor(haInstance: string, problems: readonly string[]) {
    super(preparationMessages.notPrepared, [haInstance, problems.join('; ')]);
  }
}

export interface PrepareOptions {
  /** Only these components; all when absent. */
  readonly only?: readonly string[];
  readonly logger: ZoweLogger;
  /** Takes what scripts write, whole lines. */
  readonly writeLines: (component: string, lines: readonly string[]) => void;
  /** What components inherit from the environment of the launcher. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** The directory of our shell scripts. */
  readonly lifecycle: string;
  /** Ends the scripts and rejects. */
  readonly signal?: AbortSignal;
  readonly processes?: Pick<ProcessTable, 'tagged'>;
  /** How many components are prepared at the same time, this call and others together; as the plan says when absent. */
  readonly turns?: Turns;
}

/**
 * Prepares components, some at a time. One that cannot be is in the answer with its reason. Rejects with PreparationRefusedError when
 * the configuration says that nothing is started then, and when it is interrupted.
 */
export async function prepareComponents(
  plan: Plan,
  options: PrepareOptions,
): Promise<ReadonlyMap<string, Preparation>> {
  const { logger, signal = new AbortController().signal } = options;
  const { only, turns = createTurns(plan.launcher.prepareConcurrency) } = options;
  const all = [...plan.components, ...(plan.preparation?.withoutProcess ?? [])];
  const components = only ? all.filter(({ name }) => only.includes(name)) : all;
  const startedAt = performance.now();
  const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1);
  const context = createContext(plan, { ...options, signal });
  prepareCommon(plan, context, logger);
  logMessage(logger, preparationMessages.preparing, components.length, turns.limit);
  let done = 0;
  const isStopped = (): boolean => signal.aborted;
  const prepareOne = async (component: PreparedComponent): Promise<PreparationDetails> => {
    const result = isStopped() ? interrupted : await prepareComponent(component, context);
    if (isStopped()) return interrupted;
    done += 1;
    announce(logger, component, { result, done, of: components.length, seconds: seconds() });
    return result;
  };
  const results = await Promise.all(components.map((component) => turns.take(() => prepareOne(component))));
  const outcomes = new Map(components.map(({ name }, index) => [name, results[index] ?? interrupted] as const));
  if (signal.aborted) {
    logMessage(logger, preparationMessages.preparationStopped);
    throw new PreparationRefusedError(plan.haInstance.id, ['it was interrupted']);
  }
  const problems = problemsOf(plan, outcomes);
  if (problems.length > 0) throw new PreparationRefusedError(plan.haInstance.id, problems);
  const readyCount = results.filter(({ outcome }) => outcome === 'ready').length;
  logMessage(logger, preparationMessages.prepared, readyCount, components.length, seconds());
  return outcomes;
}

const interrupted: PreparationDetails = {
  outcome: 'failed',
  reason: 'its preparation was interrupted',
  configured: {},
  configureFailed: false,
};

function createContext(plan: Plan, options: PrepareOptions & { readonly signal: AbortSignal }): PreparationContext {
  const { directories, haInstance, launcher } = plan;
  return {
    place: { workspace: directories.workspace, haInstance: haInstance.id },
    runtime: directories.runtime,
    logs: directories.logs,
    lifecycle: options.lifecycle,
    inherited: options.inherited,
    strict: launcher.strictValidate,
    signal: options.signal,
    say: (definition, ...args) => logMessage(options.logger, definition, ...args),
    writeLines: options.writeLines,
    endLeftovers(tag) {
      for (const { pid } of options.processes?.tagged(tag) ?? []) killProcess(pid);
    },
  };
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** What is done once for all components. */
function prepareCommon(plan: Plan, { place, say }: PreparationContext, logger: ZoweLogger): void {
  for (const problem of prepareWorkspace(place.workspace)) logger.warn(problem);
  const file = environmentFile(place);
  try {
    writeSnapshot(file, commonVariables(plan.components.map(({ environment }) => environment)));
  } catch (error) {
    say(preparationMessages.snapshotNotWritten, 'all components', file, reasonOf(error));
  }
  const user = userName();
  if (user === 'IZUSVR') say(preparationMessages.userOfZosmf, user);
}

/** A user id need not have a name. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

interface Progress {
  readonly result: PreparationDetails;
  readonly done: number;
  readonly of: number;
  readonly seconds: string;
}

function announce(logger: ZoweLogger, { name }: PreparedComponent, { result, done, of, seconds }: Progress): void {
  if (result.outcome === 'ready') logMessage(logger, preparationMessages.componentPrepared, name, done, of, seconds);
  else logMessage(logger, preparationMessages.componentNotPrepared, name, result.reason ?? '');
}

/** Why nothing may be started. */
function problemsOf({ preparation, launcher }: Plan, outcomes: ReadonlyMap<string, PreparationDetails>): string[] {
  return [...outcomes].flatMap(([name, { outcome, reason, configureFailed }]) => {
    if (outcome === 'failed' && launcher.strictValidate) return [`${name}: ${reason ?? ''}`];
    if (configureFailed && preparation?.onConfigureFailure === 'exit') return [`${name}: configure failed`];
    return [];
  });
}
