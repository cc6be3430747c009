// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstanceEnv } from '../../src/instance-env/parse-instance-env.ts';
import { shellFile } from './shell-files.ts';
import { shells, sourceFiles } from './shell-oracle.ts';

const environment = { HOME: '/u/me', B: 'from outside', PATH: '/bin:/usr/bin' };

test.each(shells)(
  '1,100 generated files mean the same as to %s',
  (...shell) => {
    const texts = fc.sample(shellFile, { numRuns: 1100, seed: 20_261_123 });
    const theirs = sourceFiles(shell, texts, environment);
    expect(theirs).toHaveLength(texts.length);
    const differing = texts.flatMap((text, index) => {
      const ours = read(text);
      const expected = theirs[index];
      if (expected !== undefined && ours.errors.length === 0 && same(ours.set, expected)) return [];
      return [{ text, ...ours, expected }];
    });
    expect(differing).toEqual([]);
  },
  120_000,
);

function read(text: string) {
  const { variables, findings } = parseInstanceEnv('f.env', text, { known: new Map(Object.entries(environment)) });
  const values = Object.fromEntries([...variables].map(([key, { value }]) => [key, value]));
  return { errors: findings.filter(({ severity }) => severity === 'error'), set: { ...environment, ...values } };
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
