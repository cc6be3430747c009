// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfigMapping } from '../../src/config-value.ts';
import { validateConfig } from '../../src/validate/validate-config.ts';
import { upstreamErrors, upstreamErrorsOfText } from '../upstream-validator.ts';
import { stricterRows, upstreamRows } from './upstream-table.ts';

const nowhere = { locate: () => undefined };

function configWith(path: string, value: unknown): ConfigMapping {
  const built = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  // As JSON has it: a key without a value is not there.
  return JSON.parse(JSON.stringify(built)) as ConfigMapping;
}

function isAcceptedByUs(config: ConfigMapping): boolean {
  return validateConfig(config, nowhere).every(({ severity }) => severity === 'warning');
}

describe('what Zowe v3 accepts and refuses', () => {
  test('is told by many facts', () => {
    expect(upstreamRows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(upstreamRows.map((row) => JSON.stringify(row))).size).toBe(upstreamRows.length);
  });

  test.each(upstreamRows)('%s: %j is %s', (path, value, verdict) => {
    const config = configWith(path, value);
    const found = upstreamErrors(config);
    expect(found.length === 0, found.join('\n')).toBe(verdict === 'accepted');
    expect(isAcceptedByUs(config)).toBe(verdict === 'accepted');
  });

  test.each(stricterRows)('%s: %j is accepted there, and refused by us on purpose', (path, value) => {
    const config = configWith(path, value);
    expect(upstreamErrors(config)).toEqual([]);
    expect(isAcceptedByUs(config)).toBe(false);
  });

  test('whatever a value is changed into, both say the same', () => {
    const accepted = upstreamRows.filter(
      ([path, value, verdict]) => verdict === 'accepted' && !isStricter(path, value),
    );
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'x',
        0,
        1,
        -1,
        1.5,
        true,
        false,
        [],
        {},
        ['x'],
        { more: 1 },
        'PKCS12',
        'JCEKS',
      ),
      fc.constantFrom<unknown>('password', '1.2.3.4', 'STRICT', 'A.B', 65536, 'safkeyring://A/B'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.nat(), junk, ([path, value], where, replacement) => {
        const config = replaceOne(configWith(path, value), where, replacement);
        expect(isAcceptedByUs(config)).toBe(upstreamErrors(config).length === 0);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });
});

/** Where we are stricter on purpose. */
function isStricter(path: string, value: unknown): boolean {
  const keys = new Set(path.split('.'));
  const both = typeof value === 'object' && value !== null && 'pkcs12' in value && 'keyring' in value;
  return both || ['ha', 'port', 'restartIntervals', 'minUptime', 'haInstances'].some((key) => keys.has(key));
}

/** A copy in which one of the values, counted through, is another one. */
function replaceOne(config: ConfigMapping, where: number, replacement: unknown): ConfigMapping {
  const copy = structuredClone(config) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      collect(child);
    }
  };
  collect(copy);
  const [parent, key] = places[where % places.length] ?? [copy, 'zowe'];
  parent[key] = structuredClone(replacement);
  return copy as ConfigMapping;
}

describe('what this project offers', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const examples = readdirSync(`${root}/examples`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(^|\/)zowe[^/]*\.ya?ml$/.test(file) && !file.includes('node_modules'),
  );

  test('there are examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  test.each(examples)('%s is accepted by Zowe v3 as it is', (file) => {
    expect(upstreamErrorsOfText(readFileSync(`${root}/examples/${file}`, 'utf8'))).toEqual([]);
  });

  test.each(['all-of-v3.yaml', 'all-of-ha.yaml'])('%s is accepted by Zowe v3 as it is', (name) => {
    const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
    expect(upstreamErrorsOfText(text)).toEqual([]);
  });
});
