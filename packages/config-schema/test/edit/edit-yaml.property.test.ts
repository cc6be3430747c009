// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as fc from 'fast-check';
import { Document, parse, type Scalar, visit } from 'yaml';
import { describe, expect, test } from 'vitest';
import { isMapping, type ConfigMapping, type ConfigValue } from '../../src/config-value.ts';
import { applyEdits, type ConfigEdit } from '../../src/edit/config-edit.ts';
import { EditRefusedError } from '../../src/edit/errors.ts';
import { editYaml } from '../../src/edit/edit-yaml.ts';
import { linesOutside } from './edited-lines.ts';

const keys = fc.constantFrom('zowe', 'port', 'components', 'api-catalog', 'no', '7554', 'a b', 'key: x', 'mode', 'x#y');
const texts = fc.oneof(
  fc.constantFrom(
    'no',
    'Yes',
    'on',
    'null',
    '~',
    '',
    '7554',
    '0x1F',
    '1:20',
    '2020-01-01',
    ' lead',
    'trail ',
    '# hash',
    'a # b',
  ),
  fc.constantFrom(
    'a: b',
    'x, y',
    '[z]',
    '{q}',
    '*x',
    '&x',
    '!t',
    '|',
    '> y',
    '%d',
    '@a',
    '`b`',
    "it's",
    '"q"',
    '\\',
    'a\tb',
    '\u00e9',
  ),
  fc.constantFrom(
    'one\ntwo',
    'one\ntwo\n',
    '\n',
    'a\n\n b\n',
    '${{ zowe.x }}',
    'x'.repeat(200),
    'two words '.repeat(30).trim(),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
);
const scalars: fc.Arbitrary<ConfigValue> = fc.oneof(
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const values: fc.Arbitrary<ConfigValue> = fc.letrec<{ value: ConfigValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const configs = fc.dictionary(keys, values, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

interface Writing {
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly crlf: boolean;
  readonly end: boolean;
  readonly choices: readonly number[];
}
const writings: fc.Arbitrary<Writing> = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  crlf: fc.boolean(),
  end: fc.boolean(),
  choices: fc.array(fc.nat(11), { minLength: 8, maxLength: 40 }),
});

/** Writes a configuration as people do: comments, blank lines, brackets, quotes, block texts, each where the choices say. */
function write(config: ConfigMapping, writing: Writing): string {
  const document = new Document(config, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  let turn = 0;
  const choice = () => writing.choices[turn++ % writing.choices.length] ?? 0;
  visit(document, {
    Pair(_key, pair) {
      const key = pair.key as Scalar;
      const what = choice();
      if (what === 0) key.commentBefore = ` about ${turn}`;
      if (what === 1) key.spaceBefore = true;
      if (what === 2) key.type = 'QUOTE_DOUBLE';
    },
    Collection(at, node) {
      if (at !== null && choice() < 3) node.flow = true;
    },
    Scalar(at, node) {
      if (at === 'key') return;
      const what = choice();
      if (what === 3) node.type = 'QUOTE_SINGLE';
      if (what === 4) node.type = 'QUOTE_DOUBLE';
      if (what === 5 && typeof node.value === 'string') node.type = 'BLOCK_LITERAL';
      if (what === 6 && typeof node.value === 'string') node.type = 'BLOCK_FOLDED';
      if (what === 7 && at !== null) node.comment = ` beside ${turn}`;
    },
  });
  visit(document, {
    // A comment within brackets on one line is not what the library writes back.
    Collection(_at, node) {
      if (node.flow !== true) return;
      visit(node, {
        Node: (_key, inner) =>
          void Object.assign(inner, { comment: undefined, commentBefore: undefined, spaceBefore: false }),
      });
    },
  });
  const text = document.toString({ indent: writing.indent, indentSeq: writing.indentSeq, lineWidth: 0 });
  const ended = writing.end ? text : text.replace(/\n$/, '');
  return writing.crlf ? ended.replaceAll('\n', '\r\n') : ended;
}

/** Every path of a configuration, and one that does not exist beside each. */
function pathsOf(value: ConfigValue, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) {
    const list = value as ConfigValue[];
    return [
      ...list.flatMap((entry, index) => [[...path, index], ...pathsOf(entry, [...path, index])]),
      [...path, list.length],
    ];
  }
  if (!isMapping(value)) return value === null && path.length > 0 ? [[...path, 'new', 'below']] : [];
  return [
    ...Object.entries(value).flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])]),
    [...path, 'new key'],
  ];
}

function editOf(config: ConfigMapping, choice: { at: number; kind: number; value: ConfigValue }): ConfigEdit {
  const paths = pathsOf(config);
  const path = paths[choice.at % paths.length] ?? ['new'];
  if (choice.kind < 6) return { path, value: choice.value };
  if (choice.kind < 9) return { path, remove: true };
  return { path, renameTo: 'renamed' };
}

const choices = fc.record({ at: fc.nat(1000), kind: fc.nat(9), value: values });
const read = (text: string): unknown => parse(text, { version: '1.2', schema: 'core' });

function attempt(config: ConfigMapping, edits: readonly ConfigEdit[]): ConfigMapping | undefined {
  try {
    return applyEdits(config, edits);
  } catch (error) {
    expect(error).toBeInstanceOf(EditRefusedError);
    return undefined;
  }
}

const runs = Number(process.env['EDIT_RUNS'] ?? 400);

describe('any edit of any file', () => {
  test('the text read again is the data with the edit, and only lines of what is edited differ', () => {
    fc.assert(
      fc.property(configs, writings, choices, (config, writing, choice) => {
        const text = write(config, writing);
        fc.pre(same(read(text), config));
        const edit = editOf(config, choice);
        const wanted = attempt(config, [edit]);
        if (!wanted) return;
        const edited = editYaml(text, [edit]);
        expect(read(edited)).toEqual(wanted);
        expect(linesOutside(text, edited, edit)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('several edits one after the other are as one', () => {
    fc.assert(
      fc.property(configs, writings, fc.array(choices, { minLength: 2, maxLength: 5 }), (config, writing, several) => {
        const text = write(config, writing);
        fc.pre(same(read(text), config));
        const edits: ConfigEdit[] = [];
        let current = config as ConfigMapping;
        for (const choice of several) {
          const edit = editOf(current, choice);
          const after = attempt(current, [edit]);
          if (!after) continue;
          edits.push(edit);
          current = after;
        }
        const edited = editYaml(text, edits);
        expect(read(edited)).toEqual(current);
        expect(read(edits.reduce((before, edit) => editYaml(before, [edit]), text))).toEqual(current);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  test('what is shared through an alias changes for nobody else', () => {
    const shared = fc.array(values, { minLength: 1, maxLength: 3 });
    const layouts = fc.array(fc.tuple(keys, fc.nat(5), fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(shared, layouts, choices, (pool, layout, choice) => {
        const config = Object.fromEntries(
          layout.map(([key, index, isWrapped]) => {
            const value = pool[index % pool.length] as ConfigValue;
            return [key, isWrapped ? { inner: value } : value];
          }),
        );
        const text = new Document(config, { version: '1.2', schema: 'core', aliasDuplicateObjects: true }).toString();
        fc.pre(same(read(text), config));
        const edit = editOf(config, choice);
        const wanted = attempt(config, [edit]);
        if (wanted) expect(read(editYaml(text, [edit]))).toEqual(wanted);
      }),
      { numRuns: runs },
    );
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
