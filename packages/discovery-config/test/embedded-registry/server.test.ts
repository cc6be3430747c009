// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { gunzipSync } from 'node:zlib';
import { Agent } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CannotListenError } from '../../src/errors.ts';
import { startRegistry, type RunningRegistry } from '../embedded.ts';
import { rawRequest, registerRaw, registrationOf, type RawAnswer } from '../raw-request.ts';
import { createTestAuthority, type TestTls } from '../test-certificates.ts';
import { exchange } from '../tls-sessions.ts';

let server: TestTls;
let client: TestTls;
let stranger: TestTls;
let registry: RunningRegistry;

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
  stranger = { ...(await (await createTestAuthority('Other CA')).issue('stranger')), ca: client.ca };
  registry = await startRegistry(server);
});
afterAll(() => registry.close());

let app: string;
let count = 0;
beforeEach(() => {
  count += 1;
  app = `app${count}`;
});

const root = (): string => registry.url.replace('/eureka/', '');
const send = (
  method: string,
  path: string,
  more: { body?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> => rawRequest(client, { method, url: root() + path, ...more });

describe('who may come in', () => {
  it.each([
    ['without a certificate', () => ({ ca: client.ca })],
    ['with the certificate of another authority', () => stranger],
  ])('a caller %s gets 403 with a JSON body', async (_who, tls) => {
    for (const path of [
      '/eureka/apps',
      '/eureka/apps/',
      '/eureka/v2/apps/x',
      '/eureka/apps/a/b/status?value=UP',
      '/%65ureka/apps',
      '//eureka//apps',
      '/nothing',
    ]) {
      const answer = await rawRequest(tls(), { url: root() + path });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text)).toEqual({
        timestamp: expect.any(String) as string,
        status: 403,
        error: 'Forbidden',
        path: path.split('?')[0],
      });
    }
  });

  it('a caller without a certificate cannot register', async () => {
    const body = JSON.stringify({ instance: registrationOf(app) });
    const answer = await rawRequest({ ca: client.ca }, { method: 'POST', url: `${registry.url}apps/${app}`, body });
    expect(answer.status).toBe(403);
    expect((await send('GET', `/eureka/apps/${app}`)).status).toBe(404);
  });

  describe.each(['TLSv1.3', 'TLSv1.2'] as const)('resuming a session of %s', (maxVersion) => {
    const url = (): string => `${registry.url}apps`;
    const resume = (session: Buffer) => exchange({ ca: client.ca }, { url: url(), session, maxVersion });

    it.each([
      ['no certificate', () => ({ ca: client.ca })],
      ['the certificate of another authority', () => stranger],
    ])('that began with %s is 403', async (_what, tls) => {
      const { statusLine, sessions } = await exchange(tls(), { url: url(), maxVersion });
      expect(statusLine).toBe('HTTP/1.1 403 Forbidden');
      expect(sessions).not.toEqual([]);
      for (const session of sessions) {
        expect(await resume(session)).toMatchObject({ isResumed: true, statusLine: 'HTTP/1.1 403 Forbidden' });
      }
    });

    it('that began with a trusted certificate is let in', async () => {
      const { statusLine, sessions } = await exchange(client, { url: url(), maxVersion });
      expect(statusLine).toBe('HTTP/1.1 200 OK');
      expect(sessions).not.toEqual([]);
      for (const session of sessions) {
        expect(await resume(session)).toMatchObject({ isResumed: true, statusLine: 'HTTP/1.1 200 OK' });
      }
    });
  });

  it.each(['/application/info', '/application/health'])('%s is open to everybody', async (path) => {
    expect((await rawRequest({ ca: client.ca }, { url: root() + path })).status).toBe(200);
  });

  it('everybody may, where certificates are not verified at all', async () => {
    const lax = await startRegistry(server, { requiresCertificate: false });
    expect((await rawRequest({ ca: client.ca }, { url: `${lax.url}apps` })).status).toBe(200);
    await lax.close();
  });
});

describe('what does not exist', () => {
  it('is a 404 without a body below /eureka, and with a JSON body elsewhere', async () => {
    for (const path of ['/eureka/apps/none', '/eureka/apps/none/x', '/eureka/instances/none', '/eureka/nothing']) {
      const answer = await send('GET', path);
      expect([path, answer.status, answer.text]).toEqual([path, 404, '']);
    }
    expect(JSON.parse((await send('GET', '/nothing')).text)).toMatchObject({ status: 404, path: '/nothing' });
  });
});

describe('bodies', () => {
  it.each([
    ['', 400],
    ['{', 400],
    ['null', 400],
    ['[]', 400],
    ['"text"', 400],
    ['{}', 400],
    ['{"instance":[]}', 400],
    ['{"instance":{}}', 500],
  ])('%j answers %i', async (body, status) => {
    const answer = await send('POST', `/eureka/apps/${app}`, { body, headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBe(status);
    if (status === 400) expect(JSON.parse(answer.text)).toEqual({ error: 'cannot parse request body' });
  });

  it.each([
    [{ instanceId: '' }, 500, ''],
    [{ hostName: '' }, 400, 'Missing hostname'],
    [{ ipAddr: null }, 400, 'Missing ip address'],
    [{ app: undefined }, 400, 'Missing appName'],
    [{ dataCenterInfo: undefined }, 400, 'Missing dataCenterInfo'],
    [{ dataCenterInfo: {} }, 400, 'Missing dataCenterInfo Name'],
    [{ app: 'other' }, 400, /^Mismatched appName, expecting APP\d+ but was OTHER$/],
  ])('with %j answers %i', async (changes, status, text) => {
    const body = JSON.stringify({ instance: registrationOf(app, changes) });
    const answer = await send('POST', `/eureka/apps/${app}`, { body });
    expect(answer.status).toBe(status);
    if (typeof text === 'string') expect(answer.text).toBe(text);
    else expect(answer.text).toMatch(text);
  });

  it('cannot reach the prototype of anything', async () => {
    const text = JSON.stringify({ instance: registrationOf(app) });
    const body = text.replace(
      '"status"',
      '"metadata":{"__proto__":"x","constructor":"y"},"__proto__":{"z":1},"status"',
    );
    expect((await send('POST', `/eureka/apps/${app}`, { body })).status).toBe(204);
    const { text: answer } = await send('GET', `/eureka/apps/${app}`);
    expect(answer).toContain('"constructor":"y"');
    expect(({} as Record<string, unknown>)['z']).toBeUndefined();
  });

  it('longer than 16 MB are refused with 413', async () => {
    const body = JSON.stringify({
      instance: registrationOf(app, { metadata: { long: 'x'.repeat(17 * 1024 * 1024) } }),
    });
    const answer = await send('POST', `/eureka/apps/${app}`, { body }).catch(
      (error: unknown) => error as NodeJS.ErrnoException,
    );
    expect('status' in answer ? answer.status : answer.code).toSatisfy((it: unknown) =>
      [413, 'EPIPE', 'ECONNRESET'].includes(it as never),
    );
  });

  it('with a status that is none: 500, and nothing changes', async () => {
    await registerRaw(client, registry.url, registrationOf(app));
    for (const method of ['PUT', 'DELETE']) {
      expect((await send(method, `/eureka/apps/${app}/127.0.0.1:${app}:8443/status?value=FINE`)).status).toBe(500);
    }
    expect((await send('PUT', `/eureka/apps/${app}/127.0.0.1:${app}:8443/status`)).status).toBe(500);
    expect((await send('GET', `/eureka/apps/${app}`)).text).toContain('"status":"UP"');
  });
});

describe('JSON as Eureka writes it', () => {
  it('has timestamps, switches and vip names as text, ports and lease as numbers', async () => {
    await registerRaw(
      client,
      registry.url,
      registrationOf(app, { lastDirtyTimestamp: 5, homePageUrl: 'https://127.0.0.1/' }),
    );
    const { instance } = JSON.parse((await send('GET', `/eureka/apps/${app}/127.0.0.1:${app}:8443`)).text) as {
      instance: Record<string, unknown>;
    };
    expect(instance).toEqual({
      instanceId: `127.0.0.1:${app}:8443`,
      hostName: '127.0.0.1',
      app: app.toUpperCase(),
      ipAddr: '127.0.0.1',
      status: 'UP',
      overriddenStatus: 'UNKNOWN',
      port: { $: 8443, '@enabled': 'false' },
      securePort: { $: 8443, '@enabled': 'true' },
      countryId: 1,
      dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
      leaseInfo: {
        renewalIntervalInSecs: 30,
        durationInSecs: 90,
        registrationTimestamp: expect.any(Number) as number,
        lastRenewalTimestamp: expect.any(Number) as number,
        serviceUpTimestamp: expect.any(Number) as number,
        evictionTimestamp: 0,
      },
      metadata: { '@class': 'java.util.Collections$EmptyMap' },
      homePageUrl: 'https://127.0.0.1/',
      vipAddress: app,
      secureVipAddress: app,
      isCoordinatingDiscoveryServer: 'false',
      lastUpdatedTimestamp: expect.stringMatching(/^\d{13}$/) as string,
      lastDirtyTimestamp: '5',
      actionType: 'ADDED',
    });
  });

  it('is written whatever Accept says, also for nobody', async () => {
    for (const headers of [{}, { accept: 'application/xml' }, { accept: '*/*' }]) {
      const answer = await send('GET', '/eureka/apps', { headers });
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
    }
  });

  it('is gzipped for whoever accepts it', async () => {
    for (let i = 0; i < 5; i += 1) await registerRaw(client, registry.url, registrationOf(`${app}x${i}`));
    const plain = await send('GET', '/eureka/apps');
    const packed = await send('GET', '/eureka/apps', { headers: { 'accept-encoding': 'gzip, deflate' } });
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(packed.body).toString()).toBe(plain.text);
  });
});

describe("Zowe's Node enablers", () => {
  const instance = (): Record<string, unknown> => {
    // Without leaseInfo, as they write it.
    return registrationOf(app, {
      instanceId: `localhost:${app}:10020`,
      hostName: 'localhost',
      port: { $: 10020, '@enabled': 'false' },
      securePort: { $: 10020, '@enabled': 'true' },
      metadata: { 'apiml.routes.api__v1.gatewayUrl': 'api/v1' },
    });
  };

  it('3.2.6: chunked registration, fetch with a slash at the end, heartbeats without a query, deregistration', async () => {
    const text = JSON.stringify({ instance: instance() });
    const answer = await rawRequest(client, {
      method: 'POST',
      url: `${registry.url}apps/${app}`,
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body: [text.slice(0, 10), text.slice(10, 200), text.slice(200)],
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    const fetched = await send('GET', '/eureka/apps/', { headers: { accept: 'application/json' } });
    expect(fetched.text).toContain(`localhost:${app}:10020`);
    expect((await send('PUT', `/eureka/apps/${app}/localhost:${app}:10020`)).status).toBe(200);
    expect((await send('DELETE', `/eureka/apps/${app}/localhost:${app}:10020`)).status).toBe(200);
    expect((await send('PUT', `/eureka/apps/${app}/localhost:${app}:10020`)).status).toBe(404);
  });

  it('3.0.39: gzip accepted, connection closed after each request, `@enabled` as boolean', async () => {
    const body = JSON.stringify({ instance: { ...instance(), securePort: { $: 10020, '@enabled': true } } });
    const headers = { 'accept-encoding': 'gzip', connection: 'close', 'content-type': 'application/json' };
    expect((await send('POST', `/eureka/apps/${app}`, { body, headers })).status).toBe(204);
    const { text } = await send('GET', `/eureka/apps/${app}`);
    expect(text).toContain('"securePort":{"$":10020,"@enabled":"true"}');
    expect((await send('GET', '/eureka/apps/', { headers })).headers['connection']).toBe('close');
  });

  it('are served when one fetches the registry 200 times a second', async () => {
    for (let i = 0; i < 50; i += 1) await registerRaw(client, registry.url, registrationOf(`${app}y${i}`));
    const agent = new Agent({ keepAlive: true, maxSockets: 4, ...client });
    const startedAt = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () =>
        rawRequest({}, { url: `${registry.url}apps/`, agent, headers: { 'accept-encoding': 'gzip' } }),
      ),
    );
    const perSecond = 1000 / ((performance.now() - startedAt) / 1000);
    agent.destroy();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(perSecond).toBeGreaterThan(200);
  });
});

describe('addresses', () => {
  it('that are taken are refused with the reason', async () => {
    const second = startRegistry(server, { port: registry.port });
    await expect(second).rejects.toBeInstanceOf(CannotListenError);
    await expect(second).rejects.toThrow(/ZWEL0565E .*EADDRINUSE/);
  });

  it('are free again after closing, although clients keep connections', async () => {
    const first = await startRegistry(server);
    const agent = new Agent({ keepAlive: true, ...client });
    await rawRequest({}, { url: `${first.url}apps`, agent });
    const startedAt = performance.now();
    await first.close();
    expect(performance.now() - startedAt).toBeLessThan(1000);
    const second = await startRegistry(server, { port: first.port });
    await second.close();
    agent.destroy();
  });
});

describe('a registry that has just started alone', () => {
  it('says that its listing is incomplete until every instance has had time to register again', async () => {
    let clock = 1_000_000;
    const fresh = await startRegistry(server, { now: () => clock });
    const incomplete = async (): Promise<unknown> =>
      (await rawRequest(client, { url: `${fresh.url}apps` })).headers['x-zowe-ha-registry-incomplete'];
    expect(await incomplete()).toBe('true');
    clock += 5999;
    expect(await incomplete()).toBe('true');
    clock += 1;
    expect(await incomplete()).toBeUndefined();
    const second = await startRegistry(server, { peers: [fresh.url] });
    const answer = await rawRequest(client, { url: `${second.url}apps` });
    expect(answer.headers['x-zowe-ha-registry-incomplete']).toBeUndefined();
    await Promise.all([fresh.close(), second.close()]);
  });
});
