// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { X509Certificate } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createControlPort, type ControlPort, type ControlPortSettings } from '../../src/control/control-port.ts';
import { connectLauncher, type ControlClient, type HaInstanceStatus } from '../../src/control/index.ts';
import { createRequestHandler } from '../../src/control/request-handler.ts';
import { issueCertificate, type TestTls } from '../certificates.ts';
import { createRecordingSupervisor, status, type RecordingSupervisor } from './recording-supervisor.ts';

let launcher: TestTls;
let operator: TestTls;
let stranger: TestTls;
let tls: TestTls | undefined;
let settings: ControlPortSettings | undefined;
let context: RecordingSupervisor;
let log: string[];
let controlPort: ControlPort;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  [launcher, operator, stranger] = await Promise.all([
    issueCertificate('launcher.test'),
    issueCertificate('operator.test'),
    issueCertificate('operator.test'),
  ]);
});

beforeEach(async () => {
  tls = { ...launcher, ca: [...launcher.ca, ...operator.ca] };
  settings = { port: 0, address: '127.0.0.1', allow: ['automation', 'Operator.Test'] };
  context = createRecordingSupervisor();
  log = [];
  const destination = { write: (line: string) => log.push(line.slice(line.indexOf('ZWEL', 40)).trimEnd()) };
  controlPort = createControlPort({
    settings: () => settings,
    tls: () => tls,
    record: { haInstance: 'lpar1', pid: 4711 },
    handle: createRequestHandler(context),
    logger: createLogger({ source: 'ZWELNCH', destination }),
  });
  closing.push(() => controlPort.close());
  await controlPort.review();
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function client(
  who: TestTls = operator,
  more: { ca?: string; haInstance?: string } = {},
): Promise<ControlClient> {
  const remote = {
    host: '127.0.0.1',
    port: controlPort.port ?? 0,
    cert: who.cert,
    key: who.key,
    ca: more.ca ?? launcher.ca.join('\n'),
  };
  const opened = await connectLauncher({ remote, haInstance: more.haInstance });
  closing.push(() => opened.close());
  return opened;
}

/** What a client without manners gets before the connection ends. */
function conversation(options: ConnectionOptions): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ host: '127.0.0.1', port: controlPort.port ?? 0, rejectUnauthorized: false, ...options });
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', (error: Error) => (text += error.message));
    socket.on('close', () => resolve(text));
  });
}

describe('the control port', () => {
  it('speaks the protocol of the control socket with a client whose certificate has an allowed name', async () => {
    const remote = await client();
    expect(remote.isRemote).toBe(true);
    expect(remote.record).toEqual({ haInstance: 'lpar1', pid: 4711 });
    expect(await remote.display()).toEqual(status());
    expect(await remote.stop('web')).toBe('stop of web accepted');
    expect(await remote.modify('DISP')).toHaveLength(1);
    expect(context.calls).toEqual(['stop web']);
    expect(context.logged[0]).toMatch(
      /ZWEL0013I Operator command STOP\(web\) received from certificate Operator\.Test at 127\.0\.0\.1\.\n/,
    );
  });

  it('tells watchers of every change', async () => {
    const seen: HaInstanceStatus['state'][] = [];
    await (await client()).watch((each) => void seen.push(each.state));
    controlPort.statusChanged(status({ state: 'degraded' }));
    await expect.poll(() => seen).toEqual(['up', 'degraded']);
  });

  it('refuses a client without a certificate before it says anything', async () => {
    expect(await conversation({})).toMatch(/certificate required/);
    await expect
      .poll(() => log.at(-1))
      .toMatch(/^ZWEL1270W A client at 127\.0\.0\.1 was refused at the control port: /);
    expect(await conversation({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })).not.toContain('zowe-ha-control');
  });

  it('refuses a certificate of an authority that is not trusted, whatever its name is', async () => {
    const { cert, key } = stranger;
    expect(new X509Certificate(cert).checkHost('operator.test')).toBe('operator.test');
    expect(await conversation({ cert, key })).not.toContain('zowe-ha-control');
    await expect(client(stranger)).rejects.toThrow(/^ZWEL1272E The control port 127\.0\.0\.1:\d+ cannot be used: /);
    expect(context.calls).toEqual([]);
  });

  it('refuses a trusted certificate with another name, and tells it so', async () => {
    settings = { port: 0, address: '127.0.0.1', allow: ['perator.test', 'operator.test.', '*.test', 'x'] };
    const refused = client();
    await expect(refused).rejects.toThrow(/^ZWEL1271E Certificate .* is not allowed to command this launcher\.$/);
    expect(log.at(-1)).toMatch(/^ZWEL1270W .* is not one of those that are allowed\.$/);
  });

  it('does not speak to what is not TLS', async () => {
    const { connect: connectPlain } = await import('node:net');
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connectPlain(controlPort.port ?? 0, '127.0.0.1', () =>
        socket.write('{"id":1,"request":"display"}\n'),
      );
      socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
    });
    expect(answer).not.toContain('zowe-ha-control');
  });

  it('says once a minute at most that clients were refused', async () => {
    for (let round = 0; round < 5; round++) await conversation({});
    expect(log.filter((line) => line.startsWith('ZWEL1270W'))).toHaveLength(1);
  });

  it('is closed when the configuration has it no longer, and open elsewhere when it says so', async () => {
    const remote = await client();
    const before = controlPort.port;
    await controlPort.review();
    expect(controlPort.port).toBe(before);
    settings = undefined;
    await controlPort.review();
    await remote.closed;
    expect(controlPort.port).toBeUndefined();
    settings = { port: 0, address: '127.0.0.2', allow: ['operator.test'] };
    await controlPort.review();
    expect(controlPort.port).toBeGreaterThan(0);
    expect(await conversation({ host: '127.0.0.1' })).toMatch(/ECONNREFUSED/);
  });

  it('forgets a name at once when a refresh takes it away', async () => {
    settings = { port: 0, address: '127.0.0.1', allow: ['somebody'] };
    await controlPort.review();
    await expect(client()).rejects.toThrow(/^ZWEL1271E /);
  });

  it('presents a new certificate after a refresh', async () => {
    tls = { ...operator, ca: [...operator.ca] };
    await controlPort.review();
    await expect(client()).rejects.toThrow(/^ZWEL1272E /);
    expect((await client(operator, { ca: operator.ca.join('\n') })).record.haInstance).toBe('lpar1');
  });

  it('that is in use by others, or has no certificate, is told, and nothing else happens', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    closing.push(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    settings = { port: (other.address() as AddressInfo).port, address: '127.0.0.1', allow: ['operator.test'] };
    await controlPort.review();
    expect(controlPort.port).toBeUndefined();
    expect(log.at(-1)).toMatch(/^ZWEL1269E The control port 127\.0\.0\.1:\d+ cannot be opened: .*EADDRINUSE/);
    [tls, settings] = [undefined, { ...settings, port: 0 }];
    await controlPort.review();
    expect(log.at(-1)).toMatch(
      /^ZWEL1269E .*: zowe\.certificate is not configured\. The launcher goes on without it\.$/,
    );
  });

  it('is not opened when it is not configured', async () => {
    settings = undefined;
    await controlPort.review();
    expect(controlPort.port).toBeUndefined();
  });
});

describe('the end of the control port', () => {
  it('waits neither for a connection that never begins with TLS nor for a client that never reads', async () => {
    const { connect: connectPlain } = await import('node:net');
    const silent = connectPlain(controlPort.port ?? 0, '127.0.0.1').on('error', () => undefined);
    closing.push(() => silent.destroy());
    await new Promise((resolve) => silent.once('connect', resolve));
    await client();
    const began = performance.now();
    await controlPort.close();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('a client of the control port', () => {
  it('refuses a launcher whose certificate it does not trust', async () => {
    await expect(client(operator, { ca: stranger.ca.join('\n') })).rejects.toThrow(/^ZWEL1272E .*cannot be used: /);
    expect(context.calls).toEqual([]);
  });

  it('refuses a launcher of another HA instance', async () => {
    await expect(client(operator, { haInstance: 'lpar2' })).rejects.toThrow(
      /^ZWEL1273E The launcher at 127\.0\.0\.1:\d+ runs HA instance lpar1, not lpar2\.$/,
    );
    expect((await client(operator, { haInstance: 'LPAR1' })).record.haInstance).toBe('lpar1');
  });

  it('says that a certificate or key cannot be used', async () => {
    await expect(client({ ...operator, key: 'nonsense' })).rejects.toThrow(/^ZWEL1272E /);
  });

  it('says that nobody listens', async () => {
    await controlPort.close();
    const remote = { host: '127.0.0.1', port: 1, cert: operator.cert, key: operator.key, ca: launcher.ca.join('\n') };
    await expect(connectLauncher({ remote })).rejects.toThrow(
      /^ZWEL1272E The control port 127\.0\.0\.1:1 .*ECONNREFUSED/,
    );
  });
});
