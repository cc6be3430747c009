// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import { expect, it } from 'vitest';
import { createHookRunner } from '../../src/supervision/hook-runner.ts';
import { recordingHook } from '../engine.ts';

const instance = { component: 'one', number: 1, hostname: 'lpar1.test', port: 7554 };
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function runnerOf(...hooks: Parameters<typeof createHookRunner>[0]): {
  runner: ReturnType<typeof createHookRunner>;
  lines: string[];
} {
  const lines: string[] = [];
  const logger = createLogger({ source: 'ZWELNCH', destination: { write: (line) => lines.push(line) } });
  return { runner: createHookRunner(hooks, logger), lines };
}

it('tells every hook in order, but not within the call', async () => {
  const told: string[] = [];
  const { runner } = runnerOf(
    recordingHook(told),
    { name: 'silent' },
    { name: 'second', gone: () => told.push('second gone') },
  );
  runner.gone(instance);
  runner.spawned(instance);
  runner.ready(instance);
  expect(told).toEqual([]);
  await soon();
  expect(told).toEqual(['gone one#1 7554', 'second gone', 'spawned one#1 7554', 'ready one#1 7554']);
});

it('says which hook failed for what, and goes on with the others', async () => {
  const told: string[] = [];
  const broken = {
    name: 'broken',
    gone: () => {
      throw new Error('no registry');
    },
  };
  const { runner, lines } = runnerOf(broken, recordingHook(told));
  runner.gone(instance);
  await soon();
  expect(told).toEqual(['gone one#1 7554']);
  expect(lines.join('')).toMatch(/WARN ZWEL0424W Hook broken failed for one#1: no registry\n$/);
});

it('tells what is left before it closes all hooks, also when one cannot close', async () => {
  const told: string[] = [];
  const closing = (name: string): { name: string; close: () => Promise<void> } => ({
    name,
    close: () => {
      told.push(`${name} closed`);
      return name === 'b' ? Promise.reject(new Error('stuck')) : Promise.resolve();
    },
  });
  const { runner } = runnerOf(recordingHook(told), closing('a'), closing('b'));
  runner.gone(instance);
  await runner.close();
  expect(told).toEqual(['gone one#1 7554', 'a closed', 'b closed']);
});
