// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertInstanceVariables } from '../../src/convert/convert-instance-variables.ts';
import { renderConversion } from '../../src/convert/render-conversion.ts';
import { variableRules } from '../../src/convert/variable-rules.ts';
import { load } from '../config-files.ts';
import { upstreamErrorsOfText } from '../upstream-validator.ts';
import { fixture, instanceOf, reportOf } from './inputs.ts';

/** Every variable that the documentation of Zowe v1 has. */
const variablesOfV1 = `
  ROOT_DIR JAVA_HOME NODE_HOME SKIP_NODE ZOWE_PREFIX ZOWE_INSTANCE LAUNCH_COMPONENT_GROUPS ZWE_LAUNCH_COMPONENTS ZOSMF_HOST ZOSMF_PORT
  ZOWE_EXPLORER_HOST ZOWE_IP_ADDRESS APIML_GATEWAY_INTERNAL_ENABLED APIML_GATEWAY_INTERNAL_PORT APIML_GATEWAY_INTERNAL_SSL_KEY_ALIAS
  APIML_GATEWAY_INTERNAL_SSL_KEYSTORE KEYSTORE_DIRECTORY CATALOG_PORT DISCOVERY_PORT GATEWAY_PORT ZWE_DISCOVERY_SERVICES_LIST
  APIML_ALLOW_ENCODED_SLASHES APIML_CORS_ENABLED APIML_PREFER_IP_ADDRESS APIML_GATEWAY_TIMEOUT_MILLIS APIML_MAX_CONNECTIONS_PER_ROUTE
  APIML_MAX_TOTAL_CONNECTIONS APIML_DEBUG_MODE_ENABLED APIML_SECURITY_X509_ENABLED APIML_SECURITY_ZOSMF_APPLID
  APIML_SECURITY_AUTH_PROVIDER APIML_SECURITY_AUTHORIZATION_ENDPOINT_URL APIML_GATEWAY_EXTERNAL_MAPPER ZWE_CACHING_SERVICE_PORT
  ZWE_CACHING_STORAGE_SIZE ZWE_CACHING_EVICTION_STRATEGY ZWE_CACHING_SERVICE_PERSISTENT ZWE_CACHING_SERVICE_VSAM_DATASET
  JGROUPS_BIND_PORT CACHING_STORAGE_INFINISPAN_INITIALHOSTS CACHING_STORAGE_INFINISPAN_PERSISTENCE_DATALOCATION
  CACHING_STORAGE_INFINISPAN_PERSISTENCE_INDEXLOCATION ZOWE_ZLUX_SERVER_HTTPS_PORT ZOWE_ZSS_SERVER_PORT ZOWE_ZSS_SERVER_TLS
  ZOWE_ZSS_XMEM_SERVER_NAME ZWES_ZIS_LOADLIB ZWES_ZIS_PLUGINLIB ZWES_ZIS_PARMLIB ZWES_ZIS_PARMLIB_MEMBER JOBS_API_PORT FILES_API_PORT
  JES_EXPLORER_UI_PORT MVS_EXPLORER_UI_PORT USS_EXPLORER_UI_PORT ZOWE_EXPLORER_FRAME_ANCESTORS ZWE_EXTERNAL_HOSTS ZOWE_EXTERNAL_HOST
  ZWE_EXTERNAL_PORT ZWE_REFERRER_HOSTS ZWE_LOG_LEVEL_ZWELS ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES EXTERNAL_COMPONENTS
  ZWELS_HA_INSTANCE_ID KEY_ALIAS KEYSTORE_PASSWORD KEYSTORE KEYSTORE_TYPE TRUSTSTORE KEYSTORE_KEY KEYSTORE_CERTIFICATE
  KEYSTORE_CERTIFICATE_AUTHORITY EXTERNAL_ROOT_CA EXTERNAL_CERTIFICATE_AUTHORITIES ZOWE_APIM_VERIFY_CERTIFICATES
  ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES SSO_FALLBACK_TO_NATIVE_AUTH KEYRING_OWNER KEYRING_NAME LOCAL_CA HOSTNAME IPADDRESS
  VERIFY_CERTIFICATES NONSTRICT_VERIFY_CERTIFICATES EXTERNAL_CERTIFICATE EXTERNAL_CERTIFICATE_ALIAS KEYSTORE_ALIAS ZOSMF_CERTIFICATE
  ZOWE_USER_ID ZOWE_GROUP_ID ZOWE_LOCK_KEYSTORE COMPONENT_LEVEL_CERTIFICATES EXTERNAL_COMPONENT_CERTIFICATES
  EXTERNAL_COMPONENT_CERTIFICATE_ALIASES ZOWE_LOCALCA_LABEL ZOWE_CERTIFICATE_LABEL ZOWE_KEYRING GENERATE_CERTS_FOR_KEYRING
`
  .trim()
  .split(/\s+/);

const [variables, certificates] = [
  fixture('v1-instance/instance.env'),
  fixture('v1-instance/keystore/zowe-certificates.env'),
];

describe('an instance directory that uses every variable', () => {
  const texts = new Map([
    ['/zowe/instance/instance.env', variables],
    ['/zowe/instance/keystore/zowe-certificates.env', certificates],
  ]);
  let input: ReturnType<typeof instanceOf>;
  let conversion: ReturnType<typeof convertInstanceVariables>;
  let text: string;

  beforeEach(() => {
    input = instanceOf(variables, certificates);
    conversion = convertInstanceVariables(input);
    text = renderConversion(conversion, texts);
  });

  test('becomes this file, with the comments of the variables', () => {
    expect(text).toBe(fixture('v1-instance/expected.yaml'));
  });

  test('the file is the configuration of the conversion', () => {
    expect(parse(text)).toEqual(conversion.config);
  });

  test('tells of each variable what became of it', () => {
    expect(reportOf(conversion.entries)).toEqual(fixture('v1-instance/expected-report.txt').trimEnd().split('\n'));
  });

  test('is valid for Zowe v3, and for Zowe HA without a warning about an override', () => {
    expect(upstreamErrorsOfText(text)).toEqual([]);
    expect(load(text).warnings).toEqual([]);
  });

  test('leaves no variable out of the report', () => {
    const told = new Set(conversion.entries.map(({ key }) => key));
    const given = [...input.variables.keys(), ...input.certificates.keys()];
    expect(given.filter((name) => !told.has(name))).toEqual([]);
  });

  test('the report has no value', () => {
    const report = JSON.stringify(conversion.entries);
    for (const value of ['canary', 'lp01.example.com', '10.1.0.1', 'ZOWE.CACHE']) expect(report).not.toContain(value);
  });

  test('each place is the line of the variable that the value came from', () => {
    const lines = variables.split('\n');
    const place = conversion.places.get('components.gateway.port');
    expect(lines[(place?.line ?? 0) - 1]).toBe('GATEWAY_PORT=8554 # behind the distributor');
    expect(conversion.places.get('zowe.certificate.keystore.alias')).toMatchObject({
      file: '/zowe/instance/keystore/zowe-certificates.env',
      line: 2,
    });
  });
});

test('every variable of Zowe v1 has a rule', () => {
  expect(variablesOfV1.filter((name) => !variableRules.has(name))).toEqual([]);
});

test.each(variablesOfV1)('%s alone converts, or says what a person has to do', (name) => {
  const location = { file: '/i/instance.env', line: 7 };
  const input = { directory: '/i', variables: new Map([[name, { value: '1', location }]]), certificates: new Map() };
  const { config, entries } = convertInstanceVariables(input);
  expect(entries.filter(({ location: { line } }) => line === 7).length).toBeGreaterThan(0);
  const isComplete = !entries.some(({ key }) => key.startsWith('zowe.certificate'));
  if (isComplete) expect(upstreamErrorsOfText(JSON.stringify(config))).toEqual([]);
  else expect(name).toBe('KEYSTORE');
});
