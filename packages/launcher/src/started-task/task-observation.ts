// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZosServices } from '@zowe-ha/zos';
import type { StartedTaskPlan } from '../plan/component-plan.ts';

/** What the system says about a started task. `other`: a job of its name runs that does not hold its resource, perhaps another server. */
export type Observation =
  | { readonly state: 'active'; readonly ready: boolean }
  | { readonly state: 'absent' }
  | { readonly state: 'other'; readonly ready: boolean }
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * Looks once. A held resource proves the very server; without one, or where it cannot be displayed, the job name has to do.
 * Ready: by the resource, by the message, and where neither can be had, by being active.
 */
export async function observeTask(plan: StartedTaskPlan, zos: ZosServices): Promise<Observation> {
  const enqueue = plan.enqueue && (await zos.enqueueHolder(plan.enqueue));
  if (enqueue?.state === 'held') return { state: 'active', ready: true };
  const presence = await zos.presence(plan.jobName);
  if (presence.state !== 'active') return presence;
  const isReady = await hasReadyMessage(plan, zos);
  if (enqueue?.state === 'free') return { state: 'other', ready: isReady === true };
  return { state: 'active', ready: isReady ?? true };
}

/** Undefined when there is no message to wait for, or messages cannot be read. */
async function hasReadyMessage(
  { readyMessage, jobName }: StartedTaskPlan,
  zos: ZosServices,
): Promise<boolean | undefined> {
  if (readyMessage === undefined) return undefined;
  const messages = await zos.jobMessages(jobName);
  const pattern = messagePattern(readyMessage);
  return messages?.some((line) => pattern.test(line));
}

/** The id or text anywhere in the line; `*` stands for any characters. */
export function messagePattern(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replaceAll(/[$.+?^()[\]{}|\\*]/gu, String.raw`\$&`));
  return new RegExp(parts.join('.*'), 'u');
}
