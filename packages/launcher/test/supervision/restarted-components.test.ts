// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import { RestartedComponents, type InstanceRun } from '../../src/supervision/restarted-components.ts';

function run(label: string, runs: number, state: InstanceRun['state'] = 'up'): InstanceRun {
  return { plan: { name: label.split('#')[0]! }, label, state, runs };
}

it('notices nothing when a component comes up for the first time', () => {
  const restarted = new RestartedComponents();
  expect(restarted.look([run('a#1', 1, 'starting')])).toEqual([]);
  expect(restarted.look([run('a#1', 1)])).toEqual([]);
  expect(restarted.look([run('a#1', 1)])).toEqual([]);
});

it('notices a component whose only instance has another process, once, when it is up', () => {
  const restarted = new RestartedComponents();
  restarted.look([run('a#1', 1), run('b#1', 1)]);
  expect(restarted.look([run('a#1', 1, 'backoff'), run('b#1', 1)])).toEqual([]);
  expect(restarted.look([run('a#1', 2, 'starting'), run('b#1', 1)])).toEqual([]);
  expect(restarted.look([run('a#1', 2), run('b#1', 1)])).toEqual(['a']);
  expect(restarted.look([run('a#1', 2), run('b#1', 1)])).toEqual([]);
});

it('notices a restart that was over before anybody looked', () => {
  const restarted = new RestartedComponents();
  restarted.look([run('a#1', 1)]);
  expect(restarted.look([run('a#1', 2)])).toEqual(['a']);
});

it('notices nothing as long as one instance went on, so nothing of a rolling restart', () => {
  const restarted = new RestartedComponents();
  restarted.look([run('a#1', 1), run('a#2', 1)]);
  expect(restarted.look([run('a#1', 1, 'stopping'), run('a#2', 1)])).toEqual([]);
  expect(restarted.look([run('a#1', 2), run('a#2', 1)])).toEqual([]);
  expect(restarted.look([run('a#1', 2), run('a#2', 2)])).toEqual([]);
});

it('notices when all instances were lost together', () => {
  const restarted = new RestartedComponents();
  restarted.look([run('a#1', 1), run('a#2', 1)]);
  restarted.look([run('a#1', 2, 'starting'), run('a#2', 2, 'starting')]);
  expect(restarted.look([run('a#1', 2, 'starting'), run('a#2', 2)])).toEqual(['a']);
  expect(restarted.look([run('a#1', 2), run('a#2', 2)])).toEqual([]);
});
