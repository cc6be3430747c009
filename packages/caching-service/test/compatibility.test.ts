// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCertificates, startServer, type Answer, type Certificates, type RunningServer } from './caching-client.ts';

// The answers of a running Java caching service, one row each: identity by header, in-memory storage.

const now = 1_795_402_764_312;
const dn = 'CN=zluxserver, OU=Clients, O=Peers, C=CZ';
const byHeader = { headers: { 'X-Certificate-DistinguishedName': dn } };
const frameworkError =
  /^\{"timestamp":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00","status":(\d+),"error":"([^"]+)","path":"([^"]+)"\}$/;

let certificates: Certificates;
let service: RunningServer;
let time = now;

beforeAll(async () => {
  certificates = await makeCertificates();
});

beforeEach(async () => {
  time = now;
  const gatewayFingerprints = new Set([certificates.client.fingerprint256]);
  service = await startServer(certificates, {
    identity: { mode: 'dn-header', gatewayFingerprints, verifyCertificates: true },
    clock: () => time,
  });
  return () => service.close();
});

function content(answer: Answer): { number: string; type: string; text: string; key: string } {
  const { messages } = JSON.parse(answer.body) as { messages: Record<string, string>[] };
  const [message] = messages;
  return {
    number: message!['messageNumber']!,
    type: message!['messageType']!,
    text: message!['messageContent']!,
    key: message!['messageKey']!,
  };
}

function framework(answer: Answer): unknown[] {
  return frameworkError.exec(answer.body)?.slice(1) ?? [answer.body];
}

const ask = (line: string, options = {}): Promise<Answer> => service.ask(line, { ...byHeader, ...options });
const post = (entry: object): Promise<Answer> => service.post(entry, byHeader);
const put = (entry: object): Promise<Answer> => service.put(entry, byHeader);
const postBody = (
  body: string | Buffer,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Answer> => service.ask('POST /cache', { body, headers: { ...byHeader.headers, ...headers } });

describe('single keys', () => {
  it('POST of a new key is 201 with an empty body, of an existing one 409', async () => {
    const created = await post({ key: 'k1', value: 'v1' });
    expect([created.status, created.body]).toEqual([201, '']);
    const again = await post({ key: 'k1', value: 'v2' });
    expect([again.status, content(again)]).toEqual([
      409,
      {
        number: 'ZWECS133E',
        type: 'ERROR',
        text: "Adding key 'k1' resulted in a collision in the cache.",
        key: 'org.zowe.apiml.cache.keyCollision',
      },
    ]);
    expect((await ask('GET /cache/k1')).body).toBe('{"key":"k1","value":"v1","created":"1795402764312"}');
  });

  it('GET of a key is 200 with key, value and created, with or without a trailing slash', async () => {
    await post({ key: 'k1', value: 'v1' });
    for (const path of ['/cache/k1', '/cache/k1/']) {
      const answer = await ask(`GET ${path}`);
      expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
        200,
        'application/json',
        '{"key":"k1","value":"v1","created":"1795402764312"}',
      ]);
    }
  });

  it('PUT of an existing key is 204 and renews created, of a missing one 404', async () => {
    await post({ key: 'k1', value: 'v1' });
    time += 1000;
    const updated = await put({ key: 'k1', value: 'v2' });
    expect([updated.status, updated.body]).toEqual([204, '']);
    expect((await ask('GET /cache/k1')).body).toBe('{"key":"k1","value":"v2","created":"1795402765312"}');
    const missing = await put({ key: 'nokey', value: 'v' });
    expect([missing.status, content(missing).number, content(missing).text]).toEqual([
      404,
      'ZWECS131E',
      `Key 'nokey' is not in the cache for service '${dn}'`,
    ]);
    expect((await ask('GET /cache/nokey')).status).toBe(404);
  });

  it('DELETE of a key is 204, of a missing one 404, of all 200 with an empty body', async () => {
    await post({ key: 'k1', value: 'v1' });
    await post({ key: 'k2', value: 'v2' });
    const deleted = await ask('DELETE /cache/k1');
    expect([deleted.status, deleted.body]).toEqual([204, '']);
    const missing = await ask('DELETE /cache/k1');
    expect([missing.status, content(missing).number]).toEqual([404, 'ZWECS131E']);
    const all = await ask('DELETE /cache');
    expect([all.status, all.body]).toEqual([200, '']);
    expect((await ask('GET /cache/k2')).status).toBe(404);
    expect((await ask('DELETE /cache')).status).toBe(200);
  });

  it('GET of all is a map; empty body for a service never seen, {} after its last key was deleted', async () => {
    const unseen = await ask('GET /cache');
    expect([unseen.status, unseen.body]).toEqual([200, '']);
    await post({ key: 'a', value: '1' });
    await post({ key: '2', value: 'b' });
    expect((await ask('GET /cache')).body).toBe(
      `{"a":{"key":"a","value":"1","created":"${now}"},"2":{"key":"2","value":"b","created":"${now}"}}`,
    );
    await ask('DELETE /cache/a');
    await ask('DELETE /cache/2');
    expect((await ask('GET /cache/')).body).toBe('{}');
    await ask('DELETE /cache');
    expect((await ask('GET /cache')).body).toBe('');
  });

  it('the error envelope has its members in the published order', async () => {
    const { body } = await ask('GET /cache/no%22key%C3%A9');
    expect(body).toBe(
      '{"messages":[{"messageType":"ERROR","messageNumber":"ZWECS131E",' +
        `"messageContent":"Key 'no&quot;key&eacute;' is not in the cache for service '${dn}'",` +
        '"messageAction":"Add a key-value pair to the cache using the key or operate on an existing key in the cache.",' +
        '"messageReason":"Cache does not contain the provided key.","messageKey":"org.zowe.apiml.cache.keyNotInCache"}]}',
    );
  });
});

describe('who is asking', () => {
  it('a certificate without an identity header is 401 with a warning', async () => {
    const answer = await service.ask('GET /cache/k1');
    expect([answer.status, content(answer)]).toEqual([
      401,
      {
        number: 'ZWECS702W',
        type: 'WARNING',
        text: 'Missing header with certificate.',
        key: 'org.zowe.apiml.cache.missingCertificate',
      },
    ]);
  });

  it('no client certificate is 403 with an empty body, header or not', async () => {
    for (const options of [{}, byHeader]) {
      const answer = await service.ask('GET /cache/k1', { ...options, as: null });
      expect([answer.status, answer.body]).toEqual([403, '']);
    }
  });

  it('X-CS-Service-ID alone is the name space, with a DN its suffix; an empty header counts as none', async () => {
    const headers = { 'X-CS-Service-ID': 's' };
    await service.post({ key: 'k', value: 'alone' }, { headers });
    await service.post({ key: 'k', value: 'both' }, { headers: { ...headers, ...byHeader.headers } });
    expect((await service.ask('GET /cache/k', { headers })).body).toContain('"alone"');
    expect((await ask('GET /cache/k', { headers: { ...headers, ...byHeader.headers } })).body).toContain('"both"');
    const missing = await service.ask('GET /cache/x', { headers: { ...headers, ...byHeader.headers } });
    expect(content(missing).text).toBe(`Key 'x' is not in the cache for service '${dn}, SERVICE=s'`);
    expect(content(await service.ask('GET /cache/x', { headers })).text).toBe(
      "Key 'x' is not in the cache for service 's'",
    );
    const empty = { 'X-CS-Service-ID': '', ...byHeader.headers };
    expect(content(await service.ask('GET /cache/x', { headers: empty })).text).toContain(`'${dn}'`);
  });

  it('the identity is looked at before the payload', async () => {
    for (const body of ['{', '{"key":null,"value":null}']) {
      const headers = { 'content-type': 'application/json' };
      expect((await service.ask('POST /cache', { body, headers })).status).toBe(401);
      expect((await service.ask('POST /cache', { body, headers, as: null })).status).toBe(403);
    }
  });
});

describe('payloads', () => {
  it.each([
    ['no JSON', '{'],
    ['an array', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['an object as value', '{"key":"k","value":{}}'],
    ['an array as value', '{"key":"k","value":["v"]}'],
    ['a string', '"k"'],
    ['a number', '5'],
  ])('%s is 400 in the form of the framework', async (_name, body) => {
    const answer = await postBody(body);
    expect([answer.status, ...framework(answer)]).toEqual([400, '400', 'Bad Request', '/cachingservice/api/v1/cache']);
    expect((await ask('GET /cache')).body).toBe('');
  });

  it('an empty or missing key is the key "": 201, then 409', async () => {
    expect((await postBody('{}')).status).toBe(201);
    expect((await postBody('{}')).status).toBe(409);
    expect((await postBody('{"key":""}')).status).toBe(409);
    expect((await ask('GET /cache')).body).toBe(`{"":{"created":"${now}"}}`);
  });

  it('key null or value null is 400 with the text form of the payload; the value is looked at first', async () => {
    const keyNull = await postBody('{"key":null,"value":"v"}');
    expect([keyNull.status, content(keyNull)]).toEqual([
      400,
      {
        number: 'ZWECS130E',
        type: 'ERROR',
        text: `Payload 'KeyValue(key=null, value=v, serviceId=, created=${now})' is not valid: 'No key provided in the payload'.`,
        key: 'org.zowe.apiml.cache.invalidPayload',
      },
    ]);
    const bothNull = await postBody('{"key":null,"value":null}');
    expect(content(bothNull).text).toBe(
      `Payload 'KeyValue(key=null, value=null, serviceId=, created=${now})' is not valid: 'No value provided in the payload'.`,
    );
    const putNull = await service.ask('PUT /cache', {
      body: '{"key":"k","value":null}',
      headers: { ...byHeader.headers, 'content-type': 'application/json' },
    });
    expect([putNull.status, content(putNull).number]).toEqual([400, 'ZWECS130E']);
  });

  it('a missing or empty value is stored and left out of the answer', async () => {
    expect((await postBody('{"key":"a"}')).status).toBe(201);
    expect((await postBody('{"key":"b","value":""}')).status).toBe(201);
    expect((await ask('GET /cache/a')).body).toBe(`{"key":"a","created":"${now}"}`);
    expect((await ask('GET /cache/b')).body).toBe(`{"key":"b","created":"${now}"}`);
  });

  it('scalars become strings', async () => {
    await postBody('{"key":5,"value":true}');
    expect((await ask('GET /cache/5')).body).toBe(`{"key":"5","value":"true","created":"${now}"}`);
  });

  it('extra members are ignored; serviceId and created of the client are kept', async () => {
    await post({ key: 'k', value: 'v', ttl: 5, nested: { a: [1] }, serviceId: 'mine', created: '17' });
    expect((await ask('GET /cache/k')).body).toBe('{"key":"k","value":"v","serviceId":"mine","created":"17"}');
  });

  it.each([['text/plain'], [undefined]])('content type %s is 415', async (type) => {
    const answer = await postBody('{"key":"k","value":"v"}', type ? { 'content-type': type } : {});
    expect([answer.status, ...framework(answer)]).toEqual([
      415,
      '415',
      'Unsupported Media Type',
      '/cachingservice/api/v1/cache',
    ]);
  });

  it('a value of 3 MB is 201 and comes back whole', async () => {
    const value = 'x'.repeat(3 * 1024 * 1024);
    expect((await post({ key: 'big', value })).status).toBe(201);
    expect((await ask('GET /cache/big')).body).toBe(`{"key":"big","value":"${value}","created":"${now}"}`);
  });
});

describe('methods, types and paths', () => {
  it('Accept: text/html is 406', async () => {
    const answer = await ask('GET /cache/k', { headers: { ...byHeader.headers, accept: 'text/html' } });
    expect([answer.status, framework(answer)[0]]).toEqual([406, '406']);
  });

  it.each([['PATCH /cache'], ['POST /cache/k'], ['PUT /cache/k'], ['PATCH /cache/k'], ['DELETE /cache-list/m']])(
    '%s is 405',
    async (line) => {
      const headers = { ...byHeader.headers, 'content-type': 'application/json' };
      const answer = await ask(line, { headers, body: '{"key":"k","value":"v"}' });
      expect([answer.status, ...framework(answer).slice(0, 2)]).toEqual([405, '405', 'Method Not Allowed']);
    },
  );

  it('a key with a slash is 201 and, unlike in the Java service, can be read with the slash encoded', async () => {
    expect((await post({ key: 'a/b', value: 'v' })).status).toBe(201);
    expect((await ask('GET /cache/a%2Fb')).body).toBe(`{"key":"a/b","value":"v","created":"${now}"}`);
    expect((await ask('GET /cache/a/b')).status).toBe(404);
    expect((await ask('DELETE /cache/a%2Fb')).status).toBe(204);
  });

  it('/cache-list answers as on a storage without lists: 400, evictions 500', async () => {
    for (const line of ['GET /cache-list', 'GET /cache-list/', 'GET /cache-list/m']) {
      const answer = await ask(line);
      expect([answer.status, content(answer).number]).toEqual([400, 'ZWECS136E']);
    }
    const headers = { ...byHeader.headers, 'content-type': 'application/json' };
    const stored = await ask('POST /cache-list/m', { headers, body: '{"key":"k","value":"v"}' });
    expect([stored.status, content(stored).number]).toEqual([400, 'ZWECS136E']);
    const refused = await ask('POST /cache-list/m', { headers, body: '{"key":"k","value":null}' });
    expect([refused.status, content(refused).number]).toEqual([400, 'ZWECS130E']);
    for (const kind of ['tokens', 'rules']) {
      const evicted = await ask(`DELETE /cache-list/evict/${kind}/m`);
      expect([evicted.status, content(evicted)]).toEqual([
        500,
        {
          number: 'ZWEAM701E',
          type: 'ERROR',
          text:
            `The request to the URL 'https://127.0.0.1:${service.port}/cachingservice/api/v1/cache-list/evict/${kind}/m' has failed: ` +
            'org.zowe.apiml.cache.incompatibleStorageMethod caused by: ' +
            'org.zowe.apiml.caching.service.StorageException: org.zowe.apiml.cache.incompatibleStorageMethod',
          key: 'org.zowe.apiml.common.internalRequestError',
        },
      ]);
    }
  });

  it('/application/info needs no certificate; health and api-docs do', async () => {
    const info = await service.ask('GET /cachingservice/application/info', { as: null });
    expect([info.status, JSON.parse(info.body)]).toEqual([
      200,
      {
        build: {
          group: 'org.zowe.ha',
          artifact: 'caching-service',
          name: 'Zowe HA Caching Service',
          version: '1.2.3',
        },
      },
    ]);
    for (const path of ['/cachingservice/application/health', '/cachingservice/v3/api-docs']) {
      const refused = await service.ask(`GET ${path}`, { as: null });
      expect([refused.status, refused.body]).toEqual([403, '']);
      expect((await service.ask(`GET ${path}`)).status).toBe(200);
    }
    const health = await service.ask('GET /cachingservice/application/health');
    expect(health.body).toBe(
      '{"status":"UP","components":{"storage":{"status":"UP","details":{"mode":"inMemory","entries":0}}}}',
    );
  });
});
