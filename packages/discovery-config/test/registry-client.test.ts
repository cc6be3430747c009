// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRegistryClient, type RegistryClient } from '../src/registry-client.ts';
import { parseApplications } from '../src/registry-instance.ts';
import { createTestAuthority, type TestTls } from './test-certificates.ts';
import { freePort, startBlackHole, startTestServer, type TestServer } from './test-servers.ts';

let server: TestTls;
let client: TestTls;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
});
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

const listing = {
  applications: {
    apps__hashcode: 'UP_2_',
    application: [
      {
        name: 'ZED',
        instance: [
          {
            instanceId: 'h:zed:2',
            app: 'ZED',
            hostName: 'h',
            ipAddr: '10.0.0.1',
            status: 'UP',
            port: { $: 2, '@enabled': 'false' },
            securePort: { $: 2, '@enabled': 'true' },
            metadata: { '@class': 'java.util.Collections$EmptyMap' },
            leaseInfo: { registrationTimestamp: 1000 },
            lastDirtyTimestamp: '2000',
          },
          {
            instanceId: 'h:zed:1',
            app: 'ZED',
            port: { $: '80', '@enabled': true },
            securePort: { $: 443, '@enabled': false },
          },
        ],
      },
      { name: 'ALONE', instance: { hostName: 'alone', app: 'Alone', metadata: { weight: 5 } } },
    ],
  },
};

describe('reading an answer', () => {
  it('lists instances by service and id, of arrays and of single objects', () => {
    expect(parseApplications(JSON.stringify(listing))).toEqual([
      {
        serviceId: 'alone',
        instanceId: 'alone',
        hostName: 'alone',
        ipAddr: '',
        port: 0,
        status: '',
        metadata: { weight: '5' },
        registrationTimestamp: 0,
        lastDirtyTimestamp: 0,
      },
      expect.objectContaining({ instanceId: 'h:zed:1', port: 80 }),
      {
        serviceId: 'zed',
        instanceId: 'h:zed:2',
        hostName: 'h',
        ipAddr: '10.0.0.1',
        port: 2,
        status: 'UP',
        metadata: {},
        registrationTimestamp: 1000,
        lastDirtyTimestamp: 2000,
      },
    ]);
  });

  it.each(['{"applications":{}}', '{"applications":{"application":null}}', '{"applications":{"application":[]}}'])(
    'reads %s as nobody',
    (text) => expect(parseApplications(text)).toEqual([]),
  );

  it.each(['', '{}', '[]', 'null', '<applications/>', '{"applications":[]}'])('throws for %j', (text) => {
    expect(() => parseApplications(text)).toThrow();
  });
});

describe('the registry client', () => {
  async function serve(status: number, body: string): Promise<TestServer> {
    const started = await startTestServer((_request, response) => response.writeHead(status).end(body), server);
    open.push(started);
    return started;
  }
  function connect(...servers: string[]): RegistryClient {
    const reader = createRegistryClient({ servers, tls: client, timeoutMs: 300 });
    open.push(reader);
    return reader;
  }
  const empty = JSON.stringify({ applications: { application: [] } });

  it('asks for JSON below /eureka/apps', async () => {
    const eureka = await serve(200, empty);
    expect(await connect(eureka.url).applications()).toEqual({
      outcome: 'found',
      instances: [],
      server: `${eureka.url}/eureka/`,
    });
    expect(eureka.requests[0]).toMatchObject({
      method: 'GET',
      path: '/eureka/apps',
      headers: { accept: 'application/json' },
    });
  });

  it('asks the next server when one is dead, hangs, refuses or answers nonsense, and stays with the one that answers', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const [refusing, nonsense, good] = [await serve(403, ''), await serve(200, '<xml/>'), await serve(200, empty)];
    const dead = `https://127.0.0.1:${await freePort()}`;
    const reader = connect(dead, `https://127.0.0.1:${hole.port}`, refusing.url, nonsense.url, good.url);
    for (let i = 0; i < 3; i += 1) expect((await reader.applications()).outcome).toBe('found');
    expect([hole.connections(), refusing.requests.length, nonsense.requests.length, good.requests.length]).toEqual([
      1, 1, 1, 3,
    ]);
  });

  it('is never sure that nobody is registered when no server answers: the outcome is unknown, with every reason', async () => {
    const refusing = await serve(403, '');
    const dead = `https://127.0.0.1:${await freePort()}`;
    const result = await connect(dead, refusing.url).applications();
    expect(result.outcome).toBe('unknown');
    expect(result).toMatchObject({ reason: expect.stringMatching(/ECONNREFUSED.*; https.*: status 403$/) as string });
  });

  it('keeps one connection over many readings', async () => {
    const eureka = await serve(200, empty);
    const reader = connect(eureka.url);
    for (let i = 0; i < 10; i += 1) await reader.applications();
    expect(eureka.connections()).toBe(1);
  });

  it('answers unknown when its certificate is not accepted', async () => {
    const eureka = await serve(200, empty);
    const stranger = await (await createTestAuthority('Other CA')).issue('stranger');
    const reader = createRegistryClient({ servers: [eureka.url], tls: { ...stranger, ca: client.ca } });
    open.push(reader);
    expect((await reader.applications()).outcome).toBe('unknown');
  });
});
