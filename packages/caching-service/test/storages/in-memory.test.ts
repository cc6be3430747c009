// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import { openInMemoryStorage } from '../../src/storages/in-memory.ts';
import { entry, testStorage } from '../storage-contract.ts';

testStorage('inMemory', { open: openInMemoryStorage, clear: () => Promise.resolve() });

it('remembers a service whose last entry was deleted, but not one that was deleted as a whole', async () => {
  const storage = await openInMemoryStorage();
  expect(await storage.scan('s', () => undefined)).toEqual({ outcome: 'absent' });
  await storage.create('s', entry('k'));
  await storage.delete('s', 'k');
  expect(await storage.scan('s', () => undefined)).toEqual({ outcome: 'scanned' });
  expect(await storage.deleteAll('s')).toEqual({ outcome: 'deleted' });
  expect(await storage.scan('s', () => undefined)).toEqual({ outcome: 'absent' });
});

it('does not remember services without bounds', async () => {
  const storage = await openInMemoryStorage();
  const remembered: string[] = [];
  for (let index = 0; index < 10_010; index += 1) {
    await storage.create(`s${index}`, entry('k'));
    await storage.delete(`s${index}`, 'k');
  }
  for (let index = 9_990; index < 10_010; index += 1) {
    if ((await storage.scan(`s${index}`, () => undefined)).outcome === 'scanned') remembered.push(`s${index}`);
  }
  expect(remembered).toHaveLength(10);
});

it('keeps the service id that the client sent', async () => {
  const storage = await openInMemoryStorage();
  await storage.create('s', { ...entry('k'), serviceId: 'mine' });
  expect(await storage.read('s', 'k')).toMatchObject({ entry: { serviceId: 'mine' } });
});
