// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreateOutcome, Storage, UpdateOutcome } from '../src/storage.ts';
import { openInMemoryStorage } from '../src/storages/in-memory.ts';
import { makeCertificates, startServer, type Certificates, type RunningServer } from './caching-client.ts';

let certificates: Certificates;

beforeAll(async () => {
  certificates = await makeCertificates();
});

async function serverWith(methods: Partial<Storage>): Promise<RunningServer> {
  return startServer(certificates, { storage: Object.assign(await openInMemoryStorage(), methods) });
}

describe('a storage that cannot tell', () => {
  let service: RunningServer;
  const unknown = (): Promise<never> => Promise.resolve({ outcome: 'unknown', reason: 'VSAM error BUSY' } as never);

  beforeAll(async () => {
    service = await serverWith({
      create: unknown,
      read: unknown,
      update: unknown,
      delete: unknown,
      deleteAll: unknown,
      scan: unknown,
      count: unknown,
    });
  });

  afterAll(() => service.close());

  it.each([['GET /cache/k'], ['DELETE /cache/k'], ['GET /cache'], ['DELETE /cache'], ['POST /cache'], ['PUT /cache']])(
    '%s is 500 with the cause, never 404 or 409',
    async (line) => {
      const write = /^P/.test(line) && { body: '{"key":"k"}', headers: { 'content-type': 'application/json' } };
      const answer = await service.ask(line, write || {});
      const path = line.split(' ')[1];
      expect([answer.status, JSON.parse(answer.body)]).toEqual([
        500,
        {
          messages: [
            {
              messageType: 'ERROR',
              messageNumber: 'ZWEAM701E',
              messageContent:
                `The request to the URL 'https://127.0.0.1:${service.port}/cachingservice/api/v1${path}' has failed: ` +
                'The inMemory storage cannot answer. caused by: VSAM error BUSY',
              messageAction:
                'Refer to specific exception details for troubleshooting. Create an issue with this message.',
              messageReason: 'The request failed because of an internal error.',
              messageKey: 'org.zowe.apiml.common.internalRequestError',
            },
          ],
        },
      ]);
    },
  );

  it('makes health 503 DOWN, and leaves info 200', async () => {
    const health = await service.ask('GET /cachingservice/application/health');
    expect([health.status, (JSON.parse(health.body) as { status: string }).status]).toEqual([503, 'DOWN']);
    expect((await service.ask('GET /cachingservice/application/info')).status).toBe(200);
  });
});

describe('a storage without room', () => {
  const outcomes = (outcome: 'full' | 'tooLarge'): Partial<Storage> => ({
    create: (): Promise<CreateOutcome> => Promise.resolve({ outcome }),
    update: (): Promise<UpdateOutcome> => Promise.resolve({ outcome }),
    capabilities: { durable: true, shared: true, maxValueBytes: 448 },
  });

  it.each(['POST', 'PUT'])('%s is 507 when it is full, 400 when the entry is too large for it', async (method) => {
    const write = { body: '{"key":"<k>"}', headers: { 'content-type': 'application/json' } };
    const full = await serverWith(outcomes('full'));
    const refused = await full.ask(`${method} /cache`, write);
    expect([refused.status, refused.body]).toEqual([
      507,
      expect.stringContaining('"messageNumber":"ZWECS134E","messageContent":"Insufficient storage space limit."'),
    ]);
    await full.close();
    const small = await serverWith(outcomes('tooLarge'));
    const tooLarge = await small.ask(`${method} /cache`, write);
    const { messages } = JSON.parse(tooLarge.body) as { messages: Record<string, string>[] };
    expect([tooLarge.status, messages[0]!['messageKey'], messages[0]!['messageContent']]).toEqual([
      400,
      'org.zowe.apiml.cache.payloadTooLarge',
      "The entry with key '&lt;k&gt;' is too large for storage inMemory: a value may have at most 448 bytes, less what a long key takes.",
    ]);
    await small.close();
  });
});

describe('a defect', () => {
  it('is 500, is told to the log, and says nothing about the inside', async () => {
    const defects: unknown[] = [];
    const storage = Object.assign(await openInMemoryStorage(), {
      read: () => Promise.reject(new TypeError('secret detail')),
    });
    const service = await startServer(certificates, { storage, onDefect: (error) => defects.push(error) });
    const answer = await service.ask('GET /cache/k');
    expect([answer.status, answer.body]).toEqual([500, expect.stringContaining('"messageNumber":"ZWEAM701E"')]);
    expect(answer.body).not.toContain('secret');
    expect(defects).toEqual([new TypeError('secret detail')]);
    await service.close();
  });
});
