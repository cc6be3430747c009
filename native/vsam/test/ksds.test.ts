// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { testKsds } from './ksds-contract.ts';
import { freshPath, openStore } from './stores.ts';

for (const durability of ['process', 'full'] as const) {
  testKsds(`LMDB with durability ${durability}`, () => {
    const path = freshPath();
    return () => openStore(path, { durability });
  });
}
