// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { request, type RequestOptions } from 'node:https';
import type { TestTls } from './test-certificates.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
  readonly text: string;
}

export interface RawRequest extends RequestOptions {
  readonly url: string;
  /** Written in pieces, and so chunked, when it is an array and no length is given. */
  readonly body?: string | readonly string[];
}

/** One request as given, nothing added, on a connection of its own. */
export function rawRequest(tls: Partial<TestTls>, { url, body, ...options }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent: false, ...tls, ...options }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: bytes, text: bytes.toString() });
      });
    });
    outgoing.on('error', reject);
    for (const piece of Array.isArray(body) ? (body as readonly string[]) : []) outgoing.write(piece);
    outgoing.end(typeof body === 'string' ? body : undefined);
  });
}

/** A registration as clients send it. */
export function registrationOf(app: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    instanceId: `127.0.0.1:${app}:8443`,
    app,
    hostName: '127.0.0.1',
    ipAddr: '127.0.0.1',
    port: { $: 8443, '@enabled': false },
    securePort: { $: 8443, '@enabled': true },
    vipAddress: app,
    secureVipAddress: app,
    status: 'UP',
    dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
    ...changes,
  };
}

/** Registers at one server; resolves to the status. */
export async function registerRaw(tls: TestTls, server: string, instance: Record<string, unknown>): Promise<number> {
  const answer = await rawRequest(tls, {
    method: 'POST',
    url: `${server}apps/${String(instance['app'])}`,
    body: JSON.stringify({ instance }),
    headers: { 'content-type': 'application/json' },
  });
  return answer.status;
}
