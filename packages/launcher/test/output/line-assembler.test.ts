// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createLineAssembler, longestLineBytes } from '../../src/output/line-assembler.ts';

const text = 'first\nzweite Zeile äöü€\n日本語 👩‍💻 %s %n\n\nlast\n';
const lines = ['first', 'zweite Zeile äöü€', '日本語 👩‍💻 %s %n', 'last'];

describe('a line assembler', () => {
  it.each(Array.from({ length: Buffer.byteLength(text) }, (_, index) => index + 1))(
    'makes the same lines of chunks of %s bytes, characters torn or not',
    (size) => {
      const bytes = Buffer.from(text);
      const assembler = createLineAssembler();
      const made: string[] = [];
      for (let at = 0; at < bytes.length; at += size) made.push(...assembler.add(bytes.subarray(at, at + size)));
      expect(made).toEqual(lines);
      expect(assembler.pendingBytes).toBe(0);
    },
  );

  it('does not depend on the chunk after it was given', () => {
    const assembler = createLineAssembler();
    const chunk = Buffer.from('begin');
    assembler.add(chunk);
    chunk.fill('x');
    expect(assembler.add(Buffer.from('ning\n'))).toEqual(['beginning']);
  });

  it('keeps an incomplete line until its end, and gives it out when there is none', () => {
    const assembler = createLineAssembler();
    expect(assembler.add(Buffer.from('no newline'))).toEqual([]);
    expect(assembler.pendingBytes).toBe(10);
    expect(assembler.end()).toEqual(['no newline']);
    expect(assembler.end()).toEqual([]);
    expect(assembler.pendingBytes).toBe(0);
  });

  it('takes the carriage return of CRLF away, and leaves out lines that are empty then', () => {
    expect(createLineAssembler().add(Buffer.from('a\r\n\r\nb\r\n'))).toEqual(['a', 'b']);
  });

  it('replaces what is no UTF-8', () => {
    expect(createLineAssembler().add(Buffer.from([0x61, 0xff, 0xc3, 0x0a]))).toEqual(['a\ufffd\ufffd']);
  });

  it('spells out control characters', () => {
    expect(createLineAssembler().add(Buffer.from('\u001b[2J\u0000\n'))).toEqual([String.raw`\x1b[2J\x00`]);
  });

  it('gives an over-long line out in pieces, the later ones marked, and the next line whole', () => {
    const assembler = createLineAssembler(10);
    expect(assembler.add(Buffer.from('0123456789abcdefghijXY\nnext\n'))).toEqual([
      '0123456789',
      '... abcdefghij',
      '... XY',
      'next',
    ]);
  });

  it('gives the pieces of a line without end out as they come, and holds no more than one', () => {
    const assembler = createLineAssembler();
    const chunk = Buffer.alloc(100_000, 'x');
    let characters = 0;
    for (let time = 0; time < 10; time += 1) {
      for (const piece of assembler.add(chunk)) {
        expect(piece.length).toBeLessThanOrEqual(longestLineBytes + 4);
        characters += piece.replace(/^\.\.\. /, '').length;
      }
      expect(assembler.pendingBytes).toBeLessThanOrEqual(longestLineBytes);
    }
    expect(characters + assembler.pendingBytes).toBe(1_000_000);
  });

  it('a line of exactly the longest length is one piece', () => {
    expect(createLineAssembler(10).add(Buffer.from('0123456789\n'))).toEqual(['0123456789']);
  });

  it('ends a piece at a space that is near to its end, so that no word is torn', () => {
    expect(createLineAssembler(20).add(Buffer.from('0123456789 secret-password rest\n'))).toEqual([
      '0123456789 ',
      '... secret-password rest',
    ]);
  });

  it('tears no character at the end of a piece', () => {
    expect(createLineAssembler(9).add(Buffer.from('€€€€€€€\n'))).toEqual(['€€€', '... €€€', '... €']);
    expect(createLineAssembler(10).add(Buffer.from('a€€€€€€\n'))).toEqual(['a€€€', '... €€€']);
    expect(createLineAssembler(6).add(Buffer.from('👩👩👩\n'))).toEqual(['👩', '... 👩', '... 👩']);
  });

  it('forgets the rest of a line that is skipped, and counts its bytes', () => {
    const assembler = createLineAssembler();
    assembler.add(Buffer.from('half'));
    expect(assembler.skipLine()).toBe(4);
    expect(assembler.add(Buffer.from('of it'))).toEqual([]);
    expect(assembler.add(Buffer.from('\nwhole\nhalf'))).toEqual(['whole']);
    expect(assembler.takeSkippedBytes()).toBe(6);
    expect(assembler.takeSkippedBytes()).toBe(0);
    expect(assembler.end()).toEqual(['half']);
  });
});
