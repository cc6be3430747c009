// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Drives GETs over raw TLS sockets with a client certificate, each connection one request after the other; prints what it saw as JSON.
// An HTTP client library would be the limit, not the server.
// usage: tls-driver ADDRESS PORT KEYSTORE_DIRECTORY PATH SECONDS CONNECTIONS
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, createSecureContext, type TLSSocket } from 'node:tls';

const [address = '', port = '', keystore = '', path = '', seconds = '', connections = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(join(keystore, name));
const secureContext = createSecureContext({
  key: read('internal/key.pem'),
  cert: read('internal/certificate.pem'),
  ca: read('internal/ca.pem'),
});
const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: application/json\r\n\r\n`);
const end = performance.now() + Number(seconds) * 1000;
const latencies: number[] = [];
let wrong = 0;
let open = Number(connections);

/** The length of the first whole answer in the text, or 0. */
function answerLength(text: string): number {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return 0;
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, head + 2))?.[1] ?? Number.NaN);
  const total = head + 4 + length;
  return text.length >= total ? total : 0;
}

function drive(socket: TLSSocket): void {
  let pending = '';
  let sent = 0;
  const send = () => {
    if (performance.now() >= end) return socket.destroy();
    sent = performance.now();
    return socket.write(request);
  };
  socket.on('data', (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    const length = answerLength(pending);
    if (length === 0) return;
    latencies.push(performance.now() - sent);
    if (!pending.startsWith('HTTP/1.1 200')) wrong += 1;
    pending = pending.slice(length);
    send();
  });
  socket.on('error', () => (wrong += 1));
  socket.on('close', () => {
    open -= 1;
    if (open === 0) finish();
  });
  send();
}

function finish(): void {
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  process.stdout.write(
    JSON.stringify({ perSecond: latencies.length / Number(seconds), p50: at(0.5), p99: at(0.99), wrong }),
  );
}

for (let n = 0; n < Number(connections); n += 1) {
  const socket = connect({ host: address, port: Number(port), servername: 'localhost', secureContext }, () =>
    drive(socket),
  );
}
