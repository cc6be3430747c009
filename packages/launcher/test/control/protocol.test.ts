// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/control/protocol.ts';

function parse(line: string | Buffer): ReturnType<typeof parseRequest> {
  return parseRequest(Buffer.from(line));
}

function refusal(line: string | Buffer): { id: number | null; message: string } {
  const parsed = parse(line);
  if (parsed.outcome !== 'refused' || parsed.answer.ok) throw new Error('not refused');
  return { id: parsed.answer.id, message: parsed.answer.error.message };
}

describe('reading a control request', () => {
  it.each(['display', 'refresh', 'shutdown', 'watch', 'configuration', 'plan'] as const)(
    'reads %s and ignores a target',
    (request) => {
      expect(parse(`{"id":1,"request":"${request}","target":7}`)).toEqual({
        outcome: 'request',
        request: { id: 1, request },
      });
    },
  );

  it.each(['start', 'stop', 'hold', 'release', 'reset', 'kill'] as const)('reads %s with its target', (request) => {
    expect(parse(`{"id":2,"version":1,"request":"${request}","target":"sample-app#1"}`)).toEqual({
      outcome: 'request',
      request: { id: 2, request, target: 'sample-app#1' },
    });
  });

  it.each([
    ['{"id":1,"request":"restart","target":"a"}', { request: 'restart', target: 'a', roll: false, wait: false }],
    [
      '{"id":1,"request":"restart","target":"a","roll":true,"wait":true}',
      { request: 'restart', target: 'a', roll: true, wait: true },
    ],
    ['{"id":1,"request":"loglevel"}', { request: 'loglevel' }],
    ['{"id":1,"request":"loglevel","level":"debug"}', { request: 'loglevel', level: 'debug' }],
    ['{"id":1,"request":"modify","text":"DISP"}', { request: 'modify', text: 'DISP' }],
    ['{"id":1,"request":"display","text":"DISP","level":7,"roll":"x"}', { request: 'display' }],
  ])('reads %s with what is its own', (line, request) => {
    expect(parse(line)).toEqual({ outcome: 'request', request: { id: 1, ...request } });
  });

  it.each([
    ['{"id":4,"request":"restart"}', '"target" is not a text of 1 to 256 characters without control characters'],
    ['{"id":4,"request":"restart","target":"a","roll":1}', '"roll" and "wait" are true or false'],
    ['{"id":4,"request":"restart","target":"a","wait":null}', '"roll" and "wait" are true or false'],
    ['{"id":4,"request":"loglevel","level":"silent"}', '"level" is none of debug, info, warn, error'],
    ['{"id":4,"request":"loglevel","level":1}', '"level" is none of debug, info, warn, error'],
    ['{"id":4,"request":"modify"}', '"text" is not a text'],
    ['{"id":4,"request":"modify","text":["DISP"]}', '"text" is not a text'],
  ])('refuses %s', (line, why) => {
    expect(refusal(line)).toEqual({ id: 4, message: `ZWEL0460E The control request cannot be understood: ${why}` });
  });

  it.each([
    ['no JSON', 'display', /it is not a JSON object in UTF-8/],
    ['an empty line', '', /it is not a JSON object/],
    ['a JSON text', '"display"', /it is not a JSON object/],
    ['a JSON list', '[]', /it is not a JSON object/],
    ['null', 'null', /it is not a JSON object/],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /it is not a JSON object in UTF-8/],
    ['deep nesting', '['.repeat(60_000), /it is not a JSON object/],
    ['no id', '{"request":"display"}', /"id" is not an integer/],
    ['an id that is a text', '{"id":"1","request":"display"}', /"id" is not an integer/],
    ['an id that is no safe integer', '{"id":1e300,"request":"display"}', /"id" is not an integer/],
  ])('refuses %s without an id', (_what, line, message) => {
    expect(refusal(line)).toEqual({ id: null, message: expect.stringMatching(message) as string });
    expect(refusal(line).message).toMatch(/^ZWEL0460E /);
  });

  it.each([
    ['an unknown request', '{"id":3,"request":"reboot"}', 'ZWEL0462E The control request reboot is not known.'],
    [
      'the name of an object member',
      '{"id":3,"request":"constructor"}',
      'ZWEL0462E The control request constructor is not known.',
    ],
    ['no request', '{"id":3}', 'ZWEL0462E The control request that is missing is not known.'],
    [
      'control characters and a long name, shortened',
      JSON.stringify({ id: 3, request: `a\u001b[31m\n${'b'.repeat(100)}` }),
      `ZWEL0462E The control request a [31m ${'b'.repeat(53)}... is not known.`,
    ],
    [
      'another version',
      '{"id":3,"version":2,"request":"display"}',
      'ZWEL0467E The control protocol has version 1, but version 2 was asked for.',
    ],
  ])('refuses %s', (_what, line, message) => {
    expect(refusal(line)).toEqual({ id: 3, message });
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a number', 5],
    ['too long', 'x'.repeat(257)],
    ['with a line end', 'gateway\nSTOP'],
  ])('refuses a target that is %s', (_what, target) => {
    expect(refusal(JSON.stringify({ id: 4, request: 'start', target }))).toEqual({
      id: 4,
      message:
        'ZWEL0460E The control request cannot be understood: "target" is not a text of 1 to 256 characters without control characters',
    });
  });
});
