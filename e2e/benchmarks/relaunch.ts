// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// SIGKILL of the launcher; from the start of the next one until it has adopted all 200 component instances.
import { figureOf, type Report } from './figures.ts';
import { allStarted, Fleet, says } from './fleet.ts';

const rounds = 7;

/** From the new process to its word that everything is up. */
async function adopt(fleet: Fleet): Promise<{ instance: ReturnType<Fleet['launch']>; ms: number }> {
  const started = performance.now();
  const instance = fleet.launch();
  await says(instance, allStarted);
  return { instance, ms: performance.now() - started };
}

/** Times of relaunches of as many instances; throws when one was not adopted but started anew. */
async function relaunches(components: number, instances: number): Promise<number[]> {
  const fleet = await Fleet.create({ components, instances });
  let running = fleet.launch();
  const pids = await fleet.beats.take(fleet.count);
  await says(running, allStarted);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    running.child.kill('SIGKILL');
    await running.end();
    const { instance, ms } = await adopt(fleet);
    const adopted = instance.output.match(/ZWEL1221I/g)?.length ?? 0;
    if (adopted !== fleet.count) throw new Error(`${String(adopted)} adopted:\n${instance.output.slice(-4000)}`);
    for (const pid of pids) process.kill(pid, 0);
    running = instance;
    times.push(ms);
  }
  await running.interrupt();
  fleet.remove();
  return times;
}

/** One instance shows what a launch costs anyway. */
export async function measureRelaunch(): Promise<Report> {
  const one = figureOf(await relaunches(1, 1));
  const all = figureOf(await relaunches(10, 20));
  return {
    name: 'SIGKILL of the launcher -> the next one has adopted 200 instances',
    command: 'npm run bench -- relaunch',
    baseline: 'the same with one instance: the start of Node, the configuration and the plan',
    rows: [
      { what: 'relaunch, 200 instances', figure: all, unit: 'ms', limit: { text: '<= 2 s', held: all.median <= 2000 } },
      { what: 'relaunch, 1 instance', figure: one, unit: 'ms' },
    ],
  };
}
