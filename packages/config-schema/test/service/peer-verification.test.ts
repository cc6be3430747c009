// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { peerVerification } from '../../src/service/peer-verification.ts';

test('STRICT leaves both checks to Node: chain and host name', () => {
  expect(peerVerification('STRICT')).toStrictEqual({ rejectUnauthorized: true });
});

test('NONSTRICT accepts any host name of a trusted chain', () => {
  const { checkServerIdentity, ...others } = peerVerification('NONSTRICT');
  expect(others).toStrictEqual({ rejectUnauthorized: true });
  expect(checkServerIdentity?.('wrong.example', { subjectaltname: 'DNS:right.example' } as never)).toBeUndefined();
});

test('DISABLED accepts every certificate', () => {
  expect(peerVerification('DISABLED')).toStrictEqual({ rejectUnauthorized: false });
});
