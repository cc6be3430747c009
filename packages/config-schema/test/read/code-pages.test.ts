// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { characterTable, decodeEbcdic, ebcdicCodePages } from '../../src/read/code-pages.ts';

/** Every byte but the two line ends, which an iconv of Linux takes for NEL and LF. */
const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x15));

/**
 * The euro siblings of these pages stand in for them: in IBM-278, IBM-285 and IBM-871 glibc has two letters, a backslash and an overline
 * at other places than in IBM-1143, IBM-1146 and IBM-1149, where IBM's own tables (ICU) have them too.
 */
const standIns: Readonly<Record<string, readonly [sibling: string, euro: string]>> = {
  'IBM-278': ['IBM-1143', '¤'],
  'IBM-285': ['IBM-1146', '¤'],
  'IBM-871': ['IBM-1149', '¤'],
};

function iconv(codePage: string): string {
  const [name, euro] = standIns[codePage] ?? [codePage, '€'];
  const glibcName = name.replace(/-(?=\d{3}$)/, '');
  const text = execFileSync('iconv', ['-f', glibcName, '-t', 'UTF-8'], { input: bytes }).toString('utf8');
  return text.replace('€', euro);
}

test.each(ebcdicCodePages)('all bytes of %s are the characters that iconv makes of them', (codePage) => {
  expect(decodeEbcdic(bytes, codePage)).toBe(iconv(codePage));
});

test.each(ebcdicCodePages)('both line ends are line feeds in %s', (codePage) => {
  expect(decodeEbcdic(Buffer.from([0x15, 0x25, 0x0d]), codePage)).toBe('\n\n\r');
});

test('21 code pages are known, IBM-1047 first, and no two are the same', () => {
  expect(ebcdicCodePages).toHaveLength(21);
  expect(ebcdicCodePages[0]).toBe('IBM-1047');
  expect(new Set(ebcdicCodePages.map((name) => characterTable(name).join())).size).toBe(21);
});
