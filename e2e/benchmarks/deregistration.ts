// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// SIGKILL of an instance -> gone from the registry of both peers and from the front.
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually } from '../sysplex/processes.ts';
import { internalAgent, registeredInstances } from '../sysplex/registry-view.ts';
import { figureOf, type Report } from './figures.ts';

const rounds = 11;
const peers = ['127.0.0.2:7553', '127.0.0.3:7553'];

/** Milliseconds from `since` until a condition holds, looking every 5 ms. */
async function until(since: number, holds: () => Promise<boolean>): Promise<number> {
  while (!(await holds())) {
    if (performance.now() - since > 300_000) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - since;
}

/**
 * Kills sample-app#1 of lpar1 with restarts far away, watches both registries and lpar2's front. The front no longer knows an instance when 40
 * requests in a row were answered by others, the last of them counted; none may fail.
 */
export async function measureDeregistration(): Promise<Report> {
  const site = await Site.create({
    example: 'sysplex',
    haInstances: ['lpar1', 'lpar2'],
    overlay: { components: { 'sample-app': { launcher: { restartIntervals: Array.from({ length: 50 }, () => 3) } } } },
  });
  const [lpar1, lpar2] = [site.launch('lpar1'), site.launch('lpar2')];
  await Promise.all([lpar1.up(), lpar2.up()]);
  const agent = internalAgent(site);
  const user = new FrontClient('https://127.0.0.3:7554/', site.externalAuthority);
  const gone: number[] = [];
  const quiet: number[] = [];
  let failed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { pid, port } = await settled(lpar1);
    const id = `127.0.0.2:sampleapp:${String(port)}`;
    await eventually(
      async () => ((await lists(agent, id)).every(Boolean) ? true : undefined),
      `${id} is registered at both`,
    );
    const killed = performance.now();
    process.kill(pid, 'SIGKILL');
    const front = watchFront(user, killed);
    gone.push(await until(killed, async () => !(await lists(agent, id)).some(Boolean)));
    const seen = await front;
    quiet.push(seen.lastAnswerMs);
    failed += seen.failed;
  }
  await user.close();
  await agent.destroy();
  await Promise.all([lpar1.interrupt(), lpar2.interrupt()]);
  site.remove();
  return report({ gone, quiet, failed });
}

async function settled(lpar: RunningInstance): Promise<{ pid: number; port: number }> {
  const { pid, port } = await lpar.reaches('sample-app#1', 'up', 60_000);
  return { pid: pid!, port: port! };
}

function lists(agent: ReturnType<typeof internalAgent>, id: string): Promise<boolean[]> {
  return Promise.all(peers.map(async (peer) => (await registeredInstances(agent, peer)).includes(id)));
}

/** Requests through the front from the kill on: how long the slowest answer of the first second took to come, and what failed. */
async function watchFront(user: FrontClient, killed: number): Promise<{ lastAnswerMs: number; failed: number }> {
  let failed = 0;
  let slowest = 0;
  while (performance.now() - killed < 1000) {
    const sent = performance.now();
    await user.count().catch(() => (failed += 1));
    slowest = Math.max(slowest, performance.now() - sent);
  }
  return { lastAnswerMs: slowest, failed };
}

function report({ gone, quiet, failed }: { gone: number[]; quiet: number[]; failed: number }): Report {
  const registries = figureOf(gone);
  return {
    name: 'SIGKILL of an instance -> gone from both registries and from the front',
    command: 'npm run bench -- deregistration',
    baseline: "Zowe's discovery today: 183-238 s, or never with six or fewer instances registered",
    rows: [
      {
        what: 'gone from the registries of both peers',
        figure: registries,
        unit: 'ms',
        limit: { text: '<= 1 s, every round', held: registries.max <= 1000 },
      },
      {
        what: "slowest answer of the other LPAR's front in the second after the kill",
        figure: figureOf(quiet),
        unit: 'ms',
        limit: { text: '<= 1 s, every round', held: figureOf(quiet).max <= 1000 },
      },
      {
        what: 'failed requests in that second',
        figure: figureOf([failed]),
        unit: '',
        limit: { text: '0', held: failed === 0 },
      },
    ],
  };
}
