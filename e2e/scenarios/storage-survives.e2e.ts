// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';

const keys = 200;

describe('the death of everything', () => {
  let site: Site;
  let instance: RunningInstance;
  let agent: Agent;

  beforeAll(async () => {
    site = await Site.create({ example: 'single-system' });
    instance = await site.start('system1');
    const pem = (name: string) => readFileSync(join(site.directory, 'keystore/internal', name), 'utf8');
    agent = new Agent({
      connect: { ca: site.externalAuthority, cert: pem('certificate.pem'), key: pem('key.pem') },
    });
  });

  afterAll(async () => {
    await agent.destroy();
    await instance.interrupt();
    site.remove();
  });

  const cacheOf = async (target: string) => {
    const { port } = await instance.find(target);
    return `https://localhost:${String(port)}/cachingservice/api/v1/cache`;
  };

  it('loses no key that was acknowledged: all are there after every process got SIGKILL and npm start ran again', async () => {
    const acknowledged: string[] = [];
    for (let index = 0; index < keys; index += 1) {
      const url = await (index % 50 === 0
        ? cacheOf(`caching-service#${String(1 + ((index / 50) % 2))}`)
        : Promise.resolve(''));
      if (url) lastUrl = url;
      const key = `survivor-${String(index)}`;
      const answer = await request(lastUrl, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, value: `value of ${key}` }),
      });
      await answer.body.dump();
      if (answer.statusCode === 201) acknowledged.push(key);
    }
    expect(acknowledged).toHaveLength(keys);

    for (const { pid } of processesCarrying(site.directory)) process.kill(pid, 'SIGKILL');
    await instance.end();
    await eventually(() => (processesCarrying(site.directory).length === 0 ? true : undefined), 'everything is dead');

    instance = await site.start('system1');
    const answer = await request(await cacheOf('caching-service#2'), { dispatcher: agent });
    const stored = (await answer.body.json()) as Record<string, { value: string }>;
    const missing = acknowledged.filter((key) => stored[key]?.value !== `value of ${key}`);
    expect(missing).toEqual([]);
  });
});

let lastUrl = '';
