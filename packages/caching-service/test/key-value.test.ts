// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { describePayload, entryJson, readPayload } from '../src/key-value.ts';

const now = 1_700_000_000_000;
const read = (body: string | Buffer): unknown => readPayload(Buffer.from(body), now);
const payload = (members: object): object => ({ key: '', value: '', serviceId: '', created: String(now), ...members });

describe('reading a payload', () => {
  it.each([
    ['what follows the object is ignored', '{"key":"k","value":"v"} {"key":"x"} ]', { key: 'k', value: 'v' }],
    [
      'of duplicate members the last one counts',
      '{"key":"a","key":"b","value":1,"value":"v"}',
      { key: 'b', value: 'v' },
    ],
    ['numbers keep their spelling', '{"key":5.0,"value":1E400}', { key: '5.0', value: '1E400' }],
    [
      'long whole numbers keep all digits',
      '{"value":123456789012345678901234567890}',
      { value: '123456789012345678901234567890' },
    ],
    ['booleans become text', '{"key":false,"value":true}', { key: 'false', value: 'true' }],
    [
      'null stays null',
      '{"key":null,"value":null,"serviceId":null,"created":null}',
      { key: null, value: null, serviceId: null, created: null },
    ],
    ['escapes in names and values are decoded', '{"\\u006bey":"a\\n\\"\\u00e9\\\\"}', { key: 'a\n"é\\' }],
    [
      'unknown members of any kind are skipped',
      '{"x":{"key":"no","y":[1,{"value":"no"},[]]},"z":null,"key":"k"}',
      { key: 'k' },
    ],
    ['white space is allowed between all tokens', ' \t\r\n{ "key" : "k" , "value" : "v" } ', { key: 'k', value: 'v' }],
    [
      'a member named __proto__ is an unknown one',
      '{"__proto__":{"value":"no"},"key":"__proto__"}',
      { key: '__proto__' },
    ],
    ['a byte order mark is skipped', '\ufeff{"key":"k"}', { key: 'k' }],
    ['characters of any length are kept', '{"key":"ž€😀"}', { key: 'ž€😀' }],
  ])('%s', (_name, body, members) => {
    expect(read(body)).toEqual(payload(members));
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['null', 'null'],
    ['[]', 'an array'],
    ['[{"key":"k"}]', 'an object in an array'],
    ['"text"', 'a string'],
    ['{"key":"k"', 'an open object'],
    ['{"key":"k', 'an open string'],
    ['{"key":"k\\"}', 'an escaped closing quote'],
    ['{"key"}', 'a name without a value'],
    ['{"key":}', 'a colon without a value'],
    ['{key:"k"}', 'a name without quotes'],
    ["{'key':'k'}", 'single quotes'],
    ['{"key":"k",}', 'a trailing comma'],
    ['{"key":"k" "value":"v"}', 'a missing comma'],
    ['{"key":01}', 'a leading zero'],
    ['{"key":+1}', 'a plus sign'],
    ['{"key":.5}', 'a number without whole part'],
    ['{"key":NaN}', 'NaN'],
    ['{"key":True}', 'a literal in upper case'],
    ['{"key":"a\nb"}', 'a newline in a string'],
    ['{"key":"\u0000"}', 'a NUL in a string'],
    ['{"key":"\\x41"}', 'an unknown escape'],
    ['{"key":"\\u12g4"}', 'a broken escape'],
    ['{/**/"key":"k"}', 'a comment'],
    ['{"key":{}}', 'an object as key'],
    ['{"created":[]}', 'an array as created'],
    ['{"x":[1,}', 'a broken unknown member'],
    [`{"x":${'9'.repeat(1001)}}`, 'a number of more than 1000 characters'],
  ])('refuses %j (%s)', (body) => {
    expect(read(body)).toBeUndefined();
  });

  it('accepts nesting to a depth of 1000 and refuses more, without losing the stack', () => {
    const nested = (depth: number): string => `{"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)},"key":"k"}`;
    expect(read(nested(1000))).toEqual(payload({ key: 'k' }));
    expect(read(nested(1001))).toBeUndefined();
    expect(read(`{"x":${'{"a":'.repeat(1_000_000)}`)).toBeUndefined();
  });

  it('refuses bytes that are no UTF-8 in the object, and ignores them after it', () => {
    const broken = Buffer.from([0xff, 0xfe]);
    expect(read(Buffer.concat([Buffer.from('{"key":"'), broken, Buffer.from('"}')]))).toBeUndefined();
    expect(read(Buffer.concat([Buffer.from('{"x":"'), broken, Buffer.from('","key":"k"}')]))).toBeUndefined();
    expect(read(Buffer.concat([Buffer.from('{"key":"é"}'), broken]))).toEqual(payload({ key: 'é' }));
  });

  it('replaces half of a surrogate pair, which no storage of bytes could keep', () => {
    expect(read('{"key":"a\\ud800b","value":"\\udc00"}')).toEqual(payload({ key: 'a\ufffdb', value: '\ufffd' }));
  });

  it('reads many backslashes in linear time', () => {
    const slashes = '\\\\'.repeat(2_000_000);
    expect(read(`{"value":"${slashes}"}`)).toEqual(payload({ value: '\\'.repeat(2_000_000) }));
  });
});

describe('writing an entry', () => {
  it('keeps the order and leaves out what is empty', () => {
    const entry = { key: 'k"', value: 'v\n', serviceId: 's', created: '1' };
    expect(entryJson(entry)).toBe('{"key":"k\\"","value":"v\\n","serviceId":"s","created":"1"}');
    expect(entryJson({ key: '', value: '', serviceId: '', created: '' })).toBe('{}');
    expect(entryJson({ key: '', value: 'v', serviceId: '', created: '1' })).toBe('{"value":"v","created":"1"}');
  });

  it('describes a payload as the Java service does', () => {
    expect(describePayload({ key: 'k', value: null, serviceId: '', created: '1700000000000' })).toBe(
      'KeyValue(key=k, value=null, serviceId=, created=1700000000000)',
    );
  });
});
