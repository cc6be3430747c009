// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { ConnectionOptions, SecureContextOptions } from 'node:tls';

/** Key, certificate and authorities as `openKeyStore` returns them; how servers are verified where that is not strict. */
export type EurekaTls = SecureContextOptions & Pick<ConnectionOptions, 'rejectUnauthorized' | 'checkServerIdentity'>;

export interface EurekaRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the whole exchange; the connection's own default otherwise. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface EurekaAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

/** Connections to Eureka servers, kept open between requests. */
export interface EurekaHttp {
  /** Rejects when there is no complete answer in time; any status is an answer. */
  send(request: EurekaRequest): Promise<EurekaAnswer>;
  /** Ends all connections, those in use too. */
  close(): void;
}

/** The header by which peers, and whoever wants a change applied at one server only, mark their requests. */
export const replicationHeader = 'x-netflix-discovery-replication';

const maxAnswerBytes = 64 * 1024 * 1024;

/** Set on a listing by an embedded registry that has just started and cannot know everybody yet. */
export const incompleteHeader = 'x-zowe-ha-registry-incomplete';

/** Opens connections that present and trust the given TLS material. */
export function openEurekaHttp(options: { tls: EurekaTls; timeoutMs: number }): EurekaHttp {
  const secure = new HttpsAgent({ ...options.tls, keepAlive: true });
  const plain = new HttpAgent({ keepAlive: true });
  const send = async (request: EurekaRequest): Promise<EurekaAnswer> => {
    const deadline = Date.now() + (request.timeoutMs ?? options.timeoutMs);
    const agents = { secure, plain };
    try {
      return await exchange(request, agents, deadline);
    } catch (error) {
      // The server closed the kept connection just as it was used again: it never saw the request.
      if (error instanceof StaleConnection) return await exchange(request, agents, deadline);
      throw error;
    }
  };
  return {
    send,
    close: () => {
      secure.destroy();
      plain.destroy();
    },
  };
}

class StaleConnection extends Error {}

interface Agents {
  readonly secure: HttpsAgent;
  readonly plain: HttpAgent;
}

function exchange(request: EurekaRequest, agents: Agents, deadline: number): Promise<EurekaAnswer> {
  return new Promise((resolve, reject) => {
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    const isSecure = request.url.startsWith('https:');
    const options: RequestOptions = {
      method: request.method,
      headers: headersOf(request, body),
      ...(request.signal && { signal: request.signal }),
    };
    const outgoing = isSecure
      ? httpsRequest(request.url, { ...options, agent: agents.secure })
      : httpRequest(request.url, { ...options, agent: agents.plain });
    const timer = setTimeout(
      () => outgoing.destroy(new Error(`no answer within the time allowed`)),
      Math.max(0, deadline - Date.now()),
    );
    let answered = false;
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const isStale = outgoing.reusedSocket && !answered && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
      reject(isStale ? new StaleConnection(error.message) : error);
    });
    outgoing.on('response', (incoming) => {
      answered = true;
      readText(incoming)
        .then((text) => resolve({ status: incoming.statusCode ?? 0, text, headers: incoming.headers }))
        .catch((error: unknown) => {
          outgoing.destroy();
          reject(asError(error));
        })
        .finally(() => clearTimeout(timer));
    });
    outgoing.end(body);
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function headersOf(request: EurekaRequest, body: string | undefined): Record<string, string | number> {
  return {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    ...request.headers,
  };
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxAnswerBytes) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why a request failed, in a few words: the system's code where there is one, without addresses that are said anyway. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || error.message.includes(code) ? error.message : `${code} ${error.message}`;
}
