// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Ajv2019, type ErrorObject } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

/*
 * What Zowe v3 accepts as zowe.yaml, told again from its published constraints and without anything of ours. It shares neither text
 * nor structure with schemas/, so that each can be held against the other.
 */

type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer' };
const texts: Schema = { type: 'array', items: text };
const oneOf = (...values: unknown[]): Schema => ({ enum: values });
const orNull = (type: string): Schema => ({ type: [type, 'null'] });
const open = (properties: Properties = {}, ...required: string[]): Schema => ({ type: 'object', properties, required });
const closed = (properties: Properties, ...required: string[]): Schema => ({
  ...open(properties, ...required),
  additionalProperties: false,
});
const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
const textsOf = (...names: string[]): Properties => Object.fromEntries(names.map((name) => [name, text]));

const path: Schema = { type: 'string', minLength: 1, maxLength: 1024 };
const port: Schema = { type: 'integer', minimum: 0, maximum: 65535 };
const ipv4: Schema = {
  type: 'string',
  pattern: String.raw`^((1?\d?\d|2[0-4]\d|25[0-5])(\.|$)){4}(?<!\.)$`,
  not: { pattern: String.raw`(^|\.)0\d` },
};
const qualifier = '[A-Z$#@][-A-Z0-9$#@]{0,7}';
const vsamName: Schema = {
  type: 'string',
  minLength: 3,
  maxLength: 38,
  pattern: String.raw`^${qualifier}(\.${qualifier}){0,11}$`,
};
const member: Schema = { type: 'string', pattern: '^[A-Z$#@][A-Z0-9$#@]{0,7}$' };

const ringKinds = ['JCEKS', 'JCECCAKS', 'JCERACFKS', 'JCECCARACFKS', 'JCEHYBRIDRACFKS'];
const ringStore = {
  type: oneOf(...ringKinds),
  file: { type: 'string', pattern: '^safkeyring[a-z]*://' },
  password: oneOf('', 'password'),
};
const fileStore = { type: { const: 'PKCS12' }, file: path, password: text };
const certificate: Schema = {
  oneOf: [
    closed(
      {
        keystore: closed({ ...fileStore, alias: text }, 'type', 'file', 'alias'),
        truststore: closed(fileStore, 'type', 'file'),
        pem: closed(
          { key: path, certificate: path, certificateAuthorities: { oneOf: [path, { type: 'array', items: path }] } },
          'key',
          'certificate',
        ),
      },
      'keystore',
      'truststore',
      'pem',
    ),
    closed(
      {
        keystore: closed({ ...ringStore, alias: text }, 'type', 'file', 'alias'),
        truststore: closed(ringStore, 'type', 'file'),
        pem: {
          oneOf: [
            { type: 'null' },
            closed({
              key: orNull('string'),
              certificate: orNull('string'),
              certificateAuthorities: { oneOf: [text, texts] },
            }),
          ],
        },
      },
      'keystore',
      'truststore',
    ),
  ],
};

const versions = oneOf('TLSv1.2', 'TLSv1.3');
const tls: Schema = {
  anyOf: [
    closed({ attls: { const: true } }),
    closed({ attls: oneOf('', 'false', false), ciphers: texts, curves: texts, minTls: versions, maxTls: versions }),
  ],
};
const network = closed({
  server: open({ listenAddresses: { type: 'array', items: ipv4 }, vipaIp: text, validatePortFree: flag, tls }),
  client: closed({ tls }),
  allowedDomains: texts,
});

const launcher = {
  restartIntervals: { type: 'array', items: whole },
  minUptime: whole,
  shareAs: oneOf('no', 'yes', 'must', ''),
};
const component = open({
  enabled: flag,
  certificate,
  launcher: open(launcher),
  zowe: open({ network, job: open({ suffix: text }) }),
});

const pkcs12 = closed({
  directory: path,
  lock: flag,
  ...Object.fromEntries(['name', 'password', 'caAlias', 'caPassword'].map((name) => [name, orNull('string')])),
  import: closed(textsOf('keystore', 'password', 'alias')),
});
const keyring = closed({
  ...textsOf('owner', 'name', 'label', 'caLabel'),
  connect: closed(textsOf('user', 'label')),
  import: closed(textsOf('dsName', 'password')),
  zOSMF: closed(textsOf('ca', 'user')),
});
const names = ['caCommonName', 'commonName', 'orgUnit', 'org', 'locality', 'state', 'country'];
const certificateSetup = {
  dname: closed(Object.fromEntries(names.map((name) => [name, orNull('string')]))),
  validity: orNull('integer'),
  san: texts,
  importCertificateAuthorities: texts,
};

const setup = closed({
  dataset: closed({
    ...textsOf('prefix', 'proclib', 'parmlib', 'jcllib', 'loadlib', 'authLoadlib', 'authPluginLib'),
    parmlibMembers: closed({ zis: member }),
  }),
  zis: closed({ parmlib: closed({ keys: open() }) }),
  security: closed({
    product: oneOf('RACF', 'ACF2', 'TSS'),
    groups: closed(textsOf('admin', 'stc', 'sysProg')),
    users: closed(textsOf('zowe', 'zis')),
    stcs: closed(textsOf('zowe', 'zis', 'aux')),
  }),
  certificate: {
    oneOf: [
      open({ type: { const: 'PKCS12' }, pkcs12, ...certificateSetup }, 'pkcs12'),
      open({ type: oneOf(...ringKinds), keyring, ...certificateSetup }, 'keyring'),
    ],
  },
  vsam: closed({
    mode: oneOf('NONRLS', 'RLS'),
    volume: text,
    storageClass: text,
    name: { anyOf: [{ type: 'null' }, { const: '' }, vsamName] },
  }),
  jcl: open({ header: { oneOf: [text, texts] } }),
});

const zowe = closed({
  setup,
  runtimeDirectory: path,
  logDirectory: path,
  workspaceDirectory: path,
  extensionDirectory: path,
  job: closed(textsOf('name', 'prefix')),
  network,
  extensionRegistry: open(
    { defaultHandler: text, handlers: mapOf(open({ registry: text, path }, 'registry', 'path')) },
    'defaultHandler',
    'handlers',
  ),
  launcher: closed({ ...launcher, unsafeDisableZosVersionCheck: flag }),
  rbacProfileIdentifier: text,
  cookieIdentifier: text,
  externalDomains: { ...texts, minItems: 1, uniqueItems: true },
  externalPort: port,
  environments: open(),
  launchScript: open({
    logLevel: oneOf('', 'info', 'debug', 'trace'),
    onComponentConfigureFail: oneOf('warn', 'exit'),
  }),
  certificate,
  verifyCertificates: oneOf('STRICT', 'NONSTRICT', 'DISABLED'),
  sysMessages: { ...texts, uniqueItems: true },
  useConfigmgr: flag,
  configmgr: open({ validation: oneOf('STRICT', 'COMPONENT-COMPAT') }, 'validation'),
});

const configuration = closed({
  zowe,
  java: open({ home: path }),
  node: open({ home: path }),
  zOSMF: closed({ host: text, port, scheme: oneOf('http', 'https'), applId: text }),
  components: mapOf(component),
  haInstances: mapOf(open({ hostname: text, sysname: text, components: mapOf(component) }, 'hostname', 'sysname')),
});

const validate = new Ajv2019({ allErrors: true, strict: false }).compile(configuration);

/** What Zowe v3 would have against a configuration; empty when it accepts it. */
export function upstreamErrors(config: unknown): string[] {
  if (validate(config)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }: ErrorObject) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The same for the text of a zowe.yaml without templates. */
export function upstreamErrorsOfText(yaml: string): string[] {
  return upstreamErrors(parse(yaml, { version: '1.2', schema: 'core' }));
}
