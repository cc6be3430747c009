// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import type { ComponentInstance } from '../../src/supervision/component.ts';
import { findTarget } from '../../src/supervision/operator-target.ts';

const instances = ['gateway#1', 'gateway#2', 'Gateway#1', 'zss#1'].map(
  (label) => ({ label, plan: { name: label.split('#')[0] } }) as unknown as ComponentInstance,
);

it.each([
  ['gateway', ['gateway#1', 'gateway#2']],
  ['gateway#2', ['gateway#2']],
  ['GATEWAY#2', ['gateway#2']],
  ['Gateway', ['Gateway#1']],
  ['GATEWAY', ['gateway#1', 'gateway#2', 'Gateway#1']],
  ['ZSS', ['zss#1']],
  ['gateway#3', []],
  ['', []],
  ['gate', []],
])('%j means %j', (target, labels) => {
  expect(findTarget(target, instances).map((each) => each.label)).toEqual(labels);
});
