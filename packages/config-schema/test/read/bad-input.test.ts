// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageIdPattern, ZoweError } from '@zowe-ha/messages';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { InvalidConfigError, loadConfig, type Finding } from '../../src/index.ts';
import { ebcdicCodePages } from '../../src/read/code-pages.ts';

/** More than `npm test` has time for: ZWE_HA_FUZZ_RUNS=100000 npx vitest run test/read/bad-input */
const runs = Number(process.env['ZWE_HA_FUZZ_RUNS'] ?? 300);
const parameters = { numRuns: runs, seed: 20261123 };
vi.setConfig({ testTimeout: 30_000 + runs * 50 });

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'config-schema-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Outcome {
  readonly outcome: 'loaded' | 'refused';
  readonly ids: readonly string[];
  /** All that was said. */
  readonly said: string;
}

/** Loads these bytes as the only file; whatever happens must have a message id, and take less than a second of processor time. */
function load(content: string | Uint8Array, name = 'zowe.yaml'): Outcome {
  const file = join(directory, name);
  writeFileSync(file, content);
  return loadSpec(file);
}

function loadSpec(spec: string): Outcome {
  const started = process.cpuUsage();
  const outcome = outcomeOf(spec);
  const { user, system } = process.cpuUsage(started);
  expect(user + system).toBeLessThan(1_000_000);
  for (const id of outcome.ids) expect(id).toMatch(messageIdPattern);
  return outcome;
}

function outcomeOf(spec: string): Outcome {
  try {
    const { warnings } = loadConfig(spec, { baseDirectory: directory });
    return { outcome: 'loaded', ids: idsOf(warnings), said: JSON.stringify(warnings) };
  } catch (error) {
    // Anything else is a crash.
    if (!(error instanceof ZoweError)) throw error;
    const findings = error instanceof InvalidConfigError ? error.findings : [];
    return { outcome: 'refused', ids: [error.id, ...idsOf(findings)], said: error.message + JSON.stringify(findings) };
  }
}

function idsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ id }) => id);
}

const bomb = Array.from(
  { length: 20 },
  (_, i) =>
    `a${i}: &a${i} [${Array(9)
      .fill(i ? `*a${i - 1}` : 'x')
      .join(',')}]`,
);

describe('the corpus of bad input', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['an alias bomb', bomb.join('\n'), ['ZWEL0500E', 'ZWEL0512E']],
    ['an alias of itself', 'zowe: &z {a: *z}\n', ['ZWEL0500E', 'ZWEL0513E']],
    ['a duplicate key', 'zowe: {}\nzowe: {}\n', ['ZWEL0500E', 'ZWEL0511E']],
    ['a duplicate key by another notation', 'zowe: {}\n"zowe": {}\n', ['ZWEL0500E', 'ZWEL0511E']],
    ['a merge key', 'a: &a {}\nzowe: {<<: *a}\n', ['ZWEL0500E', 'ZWEL0515E']],
    ['__proto__', '__proto__: {polluted: true}\n', ['ZWEL0500E', 'ZWEL0515E']],
    ['__proto__ in JSON', '{"zowe": {"__proto__": {"polluted": true}}}', ['ZWEL0500E', 'ZWEL0515E']],
    ['constructor', 'constructor: {prototype: {polluted: true}}\n', ['ZWEL0500E', 'ZWEL0520E']],
    ['a tag for code', 'zowe: !!js/function "function () { return 1 }"\n', ['ZWEL0500E', 'ZWEL0518E']],
    ['a tag for bytes', 'zowe: !!binary aGVsbG8=\n', ['ZWEL0500E', 'ZWEL0518E']],
    ['a million levels of lists', '['.repeat(1_000_000), ['ZWEL0500E', 'ZWEL0513E']],
    ['a hundred thousand levels of mappings', '{"a":'.repeat(100_000), ['ZWEL0500E', 'ZWEL0513E']],
    [
      'levels of blocks',
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      ['ZWEL0500E', 'ZWEL0513E'],
    ],
    ['not a number', 'zowe: {externalPort: .nan}\n', ['ZWEL0500E', 'ZWEL0521E']],
    ['infinity', 'zowe: {externalPort: .inf}\n', ['ZWEL0500E', 'ZWEL0521E']],
    ['a number beyond all', 'zowe: {externalPort: 1e400}\n', ['ZWEL0500E', 'ZWEL0521E']],
    ['a mark in the middle', 'zowe: {}\n\ufeffjava: {}\n', ['ZWEL0500E', 'ZWEL0520E']],
    ['a NUL byte', 'zowe: {job: {name: "a\0b"}}\n', ['ZWEL0500E', 'ZWEL0517E']],
    ['bytes of no encoding', Buffer.from([0x7a, 0x6f, 0x00, 0xff, 0xfe, 0x80]), ['ZWEL0508E']],
    ['UTF-16', Buffer.from('\ufeffzowe: {}\n', 'utf16le'), ['ZWEL1023E']],
    ['a surrogate alone', Buffer.from('7a3a20eda0800a', 'hex'), ['ZWEL0508E']],
    ['two documents', 'zowe: {}\n---\nzowe: {}\n', ['ZWEL0500E', 'ZWEL0514E']],
    ['a list', '[]', ['ZWEL0500E', 'ZWEL0516E']],
    ['nothing but line ends', '\n'.repeat(1000), ['ZWEL0507E']],
    ['nothing', '', ['ZWEL0507E']],
    ['a mark only', '\ufeff', ['ZWEL0507E']],
    ['a key of 100,000 characters', `"${'k'.repeat(100_000)}": 1\n`, ['ZWEL0500E', 'ZWEL0510E']],
    ['a million line ends', '\n'.repeat(1_000_000), ['ZWEL0500E', 'ZWEL0519E']],
    ['half a megabyte of comments', '#\n'.repeat(500_000), ['ZWEL0500E', 'ZWEL0519E']],
  ])('%s is refused', (_what, content, ids) => {
    expect(load(content)).toMatchObject({ outcome: 'refused', ids });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each<[string, string | Uint8Array]>([
    ['a mark at the beginning', '\ufeffzowe: {}\n'],
    ['line ends of other systems', 'zowe: {}\r\njava: {}\r\n'],
    ['JSON', '{\t"zowe": {"externalPort": 7554}}'],
    ['IBM-1047', execFileSync('iconv', ['-f', 'UTF-8', '-t', 'IBM-1047'], { input: 'zowe: {externalPort: 7554}\n' })],
    ['a text of half a megabyte', `zowe: {environments: {A: "${'x'.repeat(500_000)}"}}`],
  ])('%s is accepted', (_what, content) => {
    expect(load(content)).toEqual({ outcome: 'loaded', ids: [], said: '[]' });
  });

  test('10,000 lines are accepted', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `    V${i}: value ${i}`);
    expect(load(`zowe:\n  environments:\n${lines.join('\n')}\n`).outcome).toBe('loaded');
  });

  test('100 MB are refused without being read', () => {
    const descriptor = openSync(join(directory, 'big.yaml'), 'w');
    ftruncateSync(descriptor, 100 * 1024 * 1024);
    closeSync(descriptor);
    expect(loadSpec('big.yaml').ids).toEqual(['ZWEL0506E']);
  });
});

const canary = 'c4naryS3cret';
const original = readFileSync(new URL('../fixtures/all-of-v3.yaml', import.meta.url), 'utf8').replaceAll(
  'changeit',
  canary,
);

/** A change of a file at some place, as an editor or a bad line makes it. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(
    fc.string({ maxLength: 4, unit: 'binary' }),
    fc.constantFrom(
      ...['\n', ': ', '- ', '{', '}', '[', ']', '"', "'", '#', '&a ', '*a', '!t ', '| ', '${{ ', ' }}', '\t', '\0'],
    ),
  ),
});

function mutate(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** What becomes a key by a missing colon or quote is shown as a key: that cannot be told from one that is spelled wrong. */
const shownAsKey = new RegExp(`(?:[Kk]ey|"key":"|"nearest":"|\\()[^\\n]*${canary.slice(0, 6)}`);

describe('any input is loaded, or refused with message ids, within a second', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void load(bytes)),
      parameters,
    );
  });

  test('text of YAML tokens', () => {
    const token = fc.constantFrom(
      ...[
        'zowe',
        'components',
        'haInstances',
        'a',
        '1',
        '~',
        '.inf',
        'true',
        ': ',
        ':',
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        ', ',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '#',
        ' ',
        '\t',
        '&a',
        ' *a',
        '!x ',
        '|',
        '>',
        '? ',
        '<<',
        '---',
        '...',
        '%',
        '@',
        '`',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => void load(tokens.join(''))),
      parameters,
    );
  });

  test('JSON with keys of the configuration', () => {
    const key = fc.constantFrom(
      ...[
        'zowe',
        'java',
        'node',
        'zOSMF',
        'components',
        'haInstances',
        'certificate',
        'gateway',
        'ha',
        'launcher',
        'port',
      ],
      ...[
        'enabled',
        'lpar1',
        'hostname',
        'network',
        'server',
        'environments',
        '__proto__',
        'constructor',
        'toString',
        '',
      ],
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), (value) => void load(JSON.stringify(value))),
      parameters,
    );
  });

  test('the whole configuration itself is valid', () => {
    expect(original.split(canary).length).toBeGreaterThan(5);
    expect(load(original)).toMatchObject({ outcome: 'loaded' });
  });

  test('a whole configuration with a few mistakes; no password is ever said', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const { said } = load(mutations.reduce(mutate, original));
        if (!shownAsKey.test(said)) expect(said).not.toContain(canary);
      }),
      parameters,
    );
  });

  test('variables of Zowe v1 with a few mistakes', () => {
    const variables = `ROOT_DIR="/usr/lpp/zowe"\nZOWE_EXPLORER_HOST=a.example # host\nKEYSTORE_PASSWORD='${canary}'\nA=\${ROOT_DIR:-x}\\\n/y\n`;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const { said } = load(mutations.reduce(mutate, variables), 'instance.env');
        expect(said).not.toContain(canary);
      }),
      parameters,
    );
  });

  test('text in any code page', () => {
    const line = fc.stringMatching(/^[a-z]{1,8}: ["'[{]?[A-Za-z0-9 #@$!^~|\\\]}"']{0,20}$/);
    const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `${lines.join('\n')}\n`);
    const codePages = ebcdicCodePages.map((codePage) => codePage.replace(/-(?=\d{3}$)/, ''));
    fc.assert(
      fc.property(text, fc.constantFrom(...codePages), (content, codePage) => {
        load(execFileSync('iconv', ['-c', '-f', 'UTF-8', '-t', codePage], { input: content }));
      }),
      { ...parameters, numRuns: Math.min(runs, 100) },
    );
  });

  test('lists of files', () => {
    const part = fc.constantFrom(
      'FILE(',
      'PARMLIB(',
      ')',
      ':',
      '(',
      'a.yaml',
      'A.B',
      'M',
      '\\\n',
      ' ',
      '/',
      '..',
      '\0',
      'é',
      '.env',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => void loadSpec(parts.join(''))),
      parameters,
    );
  });
});
