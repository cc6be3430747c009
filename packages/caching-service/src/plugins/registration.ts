// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { type as systemName } from 'node:os';
import type { SecureContextOptions } from 'node:tls';
import { createRegistration, createInstanceRecord, type InstanceRecord } from '@zowe-ha/discovery-config';
import type { ZoweLogger } from '@zowe-ha/messages';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

export interface RegistrationOptions {
  /** The registries; with none the service does not register. */
  readonly servers: readonly string[];
  readonly tls: SecureContextOptions;
  readonly hostname: string;
  readonly address: string;
  readonly port: number;
  readonly logger: ZoweLogger;
}

const context = '/cachingservice';
/** Zowe's own; the Java service registers it whatever the gateway's port is set to. */
const gatewayPort = 7554;

/** Registers the service once it listens, and deregisters it before the server stops accepting. */
export const registrationPlugin = fastifyPlugin(
  (app: FastifyInstance, options: RegistrationOptions, done: () => void) => {
    if (options.servers.length > 0) {
      const { servers, tls, logger } = options;
      const registration = createRegistration({ servers, tls, logger, instance: describeInstance(options) });
      app.addHook('onListen', (listening) => {
        registration.start();
        listening();
      });
      app.addHook('preClose', () => registration.stop());
    }
    done();
  },
);

/** What the registry is told: the Java service's metadata, so that a Zowe gateway routes and the catalog shows it. */
export function describeInstance(options: RegistrationOptions): InstanceRecord {
  const { hostname, port } = options;
  return createInstanceRecord({
    serviceId: 'cachingservice',
    hostname,
    ipAddr: options.address,
    port,
    paths: { home: context, status: `${context}/application/info`, health: `${context}/application/health` },
    metadata: {
      'apiml.authentication.scheme': 'x509',
      'apiml.authentication.headers': 'X-Certificate-Public,X-Certificate-DistinguishedName,X-Certificate-CommonName',
      'apiml.routes.api-v1.gatewayUrl': 'api/v1',
      'apiml.routes.api-v1.serviceUrl': `${context}/api/v1`,
      'apiml.service.title': 'Caching service for internal usage.',
      'apiml.service.description': 'Service that provides caching API.',
      'apiml.catalog.tile.id': 'zowe',
      'apiml.catalog.tile.title': 'Zowe Applications',
      'apiml.catalog.tile.description': 'Applications which are part of Zowe.',
      'apiml.catalog.tile.version': '1.0.0',
      'apiml.apiInfo.api-v1.apiId': 'zowe.apiml.cachingservice',
      'apiml.apiInfo.api-v1.version': '1.0.0',
      'apiml.apiInfo.api-v1.gatewayUrl': 'api/v1',
      'apiml.apiInfo.api-v1.swaggerUrl': `https://${hostname}:${port}${context}/v3/api-docs`,
      'apiml.apiInfo.api-v1.documentationUrl': 'https://www.zowe.org',
      'apiml.apiInfo.api-v1.defaultApi': false,
      'apiml.enableUrlEncodedCharacters': true,
      'apiml.gatewayPort': gatewayPort,
      'apiml.gatewayAuthEndpoint': '/gateway/api/v1/auth',
      'apiml.corsEnabled': false,
      'os.name': systemName(),
    },
  });
}
