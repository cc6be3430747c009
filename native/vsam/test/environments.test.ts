// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { startProgram } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

async function run(mode: string, path = freshPath()): Promise<{ code: unknown; result: unknown; errors: string }> {
  const program = startProgram('workers', { mode, path });
  const line = await program.nextLine();
  const code = await program.ended;
  return { code, result: JSON.parse(line), errors: program.errors() };
}

describe('environments of Node', () => {
  it('share a data set between worker threads and the main thread', async () => {
    expect(await run('several')).toEqual({ code: 0, result: { inserted: [500, 500, 500], count: 1500 }, errors: '' });
  });

  it('may be terminated with requests under way, while another one uses the data set', async () => {
    expect(await run('terminate')).toEqual({ code: 0, result: { count: 500 }, errors: '' });
  });

  it('may be the only ones with the addon, and be terminated with requests under way', async () => {
    expect(await run('workerOnly')).toEqual({ code: 0, result: { ended: true }, errors: '' });
  });

  it('may exit with requests under way', async () => {
    const path = freshPath();
    expect(await run('exit', path)).toEqual({ code: 7, result: { exiting: true }, errors: '' });
    const ksds = await openStore(path);
    expect(await ksds.count()).toBeLessThan(5000);
    await ksds.close();
  });

  it('end by themselves when an open data set is all that is left', async () => {
    expect(await run('idle')).toEqual({ code: 0, result: { open: true }, errors: '' });
  });

  it('close a data set that nobody holds any more', async () => {
    expect(await run('collected')).toEqual({ code: 0, result: { open: 1, left: 0 }, errors: '' });
  });
});
