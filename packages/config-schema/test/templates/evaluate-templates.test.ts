// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import type { ConfigMapping } from '../../src/config-value.ts';
import { createLocator } from '../../src/read/locator.ts';
import { parseYamlFile } from '../../src/read/yaml-file.ts';
import { evaluateTemplates, type TemplateOptions } from '../../src/templates/evaluate-templates.ts';
import { formatPath } from '../../src/config-value.ts';

type Options = Omit<TemplateOptions, 'locator'>;

function evaluate(config: ConfigMapping, options: Options = {}) {
  const result = evaluateTemplates(config, { locator: { locate: () => undefined }, ...options });
  return { ...result, texts: result.findings.map(({ id, message }) => `${id} ${message}`) };
}

const host = {
  zowe: {
    setup: { dataset: { prefix: 'MY.ZOWE' } },
    externalDomains: ['a.example.com', 'b.example.com'],
    job: { name: null },
  },
  components: {
    'caching-service': { port: 7555, enabled: true, storage: { vsam: { name: 'V' } } },
    zss: { port: 7557 },
  },
};

const semantics: readonly (readonly [title: string, template: string, value: unknown])[] = [
  ['a number stays a number', '${{ components.zss.port }}', 7557],
  ['a boolean stays a boolean', "${{ components['caching-service'].enabled }}", true],
  ['null is a value', '${{ zowe.job.name }}', null],
  ['a text stays a text', '${{ zowe.setup.dataset.prefix }}', 'MY.ZOWE'],
  ['a list stays a list', '${{ zowe.externalDomains }}', ['a.example.com', 'b.example.com']],
  ['a mapping stays a mapping', "${{ components['caching-service'].storage }}", { vsam: { name: 'V' } }],
  ['text around an expression', '${{ zowe.setup.dataset.prefix }}.PARMLIB', 'MY.ZOWE.PARMLIB'],
  [
    'several expressions',
    'https://${{ zowe.externalDomains[0] }}:${{ components.zss.port }}/x',
    'https://a.example.com:7557/x',
  ],
  ['expressions without text between them are added', '${{ 1 }}${{ 2 }}', 3],
  ['no blanks are needed', '${{zowe.externalDomains.length}}', 2],
  ['an expression over several lines', '${{\n  [1, 2]\n    .map((x) => x * 2)\n}}', [2, 4]],
  ['a condition', "${{ components.zss.port > 7000 ? 'high' : 'low' }}", 'high'],
  ['a key that is missing, with a default', "${{ components.zss.agent?.jwt ?? 'none' }}", 'none'],
  ['a program with declarations', '${{ const x = 20; let y = 1; x + y }}', 21],
  ['the last value of statements', "${{ if (components.zss) { 'yes' } else { 'no' } }}", 'yes'],
  ['braces at the start are a block', '${{ {a: 1} }}', 1],
  ['an object in parentheses', "${{ ({ a: 1, 'b-c': [true, null, 'x'] }) }}", { a: 1, 'b-c': [true, null, 'x'] }],
  [
    'a function that is called as Zowe writes it',
    "${{ ()=> { if (components.zss) { return 'x' } else { return '' } }() }}",
    'x',
  ],
  [
    'a function over several lines with a semicolon',
    "${{\n () => {\n const p = components.zss.port;\n switch (p) { case 7557: return { '_zss.traceLevel': 2 };\n }\n } ();\n}}",
    { '_zss.traceLevel': 2 },
  ],
  ['a function with a parameter', '${{ x => { return x + 1 }(2) }}', 3],
  ['text functions', "${{ 'lpar1'.toUpperCase().slice(0, 4).padEnd(6, '_') }}", 'LPAR__'],
  ['regular expressions', "${{ 'a-b-c'.replace(/-/g, '_') }}", 'a_b_c'],
  ['fractions and negative numbers', '${{ [0.5, -3, 1e21, -0] }}', [0.5, -3, 1e21, 0]],
  ['texts beyond ASCII', "${{ 'ü€😀' + '\\u00e9' }}", 'ü€😀é'],
  ['what looks like a template in a result is text', "${{ '$' + '{{ 1 } }' }}", '${{ 1 } }'],
  ['spread of a mapping', "${{ ({ ...components.zss, name: 'z' }) }}", { port: 7557, name: 'z' }],
  ['JSON of a mapping', '${{ JSON.stringify(components.zss) }}', '{"port":7557}'],
  ['keys of a mapping', '${{ Object.keys(components) }}', ['caching-service', 'zss']],
  ['a list is a list', '${{ Array.isArray(zowe.externalDomains) }}', true],
  ['the same value is the same object', '${{ zowe.setup === zowe.setup }}', true],
];

test('expressions mean what they mean in JavaScript', () => {
  const config = { ...host, t: Object.fromEntries(semantics.map(([title, template]) => [title, template])) };
  const { config: evaluated, texts } = evaluate(config);
  expect(texts).toEqual([]);
  expect(evaluated['t']).toEqual(Object.fromEntries(semantics.map(([title, , value]) => [title, value])));
  expect(evaluated['zowe']).toEqual(host.zowe);
});

test('a configuration without templates is returned as it is', () => {
  const config = { a: '$ {{ x }}', b: ['{{x}}', '${x}'] };
  expect(evaluate(config)).toMatchObject({ findings: [], evaluated: [], failed: [] });
  expect(evaluate(config).config).toBe(config);
});

test('templates in keys are keys', () => {
  expect(evaluate({ '${{ 1 }}': '${{ 2 }}' }).config).toEqual({ '${{ 1 }}': 2 });
});

test('templates in lists and deep mappings are evaluated, and named', () => {
  const { config, evaluated } = evaluate({ a: [1, { b: ['x', '${{ a[0] + 1 }}'] }], c: '${{ 1 + }}' });
  expect(config).toEqual({ a: [1, { b: ['x', 2] }], c: '${{ 1 + }}' });
  expect(evaluated.map(formatPath)).toEqual(['a[1].b[1]']);
});

test('templates refer to templates in any order', () => {
  const config = {
    first: '${{ second }}!',
    second: '${{ third.list[1].x }}',
    third: { list: [0, '${{ ({ x: third.y }) }}'], y: '${{ last }}' },
    all: '${{ third }}',
    last: 'end',
  };
  expect(evaluate(config)).toMatchObject({
    texts: [],
    config: {
      first: 'end!',
      second: 'end',
      third: { list: [0, { x: 'end' }], y: 'end' },
      all: { list: [0, { x: 'end' }], y: 'end' },
    },
  });
});

test('a reference that is not needed does not count', () => {
  expect(
    evaluate({ a: '${{ true ? 1 : b }}', b: '${{ a }}', c: '${{ d.x }}', d: { x: 1, y: '${{ c }}' } }),
  ).toMatchObject({
    texts: [],
    config: { a: 1, b: 1, c: 1, d: { x: 1, y: 1 } },
  });
});

test('an exception that is caught does not hide what a template waits for', () => {
  const config = { a: "${{ (() => { try { return b } catch { return 'caught' } })() }}", b: '${{ c }}', c: '${{ 1 }}' };
  expect(evaluate(config).config).toEqual({ a: 1, b: 1, c: 1 });
});

test('a circle is named from its first template on, and once', () => {
  const config = {
    before: '${{ a.b }}',
    a: { b: 'x-${{ c.d }}' },
    c: { d: '${{ e[0] }}', ok: '${{ 1 }}' },
    e: ['${{ a.b }}'],
    self: '${{ self }}',
    caught: '${{ (() => { try { return caught } catch { return 1 } })() }}',
  };
  expect(evaluate(config)).toMatchObject({
    texts: [
      'ZWEL1046E The template of before uses a.b, whose template failed.',
      'ZWEL1045E Templates refer to each other in a circle: a.b -> c.d -> e[0] -> a.b.',
      'ZWEL1045E Templates refer to each other in a circle: self -> self.',
      'ZWEL1045E Templates refer to each other in a circle: caught -> caught.',
    ],
    config: { ...config, c: { d: '${{ e[0] }}', ok: 1 } },
  });
  expect(evaluate(config).failed.map(formatPath)).toEqual(['before', 'a.b', 'c.d', 'e[0]', 'self', 'caught']);
});

test('no template changes what another one sees', () => {
  const config = {
    list: [3, 1, 2],
    sorted: '${{ list.sort() }}',
    pushed: '${{ list.push(4); list }}',
    assigned: '${{ list = 5; x = 6; globalThis.y = 7; var z = 8; let w = 9; list + x }}',
    polluted:
      "${{ Array.prototype.join = () => 'bad'; Object.prototype.a = 1; JSON.stringify = 0; Object.keys = 0; 1 }}",
    after:
      '${{ [list, typeof x, typeof y, typeof z, typeof w, list.join(), ({}).a === undefined, typeof Object.keys] }}',
    again: '${{ list.join() }}',
  };
  expect(evaluate(config)).toMatchObject({
    texts: [],
    config: {
      sorted: [1, 2, 3],
      pushed: [3, 1, 2, 4],
      assigned: 11,
      polluted: 1,
      after: [[3, 1, 2], 'undefined', 'undefined', 'undefined', 'undefined', '3,1,2', true, 'function'],
      again: '3,1,2',
    },
  });
  expect(config.list).toEqual([3, 1, 2]);
  expect(Object.keys({})).toEqual([]);
});

test('system symbols, variables and the system are those that are given', () => {
  const config = {
    symbols:
      "${{ [zos.resolveSymbol('&SYSNAME'), zos.resolveSymbol('&SYSPLEX'), typeof zos.resolveSymbol('&NONE'), typeof zos.resolveSymbol('SYSNAME')] }}",
    names:
      "${{ [typeof zos.resolveSymbol('&__proto__'), typeof zos.resolveSymbol('&constructor'), typeof std.getenv('constructor')] }}",
    home: "${{ std.getenv('JAVA_HOME') }}",
    unset: "${{ std.getenv('PATH') ?? 'unset' }}",
    all: '${{ std.getenviron() }}',
    system: '${{ zos.getEsm() }} ${{ zos.getZosVersion() }}',
  };
  const options = {
    symbols: { SYSNAME: 'LPAR1', '&SYSPLEX': 'PLEX' },
    environment: { JAVA_HOME: '/java', UNSET: undefined },
    system: { esm: 'RACF', zosVersion: '0x1020500' },
  };
  expect(evaluate(config, options)).toMatchObject({
    texts: [],
    config: {
      symbols: ['LPAR1', 'PLEX', 'undefined', 'undefined'],
      names: ['undefined', 'undefined', 'undefined'],
      home: '/java',
      unset: 'unset',
      all: { JAVA_HOME: '/java' },
      system: 'RACF 0x1020500',
    },
  });
});

test('a security manager that is not known leaves room for a default', () => {
  const product = "${{ [ 'RACF', 'ACF2', 'TSS' ].includes(zos.getEsm()) ? zos.getEsm() : 'RACF' }}";
  expect(evaluate({ product }).config).toEqual({ product: 'RACF' });
  expect(evaluate({ product }, { system: { esm: 'TSS' } }).config).toEqual({ product: 'TSS' });
  expect(evaluate({ product: '${{ zos.getEsm() }}' }).texts).toEqual([
    'ZWEL1044E The template of product results in undefined, which no configuration can hold.',
  ]);
});

test.each([
  ['${{ 1 +', 'ZWEL1040E The template of t is not valid: }} is missing.'],
  ['${{ 1 + }}', 'ZWEL1040E The template of t is not valid: the expression is no JavaScript.'],
  ['x${{ let y = 1 }}', 'ZWEL1040E The template of t is not valid: the expression is no JavaScript.'],
  ["${{ import x from 'std' }}", 'ZWEL1040E The template of t is not valid: the expression is no JavaScript.'],
  ['${{ ({ a: { b: 1 }}) }}', 'ZWEL1040E The template of t is not valid: the expression is no JavaScript.'],
  ['${{ }}', 'ZWEL1044E The template of t results in undefined, which no configuration can hold.'],
  ['${{ zowe.missing }}', 'ZWEL1044E The template of t results in undefined, which no configuration can hold.'],
  ['${{ [zowe.missing] }}', 'ZWEL1044E The template of t results in undefined, which no configuration can hold.'],
  ['${{ [1,,2] }}', 'ZWEL1044E The template of t results in undefined, which no configuration can hold.'],
  ['${{ () => 1 }}', 'ZWEL1044E The template of t results in a function, which no configuration can hold.'],
  ['${{ zowe.constructor }}', 'ZWEL1044E The template of t results in a function, which no configuration can hold.'],
  ["${{ Symbol('s') }}", 'ZWEL1044E The template of t results in a symbol, which no configuration can hold.'],
  ['${{ 10n }}', 'ZWEL1044E The template of t results in a bigint, which no configuration can hold.'],
  ['${{ 0 / 0 }}', 'ZWEL1044E The template of t results in NaN, which no configuration can hold.'],
  ['${{ [1 / 0] }}', 'ZWEL1044E The template of t results in an infinite number, which no configuration can hold.'],
  [
    '${{ new Map() }}',
    'ZWEL1044E The template of t results in an object that is no plain mapping, which no configuration can hold.',
  ],
  [
    '${{ /x/ }}',
    'ZWEL1044E The template of t results in an object that is no plain mapping, which no configuration can hold.',
  ],
  [
    '${{ (async () => 1)() }}',
    'ZWEL1044E The template of t results in an object that is no plain mapping, which no configuration can hold.',
  ],
  [
    "${{ ({ [Symbol('s')]: 1 }) }}",
    'ZWEL1044E The template of t results in a mapping with a symbol as key, which no configuration can hold.',
  ],
  [
    '${{ JSON.parse(\'{"__proto__": 1}\') }}',
    'ZWEL1044E The template of t results in a mapping with a key that cannot be used, which no configuration can hold.',
  ],
  [
    "${{ ({ ['__proto__']: 1 }) }}",
    'ZWEL1044E The template of t results in a mapping with a key that cannot be used, which no configuration can hold.',
  ],
  [
    "${{ ({ '': 1 }) }}",
    'ZWEL1044E The template of t results in a mapping with a key that cannot be used, which no configuration can hold.',
  ],
  [
    "${{ 'a\\0b' }}",
    'ZWEL1044E The template of t results in a text with a NUL character or a half of a character, which no configuration can hold.',
  ],
  [
    "${{ ({ ['\\0']: 1 }) }}",
    'ZWEL1044E The template of t results in a text with a NUL character or a half of a character, which no configuration can hold.',
  ],
  [
    "${{ '\\ud800' }}",
    'ZWEL1044E The template of t results in a text with a NUL character or a half of a character, which no configuration can hold.',
  ],
  [
    '${{ const a = []; a[0] = a; a }}',
    'ZWEL1043E The template of t needs too much: more than 32 levels, or a value that contains itself.',
  ],
  ['${{ new Array(20000).fill(0) }}', 'ZWEL1043E The template of t needs too much: more than 10000 values.'],
  ["${{ 'x'.repeat(300000) }}", 'ZWEL1043E The template of t needs too much: more than 262144 characters.'],
  [
    "${{ 'x'.repeat(2 ** 30) }}",
    'ZWEL1043E The template of t needs too much: more memory than there is for a template.',
  ],
  [
    "${{ 'x'.repeat(2 ** 27).length }}",
    'ZWEL1043E The template of t needs too much: more memory than there is for a template.',
  ],
  [
    '${{ new Uint8Array(2 ** 30).length }}',
    'ZWEL1043E The template of t needs too much: more memory than there is for a template.',
  ],
  [
    '${{ (function f() { return f() + 1 })() }}',
    'ZWEL1043E The template of t needs too much: more nested calls than there is room for.',
  ],
  ['${{ missing.key }}', 'ZWEL1041E The template of t throws a ReferenceError: missing is not defined.'],
  ['${{ zowe.missing.key }}', 'ZWEL1041E The template of t throws a TypeError: nothing has the key key.'],
  ['${{ zowe.missing() }}', 'ZWEL1041E The template of t throws a TypeError: what is called is no function.'],
  ["${{ throw new Error('CANARY') }}", 'ZWEL1041E The template of t throws an error of class Error.'],
  ["${{ throw 'CANARY' }}", 'ZWEL1041E The template of t throws something that is no error.'],
  ["${{ throw { name: 'CANARY' } }}", 'ZWEL1041E The template of t throws something that is no error.'],
  [
    '${{ throw new ReferenceError("\'" + zowe.secret + "\' is not defined") }}',
    'ZWEL1041E The template of t throws an error of class ReferenceError.',
  ],
  ['${{ zowe.missing[zowe.secret] }}', 'ZWEL1041E The template of t throws an error of class TypeError.'],
  ['${{ JSON.parse(zowe.secret) }}', 'ZWEL1041E The template of t throws an error of class SyntaxError.'],
  [
    '${{ throw new Proxy({}, { get() { throw 1 } }) }}',
    'ZWEL1041E The template of t throws something that is no error.',
  ],
  ['${{ Date.now() }}', 'ZWEL1041E The template of t throws a ReferenceError: Date is not defined.'],
  ['${{ Math.random() }}', 'ZWEL1041E The template of t throws a TypeError: what is called is no function.'],
  ["${{ require('fs') }}", 'ZWEL1041E The template of t throws a ReferenceError: require is not defined.'],
  ['${{ process.env }}', 'ZWEL1041E The template of t throws a ReferenceError: process is not defined.'],
  ["${{ fetch('http://localhost') }}", 'ZWEL1041E The template of t throws a ReferenceError: fetch is not defined.'],
  ["${{ os.exec(['ls']) }}", 'ZWEL1041E The template of t throws a ReferenceError: os is not defined.'],
  [
    "${{ std.open('/etc/passwd', 'r') }}",
    'ZWEL1041E The template of t throws a TypeError: what is called is no function.',
  ],
  [
    "${{ std.loadFile('/etc/passwd') }}",
    'ZWEL1041E The template of t throws a TypeError: what is called is no function.',
  ],
  [
    "${{ globalThis.constructor.constructor('return process')() }}",
    'ZWEL1041E The template of t throws an error of class ReferenceError.',
  ],
  [
    "${{ zos.resolveSymbol.constructor('return require')() }}",
    'ZWEL1041E The template of t throws an error of class ReferenceError.',
  ],
  [
    "${{ import('fs') }}",
    'ZWEL1044E The template of t results in an object that is no plain mapping, which no configuration can hold.',
  ],
])('%s fails with one finding that quotes no value', (template, text) => {
  const { texts, config, failed } = evaluate({ zowe: { secret: 'CANARY' }, t: template, ok: '${{ 1 }}' });
  expect(texts).toEqual([text]);
  expect(config).toEqual({ zowe: { secret: 'CANARY' }, t: template, ok: 1 });
  expect(failed).toEqual([['t']]);
});

test('an expression that Zowe joins with the text around it is warned about when that makes a difference', () => {
  const config = {
    same: "a${{ '1' + 2 * 3 }}",
    reference: 'a${{ same }}-${{ list[0] }}',
    list: ['x'],
    sum: 'x${{ 1 + 2 }}',
    choice: "x-${{ true ? 'a' : 'b' }}",
    or: "x-${{ '' || 'b' }}",
    called: 'x-${{ () => { return 1 }() }}',
    parentheses: "x-${{ (true ? 'a' : 'b') }}",
    alone: "${{ true ? 'a' : 'b' }}",
  };
  const { config: evaluated, findings } = evaluate(config);
  expect(evaluated).toEqual({
    same: 'a16',
    reference: 'aa16-x',
    list: ['x'],
    sum: 'x3',
    choice: 'x-a',
    or: 'x-b',
    called: 'x-1',
    parentheses: 'x-a',
    alone: 'a',
  });
  expect(findings.map(({ id, severity, location }) => [id, severity, location.key])).toEqual([
    ['ZWEL1048W', 'warning', 'sum'],
    ['ZWEL1048W', 'warning', 'choice'],
    ['ZWEL1048W', 'warning', 'or'],
    ['ZWEL1048W', 'warning', 'called'],
  ]);
});

test('findings tell where the template stands, in the order of the file', () => {
  const text = 'a: ${{ x }}\nb:\n  - ok\n  - c: "${{ 1 + }}"\nd: ${{ e }}\ne: ${{ d }}\n';
  const file = parseYamlFile('zowe.yaml', text);
  const { findings } = evaluateTemplates(file.value, { locator: createLocator([file], {}) });
  expect(
    findings.map(({ id, severity, location, action }) => ({ id, severity, location, hasAction: action !== '' })),
  ).toEqual([
    {
      id: 'ZWEL1041E',
      severity: 'error',
      location: { file: 'zowe.yaml', line: 1, column: 4, key: 'a' },
      hasAction: true,
    },
    {
      id: 'ZWEL1040E',
      severity: 'error',
      location: { file: 'zowe.yaml', line: 4, column: 8, key: 'b[1].c' },
      hasAction: true,
    },
    {
      id: 'ZWEL1045E',
      severity: 'error',
      location: { file: 'zowe.yaml', line: 5, column: 4, key: 'd' },
      hasAction: true,
    },
  ]);
});

test('more templates than any configuration has are not evaluated', () => {
  const config = Object.fromEntries(Array.from({ length: 2001 }, (_none, index) => [`k${index}`, '${{ 1 }}']));
  expect(evaluate(config).texts).toEqual([
    'ZWEL1047E The template of k0 was not evaluated: there are more than 2000 templates.',
  ]);
  expect(evaluate(config).failed).toHaveLength(2001);
});

test('the memory of a template can be set', () => {
  const template = "${{ 'x'.repeat(2 ** 22).length }}";
  expect(evaluate({ t: template }).config).toEqual({ t: 2 ** 22 });
  expect(evaluate({ t: template }, { memoryBytes: 2 ** 21 }).texts).toEqual([
    'ZWEL1043E The template of t needs too much: more memory than there is for a template.',
  ]);
});
