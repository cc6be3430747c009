// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HookedInstance, LifecycleHook } from '../hooks/lifecycle-hook.ts';
import { instanceLabel } from '../process/instance-environment.ts';
import { engineMessages } from './messages-engine.ts';

/** Tells all hooks, in their order, soon but never within the supervision itself; what a hook throws is logged. */
export interface HookRunner {
  gone(instance: HookedInstance): void;
  spawned(instance: HookedInstance): void;
  ready(instance: HookedInstance): void;
  /** Resolves when all hooks have done what is to be done before the instance is stopped on purpose; never rejects. */
  draining(instance: HookedInstance): Promise<void>;
  /** Waits until all hooks have closed. */
  close(): Promise<void>;
}

type Occasion = 'gone' | 'spawned' | 'ready';

/** Runs the hooks one after the other, in the order given. */
export function createHookRunner(hooks: readonly LifecycleHook[], logger: ZoweLogger): HookRunner {
  const pending: (() => void)[] = [];

  function runPending(): void {
    for (let run = pending.shift(); run; run = pending.shift()) run();
  }
  function tell(occasion: Occasion, instance: HookedInstance): void {
    for (const hook of hooks) {
      if (!hook[occasion]) continue;
      if (pending.push(() => runHook({ hook, occasion, logger }, instance)) === 1) setImmediate(runPending);
    }
  }
  return {
    gone: (instance) => tell('gone', instance),
    spawned: (instance) => tell('spawned', instance),
    ready: (instance) => tell('ready', instance),
    async draining(instance) {
      runPending();
      await Promise.all(hooks.map((hook) => runDraining({ hook, occasion: 'draining', logger }, instance)));
    },
    async close() {
      runPending();
      await Promise.allSettled(hooks.map(async (hook) => hook.close?.()));
    },
  };
}

interface HookCall {
  readonly hook: LifecycleHook;
  readonly occasion: Occasion | 'draining';
  readonly logger: ZoweLogger;
}

function runHook({ hook, occasion, logger }: HookCall, instance: HookedInstance): void {
  try {
    void hook[occasion]?.(instance);
  } catch (error) {
    sayFailure({ hook, occasion, logger }, instance, error);
  }
}

async function runDraining(call: HookCall, instance: HookedInstance): Promise<void> {
  try {
    await call.hook.draining?.(instance);
  } catch (error) {
    sayFailure(call, instance, error);
  }
}

function sayFailure({ hook, logger }: HookCall, instance: HookedInstance, error: unknown): void {
  const label = instanceLabel(instance.component, instance.number);
  logMessage(
    logger,
    engineMessages.hookFailed,
    hook.name,
    label,
    error instanceof Error ? error.message : String(error),
  );
}
