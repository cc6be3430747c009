// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TLSSocket } from 'node:tls';
import type { TestCertificate } from './certificates.ts';

/** A request as a target saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly peer: string;
  readonly body: string;
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestTarget {
  readonly name: string;
  readonly port: number;
  readonly server: Server;
  readonly seen: SeenRequest[];
  behave: Behaviour;
  close(): Promise<void>;
}

/** An instance in this process whose every answer the test decides; it demands a client certificate of the internal authority. */
export async function startTarget(
  name: string,
  certificate: TestCertificate,
  address = '127.0.0.1',
): Promise<TestTarget> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ ...certificate, requestCert: true, rejectUnauthorized: true });
  const target: TestTarget = {
    name,
    port: 0,
    server,
    seen,
    behave: (_request, response) => response.end(name),
    close: () => closeServer(server, sockets),
  };
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('request', (request, response) => {
    const peer = request.socket instanceof TLSSocket ? String(request.socket.getPeerCertificate().subject.CN) : '';
    const { method = '', url = '', headers } = request;
    const entry = { method, url, headers, peer, body: '' };
    seen.push(entry);
    request.on('data', (chunk: Buffer) => (entry.body += chunk.toString('latin1')));
    target.behave(request, response);
  });
  server.listen(0, address);
  await once(server, 'listening');
  return Object.assign(target, { port: (server.address() as AddressInfo).port });
}

async function closeServer(server: Server, sockets: Set<Socket>): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}

export interface TargetProcess {
  readonly name: string;
  readonly port: number;
  kill(signal?: NodeJS.Signals): void;
  end(): Promise<void>;
}

/** An instance as a process of its own. */
export async function startTargetProcess(name: string, certificates: string): Promise<TargetProcess> {
  const program = fileURLToPath(new URL('./fixtures/target.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, certificates, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const exited = once(child, 'exit');
  return {
    name,
    port: Number(line),
    kill: (signal = 'SIGKILL') => child.kill(signal),
    end: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
