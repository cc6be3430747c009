// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processTable } from '../sysplex/processes.ts';

describe('components that fail, resist or come from elsewhere', () => {
  let site: Site;
  let instance: RunningInstance;

  beforeAll(async () => {
    site = await Site.create({
      example: 'single-system',
      fixtures: ['stubborn', 'quitter', 'foreign'],
      overlay: {
        components: {
          quitter: { enabled: true, launcher: { restartIntervals: [0, 1, 1] } },
          stubborn: { enabled: true, ha: { stopGrace: 1 } },
          foreign: { enabled: true, port: 20500, greeting: 'good day' },
        },
      },
    });
    instance = site.launch('system1');
    await instance.reaches('quitter#1', 'failed', 60_000);
  });

  afterAll(async () => {
    await instance.interrupt();
    site.remove();
  });

  it('retries a component that exits at once as configured, then stops retrying, and leaves the others alone', async () => {
    const log = instance.jobLog();
    const retries = [...log.matchAll(/ZWEL0005I .*quitter#1.*?(\d+) of (\d+) in (\d+) s /g)].map((match) =>
      match.slice(1).join(' '),
    );
    expect(retries).toEqual(['1 3 0', '2 3 1', '3 3 1']);
    expect(log.match(/ZWEL0004I .*quitter#1.*exit 7/g)).toHaveLength(4);
    expect(log.match(/ZWEL0038E .*quitter#1/g)).toHaveLength(1);
    await instance.reaches('load-balancer#1', 'up', 60_000);
    const { instances } = await eventually(async () => {
      const display = await instance.display();
      return display.state === 'degraded' ? display : undefined;
    }, 'the others are up and the HA instance is degraded');
    expect(
      instances
        .filter(({ component }) => component !== 'quitter')
        .every((entry) => entry.state === 'up' && entry.restarts === 0),
    ).toBe(true);
  });

  it('starts it again by command after it has been repaired', async () => {
    mkdirSync(join(site.directory, 'shared'), { recursive: true });
    writeFileSync(join(site.directory, 'shared/repaired'), '');
    expect((await site.zoweHa(['start', 'quitter'])).code).toBe(0);
    await instance.reaches('quitter#1', 'up');
    await instance.up();
  });

  it('leaves no process of the group of a component that ignores SIGTERM and has a grandchild', async () => {
    const { pid } = await instance.find('stubborn#1');
    const members = () => processTable().filter(({ group, state }) => group === pid && state !== 'Z');
    expect(members().length).toBeGreaterThanOrEqual(3);
    expect((await site.zoweHa(['stop', 'stubborn'])).code).toBe(0);
    await instance.reaches('stubborn#1', 'down');
    expect(members()).toEqual([]);
    expect(instance.jobLog()).toMatch(/ZWEL0063W .*stubborn#1/);
  });

  it('runs a foreign component that is only added to the configuration, with its own settings', async () => {
    const { port, pid } = await instance.find('foreign#1');
    expect(port).toBe(20500);
    expect(await (await request('http://127.0.0.1:20500/')).body.text()).toBe('good day from system1');
    expect((await site.zoweHa(['kill', 'foreign'])).code).toBe(0);
    await eventually(async () => {
      const replaced = await instance.find('foreign#1');
      return replaced.state === 'up' && replaced.pid !== pid ? true : undefined;
    }, 'a replacement is up');
    expect(await (await request('http://127.0.0.1:20500/')).body.text()).toBe('good day from system1');
  });
});
