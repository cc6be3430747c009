// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSite, eventually, read, type Running, type Site } from './site.ts';

interface Display {
  readonly state: string;
  readonly launcherPid: number;
  readonly instances: readonly Record<string, unknown>[];
}

let site: Site;
let started: Running[];

beforeEach(() => {
  started = [];
  site = createSite({
    one: 'exec sleep 1000',
    two: 'test ! -e "$ZWE_zowe_workspaceDirectory/fail" || exit 3\nexec sleep 1000',
  });
});
afterEach(async () => {
  await site.run('stop', '--ha-instance', 'lpar1');
  await site.run('stop', '--ha-instance', 'lpar2');
  for (const { child } of started) if (child.exitCode === null) child.kill('SIGKILL');
  site.remove();
});

/** Starts an HA instance in the foreground and waits until it is up. */
async function start(...args: string[]): Promise<Running> {
  const instance = site.launch('start', '--config', site.config, ...args);
  started.push(instance);
  await instance.says(args.includes('--json') ? '"state":"up"' : /is up\n(?:ZWEL0910W .*\n)?Front:/);
  return instance;
}

const display = async () => JSON.parse((await site.run('display', '--json')).stdout) as Display;
const find = async (name: string) =>
  (await display()).instances.find(({ component, number }) => `${String(component)}#${String(number)}` === name);
const reaches = (name: string, state: string) =>
  eventually(
    async () => {
      const found = await find(name);
      return found?.['state'] === state ? found : undefined;
    },
    () => `${name} is ${state}`,
  );
const isGone = (pid: number) => {
  try {
    process.kill(pid, 0);
    return undefined;
  } catch {
    return true;
  }
};

describe('a foreground start without a terminal', () => {
  test('says each change in a line, then where the front and the job log are and how to stop', async () => {
    const instance = await start();
    const lines = instance.output().trimEnd().split('\n');
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
    expect(lines[0]).toBe(`Starting HA instance lpar1; job log ${site.file('logs/zowe-launcher-lpar1.log')}`);
    expect(
      lines.filter((line) => new RegExp(`^${time} (one|two)#1 is up \\(process \\d+\\)$`).test(line)),
    ).toHaveLength(2);
    expect(lines.slice(-3)).toEqual([
      'Front:   https://zowe.example.com:7554/',
      `Job log: ${site.file('logs/zowe-launcher-lpar1.log')}`,
      'Stop:    Ctrl-C, or: zowe-ha stop --ha-instance lpar1',
    ]);
    expect(read(site.file('logs/zowe-launcher-lpar1.log'))).toMatch(/<ZWELNCH:\d+> .* ZWEL0001I .*one#1/);
    expect(instance.output()).not.toContain('\u001b');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s stops everything in order and ends with the code of the launcher',
    async (signal) => {
      const instance = await start();
      const pids = (await display()).instances.map(({ pid }) => pid as number);
      instance.child.kill(signal);
      const { code, stdout, stderr } = await instance.end();
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('\nStopping HA instance lpar1 in order');
      expect(stdout.endsWith('HA instance lpar1 has ended.\n')).toBe(true);
      expect(pids.map(isGone)).toEqual([true, true]);
      expect((await site.run('display')).code).toBe(3);
    },
  );

  test('a component that must be killed gives exit code 4', async () => {
    site.remove();
    site = createSite({ stubborn: 'trap "" TERM\nwhile :; do sleep 0.1; done' });
    const instance = await start();
    instance.child.kill('SIGINT');
    const { code, stdout } = await instance.end();
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
      4,
      'HA instance lpar1 has ended; not everything did so in time, and was killed.',
    ]);
  });

  test('--json gives one document per change and the end', async () => {
    const instance = await start('--json');
    await site.run('stop');
    const { code, stdout } = await instance.end();
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(documents.at(-1)).toEqual({ ended: { exitCode: 0, signal: null } });
    expect(documents[0]).toMatchObject({
      haInstance: 'lpar1',
      jobLog: site.file('logs/zowe-launcher-lpar1.log'),
      frontUrl: 'https://zowe.example.com:7554/',
    });
  });

  test('a launcher that is killed is told, with 128 and the signal', async () => {
    const instance = await start();
    const { launcherPid, instances } = await display();
    process.kill(launcherPid, 'SIGKILL');
    const { code, stderr } = await instance.end();
    for (const { pid } of instances) process.kill(pid as number, 'SIGKILL');
    expect([code, stderr.split('\n')[0]]).toEqual([
      137,
      'ZWEL0906E The launcher of HA instance lpar1 was ended by signal SIGKILL.',
    ]);
  });

  test('what the launcher refuses is said, and its exit code passed on', async () => {
    await start();
    const second = await site.run('start', '--config', site.config);
    expect(second.code).toBe(8);
    expect(second.stderr).toMatch(/^ZWEL\d{4}E .*lpar1/);
    expect((await display()).state).toBe('up');
  });
});

describe('display', () => {
  test('shows the table, the front and the job log', async () => {
    await start();
    const lines = (await site.run('display')).stdout.split('\n');
    expect(lines[0]).toMatch(/^HA instance lpar1 on 127\.0\.0\.2: UP \(launcher process \d+, since .*\)$/);
    expect(lines[2]).toBe('COMPONENT INSTANCE  STATE         PID   PORT  UP SINCE             RESTARTS  LAST EVENT');
    expect(lines[3]).toBe('one                 1 wanted, 1 running, 1 ready');
    expect(lines[4]).toMatch(/^one#1 {15}up {8} *\d+ {6}- {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {9}0$/);
    expect(lines.slice(-5)).toEqual([
      '',
      'ZWEL0910W NOT HIGHLY AVAILABLE: caching-service is not enabled: components keep state in memory only.',
      'Front:   https://zowe.example.com:7554/',
      `Job log: ${site.file('logs/zowe-launcher-lpar1.log')}`,
      '',
    ]);
  });

  test('--json has the documented shape', async () => {
    await start();
    const status = await display();
    expect(status).toEqual({
      haInstance: 'lpar1',
      hostname: '127.0.0.2',
      launcherPid: expect.any(Number) as number,
      startedAt: expect.any(Number) as number,
      state: 'up',
      highlyAvailable: expect.any(Boolean) as boolean,
      notices: expect.any(Array) as string[],
      development: true,
      components: ['one', 'two'].map((name) => ({ name, wanted: 1, running: 1, ready: 1 })),
      instances: ['one', 'two'].map((component) => ({
        component,
        number: 1,
        wanted: 'up',
        state: 'up',
        pid: expect.any(Number) as number,
        upSince: expect.any(Number) as number,
        restarts: 0,
        output: expect.stringContaining(component) as string,
        held: false,
        liveness: 'none',
        lastExits: [],
      })),
      frontUrl: 'https://zowe.example.com:7554/',
      jobLog: site.file('logs/zowe-launcher-lpar1.log'),
    });
  });

  test('--watch shows every change until the HA instance ends', async () => {
    await start();
    const watching = site.launch('display', '--watch');
    await watching.says('HA instance lpar1 is up');
    await site.run('stop', 'one');
    await watching.says(/one#1 is down: .*/);
    await site.run('stop');
    expect((await watching.end()).code).toBe(0);
  });

  test('--watch ends with Ctrl-C and leaves the HA instance alone', async () => {
    await start();
    const watching = site.launch('display', '--watch', '--json');
    await watching.says('"state":"up"');
    watching.child.kill('SIGINT');
    expect((await watching.end()).code).toBe(0);
    expect((await display()).state).toBe('up');
  });
});

describe('commands to a running launcher', () => {
  test('stop and start of a component', async () => {
    await start();
    const stopped = await site.run('stop', 'one');
    expect(stopped.code).toBe(0);
    expect(stopped.stdout).toMatch(/^ZWEL\d{4}I .*one#1/);
    await reaches('one#1', 'down');
    expect(await find('two#1')).toMatchObject({ state: 'up', restarts: 0 });
    const again = JSON.parse((await site.run('start', 'ONE#1', '--json')).stdout) as Record<string, unknown>;
    expect(again).toEqual({
      haInstance: 'lpar1',
      accepted: true,
      message: expect.stringMatching(/^ZWEL\d{4}I /) as string,
    });
    await reaches('one#1', 'up');
  });

  test('an unknown component is refused with the message of the launcher', async () => {
    await start();
    for (const command of ['start', 'stop', 'kill']) {
      const { code, stdout, stderr } = await site.run(command, 'three', '--json');
      expect([code, stderr.split('\n')[0]]).toEqual([1, 'ZWEL0054W Component three is not known.']);
      expect(JSON.parse(stdout)).toMatchObject({
        error: { id: 'ZWEL0054W', message: 'ZWEL0054W Component three is not known.' },
      });
    }
  });

  test('kill of an instance: it is replaced, and the foreground tells it', async () => {
    const instance = await start();
    const { pid } = (await find('one#1')) as { pid: number };
    expect((await site.run('kill', 'one#1')).code).toBe(0);
    await instance.says(/one#1 is up \(process \d+, restarts 1\)/);
    const replaced = await reaches('one#1', 'up');
    expect(replaced).toMatchObject({ restarts: 1, reason: 'signal 9 (SIGKILL)' });
    expect(replaced['pid']).not.toBe(pid);
  });

  test('kill of the whole HA instance leaves no process of it', async () => {
    const instance = await start();
    const { launcherPid, instances } = await display();
    expect((await site.run('kill', '--ha-instance', 'lpar1')).code).toBe(0);
    expect((await instance.end()).code).toBe(137);
    for (const pid of [launcherPid, ...instances.map((each) => each['pid'] as number)])
      await eventually(
        () => isGone(pid),
        () => `process ${pid} is gone`,
      );
    expect((await site.run('display')).code).toBe(3);
  });

  test('kill is refused outside of development mode', async () => {
    writeFileSync(site.file('production.yaml'), 'components: { launcher: { ha: { development: false } } }\n');
    site.launch('start', '--config', `FILE(${site.file('production.yaml')}):FILE(${site.config})`);
    await eventually(
      async () => ((await site.run('display')).code === 0 ? true : undefined),
      () => 'the launcher answers',
    );
    const whole = await site.run('kill', '--ha-instance', 'lpar1');
    const one = await site.run('kill', 'one#1');
    expect([whole.code, one.code]).toEqual([1, 1]);
    expect(await find('one#1')).toMatchObject({ restarts: 0 });
  });

  test('refresh takes over a changed configuration, and refuses a broken one', async () => {
    await start();
    const good = read(site.config);
    writeFileSync(site.config, good.replace('two: { enabled: true }', 'two: { enabled: false }'));
    const refreshed = JSON.parse((await site.run('refresh', '--json')).stdout) as Record<string, unknown>;
    expect(refreshed).toMatchObject({ haInstance: 'lpar1', accepted: true, started: [] });
    // The environment of every component has the whole configuration, so the launcher may restart the other one.
    expect([refreshed['restarted'], refreshed['unchanged']].flat()).toEqual(['one#1']);
    expect(refreshed['stopped']).toEqual(['two#1']);
    expect(Object.keys(refreshed).sort()).toEqual([
      'accepted',
      'haInstance',
      'message',
      'restarted',
      'started',
      'stopped',
      'unchanged',
    ]);
    writeFileSync(site.config, good.replace('externalPort: 7554', 'externalPort: none'));
    const broken = await site.run('refresh');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('zowe.externalPort');
    expect((await reaches('one#1', 'up'))['wanted']).toBe('up');
  });

  test('stop without a target waits for the end', async () => {
    const instance = await start();
    const { launcherPid } = await display();
    const { code, stdout } = await site.run('stop');
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'HA instance lpar1 has ended.']);
    expect(isGone(launcherPid)).toBe(true);
    expect((await instance.end()).code).toBe(0);
  });
});

test('with several HA instances, people see all and programs must choose', async () => {
  const directories = (id: string) =>
    `{ workspaceDirectory: ${site.file(`${id}/workspace`)}, logDirectory: ${site.file(`${id}/logs`)} }`;
  for (const id of ['lpar1', 'lpar2']) mkdirSync(site.file(id));
  writeFileSync(
    site.file('two.yaml'),
    `haInstances:\n  lpar1: { zowe: ${directories('lpar1')} }\n  lpar2: { hostname: 127.0.0.3, sysname: LPAR2, zowe: ${directories('lpar2')} }\n`,
  );
  site = { ...site, config: `FILE(${site.file('two.yaml')}):FILE(${site.config})` };
  await start('--ha-instance', 'lpar1');
  await start('--ha-instance', 'LPAR2');
  const { code, stdout } = await site.run('display');
  expect(code).toBe(0);
  expect(stdout.match(/^HA instance lpar\d on .*: UP/gm)).toEqual([
    'HA instance lpar1 on 127.0.0.2: UP',
    'HA instance lpar2 on 127.0.0.3: UP',
  ]);
  expect((await site.run('display', '--json')).code).toBe(2);
  expect((await site.run('stop')).code).toBe(2);
  expect((await site.run('stop', '--ha-instance', 'lpar2')).code).toBe(0);
  expect(await display()).toMatchObject({ haInstance: 'lpar1', state: 'up' });
});
