// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSecret } from '@zowe-ha/config-schema/comparable-environment';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/component-plan.ts';
import { connectLauncher, findLaunchers, RequestRefusedError, type ControlClient } from '../../src/control/index.ts';
import { socketPath, writeLauncherRecord, type LauncherRecord } from '../../src/control/launcher-record.ts';
import { createRequestHandler, type RequestContext } from '../../src/control/request-handler.ts';
import { openControlServer, type ControlServer } from '../../src/control/server.ts';
import type { HaInstanceStatus } from '../../src/control/status.ts';
import { logLevelOf } from '../../src/operator/log-level.ts';
import { createOperator } from '../../src/operator/operator.ts';
import { processStartTime } from '../../src/process/process-table.ts';
import type { CommandResult } from '../../src/supervision/operator-target.ts';
import { createRecordingSupervisor, status } from './recording-supervisor.ts';

const logger = createLogger({ source: 'ZWELNCH', level: 'silent', destination: { write: () => undefined } });
let systemDirectory: string;
const closing: (() => Promise<void> | void)[] = [];

beforeEach(() => {
  systemDirectory = join(mkdtempSync(join(tmpdir(), 'zowe-ha-control-')), 'system');
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(join(systemDirectory, '..'), { recursive: true, force: true });
});

function record(haInstance = 'lpar1', workspace = '/workspace'): LauncherRecord {
  const startTime = processStartTime(process.pid) ?? '';
  return { haInstance, workspace, pid: process.pid, startTime, configSpec: 'FILE(zowe.yaml)' };
}

async function serve(context: RequestContext = createRecordingSupervisor(), own = record()): Promise<ControlServer> {
  const server = await openControlServer({ systemDirectory, record: own, handle: createRequestHandler(context) });
  closing.push(() => server.close());
  return server;
}

async function client(haInstance?: string): Promise<ControlClient> {
  const opened = await connectLauncher({ systemDirectory, haInstance });
  closing.push(() => opened.close());
  return opened;
}

/** A client without manners: raw lines out, parsed lines in. */
function rawClient(path: string): {
  socket: Socket;
  lines: () => unknown[];
  received: (count: number) => Promise<unknown[]>;
} {
  const socket = connect({ path, allowHalfOpen: true });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  closing.push(() => void socket.destroy());
  const lines = (): unknown[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  const received = async (count: number): Promise<unknown[]> => {
    await expect.poll(() => lines().length).toBeGreaterThanOrEqual(count);
    return lines();
  };
  return { socket, lines, received };
}

describe('the control socket', () => {
  it('answers every request of the protocol', async () => {
    const context = createRecordingSupervisor();
    await serve(context);
    const launcher = await client();
    expect(await launcher.display()).toEqual(status());
    expect(await launcher.start('web')).toBe('start of web accepted');
    expect(await launcher.stop('web#2')).toBe('stop of web#2 accepted');
    expect(await launcher.kill('web#1')).toBe('kill of web#1 accepted');
    expect(await launcher.restart('web')).toBe('restart of web accepted');
    expect(await launcher.restart('web', { roll: true })).toBe('roll of web accepted');
    expect(await launcher.hold('web')).toBe('hold of web accepted');
    expect(await launcher.release('web')).toBe('release of web accepted');
    expect(await launcher.reset('web')).toBe('reset of web accepted');
    expect(await launcher.logLevel('debug')).toMatch(/^ZWEL1265I /);
    expect(await launcher.logLevel()).toBe('ZWEL1264I The launcher logs DEBUG and what is more severe.');
    expect(await launcher.modify('STOP(web#1)')).toEqual(['stop of web#1 accepted']);
    expect(await launcher.refresh()).toEqual({
      started: ['a#1'],
      stopped: [],
      restarted: [],
      unchanged: ['b#1'],
      message: 'refreshed',
    });
    expect(await launcher.shutdown()).toBe('ZWEL0014I Stop of HA instance lpar1 was requested.');
    expect(context.calls).toEqual([
      ...['start web', 'stop web#2', 'kill web#1', 'restart web', 'roll web', 'hold web', 'release web', 'reset web'],
      ...['stop web#1', 'refresh', 'shutdown'],
    ]);
  });

  it('answers a rolling restart at its beginning, unless its end was asked for', async () => {
    const context = createRecordingSupervisor();
    let end: (result: CommandResult) => void = () => undefined;
    let asked = 0;
    const supervisor = {
      ...context.supervisor,
      restartComponent() {
        asked += 1;
        return new Promise<CommandResult>((resolve) => (end = resolve));
      },
    };
    const operator = createOperator({ ...context, supervisor, logLevel: logLevelOf({ level: 'info' }), logger });
    const { path } = await serve({ ...context, operator });
    const { socket, received } = rawClient(path);
    socket.write('{"id":1,"request":"restart","target":"web","roll":true}\n{"id":2,"request":"display"}\n');
    expect((await received(3)).slice(1)).toMatchObject([
      { id: 1, ok: true, result: { message: 'ZWEL1263I Rolling restart of web accepted; its end will be told.' } },
      { id: 2, ok: true },
    ]);
    const ended = (await client()).restart('web', { roll: true });
    await expect.poll(() => asked).toBe(2);
    end({ accepted: false, message: 'ZWEL1299E web#1 did not become ready.' });
    await expect(ended).rejects.toThrow('ZWEL1299E web#1 did not become ready.');
  });

  it('answers an operator command that is wrong with the words of the console', async () => {
    const context = createRecordingSupervisor();
    await serve(context);
    const launcher = await client();
    await expect(launcher.modify('STOP')).rejects.toThrow(
      'ZWEL0041E Operator command STOP ignored: its value is missing.',
    );
    await expect(launcher.modify('REBOOT')).rejects.toThrow(/^ZWEL0042E /);
    await expect(launcher.modify('x'.repeat(129))).rejects.toThrow(/^ZWEL1260E /);
    await expect(launcher.modify('STOP a\nb')).rejects.toThrow(/^ZWEL1261E /);
    expect(context.calls).toEqual([]);
    expect(context.logged).toHaveLength(4);
    expect(context.logged.every((line) => line.endsWith(' (from the control socket)\n'))).toBe(true);
  });

  it('logs every command with where it came from, but not what only looks', async () => {
    const context = createRecordingSupervisor();
    await serve(context);
    const launcher = await client();
    await launcher.stop('web');
    await launcher.display();
    await launcher.modify('disp web').catch(() => undefined);
    expect(context.logged.map((line) => line.slice(line.indexOf('ZWEL0')).trimEnd())).toEqual([
      'ZWEL0013I Operator command STOP(web) received from the control socket.',
      'ZWEL0013I Operator command disp web received from the control socket.',
    ]);
  });

  it('tells what it works by, secrets only as hashes that nobody can compare without the salt', async () => {
    const environment = {
      ZWE_configs_port: '7554',
      KEYSTORE_PASSWORD: 'canary-in-running-configuration',
      ZWE_configs_url: 'https://user:canary-in-running-configuration@host',
    };
    const plan = {
      haInstance: { id: 'lpar1', hostname: 'h' },
      configSpec: 'zowe.yaml',
      certificate: { pem: { key: '/k', certificate: '/c' }, keystore: { password: 'canary-in-running-configuration' } },
      components: [{ name: 'web', environment }],
    };
    await serve({ ...createRecordingSupervisor(), plan: () => plan as unknown as Plan });
    const launcher = await client();
    const [first, second] = [await launcher.configuration(), await launcher.configuration()];
    expect(JSON.stringify(first)).not.toContain('canary');
    expect(first).toEqual({
      haInstance: 'lpar1',
      configSpec: 'zowe.yaml',
      salt: first.salt,
      components: {
        web: {
          clear: { ZWE_configs_port: '7554' },
          hashed: {
            KEYSTORE_PASSWORD: hashSecret('canary-in-running-configuration', first.salt),
            ZWE_configs_url: hashSecret('https://user:canary-in-running-configuration@host', first.salt),
          },
        },
      },
    });
    const { plan: running, salt } = await launcher.plan();
    expect(JSON.stringify(running)).not.toContain('canary');
    expect(running).toMatchObject({ certificate: { pem: { key: '/k' }, keystore: { password: '*****' } } });
    expect(running.components[0]?.environment).toEqual({
      ZWE_configs_port: '7554',
      KEYSTORE_PASSWORD: `hmac-sha256:${hashSecret('canary-in-running-configuration', salt)}`,
      ZWE_configs_url: `hmac-sha256:${hashSecret('https://user:canary-in-running-configuration@host', salt)}`,
    });
    expect(second.salt).not.toBe(first.salt);
    expect(second.components['web']?.hashed['KEYSTORE_PASSWORD']).not.toBe(
      first.components['web']?.hashed['KEYSTORE_PASSWORD'],
    );
  });

  it('hands on why a command was refused', async () => {
    await serve();
    const refused = (await client()).start('ghost');
    await expect(refused).rejects.toThrow(RequestRefusedError);
    await expect(refused).rejects.toThrow('ZWEL0054W Component ghost is not known.');
  });

  it('hands on every finding of a refresh that was refused', async () => {
    const details = ['ZWEL0520E one', 'ZWEL0521E two'];
    const error = { message: 'ZWEL0456E not refreshed', action: 'Correct it.', details };
    await serve({ ...createRecordingSupervisor(), refresh: () => Promise.resolve({ outcome: 'refused', error }) });
    const fault = await (await client()).refresh().catch((each: unknown) => each);
    expect(fault).toMatchObject({ message: 'ZWEL0456E not refreshed\nZWEL0520E one\nZWEL0521E two', fault: error });
  });

  it('kills everything only after the answer is on its way', async () => {
    const context = createRecordingSupervisor();
    await serve(context);
    const answer = await (await client()).kill('All');
    expect(answer).toMatch(/^ZWEL0484I /);
    await expect.poll(() => context.calls).toContain('killEverything');
  });

  it('refuses kill all outside of development', async () => {
    const context = createRecordingSupervisor(() => status({ development: false }));
    await serve(context);
    await expect((await client()).kill('all')).rejects.toThrow(/^ZWEL0406E /);
    expect(context.calls).toEqual([]);
  });

  it('belongs to its user alone, and its record too', async () => {
    const { path } = await serve();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(systemDirectory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(systemDirectory)) expect(statSync(join(systemDirectory, name)).mode & 0o077).toBe(0);
  });

  it('is gone after close, its record and the empty directory too, and clients are told', async () => {
    const server = await serve();
    const launcher = await client();
    await server.close();
    await launcher.closed;
    expect(existsSync(systemDirectory)).toBe(false);
    await expect(launcher.display()).rejects.toThrow(/^ZWEL0466E .*the connection is closed$/);
  });

  it('does not wait at its end for a client that never reads', async () => {
    const server = await serve(createRecordingSupervisor(() => status({ notices: ['x'.repeat(1_000_000)] })));
    const { socket } = rawClient(server.path);
    socket.pause();
    for (let id = 0; id < 10; id++) socket.write(`{"id":${id},"request":"display"}\n`);
    await expect.poll(() => socket.bytesWritten).toBe(290);
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('a connection', () => {
  it('begins with the protocol, its version, and whose launcher it is', async () => {
    const { path } = await serve();
    const [hello] = await rawClient(path).received(1);
    expect(hello).toEqual({ protocol: 'zowe-ha-control', version: 1, haInstance: 'lpar1', pid: process.pid });
  });

  it('answers what is malformed, unknown or too long with an error, and goes on', async () => {
    const { path } = await serve();
    const { socket, received } = rawClient(path);
    socket.write('nonsense\n{"id":7,"request":"dance"}\n');
    socket.write('x'.repeat(200_000));
    socket.write('\n{"id":8,"request":"start","target":"web"}\n');
    const answers = (await received(5)).slice(1) as { id: number | null; ok: boolean; error?: { message: string } }[];
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      [null, false],
      [7, false],
      [null, false],
      [8, true],
    ]);
    expect(answers.map(({ error }) => error?.message.slice(0, 9))).toEqual([
      'ZWEL0460E',
      'ZWEL0462E',
      'ZWEL0461E',
      undefined,
    ]);
  });

  it('answers a client that closes its side after the request', async () => {
    const { path } = await serve();
    const { socket, received } = rawClient(path);
    const ended = new Promise((resolve) => socket.once('end', resolve));
    socket.end('{"id":1,"request":"display"}\n');
    expect((await received(2))[1]).toEqual({ id: 1, ok: true, result: { status: status() } });
    await ended;
  });

  it('answers requests in their order, also behind a slow one', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const context = createRecordingSupervisor();
    const server = await serve({ ...context, refresh: () => slow.then(() => context.refresh()) });
    const { socket, received, lines } = rawClient(server.path);
    socket.write('{"id":1,"request":"refresh"}\n{"id":2,"request":"display"}\n');
    const other = await client();
    expect(await other.display()).toEqual(status());
    expect(lines()).toHaveLength(1);
    finish();
    expect((await received(3)).slice(1)).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it('that does not read its answers is not read from, and does not disturb others', async () => {
    const context = createRecordingSupervisor(() => status({ notices: ['x'.repeat(100_000)] }));
    const { path } = await serve(context);
    const { socket } = rawClient(path);
    socket.pause();
    const flood = '{"id":1,"request":"display"}\n'.repeat(20_000);
    socket.write(flood);
    const before = process.memoryUsage().rss;
    const other = await client();
    for (let round = 0; round < 20; round++) expect((await other.display()).haInstance).toBe('lpar1');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('serves a hundred clients at once', async () => {
    await serve();
    const clients = await Promise.all(Array.from({ length: 100 }, () => client()));
    const answers = await Promise.all(clients.map((each) => each.display()));
    expect(answers).toHaveLength(100);
    expect(answers.every((each) => each.state === 'up')).toBe(true);
  });
});

describe('watching', () => {
  it('begins with the present status and goes on with every change', async () => {
    const server = await serve();
    const seen: HaInstanceStatus['state'][] = [];
    await (await client()).watch((each) => void seen.push(each.state));
    expect(seen).toEqual(['up']);
    for (const state of ['degraded', 'up', 'stopping'] as const) server.statusChanged(status({ state }));
    await expect.poll(() => seen).toEqual(['up', 'degraded', 'up', 'stopping']);
  });

  it('is told to those who asked only', async () => {
    const server = await serve();
    const { received, lines } = rawClient(server.path);
    await received(1);
    server.statusChanged(status({ state: 'degraded' }));
    await (await client()).display();
    expect(lines()).toHaveLength(1);
  });

  it('gives a slow watcher the latest status and drops what was between, and blocks nobody', async () => {
    const server = await serve();
    const slow = rawClient(server.path);
    slow.socket.write('{"id":5,"request":"watch"}\n');
    await slow.received(2);
    slow.socket.pause();
    const padding = ['x'.repeat(100_000)];
    const changes = 500;
    for (let startedAt = 1; startedAt <= changes; startedAt++)
      server.statusChanged(status({ startedAt, notices: padding }));
    expect((await (await client()).display()).state).toBe('up');
    slow.socket.resume();
    await expect.poll(() => (slow.lines().at(-1) as { status: HaInstanceStatus }).status.startedAt).toBe(changes);
    expect(slow.lines().length).toBeLessThan(100);
    expect(slow.lines().slice(2)).toEqual(
      slow
        .lines()
        .slice(2)
        .filter((each) => (each as { watch: number }).watch === 5),
    );
  });
});

describe('finding launchers', () => {
  it('finds none where there is none', async () => {
    expect(findLaunchers(systemDirectory)).toEqual([]);
    await expect(connectLauncher({ systemDirectory })).rejects.toThrow(
      /^ZWEL0465E No launcher is running for any HA instance\.$/,
    );
    await expect(connectLauncher({ systemDirectory, haInstance: 'lpar1' })).rejects.toThrow(/for HA instance lpar1\.$/);
    expect(existsSync(systemDirectory)).toBe(false);
  });

  it('finds all that run, and a client has to choose', async () => {
    await serve(createRecordingSupervisor(), record('lpar2'));
    await serve(createRecordingSupervisor(), record('lpar1'));
    expect(findLaunchers(systemDirectory).map(({ haInstance }) => haInstance)).toEqual(['lpar1', 'lpar2']);
    await expect(connectLauncher({ systemDirectory })).rejects.toThrow(/^ZWEL0464E .*lpar1 \(.*lpar2 \(/);
    expect((await client('LPAR2')).record.haInstance).toBe('lpar2');
  });

  it('tells the same HA instance id of two workspaces apart', async () => {
    await serve(createRecordingSupervisor(), record('lpar1', '/one'));
    await serve(createRecordingSupervisor(), record('lpar1', '/two'));
    await expect(connectLauncher({ systemDirectory, haInstance: 'lpar1' })).rejects.toThrow(
      /workspace \/one\).*workspace \/two\)/,
    );
  });

  it('removes what a dead launcher left: a record whose process is another one now, or none', async () => {
    await serve();
    const dead = { ...record('lpar2'), startTime: '1' };
    writeLauncherRecord(systemDirectory, dead);
    writeFileSync(socketPath(systemDirectory, dead), '');
    writeFileSync(join(systemDirectory, 'ffffffffffffffff.json'), 'damaged');
    expect(findLaunchers(systemDirectory).map(({ haInstance }) => haInstance)).toEqual(['lpar1']);
    expect(readdirSync(systemDirectory)).toHaveLength(2);
  });

  it('reports a launcher whose socket is gone', async () => {
    const server = await serve();
    rmSync(server.path);
    await expect(connectLauncher({ systemDirectory })).rejects.toThrow(
      /^ZWEL0466E The launcher of HA instance lpar1 .*ENOENT/,
    );
  });

  it('refuses a launcher that speaks another version of the protocol', async () => {
    await serve();
    const { createServer } = await import('node:net');
    const path = socketPath(systemDirectory, record());
    rmSync(path);
    const hello = { protocol: 'zowe-ha-control', version: 2, haInstance: 'lpar1', pid: 1 };
    const newer = createServer((socket) => socket.write(`${JSON.stringify(hello)}\n`)).listen(path);
    closing.push(() => void newer.close());
    await expect(connectLauncher({ systemDirectory })).rejects.toThrow(
      'ZWEL0467E The control protocol has version 2, but version 1 was asked for.',
    );
  });

  it('refuses what is not a launcher at all', async () => {
    await serve();
    const { createServer } = await import('node:net');
    const path = socketPath(systemDirectory, record());
    rmSync(path);
    const stranger = createServer((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(path);
    closing.push(() => void stranger.close());
    await expect(connectLauncher({ systemDirectory })).rejects.toThrow(/^ZWEL0466E .*not the control protocol$/);
  });

  it('refuses a path that the system would cut', () => {
    const directory = join('/', 'x'.repeat(90));
    expect(() => socketPath(directory, record())).toThrow(/^ZWEL0468E .* has 113 bytes; at most 107 are possible\.$/);
    expect(socketPath(join('/', 'x'.repeat(84)), record())).toHaveLength(107);
  });
});
