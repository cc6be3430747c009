// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, valueAt, type ConfigPath } from '../config-value.ts';
import type { Finding } from '../finding.ts';
import type { Locator } from '../read/locator.ts';
import { schemaRule, type SchemaError } from './schema-rules.ts';

export type { SchemaError } from './schema-rules.ts';

/** More help nobody, and a file can have a million. */
const maxSchemaFindings = 1000;

/** A validator that scripts/generate.mjs made from the schemas. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Where values are. `mapPath` says where a value of the data comes from, when that is elsewhere. */
export interface FindingContext {
  readonly locator: Locator;
  mapPath?(path: ConfigPath): ConfigPath;
}

/** All violations of a schema as findings. */
export function schemaFindings(validator: SchemaValidator, data: unknown, context: FindingContext): Finding[] {
  return validator(data) ? [] : findingsOfErrors(validator.errors ?? [], data, context);
}

/** Errors of a validator as findings; at least one when there is any error. */
export function findingsOfErrors(errors: readonly SchemaError[], data: unknown, context: FindingContext): Finding[] {
  const findings = new Map<string, Finding>();
  for (const error of withoutConsequences(errors).slice(0, maxSchemaFindings)) {
    const relative = pathOf(error.instancePath, data);
    const path = context.mapPath?.(relative) ?? relative;
    // The same value can break both a rule and a condition on it; the first says enough.
    const key = formatPath([...path, ...subjectOf(error)]);
    if (!findings.has(key)) findings.set(key, schemaRule(error.keyword)(error, path, context.locator));
  }
  return [...findings.values()];
}

/** `if` says only that `then` or `else` failed, which says why; what is wrong with a name is said with the name. */
function withoutConsequences(errors: readonly SchemaError[]): readonly SchemaError[] {
  const causes = errors.filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined);
  return causes.length > 0 ? causes : errors;
}

/** What of the value an error is about: a key that is too many, missing or wrongly named, or the value itself. */
function subjectOf({ params }: SchemaError): string[] {
  return ['additionalProperty', 'unevaluatedProperty', 'missingProperty', 'propertyName']
    .map((name) => params[name])
    .filter((key) => typeof key === 'string');
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
