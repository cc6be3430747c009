// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProcessTable } from '../../src/process/process-table.ts';
import {
  address,
  createEngine,
  instanceOf,
  recordingHook,
  serverProgram,
  until,
  untilInstance,
  type Engine,
} from '../engine.ts';

const processes = createProcessTable();
let engine: Engine;

beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.close());

/** Messages with this id. */
function said(id: string): string[] {
  return engine.lines.filter((line) => line.startsWith(id));
}

const sleeper = 'exec sleep 600';

describe('starting', () => {
  it('is up as soon as it is spawned when it has no port', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    const status = supervisor.status();
    expect(status).toMatchObject({
      haInstance: 'lpar1',
      hostname: 'lpar1.test',
      state: 'up',
      launcherPid: process.pid,
    });
    const one = instanceOf(status, 'one#1');
    expect(one).toMatchObject({ wanted: 'up', state: 'up', port: undefined, restarts: 0, reason: undefined });
    expect(one.output).toBe(join(engine.directory, 'logs', 'one#1.log'));
    expect(said('ZWEL0001I')).toEqual([
      `ZWEL0001I New instance one#1 started on LPAR lpar1 (lpar1.test), process ${one.pid}, no port.`,
    ]);
    expect(said('ZWEL0007I')).toEqual(['ZWEL0007I All components of HA instance lpar1 are started.']);
  });

  it('runs the script in the directory of the component, in a group and a session of its own, with nothing to read', async () => {
    const script = 'pwd; cat; echo "end of input"; echo "to stderr" >&2; exec sleep 600';
    const component = engine.component('one', script);
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const { pid } = instanceOf(supervisor.status(), 'one#1');
    await until(() => engine.output('one#1').includes('to stderr'));
    expect(engine.output('one#1')).toBe(`${component.directory}\nend of input\nto stderr\n`);
    expect(processes.read(pid!)).toMatchObject({ group: pid, session: pid });
  });

  it('writes the output to a file that only user and group can read, and to a new one after a restart', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', `echo "run"; ${sleeper}`)]));
    await supervisor.start();
    await until(() => engine.output('one#1') === 'run\n');
    supervisor.killInstance('one#1');
    await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    await until(() => engine.output('one#1') === 'run\n');
    expect(readFileSync(join(engine.directory, 'logs', 'one#1.log.1'), 'utf8')).toBe('run\n');
    const { mode } = statSync(join(engine.directory, 'logs', 'one#1.log'));
    expect(mode & 0o137).toBe(0);
  });

  it('passes values as they are: nothing configured is read as shell code', async () => {
    const value = `'"$(touch injected)\`touch injected\`; touch injected %n\nnext line`;
    const component = engine.component('one', 'printf "%s" "$VALUE"; exec sleep 600');
    const environment = { ...component.environment, VALUE: value };
    const supervisor = engine.supervisor(engine.plan([{ ...component, environment }]));
    await supervisor.start();
    await until(() => engine.output('one#1').endsWith('next line'));
    expect(engine.output('one#1')).toBe(value);
    expect(readdirSync(component.directory)).toEqual(['start.sh']);
  });

  it('is starting until the probe says that it is ready', async () => {
    const port = { kind: 'range', first: 21_000, last: 21_099, address } as const;
    const script = `SERVER_DELAY_MS=300 exec "$NODE" ${serverProgram}`;
    const readiness = { type: 'tcp', intervalMs: 20, timeoutMs: 500 } as const;
    const supervisor = engine.supervisor(engine.plan([engine.component('one', script, { port, readiness })]));
    const started = supervisor.start();
    const starting = await untilInstance(supervisor, 'one#1', { state: 'starting', pid: undefined });
    expect(starting.upSince).toBeUndefined();
    await started;
    const up = instanceOf(supervisor.status(), 'one#1');
    expect(up.state).toBe('up');
    expect(up.upSince).toBeTypeOf('number');
    expect(up.port).toBeGreaterThanOrEqual(21_000);
    const answer = await fetch(`http://${address}:${up.port}/`);
    expect(await answer.text()).toBe('one#1');
  });

  it('counts a start that takes too long as a failure, with the reason of the last probe', async () => {
    const port = { kind: 'range', first: 21_100, last: 21_199, address } as const;
    const component = engine.component('one', `trap '' TERM; ${sleeper}`, {
      port,
      readiness: { type: 'tcp', intervalMs: 10, timeoutMs: 500 },
      startTimeoutMs: 100,
      restart: { intervalsMs: [0], minUptimeMs: 1 },
    });
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    expect(said('ZWEL0052W')).toEqual([
      'ZWEL0052W Not all components of HA instance lpar1 are started; missing: one#1.',
    ]);
    const { state, reason, pid } = instanceOf(supervisor.status(), 'one#1');
    expect({ state, pid }).toEqual({ state: 'failed', pid: undefined });
    expect(reason).toMatch(/^not ready after 0\.1 s: connect ECONNREFUSED 127\.0\.0\.6:211\d\d$/);
    expect(said('ZWEL0004I').map((line) => line.replace(/\d+, ended/, 'n, ended'))).toEqual([
      'ZWEL0004I one#1, process n, ended: signal 9 (SIGKILL).',
      'ZWEL0004I one#1, process n, ended: signal 9 (SIGKILL).',
    ]);
  });

  it('gives every instance its own label, port and environment', async () => {
    const port = { kind: 'range', first: 21_200, last: 21_299, address } as const;
    const script =
      'echo "$ZWE_HA_COMPONENT_INSTANCE $ZWE_configs_port $ZWE_components_two_words_port $ZWE_HA_SHARED_DIRECTORY"; exec sleep 600';
    const supervisor = engine.supervisor(engine.plan([engine.component('two-words', script, { port, instances: 2 })]));
    await supervisor.start();
    const ports = supervisor.status().instances.map((each) => each.port);
    expect(new Set(ports).size).toBe(2);
    for (const [index, each] of ports.entries()) {
      const label = `two-words#${index + 1}`;
      await until(() => engine.output(label).endsWith('\n'));
      expect(engine.output(label)).toBe(`${label} ${each} ${each} ${join(engine.workspace, 'shared')}\n`);
    }
  });
});

describe('a failing instance', () => {
  it('is replaced, keeps its port, and is announced as ended, retried, new and recycled', async () => {
    const port = { kind: 'range', first: 21_300, last: 21_399, address } as const;
    const readiness = { type: 'tcp', intervalMs: 10, timeoutMs: 500 } as const;
    const component = engine.component('one', `exec "$NODE" ${serverProgram}`, { port, readiness });
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const before = instanceOf(supervisor.status(), 'one#1');
    engine.lines.length = 0;
    expect(supervisor.killInstance('one#1')).toEqual({ accepted: true, message: 'ZWEL0404I one#1 was sent SIGKILL.' });
    const after = await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(after.port).toBe(before.port);
    expect(after.pid).not.toBe(before.pid);
    expect(after.reason).toBe('signal 9 (SIGKILL)');
    const messages = engine.lines.filter((line) => line.startsWith('ZWEL'));
    expect(messages.slice(0, 3)).toEqual([
      `ZWEL0004I one#1, process ${before.pid}, ended: signal 9 (SIGKILL).`,
      'ZWEL0005I Instance one#1 not accessible and retrying 1 of 3 in 0 s because signal 9 (SIGKILL).',
      `ZWEL0001I New instance one#1 started on LPAR lpar1 (lpar1.test), process ${after.pid}, port ${after.port}.`,
    ]);
    expect(messages[3]).toMatch(
      /^ZWEL0400I Instance one#1 recycled: its replacement, process \d+, is up \d+\.\d s after the loss\.$/,
    );
    expect(messages).toHaveLength(4);
  });

  it('is retried as often as there are intervals, then given up; others are not touched; START works when it is corrected', async () => {
    const broken = engine.component('broken', 'exit 3');
    const supervisor = engine.supervisor(engine.plan([broken, engine.component('other', sleeper)]));
    await supervisor.start();
    await untilInstance(supervisor, 'broken#1', { state: 'failed' });
    const other = instanceOf(supervisor.status(), 'other#1');
    expect(instanceOf(supervisor.status(), 'broken#1')).toMatchObject({
      state: 'failed',
      wanted: 'up',
      restarts: 3,
      reason: 'exit 3',
    });
    expect(supervisor.status().state).toBe('degraded');
    expect(said('ZWEL0005I').map((line) => /retrying (.*) in/.exec(line)?.[1])).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(said('ZWEL0038E')).toEqual(['ZWEL0038E Instance broken#1: stop retrying after 3 retries because exit 3.']);
    writeFileSync(broken.startScript, sleeper);
    expect(supervisor.startComponent('BROKEN')).toEqual({
      accepted: true,
      message: 'ZWEL0402I Start of broken#1 accepted.',
    });
    expect(instanceOf(supervisor.status(), 'broken#1')).toMatchObject({ state: 'up' });
    expect(instanceOf(supervisor.status(), 'other#1')).toEqual(other);
    expect(supervisor.status().state).toBe('up');
  });

  it('is never restarted when there are no intervals, whatever its exit code', async () => {
    const settings = { restart: { intervalsMs: [], minUptimeMs: 0 } };
    const supervisor = engine.supervisor(engine.plan([engine.component('one', 'exit 0', settings)]));
    await supervisor.start();
    await untilInstance(supervisor, 'one#1', { state: 'failed' });
    expect(instanceOf(supervisor.status(), 'one#1')).toMatchObject({ reason: 'exit 0', restarts: 0 });
  });

  it('comes back together with one that dies in the same moment', async () => {
    const components = ['one', 'two', 'three'].map((name) => engine.component(name, sleeper, { instances: 2 }));
    const supervisor = engine.supervisor(engine.plan(components));
    await supervisor.start();
    for (const { pid } of supervisor.status().instances) process.kill(pid!, 'SIGKILL');
    for (const name of ['one', 'two', 'three']) {
      await untilInstance(supervisor, `${name}#1`, { state: 'up', restarts: 1 });
      await untilInstance(supervisor, `${name}#2`, { state: 'up', restarts: 1 });
    }
    expect(said('ZWEL0400I')).toHaveLength(6);
  });

  it('is replaced only when the rest of its group is gone', async () => {
    const script = `(trap '' TERM; while :; do sleep 600; done) & echo $! > child; exec sleep 600`;
    const component = engine.component('one', script);
    const supervisor = engine.supervisor(engine.plan([component]));
    await supervisor.start();
    const { pid } = instanceOf(supervisor.status(), 'one#1');
    await until(() => processes.liveMembers(pid!).length >= 3);
    process.kill(pid!, 'SIGKILL');
    await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    expect(processes.liveMembers(pid!)).toEqual([]);
  });

  it.each([
    ['is not there', (file: string) => rmSync(file), 'does not exist'],
    ['is not executable', (file: string) => chmodSync(file, 0o644), 'is not executable'],
    [
      'is a directory',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      'is not a file',
    ],
  ])('is retried when its start script %s', async (_, damage, problem) => {
    const component = engine.component('one', sleeper);
    const other = engine.component('other', sleeper);
    damage(component.startScript);
    const supervisor = engine.supervisor(engine.plan([component, other]));
    await supervisor.start();
    const reason = `start script ${component.startScript} ${problem}`;
    expect(instanceOf(supervisor.status(), 'one#1')).toMatchObject({
      state: 'failed',
      reason,
      pid: undefined,
      restarts: 0,
    });
    expect(said('ZWEL0040E')).toEqual([`ZWEL0040E one#1 could not be started: ${reason}`]);
    expect(said('ZWEL0049E')).toHaveLength(3);
    expect(instanceOf(supervisor.status(), 'other#1').state).toBe('up');
  });

  it('is retried when its directory is gone, and goes on when its output cannot be written where it belongs', async () => {
    const gone = engine.component('gone', sleeper);
    renameSync(gone.directory, `${gone.directory}.away`);
    const script = join(`${gone.directory}.away`, 'start.sh');
    const silent = engine.component('silent', sleeper);
    writeFileSync(join(engine.directory, 'file'), '');
    const plan = engine.plan([{ ...gone, startScript: script }]);
    const first = engine.supervisor(plan);
    await first.start();
    expect(instanceOf(first.status(), 'gone#1').reason).toBe(
      `component directory ${gone.directory} is not there (ENOENT)`,
    );
    await first.stop();
    const logs = join(engine.directory, 'file');
    const second = engine.supervisor(engine.plan([silent], { directories: { ...plan.directories, logs } }));
    await second.start();
    expect(instanceOf(second.status(), 'silent#1')).toMatchObject({
      state: 'up',
      output: join(engine.systemDirectory, 'output', 'silent#1.log'),
    });
    expect(said('ZWEL1241W')).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('leaves no process of a component that ignores SIGTERM and has a grandchild', async () => {
    const grandchild = `trap '' TERM; while :; do sleep 1; done`;
    const script = `trap '' TERM; sh -c "sh -c \\"${grandchild}\\" & ${grandchild}" & while :; do sleep 1; done`;
    const supervisor = engine.supervisor(engine.plan([engine.component('one', script, { stopGraceMs: 300 })]));
    await supervisor.start();
    const { pid } = instanceOf(supervisor.status(), 'one#1');
    await until(() => processes.liveMembers(pid!).length >= 5);
    expect(await supervisor.stop()).toBe('killed');
    expect(processes.liveMembers(pid!)).toEqual([]);
    expect(said('ZWEL0063W')).toEqual(['ZWEL0063W one#1 has not ended after SIGTERM; SIGKILL is used.']);
    expect(said('ZWEL0002I')).toEqual(['ZWEL0002I one#1 stopped; no process of it is left.']);
    expect(said('ZWEL0053W')).toEqual([
      'ZWEL0053W All components of HA instance lpar1 are stopped, but some had to be killed: one#1.',
    ]);
  });

  it('waits for a grandchild that outlives the leader, and lets it end by itself', async () => {
    const script = `(trap 'sleep 0.3; echo drained; exit' TERM; echo armed; while :; do sleep 0.05; done) & exec sleep 600`;
    const supervisor = engine.supervisor(engine.plan([engine.component('one', script)]));
    await supervisor.start();
    const { pid } = instanceOf(supervisor.status(), 'one#1');
    await until(() => engine.output('one#1') === 'armed\n');
    expect(await supervisor.stop()).toBe('clean');
    expect(engine.output('one#1')).toMatch(/drained\n$/);
    expect(processes.liveMembers(pid!)).toEqual([]);
  });

  it('ends a stopped process, too', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    process.kill(instanceOf(supervisor.status(), 'one#1').pid!, 'SIGSTOP');
    expect(await supervisor.stop()).toBe('clean');
  });

  it('leaves no record, reservation or lock; only what ports there were is remembered', async () => {
    const port = { kind: 'range', first: 21_400, last: 21_499, address } as const;
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper, { port })]));
    await supervisor.start();
    const own = join(engine.workspace, '.zowe-ha', 'lpar1');
    expect(readdirSync(own)).toEqual(expect.arrayContaining(['ends', 'instances', 'lock.1', 'lock.1.counter']));
    expect(readdirSync(join(own, 'instances'))).toEqual(['one#1.json']);
    expect(readdirSync(join(engine.systemDirectory, 'ports'))).toHaveLength(1);
    expect(await supervisor.stop()).toBe('clean');
    const left = readdirSync(engine.workspace, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => !['.zowe-ha', '.zowe-ha/lpar1', '.zowe-ha/lpar1/ports.json'].includes(name))).toEqual(
      [],
    );
    expect(existsSync(engine.systemDirectory)).toBe(false);
    expect(said('ZWEL0009I')).toHaveLength(1);
    expect(engine.lines.at(-1)).toBe('ZWEL1216I HA instance lpar1 is STOPPED.');
  });

  it('is accepted while an instance waits for its retry, and cancels that', async () => {
    const settings = { restart: { intervalsMs: [60_000], minUptimeMs: 60_000 } };
    const supervisor = engine.supervisor(engine.plan([engine.component('one', 'exit 1', settings)]));
    void supervisor.start();
    await untilInstance(supervisor, 'one#1', { state: 'backoff' });
    expect(supervisor.stopComponent('one')).toEqual({ accepted: true, message: 'ZWEL0403I Stop of one#1 accepted.' });
    expect(instanceOf(supervisor.status(), 'one#1')).toMatchObject({
      state: 'down',
      wanted: 'down',
      reason: 'stopped by request',
    });
    expect(supervisor.stopComponent('one')).toEqual({
      accepted: false,
      message: 'ZWEL0405W one#1 is already stopped.',
    });
  });

  it('goes through the waves in reverse', async () => {
    const told: string[] = [];
    const components = ['first', 'second', 'third'].map((name) => engine.component(name, sleeper));
    const waves = components.map(({ name }) => [name]);
    const supervisor = engine.supervisor(engine.plan(components, { waves }), { hooks: [recordingHook(told)] });
    await supervisor.start();
    await supervisor.stop();
    expect(told.filter((each) => each.startsWith('gone'))).toEqual([
      'gone third#1 -',
      'gone second#1 -',
      'gone first#1 -',
    ]);
  });

  it('keeps within the longest grace although every wave hangs', async () => {
    const hanging = `trap '' TERM; echo hanging; while :; do sleep 1; done`;
    const components = ['a', 'b', 'c'].map((name) => engine.component(name, hanging, { stopGraceMs: 600 }));
    const supervisor = engine.supervisor(engine.plan(components, { waves: [['a'], ['b'], ['c']] }));
    await supervisor.start();
    for (const label of ['a#1', 'b#1', 'c#1']) await until(() => engine.output(label) === 'hanging\n');
    const begun = performance.now();
    expect(await supervisor.stop()).toBe('killed');
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(said('ZWEL0063W')).toHaveLength(3);
  });

  it('refuses commands afterwards', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    await supervisor.stop();
    const refusal = {
      accepted: false,
      message: 'ZWEL0408E HA instance lpar1 is being stopped; the request was not accepted.',
    };
    expect(supervisor.startComponent('one')).toEqual(refusal);
    expect(supervisor.status().state).toBe('stopped');
  });
});

describe('operator commands', () => {
  it('START during the wait for a retry starts at once and counts failures anew', async () => {
    const settings = { restart: { intervalsMs: [60_000], minUptimeMs: 60_000 } };
    const component = engine.component('one', 'exit 1', settings);
    const supervisor = engine.supervisor(engine.plan([component]));
    void supervisor.start();
    await untilInstance(supervisor, 'one#1', { state: 'backoff' });
    writeFileSync(component.startScript, sleeper);
    expect(supervisor.startComponent('one#1').accepted).toBe(true);
    const up = instanceOf(supervisor.status(), 'one#1');
    expect(up.state).toBe('up');
    supervisor.killInstance('one');
    await untilInstance(supervisor, 'one#1', { state: 'backoff' });
    expect(said('ZWEL0005I').map((line) => /retrying (.*) in/.exec(line)?.[1])).toEqual(['1 of 1', '1 of 1']);
  });

  it('START of something that runs, or that is not known, is refused', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    expect(supervisor.startComponent('ONE#1')).toEqual({
      accepted: false,
      message: 'ZWEL0039E one#1 is already running.',
    });
    expect(supervisor.startComponent('two')).toEqual({
      accepted: false,
      message: 'ZWEL0054W Component two is not known.',
    });
    expect(supervisor.startComponent('one#2')).toEqual({
      accepted: false,
      message: 'ZWEL0054W Component one#2 is not known.',
    });
  });

  it('START during a stop starts again when the old processes are gone', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    await supervisor.start();
    const { pid } = instanceOf(supervisor.status(), 'one#1');
    supervisor.stopComponent('one');
    expect(supervisor.startComponent('one').accepted).toBe(true);
    expect(instanceOf(supervisor.status(), 'one#1').state).toBe('stopping');
    const up = await untilInstance(supervisor, 'one#1', { state: 'up' });
    expect(up.pid).not.toBe(pid);
    expect(processes.liveMembers(pid!)).toEqual([]);
  });

  it('KILL is offered in development mode only, and says when there is nothing to kill', async () => {
    const component = engine.component('one', sleeper);
    const supervisor = engine.supervisor(engine.plan([component], { development: false }));
    await supervisor.start();
    expect(supervisor.killInstance('one')).toEqual({
      accepted: false,
      message: 'ZWEL0406E HA instance lpar1 does not offer kill.',
    });
    supervisor.refresh(engine.plan([component]));
    supervisor.stopComponent('one');
    await untilInstance(supervisor, 'one#1', { state: 'down' });
    expect(supervisor.killInstance('one')).toEqual({
      accepted: false,
      message: 'ZWEL0407W one#1 has no process that could be killed.',
    });
  });

  it('killing all ends every group, restarts nothing and cleans nothing up', async () => {
    const components = ['one', 'two'].map((name) => engine.component(name, `sleep 600 & ${sleeper}`));
    const supervisor = engine.supervisor(engine.plan(components));
    await supervisor.start();
    const groups = supervisor.status().instances.map(({ pid }) => pid!);
    supervisor.killAll();
    await until(() => groups.every((group) => processes.liveMembers(group).length === 0));
    expect(existsSync(join(engine.workspace, '.zowe-ha', 'lpar1', 'lock.1'))).toBe(true);
    expect(said('ZWEL0005I')).toEqual([]);
  });
});

describe('hooks', () => {
  it('are told of spawn, readiness and end of every instance, in this order, with its port', async () => {
    const told: string[] = [];
    const port = { kind: 'range', first: 21_500, last: 21_599, address } as const;
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper, { port })]), {
      hooks: [recordingHook(told)],
    });
    await supervisor.start();
    supervisor.killInstance('one');
    await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 1 });
    await supervisor.stop();
    const occasions = ['spawned', 'ready', 'gone', 'spawned', 'ready', 'gone'];
    const [, , assigned] = told[0]!.split(' ');
    expect(told).toEqual(occasions.map((occasion) => `${occasion} one#1 ${assigned}`));
  });
});

describe('listeners', () => {
  it('are told of nothing before the HA instance is locked, then of every state until they end it', async () => {
    const supervisor = engine.supervisor(engine.plan([engine.component('one', sleeper)]));
    const lock = join(engine.workspace, '.zowe-ha', 'lpar1', 'lock.1');
    const told: [locked: boolean, state: string][] = [];
    const end = supervisor.onChange((status) => told.push([existsSync(lock), status.state]));
    await supervisor.start();
    expect(new Set(told.map(([locked]) => locked))).toEqual(new Set([true]));
    expect(told.at(-1)).toEqual([true, 'up']);
    end();
    const count = told.length;
    supervisor.stopComponent('one');
    await untilInstance(supervisor, 'one#1', { state: 'down' });
    expect(told).toHaveLength(count);
  });
});

describe('what stands in the way of a start', () => {
  it('a fixed port that a stranger has: nothing is started, and the stranger is named', async () => {
    const stranger = createServer().listen(0, address);
    await new Promise((resolve) => stranger.once('listening', resolve));
    const { port } = stranger.address() as { port: number };
    const components = [
      engine.component('one', sleeper),
      engine.component('two', sleeper, { port: { kind: 'fixed', port, address } }),
    ];
    const supervisor = engine.supervisor(engine.plan(components));
    const command = readFileSync('/proc/self/comm', 'utf8').trim();
    await expect(supervisor.start()).rejects.toThrow(
      `ZWEL0413E port ${port} on ${address} is in use by process ${process.pid} (${command})`,
    );
    stranger.close();
    expect(said('ZWEL0001I')).toEqual([]);
    expect(readdirSync(engine.workspace)).toEqual([]);
    expect(existsSync(engine.systemDirectory)).toBe(false);
  });

  it('another launcher for the same HA instance, which is named', async () => {
    const plan = engine.plan([engine.component('one', sleeper)]);
    const first = engine.supervisor(plan);
    await first.start();
    const second = engine.supervisor(plan);
    await expect(second.start()).rejects.toThrow(
      `ZWEL0418E HA instance lpar1 is already run by the launcher with process id ${process.pid}.`,
    );
    expect(instanceOf(first.status(), 'one#1').state).toBe('up');
    expect(existsSync(join(engine.workspace, '.zowe-ha', 'lpar1', 'lock.1'))).toBe(true);
  });

  it('a workspace in which nothing can be made', async () => {
    const file = join(engine.directory, 'file');
    writeFileSync(file, '');
    const plan = engine.plan([engine.component('one', sleeper)]);
    const supervisor = engine.supervisor({ ...plan, directories: { ...plan.directories, workspace: file } });
    await expect(supervisor.start()).rejects.toThrow(/^ZWEL0057E Workspace directory .* cannot be used: ENOTDIR/);
  });
});
