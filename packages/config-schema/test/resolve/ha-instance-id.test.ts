// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHaInstanceGiven, normalizeHaInstanceId } from '../../src/resolve/ha-instance-id.ts';

test.each([
  ['LPAR1', 'lpar1'],
  ['Lpar-1', 'lpar_1'],
  ['lpar.1', 'lpar_1'],
  ['HARS27', 'hars27'],
  ['a b/c', 'a_b_c'],
  ['LPARÄ', 'lpar_'],
  ['', ''],
])('the id %j is compared as %j', (id, compared) => {
  expect(normalizeHaInstanceId(id)).toBe(compared);
});

test('an id that was put into its form stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const once = normalizeHaInstanceId(id);
      expect(once).toMatch(/^[a-z0-9_]*$/);
      expect(normalizeHaInstanceId(once)).toBe(once);
    }),
  );
});

test.each([
  undefined,
  '',
  ' \t',
  '__ha_instance_id__',
  ' {{ha_instance_id}} ',
  '{{HA_INSTANCE_ID}}',
  '&SYSNAME',
  '&sysname.',
])('the id %j is a placeholder: none is given', (id) => {
  expect(isHaInstanceGiven(id)).toBe(false);
});

test.each(['lpar1', 'ha_instance_id', '{{ha_instance}}', '__ha_instance_id', 'sysname', '&SYSNAME1'])(
  'the id %j is given',
  (id) => {
    expect(isHaInstanceGiven(id)).toBe(true);
  },
);
