// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, describe, expect, it } from 'vitest';
import type { ApplicationsOutcome, RegistryClient } from '../src/registry-client.ts';
import type { RegistryInstance } from '../src/registry-instance.ts';
import { watchRegistry, type RegistryWatch } from '../src/registry-watch.ts';
import { eventually } from './eventually.ts';
import { createRecordingLogger } from './recording-logger.ts';

const instance = (instanceId: string): RegistryInstance => ({
  serviceId: 'a',
  instanceId,
  hostName: 'h',
  ipAddr: 'i',
  port: 1,
  status: 'UP',
  metadata: {},
  registrationTimestamp: 1,
  lastDirtyTimestamp: 1,
});

/** A client whose answers the test gives, one by one. */
function scriptedClient(): RegistryClient & { asked: number; answer(outcome: ApplicationsOutcome): void } {
  const waiting: ((outcome: ApplicationsOutcome) => void)[] = [];
  const scripted = {
    asked: 0,
    applications: () => {
      scripted.asked += 1;
      return new Promise<ApplicationsOutcome>((resolve) => waiting.push(resolve));
    },
    answer: (outcome: ApplicationsOutcome) => waiting.shift()?.(outcome),
    close: () => undefined,
  };
  return scripted;
}

const found = (...ids: string[]): ApplicationsOutcome => ({
  outcome: 'found',
  instances: ids.map(instance),
  server: 's',
});
const partly = (...ids: string[]): ApplicationsOutcome => ({
  outcome: 'found',
  instances: ids.map(instance),
  server: 's',
  isIncomplete: true,
});
const unknown: ApplicationsOutcome = { outcome: 'unknown', reason: 'because' };

const watches: RegistryWatch[] = [];
afterEach(() => watches.splice(0).forEach((watch) => watch.close()));

function start(): {
  client: ReturnType<typeof scriptedClient>;
  watch: RegistryWatch;
  changes: string[][];
  ids: () => string[];
} {
  const client = scriptedClient();
  const changes: string[][] = [];
  const log = createRecordingLogger();
  const watch = watchRegistry({
    client,
    intervalMs: 5,
    logger: log.logger,
    onChange: (instances) => changes.push(instances.map(({ instanceId }) => instanceId)),
  });
  watches.push(watch);
  return { client, watch, changes, ids: log.ids };
}

/** Answers the reading under way and waits for the next one. */
async function next(client: ReturnType<typeof scriptedClient>, outcome: ApplicationsOutcome): Promise<void> {
  await eventually(() => expect(client.asked).toBeGreaterThan(0));
  const { asked } = client;
  client.answer(outcome);
  await eventually(() => expect(client.asked).toBe(asked + 1));
}

describe('watching the registry', () => {
  it('tells of every change, and of nothing else', async () => {
    const { client, changes } = start();
    for (const outcome of [found('x'), found('x'), found('x', 'y'), found()]) await next(client, outcome);
    expect(changes).toEqual([['x'], ['x', 'y'], []]);
  });

  it('keeps what it knows while no server answers, and says so once, and once that one is back', async () => {
    const { client, watch, changes, ids } = start();
    for (const outcome of [found('x'), unknown, unknown, unknown]) await next(client, outcome);
    expect(watch.instances().map(({ instanceId }) => instanceId)).toEqual(['x']);
    expect(ids()).toEqual(['ZWEL0561W']);
    for (const outcome of [found('x'), found('x'), unknown]) await next(client, outcome);
    expect(ids()).toEqual(['ZWEL0561W', 'ZWEL0562I', 'ZWEL0561W']);
    expect(changes).toEqual([['x']]);
  });

  it('keeps who is not listed by a registry that restarted empty, until that is complete', async () => {
    const { client, changes } = start();
    for (const outcome of [found('x', 'y'), partly(), partly('y', 'z'), found('y', 'z')]) await next(client, outcome);
    expect(changes).toEqual([
      ['x', 'y'],
      ['x', 'y', 'z'],
      ['y', 'z'],
    ]);
  });

  it('refreshes with a reading that begins after the call, one reading at a time', async () => {
    const { client, watch } = start();
    await eventually(() => expect(client.asked).toBe(1));
    const refreshed = Promise.all([watch.refresh(), watch.refresh()]);
    expect(client.asked).toBe(1);
    client.answer(found('old'));
    await eventually(() => expect(client.asked).toBe(2));
    client.answer(found('new'));
    await refreshed;
    expect(watch.instances().map(({ instanceId }) => instanceId)).toEqual(['new']);
  });

  it('changes nothing and asks nothing after it is closed', async () => {
    const { client, watch, changes } = start();
    await next(client, found('x'));
    const { asked } = client;
    watch.close();
    client.answer(found('y'));
    await watch.refresh();
    expect([client.asked, changes]).toEqual([asked, [['x']]]);
  });
});
