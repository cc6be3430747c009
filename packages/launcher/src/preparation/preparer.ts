// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../plan/component-plan.ts';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import type { Preparer } from '../supervision/component-preparations.ts';
import { readConfigured } from './configured-variables.ts';
import { prepareComponents, type PrepareOptions } from './prepare-components.ts';
import { createTurns, type Turns } from './turns.ts';

/** What the engine prepares components by. Components without a process of their own are prepared when they are new or have changed. */
export function createPreparer(options: Omit<PrepareOptions, 'only' | 'signal' | 'turns'>): Preparer {
  let served: readonly PreparedComponent[] = [];
  let turns: Turns | undefined;
  return {
    prepare(plan, only, signal) {
      const due = changed(served, plan);
      served = plan.preparation?.withoutProcess ?? [];
      // Calls for single components, as after a refresh, share the limit.
      if (turns?.limit !== plan.launcher.prepareConcurrency) turns = createTurns(plan.launcher.prepareConcurrency);
      return prepareComponents(plan, { ...options, only: [...only, ...due], signal, turns });
    },
    readConfigured,
  };
}

function changed(served: readonly PreparedComponent[], { preparation }: Plan): string[] {
  const isKnown = (component: PreparedComponent): boolean => served.some((each) => isDeepStrictEqual(each, component));
  return (preparation?.withoutProcess ?? []).filter((each) => !isKnown(each)).map(({ name }) => name);
}
