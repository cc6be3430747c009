// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { Agent } from 'node:https';
import { connect, type TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityOptions } from '../src/plugins/identity.ts';
import { issue, makeAuthority, type Identity } from './certificates.ts';
import {
  clientName,
  makeCertificates,
  startServer,
  type Answer,
  type Ask,
  type Certificates,
  type RunningServer,
} from './caching-client.ts';

let certificates: Certificates;
let service: RunningServer | undefined;

beforeAll(async () => {
  certificates = await makeCertificates();
});

afterEach(async () => {
  await service?.close();
  service = undefined;
});

async function start(identity: Partial<IdentityOptions> = {}): Promise<RunningServer> {
  const defaults: IdentityOptions = { mode: 'tls-peer', gatewayFingerprints: new Set(), verifyCertificates: true };
  service = await startServer(certificates, { identity: { ...defaults, ...identity } });
  return service;
}

/** The service id that the answer to a read of a missing key names; the status when there is none. */
async function seenAs(server: RunningServer, options: Ask = {}): Promise<string> {
  const answer: Answer = await server.ask('GET /cache/missing', options);
  return /for service '(.*?)'"/.exec(answer.body)?.[1] ?? String(answer.status);
}

const forged = {
  'X-Certificate-DistinguishedName': 'CN=victim',
  'X-Certificate-Public': 'AAAA',
  'Client-Cert': 'AAAA',
};

describe('identity of the TLS peer', () => {
  it("is the certificate's name, most specific part first", async () => {
    expect(await seenAs(await start())).toBe(clientName);
  });

  it('ignores forwarded identity headers', async () => {
    expect(await seenAs(await start(), { headers: forged })).toBe(clientName);
  });

  it('gets the service id of the request as a suffix, which never replaces it', async () => {
    const server = await start();
    expect(await seenAs(server, { headers: { 'X-CS-Service-ID': 'plugin' } })).toBe(`${clientName}, SERVICE=plugin`);
    expect(await seenAs(server, { headers: { 'X-CS-Service-ID': '' } })).toBe(clientName);
  });

  it('keeps the entries of one certificate from another', async () => {
    const server = await start();
    await server.post({ key: 'k', value: 'mine' });
    expect((await server.ask('GET /cache/k', { as: certificates.other })).status).toBe(404);
    expect((await server.post({ key: 'k', value: 'theirs' }, { as: certificates.other })).status).toBe(201);
    expect((await server.ask('DELETE /cache', { as: certificates.other })).status).toBe(200);
    expect((await server.ask('GET /cache/k')).body).toContain('"mine"');
  });

  it('is 401 for a certificate without a subject, whatever service id it claims', async () => {
    const nameless = await issue(certificates.authority, []);
    const server = await start();
    expect(await seenAs(server, { as: nameless })).toBe('401');
    expect(await seenAs(server, { as: nameless, headers: { 'X-CS-Service-ID': clientName } })).toBe('401');
  });
});

describe('identity by forwarded header', () => {
  const gateway = (): Partial<IdentityOptions> => ({
    mode: 'dn-header',
    gatewayFingerprints: new Set([certificates.client.fingerprint256]),
  });

  it("counts from the gateway's own certificate", async () => {
    expect(await seenAs(await start(gateway()), { headers: { ...forged, 'X-CS-Service-ID': 's' } })).toBe(
      'CN=victim, SERVICE=s',
    );
  });

  it('does not count from another certificate, which is recognized by its own name', async () => {
    expect(await seenAs(await start(gateway()), { as: certificates.other, headers: forged })).toBe(
      'CN=other, OU=Tests, O=Zowe, C=CZ',
    );
  });

  it("does not count from a certificate that only has the gateway's name", async () => {
    const base = [{ C: ['CZ'] }, { O: ['Zowe'] }, { OU: ['Tests'] }, { CN: ['client'] }];
    const twin = await issue(certificates.authority, base);
    expect(await seenAs(await start(gateway()), { as: twin, headers: forged })).toBe(clientName);
  });
});

describe('trust', () => {
  it('an unknown authority, an expired certificate and a server-only certificate are 403', async () => {
    const stranger = await makeAuthority([{ O: ['Zowe'] }, { CN: ['Authority'] }]);
    const name = [{ CN: ['client'] }];
    const untrusted: Identity[] = [
      await issue(stranger, name),
      await issue(certificates.authority, name, { notAfter: new Date(Date.now() - 60_000) }),
      await issue(certificates.authority, name, { usage: 'server' }),
    ];
    const server = await start();
    for (const as of untrusted) {
      const answer = await server.ask('GET /cache', { as });
      expect([answer.status, answer.body]).toEqual([403, '']);
    }
  });

  it.each([
    ['GET /cache'],
    ['GET /nothing'],
    ['PATCH /cache'],
    ['POST /cache'],
    ['GET /cache/%'],
    ['GET /cachingservice/v3/api-docs'],
  ])('%s without a certificate is 403 before anything else', async (line) => {
    const answer = await (await start()).ask(line, { as: null });
    expect([answer.status, answer.body]).toEqual([403, '']);
  });

  it('a session resumed without a certificate is 403 although TLS calls it authorized', async () => {
    const server = await start();
    const options = { host: '127.0.0.1', port: server.port, ca: certificates.authority.cert };
    const first = connect(options);
    const request = 'GET /cachingservice/api/v1/cache HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const session = once(first, 'session');
    first.write(request);
    const [ticket] = (await session) as [Buffer];
    expect(await firstLine(first)).toBe('HTTP/1.1 403 Forbidden');
    const again = connect({ ...options, session: ticket });
    again.write(request);
    expect(await firstLine(again)).toBe('HTTP/1.1 403 Forbidden');
    expect(again.isSessionReused()).toBe(true);
    first.destroy();
    again.destroy();
  });

  it('a session resumed with its certificate keeps its identity', async () => {
    const server = await start();
    const { key, cert } = certificates.client;
    const agent = new Agent({ ca: certificates.authority.cert, key, cert, maxCachedSessions: 1 });
    expect(await seenAs(server, { agent })).toBe(clientName);
    expect(await seenAs(server, { agent })).toBe(clientName);
    agent.destroy();
  });

  it('without verification everybody is let in and every forwarded header counts', async () => {
    const server = await start({ verifyCertificates: false, mode: 'dn-header' });
    expect(await seenAs(server, { as: null, headers: forged })).toBe('CN=victim');
    expect(await seenAs(server, { as: null })).toBe('401');
    await server.close();
    expect(await seenAs(await start({ verifyCertificates: false }), { as: null, headers: forged })).toBe('401');
  });
});

async function firstLine(socket: TLSSocket): Promise<string | undefined> {
  const [data] = (await once(socket, 'data')) as [Buffer];
  return data.toString('latin1').split('\r\n')[0];
}
