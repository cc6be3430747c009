// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createProbeFactory } from '../../src/probes/index.ts';
import { address, createEngine, instanceOf, serverProgram, until, untilInstance, type Engine } from '../engine.ts';

let engine: Engine;

beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.close());

function said(id: string): string[] {
  return engine.lines.filter((line) => line.startsWith(id));
}

const server = `exec "$NODE" ${serverProgram}`;
const createProbe = createProbeFactory({ hostname: () => address, tls: () => undefined, verify: () => 'STRICT' });

it('Z17, S3: a server that runs out of memory is restarted, and the reason says so', async () => {
  const hungry = `[ -e tried ] && exec sleep 600; touch tried
    exec "$NODE" --max-old-space-size=16 -e 'const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length));'`;
  const supervisor = engine.supervisor(engine.plan([engine.component('one', hungry)]));
  await supervisor.start();
  const { reason } = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
  expect(reason).toMatch(/^(signal 6 \(SIGABRT\)|exit 134 \(.*\)), out of memory$/);
}, 30_000);

it('Z18, S2: a server that hangs is killed and replaced by its liveness probe', async () => {
  const port = { kind: 'range', first: 21_900, last: 21_919, address } as const;
  const http = { type: 'http', path: '/', status: 200, intervalMs: 50, timeoutMs: 300 } as const;
  const component = engine.component('one', server, { port, readiness: http, liveness: { ...http, failures: 2 } });
  const supervisor = engine.supervisor(engine.plan([component]), { createProbe });
  await supervisor.start();
  const { pid } = instanceOf(supervisor.status(), 'one#1');
  process.kill(-pid!, 'SIGSTOP');
  const after = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
  expect(after.pid).not.toBe(pid);
  expect(said('ZWEL1201W')).toHaveLength(1);
  expect(after.reason).toContain('2 liveness probes in a row failed');
  expect(await (await fetch(`http://${address}:${after.port}/`)).text()).toBe('one#1');
}, 30_000);

it('Z21, S4: a crash loop ends by the failure window, with its last output, and touches nothing else', async () => {
  const restart = {
    intervalsMs: new Array<number>(50).fill(0),
    minUptimeMs: 0,
    window: { failures: 4, withinMs: 60_000 },
  };
  const broken = engine.component('broken', 'echo "cannot open the keystore"; exit 12', { restart });
  const supervisor = engine.supervisor(engine.plan([broken, engine.component('other', 'exec sleep 600')]));
  await supervisor.start();
  const { reason } = await untilInstance(supervisor, 'broken#1', { state: 'failed' });
  expect(reason).toBe('exit 12; 4 failures within 60 s');
  expect(said('ZWEL0001I').filter((line) => line.includes('broken#1'))).toHaveLength(4);
  expect(engine.lines.some((line) => line.includes('cannot open the keystore'))).toBe(true);
  expect(instanceOf(supervisor.status(), 'other#1')).toMatchObject({ state: 'up', restarts: 0 });
}, 30_000);

it('Z22: a permanent failure is not restarted, makes the HA instance degraded, and shows in how it ends', async () => {
  const exitCodes = { success: [], noRestart: [78], forceRestart: [] };
  const restart = { intervalsMs: [0, 0, 0], minUptimeMs: 0, exitCodes };
  const supervisor = engine.supervisor(engine.plan([engine.component('one', 'exit 78', { restart, vital: true })]));
  await supervisor.start();
  await untilInstance(supervisor, 'one#1', { state: 'failed' });
  expect(said('ZWEL0001I')).toHaveLength(1);
  expect(supervisor.status().state).toBe('degraded');
  await until(() => said('ZWEL1214E').length === 1);
  expect(await supervisor.stop()).toBe('vitalLost');
});

it('Z35: what requires another component is restarted after it, in this order, when that is asked for', async () => {
  const first = engine.component('first', 'exec sleep 600');
  const second = engine.component('second', 'exec sleep 600', { requires: ['first'], restartWithRequired: true });
  const third = engine.component('third', 'exec sleep 600', { requires: ['second'], restartWithRequired: true });
  const supervisor = engine.supervisor(
    engine.plan([third, second, first], { waves: [['first'], ['second'], ['third']] }),
  );
  await supervisor.start();
  const before = supervisor.status().instances.map(({ pid }) => pid);
  supervisor.killInstance('first');
  await until(() => said('ZWEL1200I').length === 2);
  for (const label of ['second#1', 'third#1']) await untilInstance(supervisor, label, { state: 'up' });
  expect(said('ZWEL1200I')).toEqual([
    'ZWEL1200I second#1 is restarted because first, which it requires, was restarted.',
    'ZWEL1200I third#1 is restarted because second, which it requires, was restarted.',
  ]);
  const after = supervisor.status().instances.map(({ pid }) => pid);
  expect(after.some((pid) => before.includes(pid))).toBe(false);
});
