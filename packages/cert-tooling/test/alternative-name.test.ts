// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { distinctNames, formatAlternativeName, isUnspecified, parseAlternativeName } from '../src/alternative-name.ts';
import { InvalidAlternativeNameError } from '../src/plan-errors.ts';
import { thrownBy } from './fixtures.ts';

const format = (text: string) => formatAlternativeName(parseAlternativeName(text, 'zowe.externalDomains[0]'));

describe('a host name or address of the configuration', () => {
  test.each([
    ['zowe.example.com', 'DNS:zowe.example.com'],
    ['ZOWE.Example.COM', 'DNS:zowe.example.com'],
    ['zowe.example.com.', 'DNS:zowe.example.com'],
    [' localhost ', 'DNS:localhost'],
    ['*.example.com', 'DNS:*.example.com'],
    ['lpar_1', 'DNS:lpar_1'],
    ['bücher.example', 'DNS:xn--bcher-kva.example'],
    ['127.0.0.2', 'IP:127.0.0.2'],
    ['2001:DB8:0:0::0001', 'IP:2001:db8::1'],
    ['[::1]', 'IP:::1'],
    ['fe80::1%eth0', 'IP:fe80::1'],
    ['::ffff:10.0.0.1', 'IP:::ffff:a00:1'],
  ])('%s becomes %s', (text, expected) => {
    expect(format(text)).toBe(expected);
  });

  test.each([
    '',
    'https://zowe.example.com',
    'zowe:7554',
    'a b',
    '-bad.example',
    '*',
    '*.',
    'a.*.example',
    '999.1.1.1',
    '1.2.3',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}b`,
    'a..b',
    'name\nDNS:evil',
  ])('%j is refused with its key', (text) => {
    const error = thrownBy(() => format(text));
    expect(error).toBeInstanceOf(InvalidAlternativeNameError);
    expect(error).toMatchObject({ id: 'ZWEL0613E', location: { key: 'zowe.externalDomains[0]' } });
  });
});

test('equal names are kept once, in the order of their first appearance', () => {
  const names = ['b.example', 'a.example', 'B.EXAMPLE', '::1', '0:0:0:0:0:0:0:1'].map((text) =>
    parseAlternativeName(text, 'k'),
  );
  expect(distinctNames(names).map(formatAlternativeName)).toEqual(['DNS:b.example', 'DNS:a.example', 'IP:::1']);
});

test('only 0.0.0.0 and :: are addresses that nobody connects to', () => {
  const unspecified = (text: string) => isUnspecified(parseAlternativeName(text, 'k'));
  expect(['0.0.0.0', '::', '0::0', '127.0.0.1', 'localhost'].map(unspecified)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
