// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { TargetOrder } from '../src/target-order.ts';

test('targets that never failed keep the order of the list', () => {
  expect(new TargetOrder().sort(['b', 'a'])).toEqual(['b', 'a']);
});

test('a target that failed is last, behind those that failed before it', () => {
  const order = new TargetOrder();
  order.sort(['a', 'b', 'c']);
  order.failed('a');
  order.failed('b');
  expect(order.sort(['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
});

test('a target that was gone from the list starts afresh', () => {
  const order = new TargetOrder();
  order.failed('a');
  order.sort(['b']);
  expect(order.sort(['a', 'b'])).toEqual(['a', 'b']);
});
