// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { AddressInfo } from 'node:net';
import { createRegistryClient, type RegistryInstance } from '@zowe-ha/discovery-config';
import { startEmbeddedRegistry } from '@zowe-ha/discovery-config/embedded-registry';
import { createLogger } from '@zowe-ha/messages';
import { describe, expect, it } from 'vitest';
import { limitEntries } from '../../src/eviction.ts';
import { describeInstance, registrationPlugin, type RegistrationOptions } from '../../src/plugins/registration.ts';
import { buildServer } from '../../src/server.ts';
import { openInMemoryStorage } from '../../src/storages/in-memory.ts';
import { freePort } from '../caching-process.ts';
import { makeCertificates } from '../caching-client.ts';

const logger = createLogger({ source: 'TEST', level: 'silent' });

describe('registration', () => {
  it('happens once the server listens, and ends before the server does', async () => {
    const { authority, service } = await makeCertificates();
    const tls = { key: service.key, cert: service.cert, ca: [authority.cert] };
    const registry = await startEmbeddedRegistry({ tls, address: '127.0.0.1', port: 0, peers: [], logger });
    const servers = [`https://127.0.0.1:${registry.port}/eureka/`];
    const client = createRegistryClient({ servers, tls });
    const instances = async (): Promise<readonly RegistryInstance[]> => {
      const outcome = await client.applications();
      return outcome.outcome === 'found' ? outcome.instances : [];
    };
    const port = await freePort();
    const server = buildServer({
      tls,
      storage: limitEntries(await openInMemoryStorage(), { strategy: 'reject', size: 10 }),
      identity: { mode: 'tls-peer', gatewayFingerprints: new Set(), verifyCertificates: true },
      version: '1.0.0',
      onDefect: () => undefined,
    });
    const options: RegistrationOptions = { servers, tls, logger, hostname: '127.0.0.1', address: '127.0.0.1', port };
    await server.register(registrationPlugin, options);
    await server.ready();
    expect(await instances()).toEqual([]);
    await server.listen({ host: '127.0.0.1', port });
    expect((server.server.address() as AddressInfo).port).toBe(port);
    await expect.poll(instances, { timeout: 10_000 }).toHaveLength(1);
    const [instance] = await instances();
    expect(instance).toMatchObject({
      serviceId: 'cachingservice',
      instanceId: `127.0.0.1:cachingservice:${port}`,
      port,
      status: 'UP',
      metadata: {
        'apiml.routes.api-v1.gatewayUrl': 'api/v1',
        'apiml.routes.api-v1.serviceUrl': '/cachingservice/api/v1',
      },
    });
    await server.close();
    expect(await instances()).toEqual([]);
    client.close();
    await registry.close();
  });

  it("tells what the Java service's registration tells", () => {
    const record = describeInstance({
      servers: [],
      tls: {},
      logger,
      hostname: 'lpar1.example.com',
      address: '192.0.2.1',
      port: 7555,
    });
    const base = 'https://lpar1.example.com:7555/cachingservice';
    expect(record).toMatchObject({
      instanceId: 'lpar1.example.com:cachingservice:7555',
      port: { $: 7555, '@enabled': false },
      securePort: { $: 7555, '@enabled': true },
      homePageUrl: base,
      statusPageUrl: `${base}/application/info`,
      secureHealthCheckUrl: `${base}/application/health`,
    });
    expect(record.metadata).toMatchObject({
      'apiml.authentication.scheme': 'x509',
      'apiml.authentication.headers': 'X-Certificate-Public,X-Certificate-DistinguishedName,X-Certificate-CommonName',
      'apiml.service.title': 'Caching service for internal usage.',
      'apiml.catalog.tile.id': 'zowe',
      'apiml.apiInfo.api-v1.apiId': 'zowe.apiml.cachingservice',
      'apiml.apiInfo.api-v1.swaggerUrl': `${base}/v3/api-docs`,
      'apiml.enableUrlEncodedCharacters': 'true',
    });
    expect(record.metadata['apiml.lb.type']).toBeUndefined();
  });
});
