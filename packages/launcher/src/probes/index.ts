// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { SecureContextOptions } from 'node:tls';
import type { HttpProbePlan, LivenessPlan, ProbePlan } from '../plan/component-plan.ts';
import type { VerifyCertificates } from './http.ts';
import { createLogLivenessProbe, createLogReadinessProbe } from './log.ts';
import type { Probe, ProbeContext } from './probe.ts';
import { createScriptProbe } from './script.ts';
import { createTcpProbe } from './tcp.ts';

/** What the probes of all instances have in common. */
export interface ProbeSettings {
  readonly hostname: () => string;
  readonly tls: () => SecureContextOptions | undefined;
  readonly verify: () => VerifyCertificates;
}

/** Makes the probe of one component instance, for readiness or for liveness. */
export type CreateProbe = (plan: ProbePlan | LivenessPlan, context: ProbeContext) => Probe;

/** Returns what makes probes. */
export function createProbeFactory(settings: ProbeSettings): CreateProbe {
  return (plan, context) => {
    switch (plan.type) {
      case 'none':
        return alwaysReady;
      case 'log':
        return 'failures' in plan
          ? createLogLivenessProbe(plan.message, context)
          : createLogReadinessProbe(plan.message, context);
      case 'script':
        return createScriptProbe(plan.script, context);
      case 'tcp':
        return context.target ? createTcpProbe(context.target) : neverReady;
      default:
        return createLazyHttpProbe(plan, context, settings);
    }
  };
}

const alwaysReady: Probe = { check: () => Promise.resolve({ ready: true }), close: () => undefined };
const neverReady: Probe = {
  check: () => Promise.resolve({ ready: false, reason: 'it has no port' }),
  close: () => undefined,
};

/** node:http and node:https cost memory that a launcher without such probes does not need. */
function createLazyHttpProbe(plan: HttpProbePlan, { target, hostname }: ProbeContext, settings: ProbeSettings): Probe {
  if (!target) return neverReady;
  let probe: Probe | undefined;
  let closed = false;
  return {
    async check(signal) {
      const { createHttpProbe } = await import('./http.ts');
      if (closed) return { ready: false, reason: 'it is not asked any more' };
      const { tls, verify } = settings;
      probe ??= createHttpProbe({ plan, target, hostname: hostname ?? settings.hostname(), tls, verify: verify() });
      return probe.check(signal);
    },
    close() {
      closed = true;
      probe?.close();
    },
  };
}
