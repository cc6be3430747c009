// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storages/index.ts';

// What @zowe-ha/vsam says where its addon was not built.
vi.mock('@zowe-ha/vsam', () => ({
  vsamUnavailableReason: () => 'vsam.node has not been built',
  openKsds: () => Promise.reject(new Error('it is asked for before')),
}));

it('VSAM without the addon is an error for good that says what to do', async () => {
  const vsam = { path: '/nowhere/ZWE', keyLength: 64, recordLength: 32_760, durability: 'process' } as const;
  await expect(openStorage({ mode: 'VSAM', vsam })).rejects.toMatchObject({
    message:
      'ZWECS262E Storage mode VSAM is not available: the native addon of @zowe-ha/vsam cannot be loaded: vsam.node has not been built.',
    recoverable: false,
    definition: { action: expect.stringContaining('storage.mode') as string },
  });
});
