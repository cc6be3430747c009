// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { variablePart } from './flatten-environment.ts';

/** Zowe v1's names of ports, by the component that listens there. */
export const v1Ports: Readonly<Record<string, string>> = {
  GATEWAY_PORT: 'gateway',
  DISCOVERY_PORT: 'discovery',
  CATALOG_PORT: 'api-catalog',
  ZWE_CACHING_SERVICE_PORT: 'caching-service',
  JOBS_API_PORT: 'jobs-api',
  FILES_API_PORT: 'files-api',
  JES_EXPLORER_UI_PORT: 'explorer-jes',
  MVS_EXPLORER_UI_PORT: 'explorer-mvs',
  USS_EXPLORER_UI_PORT: 'explorer-uss',
  ZOWE_ZLUX_SERVER_HTTPS_PORT: 'app-server',
  ZOWE_ZSS_SERVER_PORT: 'zss',
};

/** Other names of v1's instance.env whose value stands at one place of zowe.yaml; of several places the first counts. */
export const v1Places: Readonly<Record<string, readonly string[]>> = {
  KEYSTORE_DIRECTORY: ['zowe.setup.certificate.pkcs12.directory'],
  ZOWE_PREFIX: ['zowe.job.prefix'],
  ZOWE_INSTANCE: ['zowe.rbacProfileIdentifier'],
  ZWE_EXTENSION_DIR: ['zowe.extensionDirectory'],
  ZWE_EXTERNAL_HOSTS: ['zowe.externalDomains'],
  ZOWE_EXTERNAL_HOST: ['zowe.externalDomains.0'],
  ZWE_REFERRER_HOSTS: ['zowe.referrerHosts', 'zowe.externalDomains'],
  ZWE_EXTERNAL_PORT: ['zowe.externalPort'],
  ZWE_LOG_LEVEL_ZWELS: ['zowe.launchScript.logLevel'],
  ZWES_ZIS_LOADLIB: ['zowe.setup.dataset.authLoadlib'],
  ZWES_ZIS_PLUGINLIB: ['zowe.setup.dataset.authPluginLib'],
  ZWES_ZIS_PARMLIB: ['zowe.setup.dataset.parmlib'],
  ZWES_ZIS_PARMLIB_MEMBER: ['zowe.setup.dataset.parmlibMembers.zis'],
  ZOWE_ZSS_XMEM_SERVER_NAME: ['components.zss.crossMemoryServerName', 'components.zss.privilegedServerName'],
  ZWE_CACHING_SERVICE_PERSISTENT: ['components.caching-service.storage.mode'],
  ZWE_CACHING_SERVICE_VSAM_DATASET: ['components.caching-service.storage.vsam.name'],
  ZWE_CACHING_STORAGE_SIZE: ['components.caching-service.storage.size'],
  ZWE_CACHING_EVICTION_STRATEGY: ['components.caching-service.storage.evictionStrategy'],
  JGROUPS_BIND_PORT: ['components.caching-service.storage.infinispan.jgroups.port'],
  CACHING_STORAGE_INFINISPAN_INITIALHOSTS: ['components.caching-service.storage.infinispan.initialHosts'],
  CACHING_STORAGE_INFINISPAN_PERSISTENCE_DATALOCATION: [
    'components.caching-service.storage.infinispan.persistence.dataLocation',
  ],
  CACHING_STORAGE_INFINISPAN_PERSISTENCE_INDEXLOCATION: [
    'components.caching-service.storage.infinispan.persistence.indexLocation',
  ],
  APIML_ALLOW_ENCODED_SLASHES: ['components.gateway.apiml.service.allowEncodedSlashes'],
  APIML_CORS_ENABLED: ['components.gateway.apiml.service.corsEnabled'],
  APIML_PREFER_IP_ADDRESS: ['components.gateway.apiml.service.preferIpAddress'],
  APIML_GATEWAY_TIMEOUT_MILLIS: ['components.gateway.apiml.gateway.timeoutMillis'],
  APIML_MAX_CONNECTIONS_PER_ROUTE: ['components.gateway.server.maxConnectionsPerRoute'],
  APIML_MAX_TOTAL_CONNECTIONS: ['components.gateway.server.maxTotalConnections'],
  APIML_GATEWAY_INTERNAL_ENABLED: ['components.gateway.server.internal.enabled'],
  APIML_GATEWAY_INTERNAL_PORT: ['components.gateway.server.internal.port'],
  APIML_GATEWAY_INTERNAL_SSL_KEY_ALIAS: ['components.gateway.server.internal.ssl.keyAlias'],
  APIML_GATEWAY_INTERNAL_SSL_KEYSTORE: ['components.gateway.server.internal.ssl.keystore'],
  APIML_GATEWAY_EXTERNAL_MAPPER: ['components.gateway.apiml.security.x509.externalMapperUrl'],
  APIML_SECURITY_X509_ENABLED: ['components.gateway.apiml.security.x509.enabled'],
  APIML_SECURITY_AUTH_PROVIDER: ['components.gateway.apiml.security.auth.provider'],
  APIML_SECURITY_AUTHORIZATION_ENDPOINT_URL: ['components.gateway.apiml.security.authorization.endpoint.url'],
  APIML_SECURITY_ZOSMF_APPLID: ['zOSMF.applId'],
  ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES: ['components.discovery.alternativeStaticApiDefinitionsDirectories'],
};

/**
 * Whether a variable tells of other components than this one: lists of components, and names of Zowe v1. They come and go with the
 * others, so that their change is no reason to restart a component that runs.
 */
export function isAboutOthers(variable: string, component: string): boolean {
  if (/^(?:ZWE_(?:INSTALLED|ENABLED|LAUNCH)|LAUNCH)_COMPONENTS$/.test(variable)) return true;
  const owner = v1Ports[variable] ?? /^components\.([^.]+)/.exec(v1Places[variable]?.[0] ?? '')?.[1];
  return owner !== undefined && owner !== component;
}

/** The variables that carry the port of a component, for itself. */
export function portVariableNames(component: string): string[] {
  const ofV1 = Object.keys(v1Ports).filter((name) => v1Ports[name] === component);
  return ['ZWE_configs_port', `ZWE_components_${variablePart(component)}_port`, ...ofV1];
}
