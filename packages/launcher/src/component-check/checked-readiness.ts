// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import { createProbeFactory } from '../probes/index.ts';
import type { ProbeTarget } from '../probes/probe.ts';
import { systemClock } from '../supervision/clock.ts';
import { awaitReadiness } from '../supervision/readiness.ts';
import type { CheckedPlan } from './checked-plan.ts';
import type { CheckedRun } from './checked-run.ts';

/** Without a probe: a component that has not ended after this time is taken for started. */
const noProbeMs = 1_000;
/** Longer than this nobody waits at a terminal. */
const longestStartMs = 120_000;

export interface CheckedReadiness {
  readonly outcome: 'ready' | 'ended' | 'timedOut';
  readonly detail: string;
}

/** Where the component listens; undefined when it has no port. */
export async function chooseTarget(component: ComponentPlan): Promise<ProbeTarget | undefined> {
  const plan = portOfInstance(component, 1);
  if (plan.kind === 'none') return undefined;
  if (plan.kind !== 'range') return { address: plan.address, port: plan.port };
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: plan.address, port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { address: plan.address, port };
}

/** Waits until the component is ready, has ended, or has taken too long. */
export async function untilReady(
  run: CheckedRun,
  { plan, component, tls }: CheckedPlan,
  target: ProbeTarget | undefined,
): Promise<CheckedReadiness> {
  const { readiness, directory } = component;
  const limitMs = Math.min(component.startTimeoutMs, longestStartMs);
  const ended = (): CheckedReadiness => ({ outcome: 'ended', detail: `it ended with ${run.end ?? ''}` });
  const startedAt = systemClock.monotonic();
  if (readiness.type === 'none') {
    if (await run.until(() => run.end !== undefined, noProbeMs)) return ended();
    return { outcome: 'ready', detail: 'no probe' };
  }
  let result: CheckedReadiness | undefined;
  const createProbe = createProbeFactory({
    hostname: () => plan.haInstance.hostname,
    tls: () => tls,
    verify: () => plan.verifyCertificates ?? 'STRICT',
  });
  const { environment, onLine } = run;
  const endProbing = awaitReadiness({
    plan: readiness,
    timeoutMs: limitMs,
    openProbe: () => createProbe(readiness, { target, environment, directory, onLine }),
    clock: systemClock,
    onReady() {
      const seconds = ((systemClock.monotonic() - startedAt) / 1000).toFixed(1);
      const where = target ? `port ${target.port} ` : '';
      result = { outcome: 'ready', detail: `${where}after ${seconds} s` };
    },
    onTimeout(reason) {
      result = { outcome: 'timedOut', detail: `not within ${limitMs / 1000} s${reason ? `: ${reason}` : ''}` };
    },
  });
  await run.until(() => result !== undefined || run.end !== undefined, limitMs + 1_000);
  endProbing();
  if (run.end !== undefined) return ended();
  return result ?? { outcome: 'timedOut', detail: 'not in time' };
}
