// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { convertInstanceVariables } from '../../src/convert/convert-instance-variables.ts';
import { convertYaml } from '../../src/convert/convert-yaml.ts';
import { instanceEnvLayer } from '../../src/convert/instance-env-layer.ts';
import { renderConversion } from '../../src/convert/render-conversion.ts';
import { variableRules } from '../../src/convert/variable-rules.ts';
import { defaults } from '../../src/defaults.ts';
import { mergeConfigs } from '../../src/merge-config.ts';
import { createLocator } from '../../src/read/locator.ts';
import { validateConfig } from '../../src/validate/validate-config.ts';
import type { ConfigMapping } from '../../src/config-value.ts';

/** For machines that are busy with something else. */
const patience = 120_000;

const known = fc.constantFrom(...variableRules.keys());
const name = fc.oneof(
  { weight: 6, arbitrary: known },
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
);
const value = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '7554',
    'true',
    'false',
    '',
    ' ',
    '/a/b',
    'safkeyring:////O/R',
    'VSAM',
    'GATEWAY,DESKTOP',
    'a.example.com,b.example.com',
    'https://a.example.com:7553/eureka/',
    'https://a.example.com:7553/eureka/,https://b.example.com:7553/eureka/',
    'https://[::1]:1/eureka,x',
    'ABC.DEF',
    'canary\0canary',
    '-',
    '#',
    'constructor,__proto__',
  ),
);
const variables = fc
  .array(fc.tuple(name, value), { maxLength: 30 })
  .map(
    (pairs) =>
      new Map(pairs.map(([key, text], index) => [key, { value: text, location: { file: 'f', line: index + 1 } }])),
  );
const instance = fc.record({ directory: fc.constantFrom('/a', '/b'), variables, certificates: variables });

function isValid(config: ConfigMapping): boolean {
  const merged = mergeConfigs([config, defaults]);
  return validateConfig(merged, createLocator([], defaults)).every(({ severity }) => severity === 'warning');
}

describe('any variables', () => {
  test(
    'convert to a configuration that is valid, or somebody is asked',
    () => {
      fc.assert(
        fc.property(fc.array(instance, { minLength: 1, maxLength: 3 }), (inputs) => {
          const conversion = convertInstanceVariables(inputs);
          const asked = conversion.entries.some(({ outcome }) => outcome === 'needsPerson');
          expect(isValid(conversion.config) || asked).toBe(true);
          expect(parse(renderConversion(conversion, new Map()))).toEqual(conversion.config);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  test(
    'are all told of',
    () => {
      fc.assert(
        fc.property(instance, (input) => {
          const told = new Set(convertInstanceVariables(input).entries.map(({ key }) => key));
          for (const key of [...input.variables.keys(), ...input.certificates.keys()]) expect(told).toContain(key);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  test(
    'make a layer in which each value has a place',
    () => {
      fc.assert(
        fc.property(instance, (input) => {
          const layer = instanceEnvLayer(input);
          const visit = (current: unknown, path: (string | number)[]): void => {
            expect(layer.locate(path, 'value')?.file).toBeDefined();
            if (typeof current !== 'object' || current === null) return;
            for (const [key, child] of Object.entries(current)) {
              visit(child, [...path, Array.isArray(current) ? Number(key) : key]);
            }
          };
          visit(layer.value, []);
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );
});

const scalar = fc.oneof(
  fc.constantFrom('7554', 'true', 'safkeyring:////O/R', 'auto', 'zosmf', 'VSAM', '', 'x'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const certificate = fc.record(
  {
    keystore: fc.dictionary(fc.constantFrom('type', 'file', 'password', 'alias'), scalar),
    trustStore: fc.dictionary(fc.constantFrom('type', 'file', 'certificateAuthorities'), scalar),
    pem: fc.dictionary(fc.constantFrom('key', 'certificate', 'certificateAuthority'), scalar),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(fc.constantFrom('a', 'b'), scalar));
const component = fc.dictionary(
  fc.constantFrom('enabled', 'port', 'certificate', 'internalCertificate', 'apiml', 'server', 'storage', 'environment'),
  fc.oneof(anything, certificate),
);
const components = fc.dictionary(
  fc.constantFrom('gateway', 'discovery', 'jobs-api', 'caching-service', 'explorer-jes', 'constructor'),
  fc.oneof(component, scalar),
);
const file = fc.record(
  {
    zowe: fc.dictionary(
      fc.constantFrom('jobPrefix', 'identifier', 'job', 'sso', 'externalPort', 'environments', 'useConfigmgr'),
      anything,
    ),
    components,
    haInstances: fc.dictionary(
      fc.constantFrom('lpar1', 'LPAR1', 'l-2'),
      fc.oneof(scalar, fc.record({ ip: scalar, components }, { requiredKeys: [] })),
    ),
    zOSMF: fc.dictionary(fc.constantFrom('port', 'applId'), scalar),
  },
  { requiredKeys: [] },
);

test(
  'any file of v1 or v2 converts to what the report says, once and for all',
  () => {
    fc.assert(
      fc.property(file, certificate, certificate, (content, external, internal) => {
        const zowe = { ...content.zowe, externalCertificate: external, internalCertificate: internal };
        const conversion = convertYaml('zowe.yaml', stringify({ ...content, zowe }));
        expect(parse(conversion.text)).toEqual(conversion.config);
        const asked = conversion.entries.some(({ outcome }) => outcome === 'needsPerson');
        const valid = isValid(conversion.config);
        expect(valid || asked).toBe(true);
        if (valid) expect(convertYaml('zowe.yaml', conversion.text).text).toBe(conversion.text);
      }),
      { numRuns: 60 },
    );
  },
  patience,
);
