// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping } from '../config-value.ts';
import type { SchemaError } from './schema-rules.ts';

/** What is wrong with a value by one schema alone; the paths are relative to the value. Throws when it cannot be compiled. */
export type CheckAlone = (schema: unknown, data: unknown) => readonly SchemaError[];

/**
 * Errors in which a value that fits no branch of `oneOf` or `anyOf` is told of once: by what is wrong in the branch that is meant,
 * when that can be told, instead of by what is wrong in all of them.
 */
export function explainErrors(errors: readonly SchemaError[], checkAlone: CheckAlone): SchemaError[] {
  const explained: SchemaError[][] = [];
  // Backwards: the errors of the branches stand directly before the error that they lead to.
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index];
    if (!error) continue;
    const branches = branchesOf(error, checkAlone);
    const consequences = branches?.reduce((count, branch) => count + branch.errors.length, 0) ?? 0;
    if (!branches || consequences > index) {
      explained.unshift([error]);
      continue;
    }
    const isExplained = isAmbiguous(error) || error.keyword === 'contains';
    explained.unshift(isExplained ? [error] : explainBranches(error, branches, checkAlone));
    index -= consequences;
  }
  return explained.flat();
}

interface Branch {
  readonly schema: unknown;
  readonly errors: readonly SchemaError[];
}

function isAmbiguous({ keyword, params }: SchemaError): boolean {
  return keyword === 'oneOf' && Array.isArray(params['passingSchemas']);
}

/** What was tried, with its errors: branches, or entries of which one should fit. Undefined when the error is of another kind. */
function branchesOf(error: SchemaError, checkAlone: CheckAlone): Branch[] | undefined {
  try {
    return attemptsOf(error)?.map(({ schema, data }) => ({ schema, errors: checkAlone(schema, data) }));
  } catch {
    return undefined;
  }
}

function attemptsOf({ keyword, params, parentSchema, data }: SchemaError): Attempt[] | undefined {
  const schema = parentSchema?.[keyword];
  if (keyword === 'contains' && Array.isArray(data)) return data.map((entry: unknown) => ({ schema, data: entry }));
  if (!['oneOf', 'anyOf'].includes(keyword) || !Array.isArray(schema)) return undefined;
  const passing = params['passingSchemas'];
  // Nothing is tried once a second branch fits.
  const tried: unknown[] = Array.isArray(passing) ? schema.slice(0, Math.max(...(passing as number[])) + 1) : schema;
  return tried.map((branch) => ({ schema: branch, data }));
}

interface Attempt {
  readonly schema: unknown;
  readonly data: unknown;
}

function explainBranches(error: SchemaError, branches: readonly Branch[], checkAlone: CheckAlone): SchemaError[] {
  const explained = branches.map(({ schema, errors }) => ({ schema, errors: explainErrors(errors, checkAlone) }));
  const found = bestBranch(explained) ?? commonError(error, explained);
  if (found) return found.map((cause) => ({ ...cause, instancePath: error.instancePath + cause.instancePath }));
  return [{ ...error, keyword: 'fitsNoForm', params: { forms: branches.map(describeForm) } }];
}

const hasWrongType = ({ errors }: Branch): boolean =>
  errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === '');
const tagErrors = ({ errors }: Branch): SchemaError[] =>
  errors.filter(({ keyword }) => keyword === 'const' || keyword === 'enum');

/** The errors of the branch that is meant: the only one of the right type and with the right tags, such as `type: PKCS12`. */
function bestBranch(branches: readonly Branch[]): readonly SchemaError[] | undefined {
  const typed = branches.filter((branch) => !hasWrongType(branch));
  if (typed.length === 1) return typed[0]?.errors;
  const tagged = typed.filter((branch) => tagErrors(branch).length === 0);
  if (tagged.length === 1) return tagged[0]?.errors;
  const [best, next] = [...tagged].sort((a, b) => a.errors.length - b.errors.length);
  return best && next && best.errors.length < next.errors.length ? best.errors : undefined;
}

/** One error that says what all branches say: another type, or another value of the same key. */
function commonError(error: SchemaError, branches: readonly Branch[]): SchemaError[] | undefined {
  if (branches.every(hasWrongType)) {
    const types = branches.flatMap(({ errors }) =>
      errors.filter(({ keyword }) => keyword === 'type').flatMap(({ params }) => params['type']),
    );
    return [{ ...error, instancePath: '', keyword: 'type', params: { type: [...new Set(types)] } }];
  }
  const typed = branches.filter((branch) => !hasWrongType(branch));
  const tags = typed.map((branch) => tagErrors(branch)[0]);
  const [first] = tags;
  if (!first || tags.some((tag) => tag?.instancePath !== first.instancePath)) return undefined;
  const allowedValues = tags.flatMap((tag) => tag?.params['allowedValues'] ?? [tag?.params['allowedValue']]);
  return [{ ...first, keyword: 'enum', params: { allowedValues } }];
}

/** A branch in a few words: its title, what it requires, what it is. */
function describeForm({ schema }: Branch, index: number): string {
  if (!isMapping(schema)) return `form ${index + 1}`;
  const { title, required, type, $ref, properties } = schema;
  if (typeof title === 'string') return title;
  if (Array.isArray(required) && required.length > 0) return `with ${required.join(', ')}`;
  if (typeof $ref === 'string') return $ref.split(/[/#]/).at(-1) ?? $ref;
  if (isMapping(properties)) return `with ${Object.keys(properties).join(', ')}`;
  return typeof type === 'string' ? type : `form ${index + 1}`;
}
