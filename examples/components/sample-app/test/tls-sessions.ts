// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connect } from 'node:tls';
import type { TestCertificate } from './certificates.ts';

/** What one connection came to. */
export interface TlsExchange {
  readonly isResumed: boolean;
  /** The first line of the answer; empty when there was none. */
  readonly statusLine: string;
  /** What the server gave to resume this session with. */
  readonly sessions: readonly Buffer[];
}

export interface TlsRequest {
  readonly port: number;
  readonly path: string;
  /** Resumes this session; then no certificate is presented but what the session stands for. */
  readonly session?: Buffer;
  readonly maxVersion?: 'TLSv1.2' | 'TLSv1.3';
}

/** Sends one GET on a connection of its own and collects everything until the server ends it, however it does. */
export function exchange(tls: Partial<TestCertificate>, { path, ...options }: TlsRequest): Promise<TlsExchange> {
  const host = '127.0.0.1';
  return new Promise((resolve) => {
    const sessions: Buffer[] = [];
    let isResumed = false;
    let answer = '';
    const socket = connect({ host, ...tls, ...options });
    socket.once('secureConnect', () => (isResumed = socket.isSessionReused()));
    socket.on('session', (session: Buffer) => sessions.push(session));
    socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
    // How a refused connection ends is the close that follows.
    socket.on('error', () => undefined);
    socket.once('close', () => resolve({ isResumed, statusLine: answer.split('\r\n')[0] ?? '', sessions }));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}
