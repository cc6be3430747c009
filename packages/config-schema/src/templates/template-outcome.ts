// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigValue } from '../config-value.ts';

/** How the evaluation of one template ended. Templates are named by their index. */
export type TemplateOutcome =
  | { readonly kind: 'value'; readonly value: ConfigValue; readonly differs: boolean }
  | { readonly kind: 'syntax' | 'throws' | 'tooLarge' | 'result'; readonly what: string }
  | { readonly kind: 'tooSlow' | 'notReached' }
  | { readonly kind: 'cycle'; readonly members: readonly number[] }
  | { readonly kind: 'uses'; readonly index: number };

/** What one run of a template led to; it is run again when it waits for another one, or had too little time. */
export type TemplateRun =
  TemplateOutcome | { readonly kind: 'waits'; readonly index: number } | { readonly kind: 'interrupted' };

/** What the thread of the templates is given. */
export interface TemplateJob {
  /** The merged configuration. */
  readonly config: ConfigValue;
  readonly texts: readonly string[];
  readonly symbols: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly system: { readonly esm?: string; readonly zosVersion?: string };
  readonly budgetMs: number;
  readonly memoryBytes: number;
}

/** What the thread of the templates reports. */
export type TemplateReport =
  | { readonly kind: 'outcome'; readonly index: number; readonly outcome: TemplateOutcome }
  | { readonly kind: 'unavailable'; readonly why: string };

/** Places in the shared memory of both threads: how far the evaluation is, and the template that runs. */
export const signals = { state: 0, running: 1, count: 2 } as const;

/** Values of the state. */
export const states = { starting: 0, evaluating: 1, done: 2 } as const;
