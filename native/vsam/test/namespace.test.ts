// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { failureOf } from './ksds-contract.ts';
import { startProgram } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

const unshare = ['unshare', '--pid', '--fork', '--mount-proc'];
const permitted = spawnSync(unshare[0]!, [...unshare.slice(1), 'true']).status === 0;
const reason = permitted ? '' : ' (skipped: this system does not permit a new PID namespace)';

describe.skipIf(!permitted)(`PID namespaces${reason}`, () => {
  it('refuse to share a data set with each other, in both directions', async () => {
    const path = freshPath();
    const ksds = await openStore(path);
    const inside = startProgram('open', { path }, { prefix: unshare });
    expect(await inside.nextLine()).toMatch(/^NAMESPACE VSAM open: .* is open in PID namespace pid:\[\d+\] of another/);
    await inside.ended;
    await ksds.close();

    const holder = startProgram('open', { path }, { prefix: unshare });
    expect(await holder.nextLine()).toBe('open');
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'NAMESPACE', op: 'open' });
    holder.child.stdin.end();
    expect(await holder.ended).toBe(0);
    await (await openStore(path)).close();
  });

  it('let a data set go whose openers are all dead, however they died', async () => {
    const path = freshPath();
    // unshare is the parent of the namespace's first process: --kill-child takes it along.
    const holder = startProgram('open', { path }, { prefix: [...unshare, '--kill-child=SIGKILL'] });
    expect(await holder.nextLine()).toBe('open');
    holder.child.kill('SIGKILL');
    expect(await holder.ended).toBe('SIGKILL');
    const ksds = await openStore(path);
    expect(await ksds.count()).toBe(0);
    await ksds.close();
  });
});
