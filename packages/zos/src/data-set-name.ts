// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { DataSetNameInvalidError } from './zos-errors.ts';

const longestDataSetName = 44;
const qualifier = /^[A-Z$#@][A-Z0-9$#@-]{0,7}$/u;
const memberName = /^[A-Z$#@][A-Z0-9$#@]{0,7}$/u;

/** A data set, and a member of it where one is named. Upper case. */
export interface DataSetName {
  readonly dataSet: string;
  readonly member?: string;
}

/** Whether the text is the name of a member, or of a procedure or job: 1 to 8 characters, no digit first. */
export function isMemberName(text: string): boolean {
  return memberName.test(text);
}

/** Reads `HLQ.NAME` or `HLQ.NAME(MEMBER)`, folded to upper case. Throws DataSetNameInvalidError. */
export function parseDataSetName(text: string): DataSetName {
  const match = /^([^()]*)(?:\(([^()]*)\))?$/u.exec(text.toUpperCase());
  const [, dataSet = '', member] = match ?? [];
  if (!match || dataSet === '') throw new DataSetNameInvalidError(text, 'it must be HLQ.NAME or HLQ.NAME(MEMBER)');
  if (dataSet.length > longestDataSetName) {
    throw new DataSetNameInvalidError(text, `it has ${dataSet.length} characters, the limit is ${longestDataSetName}`);
  }
  const wrong = dataSet.split('.').find((part) => !qualifier.test(part));
  if (wrong !== undefined) throw new DataSetNameInvalidError(text, `the qualifier "${wrong}" is not valid`);
  if (member === undefined) return { dataSet };
  if (!isMemberName(member)) throw new DataSetNameInvalidError(text, `the member "${member}" is not valid`);
  return { dataSet, member };
}

/** As the C runtime and the commands of z/OS UNIX take it: `//'HLQ.NAME(MEMBER)'`. */
export function dataSetPath({ dataSet, member }: DataSetName): string {
  return `//'${dataSet}${member === undefined ? '' : `(${member})`}'`;
}
