// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CodePageAmbiguousError, NotUtf8Error, WideEncodingError } from '../../src/index.ts';
import { characterTable, ebcdicCodePages } from '../../src/read/code-pages.ts';
import { decodeText } from '../../src/read/decode-text.ts';
import { errorOf } from '../config-files.ts';

/** Text as z/OS UNIX writes it: converted by iconv, with NL at the line ends. */
function encode(text: string, codePage: string): Buffer {
  const name = codePage.replace(/-(?=\d{3}$)/, '');
  const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', name], { input: text });
  return Buffer.from(bytes.map((byte) => (byte === 0x25 ? 0x15 : byte)));
}

const decode = (bytes: Buffer) => decodeText('/etc/zowe.yaml', bytes);
const messagesOf = (bytes: Buffer) => decode(bytes).findings.map(({ id, message }) => `${id} ${message}`);

/** What every zowe.yaml has: comments, a list, a mapping in braces, quotes, a template. */
const usual = `# Zowe configuration
zowe:
  runtimeDirectory: "/usr/lpp/zowe"
  logDirectory: \${{ zowe.runtimeDirectory }}/logs
  externalDomains: [lpar1.example.org, 'lpar2.example.org']
  certificate:
    keystore: { type: PKCS12, password: "p!ss|w^rd" }
components:
  gateway:
    enabled: true # on this LPAR
`;

test.each(['\ufeffa: ü', 'a: ü'])('%j is UTF-8 without its mark', (text) => {
  expect(decode(Buffer.from(text))).toEqual({ text: 'a: ü', encoding: 'UTF-8', findings: [] });
});

test('an empty file is UTF-8', () => {
  expect(decode(Buffer.alloc(0))).toEqual({ text: '', encoding: 'UTF-8', findings: [] });
});

test('ISO 8859-1 is read, with a warning', () => {
  const bytes = Buffer.from('# größer\na: é\n', 'latin1');
  expect(decode(bytes)).toMatchObject({ text: '# größer\na: é\n', encoding: 'ISO 8859-1' });
  expect(messagesOf(bytes)).toEqual(['ZWEL1020W File /etc/zowe.yaml is not UTF-8; it is read as ISO 8859-1.']);
});

test('IBM-1047 is read without a word, whichever line end it has', () => {
  const bytes = encode(usual, 'IBM-1047');
  expect(decode(bytes)).toEqual({ text: usual, encoding: 'IBM-1047', findings: [] });
  const lineFeeds = Buffer.from(bytes.map((byte) => (byte === 0x15 ? 0x25 : byte)));
  expect(decode(lineFeeds).text).toBe(usual);
  expect(decode(encode(usual.replaceAll('\n', '\r\n'), 'IBM-1047')).text).toBe(usual.replaceAll('\n', '\r\n'));
});

test.each(ebcdicCodePages)('a usual zowe.yaml in %s is read as what it says', (codePage) => {
  const { text, encoding, findings } = decode(encode(usual, codePage));
  expect(text).toBe(usual);
  // Without letters of the country, the page with the euro sign is the same as the one without.
  expect([codePage, olderSibling[codePage]]).toContain(encoding);
  expect(findings.map(({ id }) => id)).toEqual(codePage === 'IBM-1047' ? [] : ['ZWEL1020W']);
});

test.each(ebcdicCodePages)('the examples, and a file of every key, read the same from %s as from UTF-8', (codePage) => {
  const root = new URL('../../../../examples/', import.meta.url);
  const examples = readdirSync(root).map((name) => new URL(`${name}/zowe.yaml`, root));
  const fixtures = ['all-of-v3.yaml', 'all-of-ha.yaml'].map((name) => new URL(`../fixtures/${name}`, import.meta.url));
  const table = characterTable(codePage);
  const bytes = new Map([...table].map((code, byte) => [code, byte]));
  const files = [...examples, ...fixtures].filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = Array.from(readFileSync(file, 'utf8'), (character) =>
      bytes.has(character.charCodeAt(0)) ? character : '?',
    ).join('');
    const encoded = Buffer.from(Array.from(text, (character) => bytes.get(character.charCodeAt(0)) ?? 0));
    expect(decode(encoded).text).toBe(text);
  }
});

const olderSibling: Readonly<Record<string, string>> = {
  'IBM-1140': 'IBM-037',
  'IBM-1141': 'IBM-273',
  'IBM-1142': 'IBM-277',
  'IBM-1143': 'IBM-278',
  'IBM-1144': 'IBM-280',
  'IBM-1145': 'IBM-284',
  'IBM-1146': 'IBM-285',
  'IBM-1147': 'IBM-297',
  'IBM-1148': 'IBM-500',
  'IBM-1149': 'IBM-871',
};

test('a file in IBM-1146 that has brackets is named and read', () => {
  const bytes = encode('# Zowe\nzowe:\n  externalDomains: [a.example]\n  job: {name: ZWE$SV}\n', 'IBM-1146');
  expect(decode(bytes).text).toContain('externalDomains: [a.example]\n  job: {name: ZWE$SV}');
  expect(messagesOf(bytes)).toEqual(['ZWEL1020W File /etc/zowe.yaml is not UTF-8; it is read as IBM-285.']);
});

test('letters and digits alone are the same in all code pages', () => {
  const text = 'zowe:\n  logDirectory: /var/zowe/logs\n  externalPort: 7554\n';
  for (const codePage of ebcdicCodePages) {
    expect(decode(encode(text, codePage))).toEqual({ text, encoding: 'IBM-1047', findings: [] });
  }
});

test('a letter in a comment does not make a code page doubtful', () => {
  const text = '# für Müller\nzowe:\n  externalDomains: [a, b]\n';
  const { text: read, encoding } = decode(encode(text, 'IBM-1047'));
  expect([read, encoding]).toEqual([text, 'IBM-1047']);
});

test('IBM-1047 is preferred where a quoted text could be of other pages too, and they are named', () => {
  const text = 'zowe:\n  certificate: "a}b"\n';
  const bytes = encode(text, 'IBM-1047');
  expect(decode(bytes).text).toBe(text);
  expect(messagesOf(bytes)).toEqual([
    expect.stringMatching(
      /^ZWEL1021W File \/etc\/zowe\.yaml is read as IBM-1047; some characters would be others in IBM-273, .*IBM-1149\.$/,
    ),
  ]);
});

test('a code page that cannot be told is refused, with all that are possible', () => {
  const error = errorOf(() => decode(encode('zowe:\n  org: Müller und Söhne\n  place: Tübingen\n', 'IBM-273')));
  expect(error).toBeInstanceOf(CodePageAmbiguousError);
  const { codePages, message } = error as CodePageAmbiguousError;
  expect(codePages).toContain('IBM-273');
  expect(codePages).not.toContain('IBM-1047');
  expect(message).toBe(
    `ZWEL1022E File /etc/zowe.yaml is in an EBCDIC code page that cannot be told from its content; possible are: ${codePages.join(', ')}.`,
  );
});

test.each(['UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'])('%s is named and refused', (encoding) => {
  for (const text of ['\ufeffzowe: {}\n', ...(encoding.startsWith('UTF-16') ? ['zowe: {job: 1}\n'] : [])]) {
    const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text });
    const error = errorOf(() => decode(bytes));
    expect(error).toBeInstanceOf(WideEncodingError);
    expect((error as Error).message).toBe(`ZWEL1023E File /etc/zowe.yaml is ${encoding}, which is not read.`);
  }
});

test.each([
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a class file', Buffer.from('cafebabe0000003400', 'hex')],
  ['all bytes', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
  ['EBCDIC with a shift to Japanese', Buffer.from('81827a400e43af0f15', 'hex')],
  ['bytes of EBCDIC that are hardly text', Buffer.from('7a7a7a7a7a7a4a4a4a4a5f5f81', 'hex')],
])('%s is no text', (_what, bytes) => {
  expect(errorOf(() => decode(bytes))).toBeInstanceOf(NotUtf8Error);
});

test('the largest file is decoded within a second, whatever it holds', () => {
  const bytes = Buffer.from(
    Array.from({ length: 1024 * 1024 }, (_, index) => (index % 2 ? 0x81 : 0x40 + (index % 191))),
  );
  const started = process.cpuUsage();
  try {
    decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(CodePageAmbiguousError);
  }
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
