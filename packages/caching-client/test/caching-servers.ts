// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TLSSocket } from 'node:tls';
import type { TestCertificate } from './certificates.ts';
import { createCachingApi, type ApiAnswer } from './fixtures/caching-api.mjs';

/** Decides what becomes of one request: an answer, `hang` (no answer), `cut` (connection ends) or `store-and-cut`. */
export type Script = (request: IncomingMessage) => ApiAnswer | 'serve' | 'hang' | 'cut' | 'store-and-cut';

export interface ScriptedService {
  readonly url: string;
  /** Method and path of every request, with the common name of its certificate. */
  readonly seen: string[];
  script: Script;
  close(): Promise<void>;
}

/** A caching service in this process whose every answer the test decides. */
export async function startScriptedService(directory: string, certificate: TestCertificate): Promise<ScriptedService> {
  const api = createCachingApi(directory);
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer({ ...certificate, requestCert: true, rejectUnauthorized: true });
  const service: ScriptedService = { url: '', seen, script: () => 'serve', close: () => closeServer(server, sockets) };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
  });
  server.on('request', (request, response) => {
    const peer = request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject.CN : '';
    seen.push(`${String(peer)} ${request.method ?? ''} ${request.url ?? ''}`);
    void readBody(request).then((body) => {
      const verdict = service.script(request);
      if (verdict === 'hang') return;
      const answer = verdict === 'serve' || verdict === 'store-and-cut' ? api(request, body) : verdict;
      if (verdict === 'store-and-cut' || answer === 'cut') request.socket.destroy();
      else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(service, { url: `https://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
}

export interface ServiceProcess {
  readonly url: string;
  readonly port: number;
  kill(): Promise<void>;
}

/** The fixture caching service as a process of its own. */
export async function startServiceProcess(store: string, certificates: string, port = 0): Promise<ServiceProcess> {
  const program = fileURLToPath(new URL('./fixtures/caching-service.mjs', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, store, certificates, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return {
    url: `https://127.0.0.1:${line}`,
    port: Number(line),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

async function closeServer(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}
