// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { SecureContextOptions } from 'node:tls';
import type { ProbePlan } from '../plan/component-plan.ts';
import type { HttpsProbeOptions, VerifyCertificates } from './https.ts';
import type { Probe } from './probe.ts';
import { createTcpProbe } from './tcp.ts';

export interface ProbeContext {
  readonly hostname: () => string;
  readonly tls: () => SecureContextOptions | undefined;
  readonly verify: () => VerifyCertificates;
}

/** Returns what makes the probe of one component instance from its plan. */
export function createProbeFactory(context: ProbeContext): (plan: ProbePlan) => Probe {
  return (plan) => {
    if (plan.type === 'tcp') return createTcpProbe();
    if (plan.type === 'none') return alwaysReady;
    const { path, status } = plan;
    return createLazyHttpsProbe(() => ({
      path,
      status,
      hostname: context.hostname(),
      tls: context.tls,
      verify: context.verify(),
    }));
  };
}

const alwaysReady: Probe = { check: () => Promise.resolve({ ready: true }), close: () => undefined };

/** node:https costs memory that a launcher without HTTPS probes does not need. */
function createLazyHttpsProbe(options: () => HttpsProbeOptions): Probe {
  return {
    async check(target, signal) {
      const { createHttpsProbe } = await import('./https.ts');
      return createHttpsProbe(options()).check(target, signal);
    },
    close: () => undefined,
  };
}
