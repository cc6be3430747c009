// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { createStateStore, type StateStore } from '../src/index.ts';
import { collectLog } from './log-lines.ts';

function open(maxEntries?: number): { store: StateStore; ids: () => string[] } {
  const log = collectLog();
  const limits = maxEntries === undefined ? {} : { maxEntries };
  return {
    store: createStateStore({ componentId: 'sample-app', memory: true, logger: log.logger, ...limits }),
    ids: () => log.ids(),
  };
}

test('that state is in memory is said once', async () => {
  const { store, ids } = open();
  await store.put('a', '1');
  await store.get('a');
  expect(ids()).toEqual(['ZWEL0850W']);
});

test('it keeps the outcomes of the caching service', async () => {
  const { store } = open();
  expect(await store.get('a')).toEqual({ outcome: 'absent' });
  expect(await store.create('a', '1')).toBe('created');
  expect(await store.create('a', '2')).toBe('conflict');
  expect(await store.put('a', '3')).toBe('stored');
  expect(await store.get('a')).toEqual({ outcome: 'found', value: '3' });
  expect(await store.delete('a')).toBe('deleted');
  expect(await store.delete('a')).toBe('absent');
});

test('the entry that was not written for longest is dropped when there are too many', async () => {
  const { store } = open(2);
  await store.put('a', '1');
  await store.put('b', '1');
  await store.put('a', '2');
  await store.put('c', '1');
  expect(await store.get('b')).toEqual({ outcome: 'absent' });
  expect(await store.get('a')).toEqual({ outcome: 'found', value: '2' });
});
