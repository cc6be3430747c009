// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sizeFindings } from '../../src/environment/environment-size.ts';
import type { EnvironmentVariable } from '../../src/environment/environment-variable.ts';

function variables(values: Readonly<Record<string, string>>): Map<string, EnvironmentVariable> {
  const entries = Object.entries(values).map(([name, value]) => {
    const variable: EnvironmentVariable = {
      name,
      value,
      source: name.startsWith('RULE') ? { kind: 'rule', text: 'r' } : { kind: 'config', path: ['zowe', 'x', name] },
    };
    return [name, variable] as const;
  });
  return new Map(entries);
}

/** Whether this system starts a program with it. */
function starts(env: Record<string, string>): boolean {
  return spawnSync('/bin/true', [], { env }).status === 0;
}

const longest = 131_072 - 1;

test('the longest variable that the system takes is accepted, one byte more is not', () => {
  const fits = { A: 'x'.repeat(longest - 'A='.length) };
  const tooLong = { A: `${fits.A}x` };
  expect([starts(fits), starts(tooLong)]).toEqual([true, process.platform !== 'linux']);
  expect(sizeFindings('c', variables(fits))).toEqual([]);
  expect(sizeFindings('c', variables(tooLong))).toMatchObject([
    {
      id: 'ZWEL0536E',
      severity: 'error',
      message: 'Variable A of component c is too long: 131072 bytes, the system takes at most 131071.',
      location: { key: 'zowe.x.A' },
    },
  ]);
});

test('bytes count, not characters', () => {
  expect(sizeFindings('c', variables({ A: 'ä'.repeat(65_536) }))).toHaveLength(1);
  expect(sizeFindings('c', variables({ RULE: 'ä'.repeat(65_536) }))[0]?.location).toEqual({ key: 'RULE' });
});

test('an environment of 2 MiB is too large, although each variable is not', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`V${String(index).padStart(4, '0')}`, 'x'.repeat(985)]),
    );
  // name, =, value, zero byte, pointer: 1,000 bytes each.
  const largest = Math.floor((2 * 1024 * 1024 - 64 * 1024) / 1000);
  expect(sizeFindings('c', variables(many(largest)))).toEqual([]);
  const tooMany = { ...many(largest), LARGE: 'x'.repeat(2000) };
  expect(sizeFindings('gateway', variables(tooMany))).toMatchObject([
    {
      id: 'ZWEL0537E',
      severity: 'error',
      message: `The environment of component gateway is too large: ${largest * 1000 + 2015} bytes in ${largest + 1} variables, the system takes at most 2031616. The largest variable is LARGE.`,
    },
  ]);
  expect(starts(many(largest))).toBe(true);
});

test('a value is never told', () => {
  const secret = `canary${'x'.repeat(200_000)}`;
  expect(JSON.stringify(sizeFindings('c', variables({ PASSWORD: secret })))).not.toContain('canary');
});
