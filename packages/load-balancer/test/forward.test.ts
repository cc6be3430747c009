// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTarget, type TestTarget } from './targets.ts';
import {
  ask,
  createIdentity,
  entry,
  messageNumber,
  startFront,
  type TestFront,
  type TestIdentity,
} from './test-front.ts';

let identity: TestIdentity;
let one: TestTarget;
let two: TestTarget;
let front: TestFront;

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  const certificate = await identity.internalAuthority.issue('component');
  [one, two] = await Promise.all([startTarget('one', certificate), startTarget('two', certificate)]);
  front = await startFront(identity);
  front.list(entry('one', one.port));
});

afterEach(async () => {
  await front.close();
  await Promise.all([one.close(), two.close()]);
});

describe('certificates', () => {
  test('the user sees the external certificate, the target the internal one', async () => {
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      port: front.port,
      path: '/sampleapp/api/v1/x',
      ca: identity.external.ca,
      agent: false,
    });
    outgoing.end();
    const [response] = (await once(outgoing, 'response')) as [
      IncomingMessage & { socket: { getPeerCertificate(): { subject: { CN: string } } } },
    ];
    expect(response.socket.getPeerCertificate().subject.CN).toBe('front of the users');
    response.resume();
    expect(one.seen[0]?.peer).toBe('front of the components');
  });

  test('a target whose certificate another authority issued gets no request', async () => {
    const other = await createIdentity();
    const impostor = await startTarget('impostor', {
      ...(await other.internalAuthority.issue('component')),
      ca: identity.internal.ca,
    });
    front.list(entry('impostor', impostor.port));
    const answer = await ask(front, '/sampleapp/api/v1/x');
    expect([answer.status, messageNumber(answer)]).toEqual([503, 'ZWEL0811E']);
    expect(impostor.seen).toEqual([]);
    await impostor.close();
  });

  test('a target whose certificate is for another host gets no request', async () => {
    const elsewhere = await startTarget('x', await identity.internalAuthority.issue('component'), '127.0.0.4');
    front.list(entry('x', elsewhere.port, { hostName: '127.0.0.4' }));
    expect((await ask(front, '/sampleapp/api/v1/x')).status).toBe(503);
    expect(front.log.lines.join()).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });
});

describe('requests', () => {
  test('path, query and method reach the target as they are, under its own path', async () => {
    await ask(front, '/sampleapp/ui/v1/a%2Fb/c%20d?x=1&y=%3F', { method: 'DELETE' });
    expect(one.seen[0]).toMatchObject({ method: 'DELETE', url: '/sampleapp/ui/v1/a%2Fb/c%20d?x=1&y=%3F' });
    await ask(front, '/sampleapp/api/v1');
    expect(one.seen[1]?.url).toBe('/');
  });

  test('the target is told where the request came from, whatever the user claims', async () => {
    await ask(front, '/sampleapp/api/v1/x', {
      headers: {
        host: 'zowe.example.org:7554',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil',
        forwarded: 'for=6.6.6.6',
      },
    });
    expect(one.seen[0]?.headers).toMatchObject({
      host: `localhost:${String(one.port)}`,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'zowe.example.org:7554',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '7554',
      'x-forwarded-prefix': '/sampleapp/api/v1',
    });
    expect(one.seen[0]?.headers.forwarded).toBeUndefined();
  });

  test.each([
    'X-Certificate-DistinguishedName',
    'X-Certificate-Public',
    'x-certificate-commonname',
    'X_Certificate_DistinguishedName',
    'Client-Cert',
    'Client-Cert-Chain',
    'X-CS-Service-ID',
    'X-CS_Service-ID',
  ])('identity header %s of a user does not reach the target', async (name) => {
    await ask(front, '/sampleapp/api/v1/x', { headers: { [name]: 'CN=admin', 'X-Other': 'kept' } });
    expect(JSON.stringify(one.seen[0]?.headers)).not.toContain('CN=admin');
    expect(one.seen[0]?.headers['x-other']).toBe('kept');
  });

  test('hop-by-hop headers end at the front, in both directions', async () => {
    one.behave = (_request, response) => {
      response.writeHead(200, {
        Connection: 'X-Hop',
        'X-Hop': '1',
        'X-End': '2',
        'Keep-Alive': 'timeout=77',
        Trailer: 'X-T',
      });
      response.end('x');
    };
    const answer = await ask(front, '/sampleapp/api/v1/x', {
      headers: {
        Connection: 'close, X-Mine',
        'X-Mine': '1',
        TE: 'trailers',
        'Proxy-Authorization': 'Basic x',
        Authorization: 'Bearer y',
      },
    });
    const { headers } = one.seen[0]!;
    expect([headers['x-mine'], headers.te, headers['proxy-authorization']]).toEqual([undefined, undefined, undefined]);
    expect(headers.authorization).toBe('Bearer y');
    expect([answer.headers['x-hop'], answer.headers['x-end'], answer.headers.trailer]).toEqual([
      undefined,
      '2',
      undefined,
    ]);
  });

  test.each([
    ['with a length', { 'content-length': '200000' }],
    ['chunked', { 'transfer-encoding': 'chunked' }],
  ])('a body %s streams through unchanged', async (_how, headers) => {
    const body = randomBytes(200_000);
    one.behave = (request, response) => {
      const hash = createHash('sha256');
      request.pipe(hash).on('finish', () => response.end(hash.digest('hex')));
    };
    const answer = await ask(front, '/sampleapp/api/v1/x', { method: 'POST', headers, body });
    expect(answer.body).toBe(createHash('sha256').update(body).digest('hex'));
  });

  test('an upload is read only as fast as the target takes it', async () => {
    let taken: IncomingMessage | undefined;
    one.behave = (request, response) => {
      taken = request;
      request.pause();
      request.on('end', () => response.end('all'));
    };
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      port: front.port,
      path: '/sampleapp/api/v1/x',
      method: 'POST',
      rejectUnauthorized: false,
      agent: false,
    });
    const size = 64 * 1024 * 1024;
    outgoing.setHeader('content-length', String(size));
    outgoing.write(Buffer.alloc(size));
    while (taken === undefined) await new Promise((resolve) => setImmediate(resolve));
    const before = process.memoryUsage().arrayBuffers;
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The kernel's buffers on the way hold some megabytes; the front itself must not hold the rest.
    expect(outgoing.writableLength).toBeGreaterThan(size / 2);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 2);
    taken.resume();
    outgoing.end();
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
  });
});

describe('responses', () => {
  test('status, headers with their repetitions and bytes reach the user as they are', async () => {
    const body = randomBytes(100_000);
    one.behave = (_request, response) => {
      response.writeHead(418, [
        'Set-Cookie',
        'a=1',
        'Set-Cookie',
        'b=2',
        'X-Latin',
        'caf\u00e9',
        'Content-Length',
        '100000',
      ]);
      response.end(body);
    };
    const answer = await ask(front, '/sampleapp/api/v1/x');
    expect(answer.status).toBe(418);
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(answer.headers['x-latin']).toBe('caf\u00e9');
    expect(Buffer.from(answer.body, 'latin1').equals(body)).toBe(true);
  });

  test('HSTS is added for a real name, and the target’s own is kept', async () => {
    const policy = async (host: string) =>
      (await ask(front, '/sampleapp/api/v1/x', { headers: { host } })).headers['strict-transport-security'];
    expect([await policy('zowe.example.org'), await policy('localhost:7554')]).toEqual(['max-age=31536000', undefined]);
    one.behave = (_request, response) => response.writeHead(200, { 'Strict-Transport-Security': 'max-age=5' }).end();
    expect([await policy('zowe.example.org'), await policy('localhost:7554')]).toEqual(['max-age=5', undefined]);
  });

  test.each([
    ['HEAD', 200, { 'content-length': '123' }],
    ['GET', 204, {}],
    ['GET', 304, { etag: '"x"' }],
  ])('%s with status %i has no body', async (method, status, headers) => {
    one.behave = (_request, response) => response.writeHead(status, headers).end();
    const answer = await ask(front, '/sampleapp/api/v1/x', { method });
    expect(answer).toMatchObject({ status, body: '', headers });
  });

  test('interim responses do not confuse the final one', async () => {
    one.behave = (_request, response) => {
      response.writeEarlyHints({ link: '</x>; rel=preload' });
      response.end('final');
    };
    expect(await ask(front, '/sampleapp/api/v1/x')).toMatchObject({ status: 200, body: 'final' });
  });

  test('a download is read only as fast as the user takes it', async () => {
    const size = 64 * 1024 * 1024;
    let written = 0;
    one.behave = (_request, response) => {
      response.writeHead(200, { 'content-length': String(size) });
      const more = (): void => {
        while (written < size) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536))) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    };
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      port: front.port,
      path: '/sampleapp/api/v1/x',
      rejectUnauthorized: false,
      agent: false,
    }).end();
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    response.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written).toBeLessThan(size / 2);
    let received = 0;
    response.on('data', (chunk: Buffer) => (received += chunk.length));
    response.resume();
    await once(response, 'end');
    expect(received).toBe(size);
  });

  test.each([
    ['with a length', { 'content-length': '20' }],
    ['chunked', {}],
    ['that ends with the connection', { connection: 'close', 'content-length': '20' }],
  ])('a response %s that breaks in the middle breaks for the user too', async (_how, headers) => {
    one.behave = (_request, response) => {
      response.writeHead(200, headers);
      response.write('0123456789', () => response.socket?.destroy());
    };
    await expect(ask(front, '/sampleapp/api/v1/x')).rejects.toThrow(/aborted|ECONNRESET|hang up/);
    expect(one.seen).toHaveLength(1);
  });

  test('the request is given up at the target when the user leaves', async () => {
    let gone = false;
    one.behave = (_request, response) => {
      response.once('close', () => (gone = true));
    };
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      port: front.port,
      path: '/sampleapp/api/v1/x',
      rejectUnauthorized: false,
      agent: false,
    }).end();
    outgoing.on('error', () => undefined);
    while (one.seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    outgoing.destroy();
    await expect.poll(() => gone, { timeout: 2000, interval: 5 }).toBe(true);
    expect(front.log.lines).toEqual([]);
  });
});

describe('the instance that answers', () => {
  test('requests alternate between idle instances', async () => {
    front.list(entry('one', one.port), entry('two', two.port));
    const names = [];
    for (let n = 0; n < 4; n += 1) names.push((await ask(front, '/sampleapp/api/v1/x')).body);
    expect(names).toEqual(['one', 'two', 'one', 'two']);
  });

  test('the instance with fewer requests in progress gets the next ones', async () => {
    front.list(entry('one', one.port), entry('two', two.port));
    const held: (() => void)[] = [];
    one.behave = (_request, response) => held.push(() => response.end('one'));
    const first = ask(front, '/sampleapp/api/v1/x');
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const rest = [];
    for (let n = 0; n < 5; n += 1) rest.push((await ask(front, '/sampleapp/api/v1/x')).body);
    expect(rest).toEqual(['two', 'two', 'two', 'two', 'two']);
    held[0]!();
    expect((await first).body).toBe('one');
  });

  test('X-InstanceId chooses the instance; one that is not registered is 404', async () => {
    front.list(entry('one', one.port), entry('two', two.port));
    const answers = [];
    for (let n = 0; n < 3; n += 1) {
      answers.push(
        (await ask(front, '/sampleapp/api/v1/x', { headers: { 'X-InstanceId': 'localhost:sampleapp:two' } })).body,
      );
    }
    expect(answers).toEqual(['two', 'two', 'two']);
    expect(two.seen[0]?.headers['x-instanceid']).toBeUndefined();
    const unknown = await ask(front, '/sampleapp/api/v1/x', { headers: { 'X-InstanceId': 'three' } });
    expect([unknown.status, messageNumber(unknown)]).toEqual([404, 'ZWEL0814E']);
  });

  test('answers name the instance only when that is configured', async () => {
    expect((await ask(front, '/sampleapp/api/v1/x')).headers['x-instanceid']).toBeUndefined();
    const naming = await startFront(identity, { front: { instanceIdHeader: true } });
    naming.list(entry('one', one.port));
    expect((await ask(naming, '/sampleapp/api/v1/x')).headers['x-instanceid']).toBe('localhost:sampleapp:one');
    await naming.close();
  });
});
