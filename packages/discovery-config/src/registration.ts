// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { RegistrationStoppedError } from './errors.ts';
import type { EurekaTls } from './eureka-http.ts';
import type { InstanceRecord } from './instance-record.ts';
import { messages } from './messages.ts';
import type { ObservedEureka, RequestOutcome } from './observed-eureka.ts';
import { parsePeerUrls } from './peer-urls.ts';
import { createReporter } from './registration-reporter.ts';

export interface Registration {
  /** Begins to register and goes on until it is stopped; returns at once. */
  start(): void;
  /** Resolves at the first accepted registration; rejects with RegistrationStoppedError when stopped before. */
  registered(): Promise<void>;
  /** Deregisters; resolves within 2 seconds whatever the servers do, and nothing is sent afterwards. Idempotent. */
  stop(): Promise<void>;
}

export interface RegistrationOptions {
  readonly servers: readonly string[];
  readonly tls: EurekaTls;
  readonly instance: InstanceRecord;
  readonly logger: ZoweLogger;
  /** The longest pause between heartbeats that is declared; default 30. They are sent at least every 5 seconds. */
  readonly intervalSeconds?: number;
  /** After which silence ends the registration; default 90. */
  readonly leaseSeconds?: number;
  /** Between rounds of attempts to register; default 1000. */
  readonly retryMs?: number;
  /** For one request; default 5000. */
  readonly timeoutMs?: number;
  readonly now?: () => number;
}

const stopLimitMs = 2000;
/** More often than declared, so that a registry that restarted empty is complete again within seconds. */
const heartbeatSeconds = 5;
/** A cancellation of this instance's predecessor may still be on its way between peers: Eureka batches them for half a second. */
const confirmationDelaysMs = [1000, 3000];

/**
 * Keeps one instance registered through eureka-js-client: registers until it is accepted, renews its lease, registers again when the
 * registry has lost it, moves to another server when one dies. Throws when a server's URL is bad.
 */
export function createRegistration(options: RegistrationOptions): Registration {
  const { servers } = parsePeerUrls(options.servers);
  const { instanceId } = options.instance;
  const timers = createTimers();
  const accepted = createDeferred();
  const reporter = createReporter({ instanceId, servers: servers.join(', '), logger: options.logger });
  let client: Promise<ObservedEureka> | undefined;
  let stopping: Promise<void> | undefined;

  const onOutcome = (eureka: ObservedEureka, outcome: RequestOutcome): void => {
    if (stopping) return;
    reporter.note(outcome);
    if (outcome.method !== 'POST') return;
    if (outcome.status === 204) {
      accepted.resolve();
      for (const ms of confirmationDelaysMs) timers.after(ms, () => eureka.renew());
    } else {
      eureka.rotate();
      timers.after(options.retryMs ?? 1000, () => eureka.tryAgain());
    }
  };
  const begin = async (): Promise<ObservedEureka> => {
    const eureka = await loadClient(options, { servers, onOutcome });
    if (!stopping) eureka.tryAgain();
    return eureka;
  };

  return {
    start: () => {
      if (!stopping) client ??= begin();
    },
    registered: () => accepted.promise,
    stop: () => {
      timers.clear();
      accepted.reject(new RegistrationStoppedError(instanceId));
      stopping ??= client ? client.then((eureka) => deregister(eureka, options)) : Promise.resolve();
      return stopping;
    },
  };
}

interface ClientContext {
  readonly servers: readonly string[];
  readonly onOutcome: (eureka: ObservedEureka, outcome: RequestOutcome) => void;
}

/** Loaded when needed: most users of this package only read the registry, and the client brings 10 MB with it. */
async function loadClient(options: RegistrationOptions, context: ClientContext): Promise<ObservedEureka> {
  const { ObservedEureka } = await import('./observed-eureka.ts');
  const intervalSeconds = options.intervalSeconds ?? 30;
  const eureka = new ObservedEureka({
    tls: options.tls,
    instance: options.instance,
    logger: options.logger,
    servers: context.servers,
    leaseSeconds: options.leaseSeconds ?? 90,
    intervalSeconds,
    heartbeatSeconds: Math.min(heartbeatSeconds, intervalSeconds),
    timeoutMs: options.timeoutMs ?? 5000,
    now: options.now ?? Date.now,
    onOutcome: (outcome) => context.onOutcome(eureka, outcome),
  });
  return eureka;
}

/** Lets what is under way end first: a registration that arrived after the deregistration would stay for a whole lease. */
async function deregister(client: ObservedEureka, options: RegistrationOptions): Promise<void> {
  const limit = AbortSignal.timeout(stopLimitMs);
  const expired = once(limit, 'abort').then(() => 'no server answered in time');
  client.end();
  await Promise.race([client.idle(), delay(stopLimitMs / 2, undefined, { ref: false })]);
  const problem = await Promise.race([client.cancel(), expired]);
  client.abort();
  if (problem) logMessage(options.logger, messages.deregistrationFailed, options.instance.instanceId, problem);
}

interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

function createDeferred(): Deferred {
  const deferred: Partial<{ resolve: () => void; reject: (error: Error) => void }> = {};
  const promise = new Promise<void>((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  // Whoever waits is told; nobody has to wait.
  promise.catch(() => undefined);
  return { promise, ...(deferred as Required<typeof deferred>) };
}

function createTimers(): { after(ms: number, action: () => void): void; clear(): void } {
  const pending = new Set<NodeJS.Timeout>();
  return {
    after: (ms, action) => {
      const timer = setTimeout(() => {
        pending.delete(timer);
        action();
      }, ms);
      pending.add(timer);
    },
    clear: () => {
      for (const timer of pending) clearTimeout(timer);
    },
  };
}
