// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateTemplates, type EvaluatedTemplates } from '../../src/templates/evaluate-templates.ts';
import { describeThrown } from '../../src/templates/describe-thrown.ts';

/** What may pass on a system with much else to do: a start of the thread, and a few times what templates may take. */
const patienceMs = 5000;

function evaluate(templates: readonly string[], timeoutMs = 100): EvaluatedTemplates & { readonly elapsed: number } {
  const config = Object.fromEntries(templates.map((template, index) => [`t${index}`, template]));
  const start = performance.now();
  const result = evaluateTemplates(config, { locator: { locate: () => undefined }, timeoutMs });
  return { ...result, elapsed: performance.now() - start };
}

test.each([
  ['an endless loop', '${{ for (;;); }}'],
  ['an endless loop that catches everything', '${{ for (;;) { try { for (;;); } catch {} } }}'],
  ['backtracking', "${{ /(a+)+$/.test('a'.repeat(60) + 'b') }}"],
  ['a getter that loops in the result', '${{ ({ get a() { for (;;); } }) }}'],
  ['a proxy that loops in the result', '${{ new Proxy({}, { ownKeys() { for (;;); } }) }}'],
  ['an exception that loops when it is read', '${{ throw { get name() { for (;;); } } }}'],
  ['a loop of the engine itself', '${{ [].indexOf.call({ length: 2 ** 53 }, 1) }}'],
])('%s is stopped', (_title, template) => {
  const { findings, elapsed } = evaluate([template]);
  expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([
    'ZWEL1042E The template of t0 takes too long; all templates together have 100 milliseconds.',
  ]);
  expect(elapsed).toBeLessThan(patienceMs);
});

test('a hundred templates that loop take no longer than one, and each is told', () => {
  const { findings, evaluated, elapsed } = evaluate(Array.from({ length: 100 }, () => '${{ for (;;); }}'));
  expect(findings).toHaveLength(100);
  expect(findings.filter(({ id }) => id !== 'ZWEL1042E' && id !== 'ZWEL1047E')).toEqual([]);
  expect(evaluated).toEqual([]);
  expect(elapsed).toBeLessThan(patienceMs);
});

test('what the engine cannot be stopped in does not lose what was evaluated before', () => {
  const { config, findings } = evaluate(
    ['${{ 1 }}', '${{ [].indexOf.call({ length: 2 ** 53 }, 1) }}', '${{ 3 }}'],
    400,
  );
  expect(config).toMatchObject({ t0: 1, t2: '${{ 3 }}' });
  expect(findings.map(({ id, location }) => [id, location.key])).toEqual([
    ['ZWEL1042E', 't1'],
    ['ZWEL1047E', 't2'],
  ]);
});

test.each([
  ['a list that grows', '${{ const a = []; for (;;) a.push(a.length + "x".repeat(100000)) }}'],
  ['a text that doubles', "${{ let s = 'x'; for (;;) s += s }}"],
  ['a list of a billion', '${{ Array.from({ length: 1e9 }) }}'],
  ['a list that is filled', '${{ new Array(2 ** 32 - 1).fill(0) }}'],
  ['a thousand million digits', '${{ 10n ** 1000000000n }}'],
  ['one gigabyte', '${{ new ArrayBuffer(2 ** 30) }}'],
  ['one gigabyte of text', "${{ 'x'.padEnd(2 ** 29, 'yz').length }}"],
])('%s does not get the memory', (_title, template) => {
  const before = process.memoryUsage().rss;
  const { findings, elapsed } = evaluate([template], 1000);
  expect(findings.map(({ id }) => id)).toEqual(['ZWEL1043E']);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  expect(elapsed).toBeLessThan(patienceMs);
});

test.each([
  ['brackets for JSON', "${{ JSON.parse('['.repeat(1000000)) }}"],
  ['parentheses', `\${{ ${'('.repeat(100_000)}1 }}`],
  ['a chain of operators', `\${{ ${'-'.repeat(100_001).replaceAll('--', '- -')}1 }}`],
  ['a regular expression', "${{ new RegExp('('.repeat(100000)) }}"],
  ['a list in a list', '${{ let a = []; for (let i = 0; i < 100000; i++) a = [a]; a }}'],
  ['a function that calls itself', '${{ const f = (x) => f(x) + 1; f(1) }}'],
  ['a getter that calls itself', '${{ const o = { get a() { return this.a } }; o.a }}'],
])('%s nested too deep is a finding, and the next template is evaluated', (_title, template) => {
  const { findings, config } = evaluate([template, "${{ ['ok'].map((x) => x)[0] }}", '${{ t1 }}'], 1000);
  expect(findings.map(({ location }) => location.key)).toEqual(['t0']);
  expect(findings[0]?.id).toMatch(/^ZWEL104[013]E$/);
  expect(config).toMatchObject({ t1: 'ok', t2: 'ok' });
});

const nasty = [
  'globalThis',
  'this',
  'Function("return this")()',
  '(0, eval)("this")',
  'Object.defineProperty(globalThis, "zos", { get() { throw 1 } }); zos',
  'Object.freeze(globalThis); 1',
  'Object.setPrototypeOf(Object.prototype, null); ({})',
  'Object.prototype.__proto__ = { a: 1 }; 1',
  'Object.prototype.toJSON = () => 1; ({})',
  'Array.prototype[Symbol.iterator] = null; [...[1]]',
  'String.prototype.slice = 1; zos.resolveSymbol("&A")',
  'JSON.parse = JSON.stringify = Reflect.ownKeys = Number.isFinite = undefined; ({ a: [1] })',
  'Error = TypeError = undefined; null.x',
  'throw undefined',
  'throw null',
  'throw { toString() { throw 1 } }',
  'throw Object.assign(new Error("x"), { name: { toString() { throw 1 } } })',
  'new Proxy({}, { getPrototypeOf() { throw 1 } })',
  'new Proxy({}, { ownKeys() { return ["a"] }, getOwnPropertyDescriptor() {} })',
  'new Proxy([], { get(t, k) { return k === "length" ? 1e9 : 0 } })',
  '({ get a() { return this } })',
  'async function f() { for (;;) await 1 }; f()',
  'Promise.reject(1)',
  'function* g() { for (;;) yield 1 }; [...g()]',
  'new WeakRef({})',
  'new FinalizationRegistry(() => {})',
  'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)',
  'import.meta',
  'debugger',
  'with ({}) {}',
  'arguments',
  'new.target',
  '<!-- x',
  'label: for (;;) break label',
  '"\\u{110000}"',
  'String.raw`\\x`',
  'Symbol.asyncIterator',
  'globalThis[Symbol.toStringTag]',
  '[].concat.apply([], new Array(1e6))',
  'String.fromCharCode.apply(null, new Array(1e6))',
  '"x".localeCompare("y")',
  'Object.entries(std)',
  'std.getenv({ toString() { throw 1 } })',
  'zos.resolveSymbol(Symbol())',
  'zos.resolveSymbol({ toString: null, valueOf: null })',
  'performance.now()',
  'queueMicrotask(() => {})',
  'setTimeout(() => {}, 0)',
  '}} ${{ 1',
];

const piece = fc.oneof(
  fc.constantFrom(...nasty),
  fc.constantFrom(
    'a',
    '.b',
    '[0]',
    '?.c',
    '(',
    ')',
    '{',
    '}',
    '=>',
    '+',
    '"',
    "'",
    '`',
    ';',
    '\n',
    'for(;;)',
    'x=',
    'new ',
    '/',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.double().map(String),
);
const expression = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `\${{ ${pieces.join('')} }}`);

function check(templates: readonly string[]): void {
  const { findings, evaluated, failed, elapsed } = evaluate(templates, 200);
  expect(elapsed).toBeLessThan(patienceMs);
  expect(evaluated.length + failed.length).toBe(templates.length);
  expect(findings.filter(({ id }) => !/^ZWEL104[0-7]E$|^ZWEL1048W$/.test(id))).toEqual([]);
  const told = new Set(findings.filter(({ severity }) => severity === 'error').map(({ location }) => location.key));
  expect([...told].toSorted()).toEqual(failed.map(String).toSorted());
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
}

test('no expression that was thought of in malice breaks anything', () => {
  check(nasty.map((text) => `\${{ ${text} }}`));
});

test('no random expression crashes or hangs', () => {
  fc.assert(fc.property(fc.array(expression, { minLength: 1, maxLength: 25 }), check), {
    numRuns: 25,
    seed: 20_261_123,
  });
}, 120_000);

test('templates are evaluated in a thread that is not the main one', async () => {
  const module = new URL('../../dist/templates/evaluate-templates.js', import.meta.url).href;
  const code = `
    const { parentPort } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({ evaluateTemplates }) => {
      parentPort.postMessage(evaluateTemplates({ a: '\${{ 1 + 1 }}' }, { locator: { locate() {} } }).config);
    });`;
  const worker = new Worker(code, { eval: true });
  const message = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  expect(message).toEqual({ a: 2 });
});

test.each([
  ['ReferenceError', "'a' is not defined", 'a.b', 'a ReferenceError: a is not defined'],
  ['ReferenceError', "'canary' is not defined", '"canary"', 'an error of class ReferenceError'],
  [
    'ReferenceError',
    "'canary' is not defined",
    "'it\\'s canary' + `canary` /* canary */ // canary",
    'an error of class ReferenceError',
  ],
  ['TypeError', "cannot read property 'b' of undefined", 'a.b', 'a TypeError: nothing has the key b'],
  ['TypeError', "cannot read property 'b' of null", 'a.b', 'a TypeError: nothing has the key b'],
  ['TypeError', "cannot read property 'canary' of undefined", 'a[b]', 'an error of class TypeError'],
  ['TypeError', 'not a function', 'a()', 'a TypeError: what is called is no function'],
  ['Canary', 'canary', 'canary', 'something that is no error'],
  ['', '', '', 'something that is no error'],
])('%s: %s in %s is told without values', (...[name, message, source, text]) => {
  expect(describeThrown({ name, message }, source)).toBe(text);
});
