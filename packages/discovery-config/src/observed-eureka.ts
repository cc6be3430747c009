// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Eureka } from 'eureka-js-client';
import type { ZoweLogger } from '@zowe-ha/messages';
import { reasonOf, type EurekaTls } from './eureka-http.ts';
import type { InstanceRecord } from './instance-record.ts';

/** What a request of eureka-js-client came to, after its own retries. */
export interface RequestOutcome {
  readonly method: string;
  readonly server: string;
  /** Undefined when no server answered. */
  readonly status?: number;
  readonly reason?: string;
}

export interface ObservedEurekaOptions {
  readonly servers: readonly string[];
  readonly tls: EurekaTls;
  readonly instance: InstanceRecord;
  readonly leaseSeconds: number;
  /** As declared to the registry. */
  readonly intervalSeconds: number;
  /** As really kept. */
  readonly heartbeatSeconds: number;
  readonly timeoutMs: number;
  readonly logger: ZoweLogger;
  readonly now: () => number;
  readonly onOutcome: (outcome: RequestOutcome) => void;
}

interface RequestOptions {
  readonly method?: string;
  readonly baseUrl?: string;
}
type Answer = { readonly statusCode: number } | undefined;
type Callback = (error: Error | null, answer?: Answer, body?: unknown) => void;

/** The methods of eureka-js-client 4.5.0 that its type package leaves out. */
interface EurekaInternals {
  readonly config: { instance: Record<string, unknown>; eureka: { maxRetries: number } };
  readonly clusterResolver: { readonly serviceUrls: string[] };
  start(callback: (error?: Error | null) => void): void;
  stop(callback: (error?: Error | null) => void): void;
  register(callback?: (error?: Error | null) => void): void;
  renew(): void;
  eurekaRequest(options: RequestOptions, callback: Callback, attempt?: number): void;
}

/** Short enough that a second server is still asked before the component has to end. */
const deregistrationTimeoutMs = 700;

const EurekaBase = Eureka as unknown as new (config: unknown) => EurekaInternals;

/**
 * eureka-js-client with the holes closed that matter here (reference: its source, version 4.5.0): every request ends in time, nothing
 * but the deregistration is sent after `end`, heartbeats do not overlap, each registration carries a fresh dirty timestamp, no
 * `eureka-client.yml` is read, nothing is written to the console, and the outcome of every request is reported.
 */
export class ObservedEureka extends EurekaBase {
  readonly #options: ObservedEurekaOptions;
  readonly #abort = new AbortController();
  #hasEnded = false;
  #pending = 0;
  #idleWaiters: (() => void)[] = [];
  #isRenewing = false;
  #hasTriedToRegister = false;
  #hasRegistered = false;
  #onDeregistered: (outcome: RequestOutcome) => void = () => undefined;
  #lastServer = '';

  constructor(options: ObservedEurekaOptions) {
    super(configOf(options, (request) => this.#prepare(request)));
    this.#options = options;
  }

  /** Resolves when no request is under way. */
  idle(): Promise<void> {
    if (this.#pending === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.push(resolve));
  }

  /** Registers; heartbeats begin with the first success. The outcome is reported like any other. */
  tryAgain(): void {
    if (this.#hasRegistered) this.register();
    else this.start(() => undefined);
  }

  /** Resolves to what went wrong, if anything did; an instance that the registry does not know is deregistered already. */
  cancel(): Promise<string | undefined> {
    if (!this.#hasTriedToRegister) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#onDeregistered = ({ status, reason }) => resolve(status === 200 || status === 404 ? undefined : reason);
      super.stop(() => undefined);
    });
  }

  /** From now on only the deregistration is sent. */
  end(): void {
    this.#hasEnded = true;
  }

  /** Cuts off whatever is under way. */
  abort(): void {
    this.#abort.abort();
  }

  /** The next request begins with the next server; for answers that are not 5xx the client itself stays with a server for ever. */
  rotate(): void {
    const urls = this.clusterResolver.serviceUrls;
    urls.push(...urls.splice(0, 1));
  }

  override register(callback?: (error?: Error | null) => void): void {
    this.#hasTriedToRegister = true;
    const now = String(this.#options.now());
    Object.assign(this.config.instance, { lastDirtyTimestamp: now, lastUpdatedTimestamp: now });
    super.register(callback);
  }

  override renew(): void {
    if (this.#isRenewing || this.#hasEnded) return;
    super.renew();
  }

  override eurekaRequest(options: RequestOptions, callback: Callback, attempt = 0): void {
    if (this.#hasEnded && options.method !== 'DELETE') {
      callback(new Error('stopped'));
      return;
    }
    // Retries come through here again, with the callback of the first attempt.
    if (attempt > 0) super.eurekaRequest(options, callback, attempt);
    else super.eurekaRequest(options, this.#observed(options.method ?? 'GET', callback), attempt);
  }

  #observed(method: string, callback: Callback): Callback {
    this.#pending += 1;
    if (method === 'PUT') this.#isRenewing = true;
    return (error, answer, body) => {
      if (method === 'PUT') this.#isRenewing = false;
      // First the client itself, which begins its heartbeats with the first success.
      callback(error, answer, body);
      this.#settle({ method, server: this.#lastServer, ...resultOf(error, answer) });
    };
  }

  #settle(outcome: RequestOutcome): void {
    if (outcome.method === 'POST' && outcome.status === 204) this.#hasRegistered = true;
    if (outcome.method === 'DELETE') this.#onDeregistered(outcome);
    this.#options.onOutcome(outcome);
    this.#pending -= 1;
    if (this.#pending === 0) for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #prepare(request: RequestOptions): object {
    this.#lastServer = request.baseUrl ?? '';
    const { tls, timeoutMs } = this.#options;
    const timeout = request.method === 'DELETE' ? Math.min(timeoutMs, deregistrationTimeoutMs) : timeoutMs;
    return { ...request, ...tls, timeout, signal: this.#abort.signal };
  }
}

function resultOf(error: Error | null, answer: Answer): { status?: number; reason: string } {
  if (error || !answer) return { reason: error ? reasonOf(error) : 'no answer' };
  return { status: answer.statusCode, reason: `status ${answer.statusCode}` };
}

function configOf(options: ObservedEurekaOptions, prepare: (request: RequestOptions) => object): object {
  const log = (...parts: unknown[]): void => {
    options.logger.debug(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  };
  return {
    // A place where no eureka-client.yml can be: the client would merge one from the working directory.
    cwd: '/dev/null',
    logger: { debug: log, info: log, warn: log, error: log },
    requestMiddleware: (request: RequestOptions, done: (prepared: object) => void) => done(prepare(request)),
    instance: {
      ...options.instance,
      leaseInfo: {
        renewalIntervalInSecs: Math.max(1, Math.round(options.intervalSeconds)),
        durationInSecs: options.leaseSeconds,
      },
    },
    eureka: {
      serviceUrls: { default: options.servers.map((server) => `${server}apps/`) },
      preferSameZone: false,
      fetchRegistry: false,
      heartbeatInterval: options.heartbeatSeconds * 1000,
      // Once round the servers; whoever calls tries again.
      maxRetries: options.servers.length - 1,
      requestRetryDelay: 100,
    },
  };
}
