// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import { makeCertificates, startServer } from './caching-client.ts';
it('x', async () => {
  const s = await startServer(await makeCertificates());
  console.log(await s.post({ key: 'k', value: 'v' }), await s.ask('GET /cache/k'), await s.ask('GET /cache/zz'), await s.ask('GET /cache', { as: null }));
  await s.close();
});
