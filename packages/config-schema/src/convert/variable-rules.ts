// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';
import type { ValueKind } from './value-kinds.ts';

/** Variables that only several together tell what to write; each group has a function of its own. */
export type VariableGroup =
  | 'certificate'
  | 'components'
  | 'discovery'
  | 'externalPort'
  | 'haInstance'
  | 'hosts'
  | 'internalGateway'
  | 'job'
  | 'jwt'
  | 'setupCertificate'
  | 'storage'
  | 'verify';

/** A variable with a place of its own in v3. */
export interface PlacedRule {
  readonly outcome: 'converted';
  readonly kind: ValueKind;
  readonly to: readonly ConfigPath[];
  readonly why: string;
}

/** A variable that v3 has no place for. */
export interface UnplacedRule {
  readonly outcome: 'needsPerson' | 'dropped';
  readonly why: string;
}

/** A variable that its group decides on. */
export interface GroupRule {
  readonly outcome: 'group';
  readonly group: VariableGroup;
}

/** What becomes of a variable of v1. */
type VariableRule = PlacedRule | UnplacedRule | GroupRule;

const apimlComponents = ['gateway', 'zaas', 'discovery', 'api-catalog', 'caching-service'];
const explorerPort = 'since v2 the app server serves the explorers, on its own port';
const protectedName = 'the launcher sets it itself';

/** Every variable that instance.env, zowe-certificates.env and the setup files of v1 know, in the order of the result. */
export const variableRules: ReadonlyMap<string, VariableRule> = new Map<string, VariableRule>([
  ['ROOT_DIR', to('path', ['zowe.runtimeDirectory'], 'has to name the directory of v3 after the migration')],
  ['INSTANCE_DIR', drop('log and workspace directory have keys of their own')],
  ['WORKSPACE_DIR', drop('derived from the instance directory')],
  ['ZWE_EXTENSION_DIR', to('path', ['zowe.extensionDirectory'])],
  ['ZOWE_PREFIX', group('job')],
  ['ZOWE_INSTANCE', group('job')],
  ['ZWELS_HA_INSTANCE_ID', group('haInstance')],
  ['ZWE_EXTERNAL_HOSTS', group('hosts')],
  ['ZOWE_EXTERNAL_HOST', group('hosts')],
  ['ZOWE_EXPLORER_HOST', group('hosts')],
  ['ZWE_REFERRER_HOSTS', group('hosts')],
  ['ZWE_EXTERNAL_PORT', group('externalPort')],
  [
    'ZOWE_IP_ADDRESS',
    ask(
      'v1 only registered this address with discovery, v3 has no such key: set zowe.network.server.listenAddresses where servers shall listen on it alone, or leave it out',
    ),
  ],
  ['ZOWE_LOOPBACK_ADDRESS', drop('v3 has no loopback address of its own')],
  ['ZWE_LOG_LEVEL_ZWELS', to('logLevel', ['zowe.launchScript.logLevel'])],
  ['KEYSTORE', group('certificate')],
  ['KEYSTORE_TYPE', group('certificate')],
  ['KEYSTORE_PASSWORD', group('certificate')],
  ['KEY_ALIAS', group('certificate')],
  ['TRUSTSTORE', group('certificate')],
  ['KEYSTORE_KEY', group('certificate')],
  ['KEYSTORE_CERTIFICATE', group('certificate')],
  ['KEYSTORE_CERTIFICATE_AUTHORITY', group('certificate')],
  ['EXTERNAL_CERTIFICATE_AUTHORITIES', group('certificate')],
  ['EXTERNAL_ROOT_CA', group('certificate')],
  ['ZOWE_APIM_VERIFY_CERTIFICATES', group('verify')],
  ['ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES', group('verify')],
  ['VERIFY_CERTIFICATES', group('verify')],
  ['NONSTRICT_VERIFY_CERTIFICATES', group('verify')],
  ['KEYSTORE_DIRECTORY', group('setupCertificate')],
  ['KEYSTORE_ALIAS', group('setupCertificate')],
  ['ZOWE_LOCK_KEYSTORE', group('setupCertificate')],
  ['EXTERNAL_CERTIFICATE', group('setupCertificate')],
  ['EXTERNAL_CERTIFICATE_ALIAS', group('setupCertificate')],
  ['KEYRING_OWNER', group('setupCertificate')],
  ['KEYRING_NAME', group('setupCertificate')],
  ['ZOWE_KEYRING', group('setupCertificate')],
  ['ZOWE_CERTIFICATE_LABEL', group('setupCertificate')],
  ['LOCAL_CA', group('setupCertificate')],
  ['ZOWE_LOCALCA_LABEL', group('setupCertificate')],
  ['HOSTNAME', group('setupCertificate')],
  ['IPADDRESS', group('setupCertificate')],
  ['ZOSMF_CERTIFICATE', group('setupCertificate')],
  ['GENERATE_CERTS_FOR_KEYRING', drop('it only steered the certificate setup of v1')],
  [
    'COMPONENT_LEVEL_CERTIFICATES',
    ask('set components.<component>.certificate of the components that have a certificate of their own'),
  ],
  ['EXTERNAL_COMPONENT_CERTIFICATES', ask('import them, and set components.<component>.certificate')],
  ['EXTERNAL_COMPONENT_CERTIFICATE_ALIASES', ask('set components.<component>.certificate.keystore.alias')],
  ['ZOWE_USER_ID', to('text', ['zowe.setup.security.users.zowe'])],
  ['ZOWE_GROUP_ID', to('text', ['zowe.setup.security.groups.stc'])],
  ['ZWES_ZIS_LOADLIB', to('dataSetName', ['zowe.setup.dataset.authLoadlib'])],
  ['ZWES_ZIS_PLUGINLIB', to('dataSetName', ['zowe.setup.dataset.authPluginLib'])],
  ['ZWES_ZIS_PARMLIB', to('dataSetName', ['zowe.setup.dataset.parmlib'])],
  ['ZWES_ZIS_PARMLIB_MEMBER', to('memberName', ['zowe.setup.dataset.parmlibMembers.zis'])],
  ['JAVA_HOME', to('path', ['java.home'], 'v3 needs Java 17 or later')],
  ['NODE_HOME', to('path', ['node.home'], 'v3 needs Node.js 18 or later')],
  ['SKIP_NODE', drop('a component that needs Node.js is started or not by components.<component>.enabled')],
  ['ZOSMF_HOST', to('text', ['zOSMF.host'])],
  ['ZOSMF_PORT', to('port', ['zOSMF.port'])],
  ['APIML_SECURITY_ZOSMF_APPLID', to('text', ['zOSMF.applId'])],
  ['LAUNCH_COMPONENT_GROUPS', group('components')],
  ['ZWE_LAUNCH_COMPONENTS', group('components')],
  ['EXTERNAL_COMPONENTS', group('components')],
  ['GATEWAY_PORT', to('port', ['components.gateway.port'])],
  ['APIML_ALLOW_ENCODED_SLASHES', to('boolean', ['components.gateway.apiml.service.allowEncodedSlashes'])],
  ['APIML_CORS_ENABLED', to('boolean', ['components.gateway.apiml.service.corsEnabled'])],
  ['APIML_PREFER_IP_ADDRESS', drop('since v2 API ML always registers host names')],
  ['APIML_ENABLE_SSO', drop('single sign-on is always on since v2')],
  ['APIML_GATEWAY_TIMEOUT_MILLIS', to('count', ['components.gateway.apiml.gateway.timeoutMillis'])],
  ['APIML_MAX_CONNECTIONS_PER_ROUTE', to('count', ['components.gateway.server.maxConnectionsPerRoute'])],
  ['APIML_MAX_TOTAL_CONNECTIONS', to('count', ['components.gateway.server.maxTotalConnections'])],
  [
    'APIML_DEBUG_MODE_ENABLED',
    to(
      'boolean',
      apimlComponents.map((component) => `components.${component}.debug`),
    ),
  ],
  [
    'APIML_SECURITY_AUTH_PROVIDER',
    to(
      'text',
      ['components.gateway.apiml.security.auth.provider'],
      'ZAAS of v3 reads it there; with zosmf, z/OSMF needs JWT support unless jwtAutoconfiguration is ltpa',
    ),
  ],
  ['APIML_ZOSMF_ID', group('jwt')],
  ['APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE', group('jwt')],
  ['APIML_SECURITY_X509_ENABLED', to('boolean', ['components.gateway.apiml.security.x509.enabled'])],
  ['APIML_GATEWAY_EXTERNAL_MAPPER', to('text', ['components.gateway.apiml.security.x509.externalMapperUrl'])],
  [
    'APIML_SECURITY_AUTHORIZATION_ENDPOINT_URL',
    to('text', ['components.gateway.apiml.security.authorization.endpoint.url']),
  ],
  ['APIML_GATEWAY_INTERNAL_ENABLED', group('internalGateway')],
  ['APIML_GATEWAY_INTERNAL_HOST', group('internalGateway')],
  ['APIML_GATEWAY_INTERNAL_PORT', group('internalGateway')],
  ['APIML_GATEWAY_INTERNAL_SSL_KEY_ALIAS', group('internalGateway')],
  ['APIML_GATEWAY_INTERNAL_SSL_KEYSTORE', group('internalGateway')],
  ['CATALOG_PORT', to('port', ['components.api-catalog.port'])],
  ['DISCOVERY_PORT', to('port', ['components.discovery.port'])],
  ['ZWE_DISCOVERY_SERVICES_LIST', group('discovery')],
  ['ALL_DISCOVERY_SERVERS', group('discovery')],
  ['ZWE_DISCOVERY_SERVICES_REPLICAS', to('count', ['components.discovery.replicas'])],
  ['STATIC_DEF_CONFIG_DIR', drop('always <zowe.workspaceDirectory>/api-mediation/api-defs since v2')],
  [
    'ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES',
    ask(
      'v3 reads static definitions only from <zowe.workspaceDirectory>/api-mediation/api-defs: have a component bring them in its manifest (apimlServices.static)',
    ),
  ],
  ['ZWE_CACHING_SERVICE_PORT', to('port', ['components.caching-service.port'])],
  ['ZWE_CACHING_SERVICE_PERSISTENT', group('storage')],
  ['ZWE_CACHING_SERVICE_VSAM_DATASET', group('storage')],
  ['ZWE_CACHING_STORAGE_SIZE', to('count', ['components.caching-service.storage.size'])],
  ['ZWE_CACHING_EVICTION_STRATEGY', to('evictionStrategy', ['components.caching-service.storage.evictionStrategy'])],
  ['JGROUPS_BIND_PORT', to('port', ['components.caching-service.storage.infinispan.jgroups.port'])],
  ['JGROUPS_BIND_ADDRESS', to('text', ['components.caching-service.storage.infinispan.jgroups.host'])],
  [
    'CACHING_STORAGE_INFINISPAN_INITIALHOSTS',
    to('text', ['components.caching-service.storage.infinispan.initialHosts']),
  ],
  [
    'CACHING_STORAGE_INFINISPAN_PERSISTENCE_DATALOCATION',
    to('text', ['components.caching-service.storage.infinispan.persistence.dataLocation']),
  ],
  [
    'CACHING_STORAGE_INFINISPAN_PERSISTENCE_INDEXLOCATION',
    to('text', ['components.caching-service.storage.infinispan.persistence.indexLocation']),
  ],
  ['ZOWE_ZLUX_SERVER_HTTPS_PORT', to('port', ['components.app-server.port'])],
  [
    'ZOWE_ZLUX_SSH_PORT',
    to('text', ['zowe.environments.ZWED_SSH_PORT'], 'the name that the app server reads since v2'),
  ],
  [
    'ZOWE_ZLUX_TELNET_PORT',
    to('text', ['zowe.environments.ZWED_TN3270_PORT'], 'the name that the app server reads since v2'),
  ],
  [
    'ZOWE_ZLUX_SECURITY_TYPE',
    to('text', ['zowe.environments.ZWED_TN3270_SECURITY'], 'the name that the app server reads since v2'),
  ],
  ['ZOWE_ZSS_SERVER_PORT', to('port', ['components.zss.port'])],
  ['ZOWE_ZSS_SERVER_TLS', to('boolean', ['components.zss.tls'])],
  ['ZOWE_ZSS_XMEM_SERVER_NAME', to('text', ['components.zss.crossMemoryServerName'])],
  ['SSO_FALLBACK_TO_NATIVE_AUTH', to('boolean', ['components.zss.agent.jwt.fallback'])],
  ['PKCS11_TOKEN_NAME', drop('no PKCS #11 token is used since v2')],
  ['PKCS11_TOKEN_LABEL', drop('no PKCS #11 token is used since v2')],
  [
    'JOBS_API_PORT',
    to('port', ['components.jobs-api.port'], 'v3 does not have this component any more; z/OSMF has the same interface'),
  ],
  [
    'FILES_API_PORT',
    to(
      'port',
      ['components.files-api.port'],
      'v3 does not have this component any more; z/OSMF has the same interface',
    ),
  ],
  ['JES_EXPLORER_UI_PORT', drop(explorerPort)],
  ['MVS_EXPLORER_UI_PORT', drop(explorerPort)],
  ['USS_EXPLORER_UI_PORT', drop(explorerPort)],
  [
    'ZOWE_EXPLORER_FRAME_ANCESTORS',
    drop('since v2 the app server serves the explorers, and decides who may frame them'),
  ],
  ['_BPX_SHAREAS', drop(protectedName)],
  ['ZWE_CLI_PARAMETER_CONFIG', drop(protectedName)],
  ['ZWE_CLI_PARAMETER_HA_INSTANCE', drop(protectedName)],
  ['ZWE_ENVIRONMENT_PREPARED', drop('v1 set it while it started')],
]);

/** The names of all variables that have a rule. */
export const variableNamesOfV1: readonly string[] = [...variableRules.keys()];

function to(kind: ValueKind, paths: readonly string[], why = 'the same meaning'): VariableRule {
  return { outcome: 'converted', kind, to: paths.map((path) => path.split('.')), why };
}

function ask(why: string): VariableRule {
  return { outcome: 'needsPerson', why };
}

function drop(why: string): VariableRule {
  return { outcome: 'dropped', why };
}

function group(name: VariableGroup): VariableRule {
  return { outcome: 'group', group: name };
}
