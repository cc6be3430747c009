// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { parseRequestTarget } from '../src/request-target.ts';

test.each([
  ['/', '/', ''],
  ['/sampleapp/ui/v1/?a=/../b', '/sampleapp/ui/v1/', '?a=/../b'],
  ['//sampleapp//ui', '//sampleapp//ui', ''],
  ['/a/b%2Fc/d%20e', '/a/b%2Fc/d%20e', ''],
  ['/a/...', '/a/...', ''],
  ['/a/.hidden/..x', '/a/.hidden/..x', ''],
  ['/a/b;v=1', '/a/b;v=1', ''],
  ['/a?', '/a', '?'],
])('%s is path and query', (target, path, query) => {
  expect(parseRequestTarget(target)).toEqual({ outcome: 'valid', path, query });
});

test.each([
  ['https://evil.example.org/', 'it is not an absolute path'],
  ['evil.example.org:443', 'it is not an absolute path'],
  ['*', 'it is not an absolute path'],
  ['', 'it is not an absolute path'],
  ['/a#b', 'it contains a fragment'],
  ['/a/../b', 'it contains a dot segment'],
  ['/a/./b', 'it contains a dot segment'],
  ['/a/..', 'it contains a dot segment'],
  ['/a/%2e%2E/b', 'it contains a dot segment'],
  ['/a/.%2e/b', 'it contains a dot segment'],
  ['/a/..%2fb', 'it contains a dot segment'],
  ['/a/x%5c..%5cb', 'it contains a dot segment'],
  ['/a/..;/b', 'it contains a dot segment'],
  ['/a/..%3Bx/b', 'it contains a dot segment'],
  ['/a\\b', 'it contains a backslash'],
  ['/a%', 'it contains a broken percent escape'],
  ['/a%4', 'it contains a broken percent escape'],
  ['/a%zz', 'it contains a broken percent escape'],
  ['/a%00b', 'it contains an escaped control character'],
  ['/a%0d%0aX: 1', 'it contains an escaped control character'],
  ['/a%7F', 'it contains an escaped control character'],
  [`/${'a'.repeat(8192)}`, 'it is longer than 8192 characters'],
])('%s is refused', (target, reason) => {
  expect(parseRequestTarget(target)).toEqual({ outcome: 'invalid', reason });
});
