// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { JclLineTooLongError } from './zos-errors.ts';

/** Records of procedure libraries; columns 73 to 80 of JCL statements are not read, column 72 marks continuation. */
export const recordLength = 80;
const lastJclColumn = 71;

/** A record of a member: a JCL statement, or data in the stream. */
export type JclRecord = { readonly jcl: string } | { readonly data: string };

/** The lines of a member. Throws JclLineTooLongError for a record that z/OS would cut off. */
export function renderMember(member: string, records: readonly JclRecord[]): string[] {
  return records.map((record, index) => {
    const [text, limit] = 'jcl' in record ? [record.jcl, lastJclColumn] : [record.data, recordLength];
    if (text.length > limit) {
      throw new JclLineTooLongError(member, { line: index + 1, columns: text.length, limit });
    }
    return text;
  });
}

/** Comment lines as Zowe's own members have them. */
export function jclComment(text = ''): JclRecord {
  return { jcl: text === '' ? '//*' : `//* ${text}` };
}

const indent = `//${' '.repeat(13)}`;
const continuedWidth = lastJclColumn - indent.length;

/**
 * A statement whose last operand is a text in apostrophes. What does not fit goes on in column 16 of further records, as JCL wants it:
 * the text fills its record up to column 71.
 */
export function jclWithText(statement: string, text: string): JclRecord[] {
  const whole = `${statement}'${text.replaceAll("'", "''")}'`;
  const records: JclRecord[] = [{ jcl: whole.slice(0, lastJclColumn) }];
  for (let at = lastJclColumn; at < whole.length; at += continuedWidth) {
    records.push({ jcl: indent + whole.slice(at, at + continuedWidth) });
  }
  return records;
}

/** The text with blanks in front of its last symbol, as many as keep the symbol in one record: a divided one is not replaced. */
export function withWholeSymbol(statement: string, text: string): string {
  const at = text.lastIndexOf('&');
  const column = statement.length + 1 + at;
  const isDivided = at >= 0 && recordOf(column) !== recordOf(statement.length + text.length);
  if (!isDivided) return text;
  const next = lastJclColumn + recordOf(column) * continuedWidth;
  return text.slice(0, at) + ' '.repeat(next - column) + text.slice(at);
}

/** The record, from 0, that holds the character of a statement. */
function recordOf(offset: number): number {
  return offset < lastJclColumn ? 0 : 1 + Math.floor((offset - lastJclColumn) / continuedWidth);
}
