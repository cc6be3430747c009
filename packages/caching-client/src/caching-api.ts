// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConnectionOptions } from 'node:tls';
import { Pool, type Dispatcher } from 'undici';

/** One call of the Caching API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
}

/**
 * What became of one attempt at one target. `refused`: nothing reached it. `broken`: the request may have had its effect.
 */
export type AttemptResult =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** The base path of the Caching API, direct and through a gateway. */
export const cachePath = '/cachingservice/api/v1/cache';

const connectionsPerTarget = 16;
const notReached = new Set([
  'EADDRNOTAVAIL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Keep-alive connections with a client certificate, one pool per target. */
export class CachingApi {
  readonly #pools = new Map<string, Pool>();
  readonly #tls: ConnectionOptions;

  constructor(tls: ConnectionOptions) {
    this.#tls = tls;
  }

  /** One attempt, at most `timeoutMs` long; never throws. */
  async send(target: string, request: ApiRequest, timeoutMs: number): Promise<AttemptResult> {
    try {
      const response = await this.#pool(target).request({
        path: request.path,
        method: request.method,
        headers: requestHeaders(request),
        body: request.body ?? null,
        signal: AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs))),
      });
      return { kind: 'answer', status: response.statusCode, body: await response.body.text() };
    } catch (error) {
      return describeFailure(error);
    }
  }

  /** Closes the pools of targets that are not in the list any more. */
  keepOnly(targets: readonly string[]): void {
    for (const [target, pool] of this.#pools) {
      if (targets.includes(target)) continue;
      this.#pools.delete(target);
      void pool.destroy();
    }
  }

  async close(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map((pool) => pool.destroy()));
  }

  #pool(target: string): Pool {
    const known = this.#pools.get(target);
    if (known) return known;
    // The signal of each request bounds it as a whole; the pool's own time-outs would only be second to it.
    const options: Pool.Options = {
      connections: connectionsPerTarget,
      connect: { ...this.#tls, ALPNProtocols: ['http/1.1'] } as NonNullable<Pool.Options['connect']>,
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    const pool = new Pool(target, options);
    this.#pools.set(target, pool);
    return pool;
  }
}

function requestHeaders(request: ApiRequest): Record<string, string> {
  const accept = { accept: 'application/json' };
  return request.body === undefined ? accept : { ...accept, 'content-type': 'application/json' };
}

function describeFailure(error: unknown): AttemptResult {
  const { code, name, message } = error as NodeJS.ErrnoException & Partial<Dispatcher.ResponseData>;
  if (name === 'TimeoutError') return { kind: 'broken', reason: 'no answer in time' };
  const reason = code ?? message;
  return { kind: code !== undefined && isNotReached(code) ? 'refused' : 'broken', reason };
}

/** TLS failures end the connection before a request can be written. */
function isNotReached(code: string): boolean {
  return notReached.has(code) || code.startsWith('ERR_TLS_') || code.includes('CERT') || code.includes('SIGNATURE');
}
