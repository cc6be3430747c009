// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Liveness, Readiness } from '../config.generated.ts';

/** How an instance proves that it can be used. */
export type ReadinessOptions = ProbeOptions;

/** How an instance that is up shows that it still works. `failures`: attempts in a row that fail. */
export type LivenessOptions =
  | Extract<ProbeOptions, { readonly type: 'none' }>
  | (Exclude<ProbeOptions, { readonly type: 'none' }> & { readonly failures: number });

interface Timing {
  /** Milliseconds. */
  readonly interval: number;
  /** Milliseconds. */
  readonly timeout: number;
}

interface HttpOptions extends Timing {
  readonly path: string;
  readonly status: number;
  readonly json?: ProbeJsonOptions;
}

/** What a JSON answer has to say: members from the outermost on with dots between them, and the value. */
export interface ProbeJsonOptions {
  readonly path: string;
  readonly equals: string | number | boolean;
}

/** A probe as it is configured. What is required and missing is an empty text: a plan reports it. */
export type ProbeOptions =
  | { readonly type: 'none' }
  | ({ readonly type: 'tcp' } & Timing)
  | ({ readonly type: 'http' | 'https' } & HttpOptions)
  | ({ readonly type: 'log'; readonly message: string } & Timing)
  | ({ readonly type: 'script'; readonly script: string } & Timing);

/** A component with a port is asked by TCP unless it says otherwise. */
export function readinessOptions(readiness: Readiness, hasPort: boolean): ReadinessOptions {
  return probeOptions({ type: hasPort ? 'tcp' : 'none', interval: 200, ...readiness });
}

/** Without a type nothing is asked. */
export function livenessOptions(liveness: Liveness): LivenessOptions {
  const { failures = 3, ...probe } = liveness;
  const options = probeOptions({ type: 'none', interval: 10_000, ...probe });
  return options.type === 'none' ? options : { ...options, failures };
}

const defaults = { timeout: 2000, path: '/', status: 200, message: '', script: '' };

function probeOptions(probe: Readiness & Required<Pick<Readiness, 'type' | 'interval'>>): ProbeOptions {
  const { type, interval, timeout, path, status, message, script, json } = { ...defaults, ...probe };
  switch (type) {
    case 'none':
      return { type };
    case 'tcp':
      return { type, interval, timeout };
    case 'log':
      return { type, message, interval, timeout };
    case 'script':
      return { type, script, interval, timeout };
    default:
      return { type, path, status, ...(json && { json }), interval, timeout };
  }
}
