// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UsageError } from './cli-errors.ts';

/** No value is longer. */
const maxLength = 1024 * 1024;

/** What comes through standard input, without the line end of its last line. */
export async function readStandardInput(stdin: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > maxLength) throw new UsageError('more than 1 MiB comes through standard input');
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
