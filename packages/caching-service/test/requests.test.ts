// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificates, startServer, type RunningServer } from './caching-client.ts';

let service: RunningServer;
const bodyLimit = 64 * 1024;

beforeAll(async () => {
  service = await startServer(await makeCertificates(), { bodyLimit });
});

afterAll(() => service.close());

const status = async (line: string): Promise<number> => (await service.ask(line)).status;

async function roundTrip(key: string): Promise<(number | string)[]> {
  const created = await service.post({ key, value: 'v' });
  const path = `/cache/${encodeURIComponent(key)}`;
  const read = await service.ask(`GET ${path}`);
  const deleted = await service.ask(`DELETE ${path}`);
  return [
    created.status,
    read.status,
    (JSON.parse(read.body) as { key: string }).key,
    deleted.status,
    await status(`GET ${path}`),
  ];
}

describe('keys in the path', () => {
  it.each([
    ['__proto__'],
    ['constructor'],
    ['k'.repeat(101)],
    ['k'.repeat(4096)],
    ['a/b/c'],
    ['/'],
    ['100%'],
    ['%2F'],
    ['%25'],
    ['a%2Fb%252F'],
    ['key .%^&!@#'],
    ['a;b=c'],
    ['a?b#c'],
    ['a+b c'],
    ['..'],
    ['.'],
    ['ž€😀'],
    ['new\nline\u0000nul'],
    ['//'],
    ['evict'],
  ])('%j is created, read, deleted', async (key) => {
    expect(await roundTrip(key)).toEqual([201, 200, key, 204, 404]);
  });

  it('a map with the key __proto__ shows it', async () => {
    await service.post({ key: '__proto__', value: 'v', created: '1' });
    expect((await service.ask('GET /cache')).body).toBe('{"__proto__":{"key":"__proto__","value":"v","created":"1"}}');
    await service.ask('DELETE /cache');
  });

  it('double slashes and trailing slashes are tolerated', async () => {
    await service.post({ key: 'k', value: 'v' });
    for (const path of [
      '//cachingservice/api/v1/cache/k',
      '/cachingservice//api/v1//cache//k/',
      '//cachingservice/api/v1/cache//',
    ]) {
      expect(await status(`GET ${path}`)).toBe(200);
    }
    expect(await status('GET /cachingservice/application/info/')).toBe(200);
    expect(await status('PATCH //cachingservice/api/v1/cache')).toBe(405);
  });

  it('a query string is ignored', async () => {
    expect(await status('GET /cache/k?x=%')).toBe(200);
  });

  it('escapes that cannot be decoded are 400', async () => {
    for (const path of ['%', '%zz', '%ff', 'a%c3']) {
      const answer = await service.ask(`GET /cache/${path}`);
      expect([answer.status, (JSON.parse(answer.body) as { error: string }).error]).toEqual([400, 'Bad Request']);
    }
  });

  it('unknown paths are 404 in the form of the framework', async () => {
    const answer = await service.ask('GET /cachingservice/api/v2/cache?q');
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      404,
      {
        timestamp: expect.any(String) as string,
        status: 404,
        error: 'Not Found',
        path: '/cachingservice/api/v2/cache',
      },
    ]);
    expect(await status('GET /cachingservice')).toBe(404);
    expect(await status('GET /cachingservice/api/v1/cache/a/b')).toBe(404);
  });
});

describe('methods and types', () => {
  it('405 and OPTIONS name the methods of the path', async () => {
    const wrong = await service.ask('PATCH /cache');
    expect([wrong.status, wrong.headers['allow']]).toEqual([405, 'GET,HEAD,POST,PUT,DELETE,OPTIONS']);
    const options = await service.ask('OPTIONS /cache/k');
    expect([options.status, options.headers['allow'], options.body]).toEqual([200, 'GET,HEAD,DELETE,OPTIONS', '']);
    expect(await status('POST /cachingservice/application/info')).toBe(405);
  });

  it('HEAD answers as GET without the body', async () => {
    const head = await service.ask('HEAD /cache/k');
    const get = await service.ask('GET /cache/k');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', String(get.body.length)]);
    expect(await status('HEAD /cache/missing')).toBe(404);
  });

  it.each([
    ['*/*', 200],
    ['application/*', 200],
    ['application/json;charset=utf-8', 200],
    ['text/html, application/xhtml+xml, */*;q=0.8', 200],
    ['TEXT/HTML,Application/JSON', 200],
    ['text/html', 406],
    ['application/xml', 406],
    ['application/jsonx', 406],
    ['nonsense', 406],
  ])('Accept: %s is %i', async (accept, expected) => {
    expect((await service.ask('GET /cache/k', { headers: { accept } })).status).toBe(expected);
  });

  it.each([
    ['application/json', 201],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON', 201],
    ['application/vnd.zowe+json', 201],
    ['application/x-www-form-urlencoded', 415],
    ['application/jsonp', 415],
    ['nonsense', 415],
  ])('content type %s is %i', async (type, expected) => {
    const body = JSON.stringify({ key: `type ${type}`, value: 'v' });
    expect((await service.ask('POST /cache', { body, headers: { 'content-type': type } })).status).toBe(expected);
  });

  it('DELETE takes no notice of a content type', async () => {
    await service.post({ key: 'typed', value: 'v' });
    const headers = { 'content-type': 'text/plain', 'content-length': '4' };
    expect((await service.ask('DELETE /cache/typed', { headers, body: 'body' })).status).toBe(204);
  });
});

describe('bodies', () => {
  const sized = (bytes: number): string => `{"key":"sized","value":"${'x'.repeat(bytes - 26)}"}`;
  const headers = { 'content-type': 'application/json' };

  it('as long as the limit is accepted, one byte more is 413 in the form of the framework', async () => {
    expect((await service.ask('POST /cache', { headers, body: sized(bodyLimit) })).status).toBe(201);
    const answer = await service.ask('PUT /cache', { headers, body: sized(bodyLimit + 1) });
    expect([answer.status, (JSON.parse(answer.body) as { error: string }).error]).toEqual([413, 'Payload Too Large']);
    expect((await service.ask('GET /cache/sized')).body).toContain(`"${'x'.repeat(bodyLimit - 26)}"`);
  });

  it('in chunks are accepted, and 413 over the limit', async () => {
    const chunked = { ...headers, 'transfer-encoding': 'chunked' };
    expect((await service.ask('POST /cache', { headers: chunked, body: '{"key":"chunked"}' })).status).toBe(201);
    expect((await service.ask('POST /cache', { headers: chunked, body: sized(bodyLimit * 4) })).status).toBe(413);
  });

  it('that are far too long end the connection after the answer', async () => {
    const head =
      'POST /cachingservice/api/v1/cache HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n';
    const answer = await service.raw(head + 'x'.repeat(bodyLimit * 9));
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it('malformed ones leave the connection usable', async () => {
    const one =
      'POST /cachingservice/api/v1/cache HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{';
    const two = 'GET /cachingservice/application/info HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n';
    expect((await service.raw(one + two)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200']);
  });
});

describe('what is no HTTP request', () => {
  it.each([
    ['noise', 'noise\r\n\r\n', 400],
    ['two content lengths', 'GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['length and chunks', 'POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a huge header', `GET / HTTP/1.1\r\nHost: h\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s is %#: an empty answer and the end of the connection', async (_name, bytes, expected) => {
    expect((await service.raw(bytes)).split('\r\n')[0]).toContain(` ${expected} `);
    expect(await status('GET /cachingservice/application/info')).toBe(200);
  });
});
