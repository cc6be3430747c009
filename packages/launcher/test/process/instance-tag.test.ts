// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import { isTagOf, newInstanceTag } from '../../src/process/instance-tag.ts';

it('is another one for each start', () => {
  const tags = Array.from({ length: 100 }, () => newInstanceTag('lpar1', 'gateway#2'));
  expect(new Set(tags).size).toBe(100);
  for (const tag of tags) expect(tag).toMatch(/^lpar1\/gateway#2\/[0-9a-f]{16}$/);
});

it('is known as the one of its component instance only', () => {
  const tag = newInstanceTag('lpar1', 'gateway#2');
  expect(isTagOf(tag, 'lpar1', 'gateway#2')).toBe(true);
  expect(isTagOf(tag, 'lpar1', 'gateway#1')).toBe(false);
  expect(isTagOf(tag, 'lpar2', 'gateway#2')).toBe(false);
});

it.each(['', 'lpar1/gateway#2/', 'lpar1/gateway#2/xyz', 'lpar1/gateway#2/0123456789abcdef0', 'lpar1/gateway#2/0123\n'])(
  'is not %j',
  (text) => {
    expect(isTagOf(text, 'lpar1', 'gateway#2')).toBe(false);
  },
);
