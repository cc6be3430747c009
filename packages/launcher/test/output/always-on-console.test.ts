// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import { messages } from '../../src/messages.ts';
import { alwaysOnConsole } from '../../src/output/always-on-console.ts';

it('the states of the whole HA instance, "stop retrying" and the loss of a vital component always reach the console', () => {
  const texts = new Map<string, string>(Object.values(messages).map(({ id, text }) => [id, text]));
  const words = alwaysOnConsole.map(
    (id) => /STARTING|UP|DEGRADED|complete|STOPPING|STOPPED|stop retrying|lost/.exec(texts.get(id) ?? '')?.[0],
  );
  expect(words).toEqual([
    'STARTING',
    'UP',
    'DEGRADED',
    'complete',
    'STOPPING',
    'STOPPED',
    'stop retrying',
    'lost',
    'lost',
  ]);
  for (const each of ['ZWEL0450I', 'ZWEL0451W', 'ZWEL0453I', 'ZWEL0038E']) expect(alwaysOnConsole).toContain(each);
});
