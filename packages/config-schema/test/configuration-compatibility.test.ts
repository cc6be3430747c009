// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { variableRules } from '../src/convert/variable-rules.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(new URL('../../../docs/reference/configuration-compatibility.md', import.meta.url), 'utf8');

interface Row {
  readonly what: string;
  readonly verdict: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|[\w ]+ \| in Zowe )/.test(line))
  .map((line) => {
    const [what = '', , , verdict = '', tests = ''] = line.slice(2, -2).split(' | ');
    return {
      what,
      verdict,
      tests: [...tests.matchAll(/`([^`]+)` `([^`]+)`/g)].map(([, file = '', title = '']) => ({ file, title })),
    };
  });

/** The titles of the tests in a file, as they are written there. */
const titles = new Map<string, string>();
function textOf(file: string): string {
  const known = titles.get(file) ?? readFileSync(packages + file, 'utf8');
  titles.set(file, known);
  return known;
}

describe('the page about compatibility', () => {
  test('has rows about files, HA instances, keys, variables and the launcher', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
  });

  test.each(rows)('$what: has a verdict, and tests that exist', ({ verdict, tests }) => {
    expect(['same', 'better', 'deliberately different']).toContain(verdict);
    expect(tests).not.toEqual([]);
    const missing = tests.filter(({ file, title }) => !isTitle(textOf(file), title));
    expect(missing).toEqual([]);
  });

  test('speaks of every variable of v1 that is not simply dropped', () => {
    const known = [...variableRules].filter(([, { outcome }]) => outcome !== 'dropped').map(([name]) => name);
    expect(known.length).toBeGreaterThan(70);
    expect(known.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('would be caught naming a test that does not exist', () => {
    const text = textOf('config-schema/test/merge-config.test.ts');
    expect(isTitle(text, 'merging leaves the configurations as they were')).toBe(true);
    expect(
      ['merging leaves', 'no such test', './config-files.ts', '../src/merge-config.ts'].filter((each) =>
        isTitle(text, each),
      ),
    ).toEqual([]);
  });

  test('speaks of every section of zowe.yaml', () => {
    const schema = new URL('../schemas/zowe.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(schema, 'utf8')) as { properties: object };
    const sections = Object.keys(properties).map((key) => `zowe.${key}`);
    expect(sections.length).toBeGreaterThan(15);
    expect(sections.filter((section) => !page.includes(`\`${section}`))).toEqual([]);
  });
});

/** Whether a test of this title is in the text of a file. */
function isTitle(text: string, title: string): boolean {
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => {
    const at = text.indexOf(quoted);
    return at > 0 && /(test|it|\))\(\s*$/.test(text.slice(Math.max(0, at - 40), at));
  });
}
