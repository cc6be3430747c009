// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: two fronts that accept connections on one port (components.load-balancer.ha.sharedPort)
// expected: one of them is killed under constant load, and no new connection is refused
import { connect } from 'node:net';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';

const port = 17_554;
const overlay = {
  zowe: { externalPort: port },
  components: {
    discovery: { port: 17_553 },
    'load-balancer': { port, ha: { instances: 2, sharedPort: true } },
  },
};

/** Opens connections one after the other, five milliseconds apart, until it is stopped; tells how each one ended. */
function openConnections(): { stop(): Promise<Map<string, number>> } {
  const outcomes = new Map<string, number>();
  let stopped = false;
  const attempt = (): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve('accepted');
      });
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const outcome = await attempt();
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const ended = Promise.all([loop(), loop()]);
  return {
    async stop() {
      stopped = true;
      await ended;
      return outcomes;
    },
  };
}

describe('two fronts on one port', () => {
  let site: Site;
  let instance: RunningInstance;

  beforeAll(async () => {
    site = await Site.create({ example: 'single-instance', overlay });
    instance = await site.start('localhost');
  });

  afterAll(async () => {
    await instance.interrupt();
    expect(processesCarrying(site.directory)).toEqual([]);
    site.remove();
  });

  it('have the same port', async () => {
    const ports = [await instance.find('load-balancer#1'), await instance.find('load-balancer#2')].map(
      (each) => each.port,
    );
    expect(ports).toEqual([port, port]);
  });

  it('refuse no new connection while one and then the other is killed', async () => {
    const load = openConnections();
    for (const label of ['load-balancer#1', 'load-balancer#2']) {
      const { pid } = await instance.find(label);
      process.kill(Number(pid), 'SIGKILL');
      const isBack = async () => ((await instance.find(label)).restarts === 1 ? true : undefined);
      await eventually(isBack, `${label} is restarted`, 30_000);
      await instance.reaches(label, 'up');
    }
    const outcomes = await load.stop();
    expect([...outcomes.keys()]).toEqual(['accepted']);
    expect(outcomes.get('accepted')).toBeGreaterThan(100);
  });

  it('answer users after that, on new connections', async () => {
    for (let request = 1; request <= 10; request += 1) {
      const agent = new Agent({ connect: { ca: site.externalAuthority } });
      const user = new FrontClient(`https://localhost:${String(port)}/`, site.externalAuthority, agent);
      expect((await user.count()).counter).toBe(1);
      await agent.destroy();
    }
  });
});
