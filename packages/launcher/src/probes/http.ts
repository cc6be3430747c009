// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, type SecureContextOptions } from 'node:tls';
import type { HttpProbePlan } from '../plan/component-plan.ts';
import { readAnswer, type Answer } from './http-answer.ts';
import type { Probe, ProbeResult, ProbeTarget } from './probe.ts';
import { describe, reachable } from './tcp.ts';

/** How strictly certificates are verified (`zowe.verifyCertificates`): all, all but the host name, not at all. */
export type VerifyCertificates = 'STRICT' | 'NONSTRICT' | 'DISABLED';

export interface HttpProbeOptions {
  readonly plan: Pick<HttpProbePlan, 'type' | 'path' | 'status' | 'json'>;
  readonly target: ProbeTarget;
  /** The name that the server's certificate must have, whatever address is connected to. */
  readonly hostname: string;
  /** Asked for each connection, because a refresh may replace the certificate. */
  readonly tls: () => SecureContextOptions | undefined;
  readonly verify: VerifyCertificates;
}

/** A probe that is satisfied when a GET is answered as expected; over mutual TLS for https. Its connection is kept between attempts. */
export function createHttpProbe(options: HttpProbeOptions): Probe {
  const agent = createAgent(options);
  return {
    check: (signal) => attempt(options, agent, signal),
    close: () => agent.destroy(),
  };
}

function createAgent({ plan, hostname, verify }: HttpProbeOptions): http.Agent {
  const kept = { keepAlive: true, maxSockets: 1 };
  if (plan.type === 'http') return new http.Agent(kept);
  return new https.Agent({
    ...kept,
    rejectUnauthorized: verify !== 'DISABLED',
    // An IP address is not allowed as a server name indication.
    servername: isIP(hostname) === 0 ? hostname : '',
    checkServerIdentity: (_host, certificate) =>
      verify === 'STRICT' ? checkServerIdentity(hostname, certificate) : undefined,
  });
}

function attempt(options: HttpProbeOptions, agent: http.Agent, signal: AbortSignal): Promise<ProbeResult> {
  const { plan, target, hostname } = options;
  return new Promise((resolve) => {
    const outgoing = (plan.type === 'https' ? https : http).request({
      ...(plan.type === 'https' && options.tls()),
      agent,
      host: reachable(target.address),
      port: target.port,
      path: plan.path,
      headers: { host: hostHeader(hostname, target.port) },
    });
    const end = (result: ProbeResult, reusable = false): void => {
      signal.removeEventListener('abort', onAbort);
      if (!reusable) outgoing.destroy();
      resolve(result);
    };
    const onAbort = (): void => end({ ready: false, reason: `no answer on port ${target.port} in time` });
    outgoing.once('response', (response) => {
      readAnswer(response, plan.json !== undefined, (answer) => end(judge(answer, options), answer.outcome === 'read'));
    });
    outgoing.on('error', (error) => end({ ready: false, reason: describe(error, target.port) }));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    outgoing.end();
  });
}

function judge(answer: Answer, { plan, target }: HttpProbeOptions): ProbeResult {
  const asked = `GET ${plan.path}`;
  const unready = (what: string): ProbeResult => ({ ready: false, reason: `${asked} ${what} (port ${target.port})` });
  if (answer.outcome === 'broken') return unready(`was not answered completely: ${answer.reason}`);
  if (answer.status !== plan.status) return unready(`answered ${answer.status}, not ${plan.status}`);
  if (!plan.json) return { ready: true };
  if (answer.outcome === 'tooLong') return unready('answered more than a status document has');
  const found = memberOf(answer.text, plan.json.path);
  if (found === plan.json.equals) return { ready: true };
  return unready(`answered ${plan.json.path}: ${describeValue(found)}, not ${JSON.stringify(plan.json.equals)}`);
}

/** The member of a JSON document that a path names, `a.b`; undefined when there is none, or no such document. */
export function memberOf(text: string, path: string): unknown {
  try {
    return path.split('.').reduce<unknown>((at, key) => {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
      return (at as Record<string, unknown>)[key];
    }, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Only what has the kind of a status is shown: the rest of the document is none of the log's business. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'object') return 'a structure';
  return JSON.stringify(value).slice(0, 60);
}

function hostHeader(hostname: string, port: number): string {
  return isIP(hostname) === 6 ? `[${hostname}]:${port}` : `${hostname}:${port}`;
}
