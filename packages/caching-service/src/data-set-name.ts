// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidDataSetNameError } from './caching-errors.ts';

/** The Java service's limit: VSAM adds component suffixes to the cluster's name. */
const maxLength = 38;
const qualifier = /^[A-Z@#$][A-Z0-9@#$-]{0,7}$/;

/** A data set name in upper case, also from the form `//'NAME'`; throws InvalidDataSetNameError. Safe as a file name. */
export function parseDataSetName(text: string): string {
  const name = (/^\/\/'(.*)'$/.exec(text)?.[1] ?? text).toUpperCase();
  const bad = name.split('.').find((part) => !qualifier.test(part));
  if (bad !== undefined) throw new InvalidDataSetNameError(text, `'${bad}' is not a qualifier`);
  if (name.length > maxLength) {
    throw new InvalidDataSetNameError(text, `it has ${name.length} characters, the limit is ${maxLength}`);
  }
  return name;
}
