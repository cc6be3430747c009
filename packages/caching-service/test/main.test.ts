// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectClients, clientName, type Clients } from './caching-client.ts';
import { freePort, makeSite, startProcess, type CachingProcess, type Site } from './caching-process.ts';

let site: Site;
const processes: CachingProcess[] = [];
const clients: Clients[] = [];

beforeAll(async () => {
  site = await makeSite();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  for (const { child, ended } of processes.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

afterAll(() => site.remove());

interface Started extends CachingProcess, Clients {}

function launch(configs: Record<string, string | number>, variables: Record<string, string> = {}): CachingProcess {
  const started = startProcess(site.environment(configs, variables));
  processes.push(started);
  return started;
}

async function start(
  configs: Record<string, string | number> = {},
  variables: Record<string, string> = {},
): Promise<Started> {
  const port = await freePort();
  const started = launch({ port, ...configs }, variables);
  await started.line('ZWEAM000I');
  const connected = connectClients(site.certificates, port);
  clients.push(connected);
  return { ...started, ...connected };
}

const vsam = (name: string): Record<string, string> => ({ 'ha.storage.mode': 'VSAM', 'ha.storage.vsam.name': name });

describe('the caching service as a process', () => {
  it('says that it started, serves, and ends with 0 at SIGTERM', async () => {
    const service = await start();
    expect(await service.line('ZWEAM000I')).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} <ZWEACS1:\d+> \S+ INFO ZWEAM000I Caching Service started in \d+\.\d seconds$/,
    );
    expect((await service.post({ key: 'k', value: 'v' })).status).toBe(201);
    expect((await service.ask('GET /cache/missing')).body).toContain(`'${clientName}'`);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.lines.map((line) => line.split('INFO ')[1]).slice(1)).toEqual([
      'ZWECS264I Caching Service stops: SIGTERM.',
      'ZWECS265I Caching Service stopped.',
    ]);
  });

  it('finishes a request that is under way when it is told to stop', async () => {
    const service = await start();
    const { client, authority } = site.certificates;
    const socket = connect({
      host: '127.0.0.1',
      port: service.port,
      ca: authority.cert,
      key: client.key,
      cert: client.cert,
    });
    await once(socket, 'secureConnect');
    const body = '{"key":"late","value":"v"}';
    const head = `POST /cachingservice/api/v1/cache HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.write(head);
    const [interim] = (await once(socket, 'data')) as [Buffer];
    expect(interim.toString()).toContain('100 Continue');
    service.child.kill('SIGTERM');
    await service.line('ZWECS264I');
    socket.write(body);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 201 Created\r\n(?:.*\r\n)*connection: close\r\n/i);
    expect(await service.ended).toBe(0);
  });

  it('keeps what was stored in VSAM when every process is killed', async () => {
    const first = await start(vsam('ZWE.KILLED'));
    await first.post({ key: 'k', value: 'kept' });
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start(vsam('ZWE.KILLED'));
    expect((await second.ask('GET /cache/k')).body).toMatch(
      new RegExp(`^{"key":"k","value":"kept","serviceId":"${clientName}","created":"\\d+"}$`),
    );
  });

  it(
    'of 32 simultaneous POSTs of one new key to two processes exactly one is 201, in each of 500 rounds',
    { timeout: 180_000 },
    async () => {
      const services = await Promise.all([start(vsam('ZWE.RACE')), start(vsam('ZWE.RACE'))]);
      for (let round = 0; round < 500; round += 1) {
        const asked = Array.from({ length: 32 }, (_, index) =>
          services[index % 2]!.post({ key: `round ${round}`, value: String(index) }),
        );
        const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
        expect(statuses).toEqual([201, ...Array.from({ length: 31 }, () => 409)]);
      }
    },
  );

  it('loses no acknowledged insert when one of two processes is killed', { timeout: 180_000 }, async () => {
    const [killed, survivor] = await Promise.all([start(vsam('ZWE.INSERT')), start(vsam('ZWE.INSERT'))]);
    const acknowledged: string[] = [];
    const insert = async (worker: number): Promise<void> => {
      for (let index = 0; ; index += 1) {
        const key = `${worker}.${index}`;
        const answer = await killed.post({ key, value: 'v' }).catch(() => undefined);
        if (!answer) return;
        expect(answer.status).toBe(201);
        acknowledged.push(key);
        if (acknowledged.length === 1000) killed.child.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, worker) => insert(worker)));
    expect(acknowledged.length).toBeGreaterThanOrEqual(1000);
    const stored = JSON.parse((await survivor.ask('GET /cache')).body) as Record<string, unknown>;
    expect(acknowledged.filter((key) => !(key in stored))).toEqual([]);
  });

  it('keeps trying when the directory of the storage cannot be used, says so once, and goes on when it can', async () => {
    const shared = join(site.directory, 'unusable');
    writeFileSync(shared, '');
    const service = await start(vsam('ZWE.LATER'), { ZWE_HA_SHARED_DIRECTORY: shared });
    const refused = await service.post({ key: 'k', value: 'v' });
    expect([refused.status, refused.body]).toEqual([500, expect.stringContaining('ZWEAM701E')]);
    expect((await service.ask('GET /cache/k')).status).toBe(500);
    expect((await service.ask('GET /cachingservice/application/info', { as: null })).status).toBe(200);
    expect((await service.ask('GET /cachingservice/application/health')).status).toBe(503);
    rmSync(shared);
    mkdirSync(shared);
    await service.line('ZWECS251I');
    expect((await service.post({ key: 'k', value: 'v' })).status).toBe(201);
    expect(service.lines.filter((line) => line.includes('ZWECS151E'))).toHaveLength(1);
  });

  it('keeps trying when no registry answers, and says so once', async () => {
    const port = await freePort();
    const service = await start({}, { ZWE_DISCOVERY_SERVICES_LIST: `https://127.0.0.1:${port}/eureka/` });
    await service.line(`127.0.0.1:${port}`);
    expect((await service.post({ key: 'k', value: 'v' })).status).toBe(201);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.lines.filter((line) => line.includes(`127.0.0.1:${port}`)).length).toBeLessThanOrEqual(2);
  });
});

describe('a start that cannot succeed', () => {
  async function failure(
    configs: Record<string, string | number>,
    variables: Record<string, string> = {},
  ): Promise<[number | string, string]> {
    const failed = launch({ port: 1024, ...configs }, variables);
    const code = await failed.ended;
    return [code, failed.lines.join('\n')];
  }

  it.each([
    [{ 'storage.mode': 'infinispan' }, {}, 'ZWECS252E'],
    [{ 'storage.evictionStrategy': 'fifo' }, {}, 'ZWECS253E'],
    [{ 'storage.mode': 'VSAM' }, {}, 'ZWECS259E'],
    [{ 'storage.mode': 'VSAM', 'storage.vsam.name': '../../x' }, {}, 'ZWECS258E'],
    [{ 'storage.mode': 'VSAM', 'storage.vsam.name': 'A', 'storage.vsam.keyLength': 16 }, {}, 'ZWECS260E'],
    [{ 'ha.identity': 'dn-header', 'ha.gatewayCertificates.0': '/nowhere.pem' }, {}, 'ZWECS255E'],
    [{}, { ZWE_zowe_certificate_pem_key: '/nowhere.pem' }, '/nowhere.pem'],
  ] as [Record<string, string | number>, Record<string, string>, string][])(
    'ends with 1 and one message: %j %j',
    async (configs, variables, said) => {
      const [code, log] = await failure(configs, variables);
      expect(code).toBe(1);
      expect(log).toContain(said);
      expect(log).toContain('Action: ');
      expect(log.split('\n')).toHaveLength(1);
    },
  );

  it('a data set that was defined otherwise ends it', async () => {
    const service = await start(vsam('ZWE.OTHER'));
    const [code, log] = await failure({ ...vsam('ZWE.OTHER'), 'ha.storage.vsam.keyLength': 80 });
    expect([code, log]).toEqual([1, expect.stringContaining('ZWECS151E')]);
    expect((await service.ask('GET /cache')).body).toBe('{}');
  });

  it('an address in use ends it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const [code, log] = await failure({ port });
    expect([code, log]).toEqual([1, expect.stringContaining(`ZWECS263E Cannot listen on 127.0.0.1 port ${port}`)]);
    server.close();
  });

  it('no secret of the configuration is in the log', async () => {
    const keystore = join(site.directory, 'bad.p12');
    writeFileSync(keystore, 'no store');
    const variables = {
      ZWE_zowe_certificate_pem_key: '',
      ZWE_zowe_certificate_pem_certificate: '',
      ZWE_zowe_certificate_keystore_type: 'PKCS12',
      ZWE_zowe_certificate_keystore_file: keystore,
      ZWE_zowe_certificate_keystore_password: 'canary-password',
    };
    const [code, log] = await failure({}, variables);
    expect(code).toBe(1);
    expect(log).toContain(keystore);
    expect(log).not.toContain('canary-password');
  });
});
