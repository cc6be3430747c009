// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: a configuration without HA instances and without a caching service (examples/single-instance)
// expected: it starts and works, keeps sessions in memory, and says that it is not highly available
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { processesCarrying } from '../sysplex/processes.ts';

const front = 'https://localhost:7554/';

describe('a Zowe without HA instances and without a caching service', () => {
  let site: Site;
  let instance: RunningInstance;
  let user: FrontClient;

  beforeAll(async () => {
    site = await Site.create({ example: 'single-instance' });
    // Without haInstances any id will do: it only names things.
    instance = await site.start('localhost');
    user = new FrontClient(front, site.externalAuthority);
  });

  afterAll(async () => {
    await user.close();
    await instance.interrupt();
    expect(processesCarrying(site.directory)).toEqual([]);
    site.remove();
  });

  it('is up, and says why it is not highly available', async () => {
    const display = await instance.display();
    const states = display.instances.map(({ component, state }) => `${component} ${state}`);
    expect(states.sort()).toEqual(['discovery up', 'load-balancer up', 'sample-app up']);
    expect(display.highlyAvailable).toBe(false);
    expect(instance.output).toContain('NOT HIGHLY AVAILABLE');
  });

  it('serves users, whose sessions are kept in memory', async () => {
    const counts = [await user.count(), await user.count(), await user.count()];
    expect(counts.map(({ counter }) => counter)).toEqual([1, 2, 3]);
  });

  it('loses the sessions, and nothing else, when the component is restarted', async () => {
    const { pid } = await instance.find('sample-app#1');
    process.kill(Number(pid), 'SIGKILL');
    await instance.reaches('sample-app#1', 'up');
    const { restarts } = await instance.find('sample-app#1');
    expect(restarts).toBe(1);
    expect((await user.count()).counter).toBe(1);
  });
});
