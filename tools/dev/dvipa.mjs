// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// A plain-TCP stand-in for the distributed DVIPA of a sysplex: one address in front of the fronts of all LPARs.
// usage: dvipa.mjs LISTEN_ADDRESS:PORT TARGET_ADDRESS:PORT...
import { connect, createServer } from 'node:net';

const [listen, ...targets] = process.argv.slice(2).map(parseAddress);
const connectTimeoutMs = 1000;
let next = 0;

function parseAddress(text) {
  const [host, port] = text.split(':');
  return { host, port: Number(port) };
}

/** Gives the connection to the next target that accepts it; when none does, the client sees its connection closed. */
function distribute(client) {
  const order = targets.map((_, index) => targets[(next + index) % targets.length]);
  next = (next + 1) % targets.length;
  const attempt = ([target, ...others]) => {
    if (!target || client.destroyed) return client.destroy();
    const upstream = connect(target);
    upstream.setTimeout(connectTimeoutMs, () => upstream.destroy(new Error('no answer')));
    const failed = () => attempt(others);
    upstream.once('error', failed);
    upstream.once('connect', () => {
      upstream.setTimeout(0);
      upstream.off('error', failed);
      join(client, upstream);
    });
    return undefined;
  };
  attempt(order);
}

function join(client, upstream) {
  for (const [from, to] of [
    [client, upstream],
    [upstream, client],
  ]) {
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
  }
}

const server = createServer({ pauseOnConnect: false }, (client) => {
  client.on('error', () => client.destroy());
  distribute(client);
});
server.on('error', (error) => {
  process.stderr.write(`DVIPA stand-in: ${error.message}\n`);
  process.exit(1);
});
server.listen(listen, () => process.stdout.write(`DVIPA stand-in listens on ${listen.host}:${listen.port}\n`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
