// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageDefinition } from '@zowe-ha/messages';
import { formatPath, valueAt, type ConfigPath } from '../config-value.ts';
import { createFinding, type AllowedValue, type Finding } from '../finding.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { messages } from '../messages.ts';
import { nearestSpelling } from './nearest-spelling.ts';

/** The members of an error of a generated validator that findings are made of. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** More help nobody, and a file can have a million. */
const maxSchemaFindings = 1000;

/** A validator that scripts/generate.mjs made from the schemas. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** All violations of a schema as findings. `mapPath` says where a value of `data` comes from, when that is elsewhere. */
export function schemaFindings(
  validator: SchemaValidator,
  data: unknown,
  context: { readonly locator: Locator; mapPath?(path: ConfigPath): ConfigPath },
): Finding[] {
  if (validator(data)) return [];
  const findings = new Map<string, Finding>();
  for (const error of (validator.errors ?? []).slice(0, maxSchemaFindings)) {
    const rule = rules[error.keyword];
    if (!rule) continue;
    const relative = pathOf(error.instancePath, data);
    const path = context.mapPath?.(relative) ?? relative;
    const finding = rule(error, path, context.locator);
    // The same value can break both a rule and a condition on it; the first says enough.
    const key = formatPath([...path, ...subjectOf(error)]);
    if (!findings.has(key)) findings.set(key, finding);
  }
  return [...findings.values()];
}

type Rule = (error: SchemaError, path: ConfigPath, locator: Locator) => Finding;

const unknownKey: Rule = (error, path, locator) => {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  const nearest = nearestSpelling(key, known);
  const location = locateNearest(locator, [...path, key], 'key');
  const details = { location, nearest, allowedValues: known };
  return createFinding(messages.unknownKey, [formatPath([...path, key]), suggestion(nearest)], details);
};

const missing: Rule = (error, path, locator) => {
  const key = [...path, String(error.params['missingProperty'])];
  return createFinding(messages.requiredMissing, [formatPath(key)], { location: locateNearest(locator, key, 'key') });
};

const wrongType: Rule = (error, path, locator) => {
  const expected = [error.params['type']].flat().map(String);
  const words = expected.map((type) => typeWords[type] ?? type).join(' or ');
  return createFinding(messages.wrongType, [formatPath(path), describeType(error.data), words], {
    location: locateNearest(locator, path, 'value'),
    allowedValues: expected.includes('boolean') ? [true, false] : undefined,
  });
};

const notAllowed: Rule = (error, path, locator) => {
  const allowed = error.params['allowedValues'] as readonly AllowedValue[];
  const nearest = nearestSpelling(String(error.data), allowed.map(String));
  const listed = allowed.map((value) => (value === '' ? '(empty)' : String(value))).join(', ');
  const location = locateNearest(locator, path, 'value');
  const args = [formatPath(path), listed, suggestion(nearest)];
  return createFinding(messages.valueNotAllowed, args, { location, nearest, allowedValues: allowed });
};

/** A rule for a value of the right type; what it must do is told in words. */
function mustDo(describe: (error: SchemaError) => string): Rule {
  return (error, path, locator) => {
    const definition: MessageDefinition = messages.valueNotValid;
    const location = locateNearest(locator, path, 'value');
    return createFinding(definition, [formatPath(path), describe(error)], { location });
  };
}

const limit = (error: SchemaError): string => String(error.params['limit']);

const rules: Readonly<Record<string, Rule>> = {
  additionalProperties: unknownKey,
  required: missing,
  type: wrongType,
  enum: notAllowed,
  minimum: mustDo((error) => `be ${limit(error)} or more`),
  exclusiveMinimum: mustDo((error) => `be more than ${limit(error)}`),
  maximum: mustDo((error) => `be ${limit(error)} or less`),
  minLength: mustDo((error) => (limit(error) === '1' ? 'not be empty' : `have ${limit(error)} characters or more`)),
  maxLength: mustDo((error) => `have ${limit(error)} characters or fewer`),
  minItems: mustDo((error) => `have ${limit(error)} or more entries`),
  uniqueItems: mustDo(() => 'not name the same entry twice'),
  pattern: mustDo((error) => patternWords(error.parentSchema)),
};

const typeWords: Readonly<Record<string, string>> = {
  object: 'a mapping of keys',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a whole number' : 'a number';
  return { boolean: 'true or false', string: 'text' }[typeof value as string] ?? 'a mapping of keys';
}

/** A schema tells in `examples` what its pattern accepts; a regular expression helps few. */
function patternWords(schema: SchemaError['parentSchema']): string {
  const words = schema?.['$comment'];
  return typeof words === 'string' ? words : `match ${String(schema?.['pattern'])}`;
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

/** What of the value an error is about: a key that is too many or missing, or the value itself. */
function subjectOf({ params }: SchemaError): string[] {
  return [params['additionalProperty'], params['missingProperty']].filter((key) => typeof key === 'string');
}

/** A JSON pointer as a path; the data tells whether a step is an index. */
function pathOf(pointer: string, data: unknown): ConfigPath {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(data, path)) ? Number(step) : step);
  }
  return path;
}
