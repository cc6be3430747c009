// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { vsamAvailable, vsamUnavailableReason } from '../src/index.ts';
import { freshPath } from './stores.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** A copy of what the assembled runtime has: <component>/node_modules/@zowe-ha/vsam with dist and, perhaps, build/vsam.node. */
function assemble(binary: 'built' | 'missing' | 'broken'): string {
  const target = join(freshPath(), 'node_modules/@zowe-ha/vsam');
  mkdirSync(join(target, 'build'), { recursive: true });
  for (const part of ['dist', 'package.json']) cpSync(join(packageRoot, part), join(target, part), { recursive: true });
  const file = join(target, 'build/vsam.node');
  if (binary === 'built') cpSync(join(packageRoot, 'build/vsam.node'), file);
  if (binary === 'broken') writeFileSync(file, 'not a shared object');
  return target;
}

/** Runs a module that imports the copy by its package name. */
function evaluate(target: string, source: string): string {
  const component = dirname(dirname(dirname(target)));
  const file = join(component, 'component.mjs');
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return stdout.trim() + stderr;
}

describe('the addon', () => {
  it('is available here', () => {
    expect(vsamUnavailableReason()).toBeUndefined();
    expect(vsamAvailable()).toBe(true);
  });

  it('works from a copy of dist and build/vsam.node in node_modules of another directory', () => {
    const output = evaluate(
      assemble('built'),
      `import { openKsds } from '@zowe-ha/vsam';
       const ksds = await openKsds({ path: ${JSON.stringify(freshPath())}, keyLength: 4, recordLength: 99, create: true, durability: 'process' });
       console.log(await ksds.insert(Buffer.from('abcd'), Buffer.from('r')), await ksds.count());
       await ksds.close();`,
    );
    expect(output).toBe('inserted 1');
  });

  const ask = `import { openKsds, vsamAvailable, vsamUnavailableReason } from '@zowe-ha/vsam';
    const error = await openKsds({ path: 'x', keyLength: 4, recordLength: 99, durability: 'process' }).catch((error) => error);
    console.log(JSON.stringify([vsamAvailable(), vsamUnavailableReason(), error.name, error.code]));`;

  it('is unavailable with a reason when it has not been built', () => {
    const target = assemble('missing');
    const [available, reason, name, code] = JSON.parse(evaluate(target, ask)) as unknown[];
    expect([available, name, code]).toEqual([false, 'VsamError', 'UNAVAILABLE']);
    expect(reason).toBe(`${join(target, 'build/vsam.node')} has not been built`);
  });

  it('is unavailable with a reason when it cannot be loaded', () => {
    const target = assemble('broken');
    const [available, reason, , code] = JSON.parse(evaluate(target, ask)) as unknown[];
    expect([available, code]).toEqual([false, 'UNAVAILABLE']);
    expect(reason).toMatch(/^.*vsam\.node cannot be loaded: .*/);
  });
});
