// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { NoLauncherError } from '@zowe-ha/launcher/control';
import { describe, expect, test } from 'vitest';
import { ConfigurationMissingError, KeyMissingError, LogDirectoryMissingError, UsageError } from '../src/cli-errors.ts';
import { exitCodeOf, exitCodes } from '../src/exit-code.ts';
import { examples } from '../src/help.ts';

const reference = readFileSync(new URL('../../../docs/reference/cli.md', import.meta.url), 'utf8');

describe('the reference', () => {
  test.each(Object.keys(examples))('has a section for %s', (name) => {
    expect(reference).toContain(`\n## ${name}\n`);
    expect(reference).toContain(`zowe-ha ${name}`);
  });

  test.each(Object.values(exitCodes))('explains exit code %s', (code) => {
    expect(reference).toMatch(new RegExp(`^\\| ${code} +\\| \\S`, 'm'));
  });

  test.each([
    '--ha-instance',
    '--json',
    '--help',
    '--config',
    '--watch',
    '--path',
    '--directory',
    '--key-type',
    '--version',
  ])('explains %s', (option) => {
    expect(reference).toContain(option);
  });
});

test.each([
  [new UsageError('x'), 2],
  [new ConfigurationMissingError(), 2],
  [new NoLauncherError(undefined), 3],
  [new LogDirectoryMissingError(), 8],
  [new KeyMissingError('lpar1', 'a.b'), 1],
  [new Error('anything else'), 1],
  ['not even an error', 1],
])('%s ends with %s', (error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
