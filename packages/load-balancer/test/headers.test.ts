// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { responseHeaders } from '../src/headers.ts';

const ours = ['Strict-Transport-Security', 'max-age=31536000'];
const theirs = ['Strict-Transport-Security', 'max-age=5'];
const plain = ['Content-Type', 'text/plain'];

test.each([
  ['zowe.example.org', true],
  ['zowe.example.org:7554', true],
  ['zowe', true],
  ['localhost.example.org', true],
  ['mylocalhost', true],
  ['1.example.org', true],
  ['host1', true],
  ['10.0.0.1.nip.io:7554', true],
  ['localhost', false],
  ['localhost:7554', false],
  ['LocalHost:7554', false],
  ['localhost.', false],
  ['localhost.:7554', false],
  ['zowe.localhost', false],
  ['a.b.localhost:7554', false],
  ['127.0.0.1', false],
  ['127.0.0.2:7554', false],
  ['10.1.2.3.:7554', false],
  ['127.1', false],
  ['2130706433', false],
  ['0x7f.0x1:7554', false],
  ['[::1]', false],
  ['[::1]:7554', false],
  ['[fe80::1%25eth0]:7554', false],
  ['', false],
  [undefined, false],
])('Host %j: HSTS is sent: %j', (host, isSent) => {
  expect(responseHeaders(plain, host)).toEqual(isSent ? [...plain, ...ours] : plain);
  expect(responseHeaders([...theirs, ...plain], host)).toEqual(isSent ? [...plain, ...theirs] : plain);
});
