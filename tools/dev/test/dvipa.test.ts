// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dvipa.mjs', import.meta.url));

/** A target that greets with its name and echoes what comes. */
async function startTarget(name: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(`${name}:`);
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function freePort(): Promise<number> {
  const server = await startTarget('probe');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Sends a word and resolves with everything that came back until the word was echoed, or until the connection closed. */
function talk(port: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write('word'));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith('word')) socket.end();
    });
    socket.on('error', () => resolve('error'));
    socket.on('close', () => resolve(text));
  });
}

describe('the stand-in for the distributed DVIPA', () => {
  let first: Server;
  let second: Server;
  let port: number;
  let dvipa: ChildProcess;

  beforeEach(async () => {
    [first, second, port] = [await startTarget('lpar1'), await startTarget('lpar2'), await freePort()];
    const targets = [first, second].map((server) => `127.0.0.1:${String(portOf(server))}`);
    dvipa = spawn(process.execPath, [program, `127.0.0.1:${String(port)}`, ...targets]);
    await once(dvipa.stdout!, 'data');
  });

  afterEach(async () => {
    dvipa.kill('SIGTERM');
    await once(dvipa, 'exit');
    first.close();
    second.close();
  });

  it('gives connections to the targets in turn, bytes unchanged both ways', async () => {
    const answers = [await talk(port), await talk(port), await talk(port), await talk(port)];
    expect(answers.sort()).toEqual(['lpar1:word', 'lpar1:word', 'lpar2:word', 'lpar2:word']);
  });

  it('gives every connection to the other target when one is gone', async () => {
    first.close();
    expect([await talk(port), await talk(port), await talk(port)]).toEqual(['lpar2:word', 'lpar2:word', 'lpar2:word']);
  });

  it('closes a connection that no target takes', async () => {
    first.close();
    second.close();
    expect(await talk(port)).toBe('');
  });
});
