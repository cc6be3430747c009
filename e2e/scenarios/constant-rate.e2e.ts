// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';

const front = 'https://localhost:7554/';
const requests = 2000;
const sessions = 60;
const perSecond = 200;

/** Sends all requests at a constant rate, those of one session one after the other, and tells what failed or went back. */
async function driveSessions(users: readonly FrontClient[], atRequest: (sent: number) => void): Promise<string[]> {
  const wrong: string[] = [];
  const queues = users.map(() => Promise.resolve());
  const counters = users.map(() => 0);
  const started = performance.now();
  for (let sent = 0; sent < requests; sent += 1) {
    const due = started + (sent * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    atRequest(sent);
    const session = sent % users.length;
    const user = users[session]!;
    queues[session] = queues[session]!.then(async () => {
      try {
        const { counter } = await user.count();
        if (counter <= counters[session]!)
          wrong.push(`session ${String(session)}: ${String(counters[session])} -> ${String(counter)}`);
        counters[session] = counter;
      } catch (error) {
        wrong.push(`session ${String(session)}: ${String(error)}`);
      }
    });
  }
  await Promise.all(queues);
  return wrong;
}

describe('requests at a constant rate', () => {
  let site: Site;
  let instance: RunningInstance;

  beforeAll(async () => {
    site = await Site.create({ example: 'single-system' });
    instance = await site.start('system1');
  });

  afterAll(async () => {
    await instance.interrupt();
    site.remove();
  });

  it('none of 2,000 fails and no counter goes back while a sample-app and then a caching-service instance are killed', async () => {
    const agent = new Agent({ connect: { ca: site.externalAuthority }, connections: 32 });
    const users = Array.from({ length: sessions }, () => new FrontClient(front, site.externalAuthority, agent));
    const kills: Promise<unknown>[] = [];
    const wrong = await driveSessions(users, (sent) => {
      if (sent === 600) kills.push(site.zoweHa(['kill', 'sample-app#1']));
      if (sent === 1200) kills.push(site.zoweHa(['kill', 'caching-service#1']));
    });
    await Promise.all(kills);
    await agent.destroy();
    expect(wrong).toEqual([]);
    expect((await instance.reaches('sample-app#1', 'up')).restarts).toBe(1);
    expect((await instance.reaches('caching-service#1', 'up')).restarts).toBe(1);
  });
});
