// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createConcealment } from '../../src/output/concealment.ts';

describe('concealment', () => {
  it('masks every occurrence, the longer secret before the shorter that it contains', () => {
    expect(createConcealment(['pass', 'passphrase', ''])('passphrase, pass, passpass')).toBe(
      '*****, *****, **********',
    );
  });

  it('takes a secret as it is, whatever its characters mean elsewhere', () => {
    const secret = 'a.*+?^${}()|[]\\$&';
    expect(createConcealment([secret])(`>${secret}< aXX`)).toBe('>*****< aXX');
  });

  it('masks the lines of a secret of several lines, except what says nothing', () => {
    const key = '-----BEGIN PRIVATE KEY-----\r\nMIIEvQIBADAN\r\nend\r\n';
    expect(createConcealment([key])('x MIIEvQIBADAN y end')).toBe('x ***** y end');
  });

  it('changes nothing without secrets', () => {
    expect(createConcealment([''])('a text')).toBe('a text');
  });
});
