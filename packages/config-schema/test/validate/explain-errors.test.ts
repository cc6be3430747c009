// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { runSchemaJobs } from '../../src/validate/run-schema-jobs.ts';
import type { SchemaJob } from '../../src/validate/schema-job.ts';
import { findingsOfErrors } from '../../src/validate/schema-findings.ts';

const root = 'https://example.org/schema';
const locator = { locate: () => undefined };

/** One job for each case, in one thread for all of them. */
function jobOf(schema: object, value: unknown): SchemaJob {
  const $defs = { tcp: { minimum: 1024 }, ab: { required: ['x', 'y'] } };
  return { draft: '2019-09', root, schemas: [{ $id: root, $defs, properties: { v: schema } }], data: [{ v: value }] };
}

const file = { properties: { type: { const: 'FILE' }, path: { type: 'string' } }, required: ['type', 'path'] };
const ring = {
  properties: { type: { enum: ['RING', 'HYBRID'] }, owner: { maxLength: 8 } },
  required: ['type', 'owner'],
};
const key = { type: 'object', oneOf: [file, ring] };

const cases: readonly (readonly [title: string, schema: object, value: unknown, said: readonly string[]])[] = [
  [
    'oneOf names the branch that its tag chooses',
    key,
    { type: 'FILE', path: 1 },
    ['ZWEL0521E v.path is a whole number, but must be text.'],
  ],
  ['oneOf tells what is missing in that branch', key, { type: 'HYBRID' }, ['ZWEL0523E v.owner is missing.']],
  [
    'oneOf with an unknown tag tells the tags of all branches',
    key,
    { type: 'FIEL', path: '/p' },
    ['ZWEL0522E v.type must be one of: FILE, RING, HYBRID. Did you mean FILE?'],
  ],
  [
    'anyOf of other types tells them all',
    { anyOf: [{ type: 'string' }, { type: 'array' }, { type: 'null' }] },
    5,
    ['ZWEL0521E v is a whole number, but must be text or a list or empty.'],
  ],
  [
    'anyOf tells what is wrong in the only branch of the right type',
    { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'array' }] },
    'long',
    ['ZWEL0524E v is not valid: it must have 3 characters or fewer.'],
  ],
  [
    'oneOf that fits twice says so',
    { oneOf: [{ type: 'integer' }, { minimum: 1 }] },
    5,
    ['ZWEL0524E v is not valid: it must fit one only of the forms that its schema allows; it fits several.'],
  ],
  [
    'oneOf that fits nowhere, without a tag, lists the forms',
    {
      oneOf: [
        { title: 'high', minimum: 10 },
        { title: 'low', maximum: 1 },
      ],
    },
    5,
    ['ZWEL1054E v fits none of the forms that are allowed: (high), (low)'],
  ],
  [
    'forms are named by what they require, or refer to',
    {
      oneOf: [
        { required: ['a', 'b'] },
        { $ref: `${root}#/$defs/tcp`, required: ['c', 'd'] },
        { $ref: `${root}#/$defs/ab` },
      ],
    },
    {},
    ['ZWEL1054E v fits none of the forms that are allowed: (with a, b), (with c, d), (ab)'],
  ],
  [
    'a branch in a branch is explained too',
    { oneOf: [{ type: 'string' }, { type: 'object', properties: { inner: key } }] },
    { inner: { type: 'RING', owner: 'TOOLONGNAME' } },
    ['ZWEL0524E v.inner.owner is not valid: it must have 8 characters or fewer.'],
  ],
  [
    'what stands beside oneOf is told as well',
    { type: 'object', required: ['name'], oneOf: [file, ring] },
    { type: 'FILE' },
    ['ZWEL0523E v.path is missing.', 'ZWEL0523E v.name is missing.'],
  ],
  ['const', { const: 'on' }, 'of', ['ZWEL0522E v must be one of: on. Did you mean on?']],
  ['enum with null and numbers', { enum: [1, null] }, 2, ['ZWEL0522E v must be one of: 1, null.']],
  [
    'if, then: only the cause',
    { if: { type: 'integer' }, then: { minimum: 5 } },
    1,
    ['ZWEL0524E v is not valid: it must be 5 or more.'],
  ],
  [
    'if, else',
    { if: { type: 'integer' }, else: { minLength: 1 } },
    '',
    ['ZWEL0524E v is not valid: it must not be empty.'],
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'] } },
    { a: 1 },
    ['ZWEL1055E v.b is missing: it is required because v.a is set.'],
  ],
  [
    'dependencies',
    { dependencies: { a: ['b'] } },
    { a: 1 },
    ['ZWEL1055E v.b is missing: it is required because v.a is set.'],
  ],
  ['dependentSchemas', { dependentSchemas: { a: { required: ['c'] } } }, { a: 1 }, ['ZWEL0523E v.c is missing.']],
  [
    'propertyNames',
    { propertyNames: { pattern: '^[a-z]+$' } },
    { ok: 1, NOT: 2 },
    ['ZWEL1056E The key v.NOT has a name that is not allowed here.'],
  ],
  [
    'contains',
    { contains: { type: 'string' } },
    [1],
    ['ZWEL0524E v is not valid: it must have 1 or more entries of the kind that its schema asks for.'],
  ],
  [
    'contains with limits',
    { contains: { type: 'string' }, minContains: 2, maxContains: 3 },
    ['a'],
    ['ZWEL0524E v is not valid: it must have 2 or more and 3 or fewer entries of the kind that its schema asks for.'],
  ],
  [
    'not',
    { not: { type: 'string' } },
    'x',
    ['ZWEL0524E v is not valid: it must not have the form that its schema excludes.'],
  ],
  [
    'not, in words of the schema',
    { not: { const: 1 }, $comment: 'not be one' },
    1,
    ['ZWEL0524E v is not valid: it must not be one.'],
  ],
  ['false', { properties: { a: false } }, { a: 1 }, ['ZWEL0524E v.a is not valid: it must not be given.']],
  ['multipleOf', { multipleOf: 4 }, 6, ['ZWEL0524E v is not valid: it must be a multiple of 4.']],
  ['exclusiveMaximum', { exclusiveMaximum: 4 }, 4, ['ZWEL0524E v is not valid: it must be less than 4.']],
  ['exclusiveMinimum', { exclusiveMinimum: 4 }, 4, ['ZWEL0524E v is not valid: it must be more than 4.']],
  ['maxItems', { maxItems: 1 }, [1, 2], ['ZWEL0524E v is not valid: it must have 1 or fewer entries.']],
  ['minProperties', { minProperties: 1 }, {}, ['ZWEL0524E v is not valid: it must have 1 or more keys.']],
  ['maxProperties', { maxProperties: 0 }, { a: 1 }, ['ZWEL0524E v is not valid: it must have 0 or fewer keys.']],
  [
    'additionalItems',
    { items: [{}], additionalItems: false },
    [1, 2],
    ['ZWEL0524E v is not valid: it must have 1 or fewer entries.'],
  ],
  [
    'unevaluatedItems',
    { items: [{}], unevaluatedItems: false },
    [1, 2],
    ['ZWEL0524E v is not valid: it must have 1 or fewer entries.'],
  ],
  [
    'unevaluatedProperties',
    { properties: { speed: {} }, unevaluatedProperties: false },
    { sped: 1 },
    ['ZWEL0520E Key v.sped is not known here. Did you mean speed?'],
  ],
  ['pattern', { pattern: '^a+$' }, 'b', ['ZWEL0524E v is not valid: it must match ^a+$.']],
  [
    'pattern, in words of the schema',
    { pattern: '^a+$', $comment: 'be all a' },
    'b',
    ['ZWEL0524E v is not valid: it must be all a.'],
  ],
];

const outcomes = runSchemaJobs(cases.map(([, schema, value]) => jobOf(schema, value)));

test.each(cases.map(([title, , value, said], index) => [title, { value, said, index }] as const))(
  '%s',
  (_, { value, said, index }) => {
    const outcome = outcomes[index];
    if (!outcome || 'failure' in outcome) throw new Error(outcome?.failure ?? 'no outcome');
    const findings = findingsOfErrors(outcome.errors[0] ?? [], { v: value }, { locator });
    expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual(said);
  },
);

test('an error of a keyword that is not known is still told', () => {
  const errors = [{ instancePath: '/v', keyword: 'newKeyword', params: {} }];
  expect(findingsOfErrors(errors, { v: 1 }, { locator }).map(({ message }) => message)).toEqual([
    'v is not valid: it must follow the rule newKeyword of its schema.',
  ]);
});

test('an if that failed alone is told rather than nothing', () => {
  const errors = [{ instancePath: '', keyword: 'if', params: { failingKeyword: 'then' } }];
  expect(findingsOfErrors(errors, {}, { locator }).map(({ message }) => message)).toEqual([
    'The configuration is not valid: it must follow the rule if of its schema.',
  ]);
});
