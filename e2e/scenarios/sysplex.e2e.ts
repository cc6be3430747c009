// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, workspace, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';
import { internalAgent, registeredInstances } from '../sysplex/registry-view.ts';

const peers = ['127.0.0.2:7553', '127.0.0.3:7553'];

describe('two HA instances that share a directory and a storage', () => {
  let site: Site;
  let lpar1: RunningInstance;
  let lpar2: RunningInstance;
  let dvipa: ChildProcess;
  let components: Agent;

  beforeAll(async () => {
    site = await Site.create({ example: 'sysplex', haInstances: ['lpar1', 'lpar2'] });
    lpar1 = site.launch('lpar1');
    lpar2 = site.launch('lpar2');
    await Promise.all([lpar1.up(), lpar2.up()]);
    dvipa = spawn(process.execPath, [
      join(workspace, 'tools/dev/dvipa.mjs'),
      '127.0.0.1:7554',
      '127.0.0.2:7554',
      '127.0.0.3:7554',
    ]);
    components = internalAgent(site);
  });

  afterAll(async () => {
    dvipa.kill('SIGTERM');
    await Promise.all([lpar1.interrupt(), lpar2.interrupt()]);
    await components.destroy();
    site.remove();
  });

  const bothRegistries = async () => {
    const [first, second] = await Promise.all(peers.map((peer) => registeredInstances(components, peer)));
    return { first, second, agree: JSON.stringify(first) === JSON.stringify(second) };
  };

  it('both registries list the instances of both LPARs', async () => {
    const { first } = await eventually(async () => {
      const view = await bothRegistries();
      return view.agree && view.first!.length >= 6 ? view : undefined;
    }, 'the registries agree');
    for (const host of ['127.0.0.2', '127.0.0.3']) {
      expect(first!.filter((id) => id.startsWith(`${host}:sampleapp:`))).toHaveLength(2);
      expect(first!.filter((id) => id.startsWith(`${host}:cachingservice:`))).toHaveLength(1);
    }
  });

  it('both registries agree within a second of the death of an instance', async () => {
    const { port } = await lpar2.find('sample-app#1');
    expect((await site.zoweHa(['stop', 'sample-app#2', '--ha-instance', 'lpar2'])).code).toBe(0);
    expect((await site.zoweHa(['kill', 'sample-app#1', '--ha-instance', 'lpar2'])).code).toBe(0);
    await eventually(async () => ((await bothRegistries()).agree ? true : undefined), 'the registries agree', 1000);
    await lpar2.reaches('sample-app#1', 'up');
    expect((await lpar2.find('sample-app#1')).port).toBe(port);
    await eventually(async () => {
      const { agree, first } = await bothRegistries();
      return agree && first!.includes(`127.0.0.3:sampleapp:${String(port)}`) ? true : undefined;
    }, 'the replacement is registered at both');
    expect((await site.zoweHa(['start', 'sample-app#2', '--ha-instance', 'lpar2'])).code).toBe(0);
    await lpar2.up();
  });

  it('shows all HA instances, and asks which one is meant when one must be', async () => {
    const shown = await site.zoweHa(['display']);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(/lpar1[\s\S]*lpar2/);
    const refused = await site.zoweHa(['stop', 'sample-app']);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr + refused.stdout).toMatch(/lpar1[\s\S]*lpar2/);
    expect((await lpar1.find('sample-app#1')).state).toBe('up');
  });

  it('one URL serves the same session on when a whole HA instance is killed', async () => {
    const user = new FrontClient('https://localhost:7554/', site.externalAuthority);
    const first = await user.count();
    const seen = new Set<string>([first.haInstance]);
    let last = first.counter;
    for (let n = 0; n < 20; n += 1) {
      const answer = await user.count();
      expect(answer.counter).toBeGreaterThan(last);
      last = answer.counter;
      seen.add(answer.haInstance);
    }
    expect([...seen].sort()).toEqual(['lpar1', 'lpar2']);

    expect((await site.zoweHa(['kill', '--ha-instance', 'lpar1'])).code).toBe(0);
    await lpar1.end();
    expect(
      processesCarrying('ZWE_CLI_PARAMETER_HA_INSTANCE=lpar1').filter(({ environment }) =>
        environment.includes(site.directory),
      ),
    ).toEqual([]);

    const fresh = new FrontClient('https://localhost:7554/', site.externalAuthority);
    await fresh.count();
    await fresh.close();
    for (let n = 0; n < 20; n += 1) {
      const answer = await eventually(() => user.count(), 'the connection to the dead front is given up', 5000);
      expect(answer.haInstance).toBe('lpar2');
      expect(answer.counter).toBeGreaterThan(last);
      last = answer.counter;
    }
    await user.close();
    expect((await lpar2.display()).state).toBe('up');
  });

  it('the killed HA instance can be started again and joins', async () => {
    lpar1 = await site.start('lpar1');
    await eventually(async () => {
      const { agree, first } = await bothRegistries();
      return agree && first!.filter((id) => id.startsWith('127.0.0.2:')).length >= 3 ? true : undefined;
    }, 'lpar1 is registered at both again');
  });
});
