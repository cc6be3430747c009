// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from '../src/messages.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The names of the messages in every messages-*.ts. */
async function names(): Promise<string[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const parts: string[] = [];
  for (const file of files.filter((name) => /(?:^|\/)messages-[a-z-]+\.ts$/.test(name))) {
    const module = (await import(join(source, file))) as Record<string, object>;
    parts.push(...Object.values(module).flatMap((definitions) => Object.keys(definitions)));
  }
  return parts;
}

describe('the messages of the launcher', () => {
  it('are all there, no name hiding another', async () => {
    expect((await names()).sort()).toEqual(Object.keys(messages).sort());
  });

  it('have ids of their own, of the shipped launcher, of 0400 to 0499 or of 1200 to 1399', () => {
    const ids = Object.values(messages).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^ZWEL(?:00[0-7]\d|0[13]\d\d|04\d\d|1[23]\d\d)[IWE]$/);
  });
});
