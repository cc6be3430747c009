// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, type ConfigPath } from '../config-value.ts';
import { createFinding, type AllowedValue, type Finding } from '../finding.ts';
import { configMessages as messages } from '../messages-config.ts';
import { validateMessages } from './messages.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { nearestSpelling } from './nearest-spelling.ts';

/** The members of an error of a validator that findings are made of. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** The key that is wrong, when the error is about a key and not about its value. */
  readonly propertyName?: string;
}

/** How the violation of one keyword becomes a finding. */
export type SchemaRule = (error: SchemaError, path: ConfigPath, locator: Locator) => Finding;

/** The rule of a keyword. A keyword that is not known still leads to a finding: nothing wrong is passed over. */
export function schemaRule(keyword: string): SchemaRule {
  return rules[keyword] ?? mustDo(() => `follow the rule ${keyword} of its schema`);
}

const unknownKey: SchemaRule = (error, path, locator) => {
  const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  const nearest = nearestSpelling(key, known);
  const location = locateNearest(locator, [...path, key], 'key');
  const details = { location, nearest, allowedValues: known };
  return createFinding(messages.unknownKey, [formatPath([...path, key]), suggestion(nearest)], details);
};

const missing: SchemaRule = (error, path, locator) => {
  const key = [...path, String(error.params['missingProperty'])];
  return createFinding(messages.requiredMissing, [formatPath(key)], { location: locateNearest(locator, key, 'key') });
};

const missingBeside: SchemaRule = (error, path, locator) => {
  const key = [...path, String(error.params['missingProperty'])];
  const beside = formatPath([...path, String(error.params['property'])]);
  const location = locateNearest(locator, key, 'key');
  return createFinding(validateMessages.missingBeside, [formatPath(key), beside], { location });
};

const wrongType: SchemaRule = (error, path, locator) => {
  const expected = [error.params['type']].flat().map(String);
  const words = expected.map((type) => typeWords[type] ?? type).join(' or ');
  return createFinding(messages.wrongType, [formatPath(path), describeType(error.data), words], {
    location: locateNearest(locator, path, 'value'),
    allowedValues: expected.includes('boolean') ? [true, false] : undefined,
  });
};

const notAllowed: SchemaRule = (error, path, locator) => {
  const given = error.keyword === 'const' ? [error.params['allowedValue']] : error.params['allowedValues'];
  const allowed = [...new Set((given as readonly unknown[]).map(asAllowedValue))];
  // A number is no misspelling of another one.
  const nearest = typeof error.data === 'string' ? nearestSpelling(error.data, allowed.map(String)) : undefined;
  const listed = allowed.map((value) => (value === '' ? '(empty)' : String(value))).join(', ');
  const location = locateNearest(locator, path, 'value');
  const args = [formatPath(path), listed, suggestion(nearest)];
  return createFinding(messages.valueNotAllowed, args, { location, nearest, allowedValues: allowed });
};

function asAllowedValue(value: unknown): AllowedValue {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : JSON.stringify(value);
}

/** A rule for a value of the right type; what it must do is told in words: those of the schema, if it has some. */
function mustDo(describe: (error: SchemaError) => string): SchemaRule {
  return (error, path, locator) => {
    const words = ownWords(error) ?? describe(error);
    const location = locateNearest(locator, path, 'value');
    return createFinding(messages.valueNotValid, [formatPath(path) || 'The configuration', words], { location });
  };
}

/** A schema of ours says in `$comment` what a pattern or a condition accepts; a regular expression helps few. */
function ownWords({ keyword, parentSchema }: SchemaError): string | undefined {
  const words = parentSchema?.['$comment'];
  const worded = ['pattern', 'not', 'maxProperties', 'if'];
  return typeof words === 'string' && worded.includes(keyword) ? words : undefined;
}

const wrongName: SchemaRule = (error, path, locator) => {
  const key = String(error.params['propertyName']);
  const location = locateNearest(locator, [...path, key], 'key');
  return createFinding(validateMessages.keyNameNotAllowed, [formatPath([...path, key])], { location });
};

const fitsNoForm: SchemaRule = (error, path, locator) => {
  const forms = error.params['forms'] as readonly string[];
  const args = [formatPath(path) || 'The configuration', forms.map((form) => `(${form})`).join(', ')];
  return createFinding(validateMessages.fitsNoForm, args, { location: locateNearest(locator, path, 'value') });
};

const limit = (error: SchemaError): string => String(error.params['limit']);
const contained = (error: SchemaError): string => {
  const { minContains, maxContains } = error.params as { minContains: number; maxContains?: number };
  const upTo = maxContains === undefined ? '' : ` and ${maxContains} or fewer`;
  return `have ${minContains} or more${upTo} entries of the kind that its schema asks for`;
};

const rules: Readonly<Record<string, SchemaRule>> = {
  additionalProperties: unknownKey,
  unevaluatedProperties: unknownKey,
  required: missing,
  dependentRequired: missingBeside,
  dependencies: missingBeside,
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
  propertyNames: wrongName,
  fitsNoForm,
  oneOf: mustDo(({ params }) =>
    Array.isArray(params['passingSchemas'])
      ? 'fit one only of the forms that its schema allows; it fits several'
      : 'fit one of the forms that its schema allows',
  ),
  anyOf: mustDo(() => 'fit one of the forms that its schema allows'),
  not: mustDo(() => 'not have the form that its schema excludes'),
  'false schema': mustDo(() => 'not be given'),
  minimum: mustDo((error) => `be ${limit(error)} or more`),
  exclusiveMinimum: mustDo((error) => `be more than ${limit(error)}`),
  maximum: mustDo((error) => `be ${limit(error)} or less`),
  exclusiveMaximum: mustDo((error) => `be less than ${limit(error)}`),
  multipleOf: mustDo((error) => `be a multiple of ${String(error.params['multipleOf'])}`),
  minLength: mustDo((error) => (limit(error) === '1' ? 'not be empty' : `have ${limit(error)} characters or more`)),
  maxLength: mustDo((error) => `have ${limit(error)} characters or fewer`),
  minItems: mustDo((error) => `have ${limit(error)} or more entries`),
  maxItems: mustDo((error) => `have ${limit(error)} or fewer entries`),
  additionalItems: mustDo((error) => `have ${limit(error)} or fewer entries`),
  items: mustDo((error) => `have ${limit(error)} or fewer entries`),
  unevaluatedItems: mustDo((error) => `have ${limit(error)} or fewer entries`),
  contains: mustDo(contained),
  minProperties: mustDo((error) => `have ${limit(error)} or more keys`),
  maxProperties: mustDo((error) => `have ${limit(error)} or fewer keys`),
  uniqueItems: mustDo(() => 'not name the same entry twice'),
  pattern: mustDo((error) => `match ${String(error.params['pattern'])}`),
  format: mustDo((error) => `have the format ${String(error.params['format'])}`),
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

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
