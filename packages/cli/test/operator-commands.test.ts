// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSite, eventually, read, type Running, type Site } from './site.ts';

interface Display {
  readonly haInstance: string;
  readonly instances: readonly Record<string, unknown>[];
}

const controlPort = 23_961;
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/reference/display.schema.json', import.meta.url), 'utf8'),
) as object;
let site: Site;
let started: Running[];

beforeEach(() => {
  started = [];
  site = createSite({ one: 'exec sleep 1000', two: 'exec sleep 1000' });
});
afterEach(async () => {
  await site.run('stop', '--ha-instance', 'lpar1');
  for (const { child } of started) if (child.exitCode === null) child.kill('SIGKILL');
  site.remove();
});

async function start(config = site.config): Promise<void> {
  const instance = site.launch('start', '--config', config);
  started.push(instance);
  await instance.says(/is up\n/);
}

const json = async (...args: string[]) =>
  JSON.parse((await site.run(...args, '--json')).stdout) as Record<string, unknown>;
const display = async (...args: string[]) => (await json('display', ...args)) as unknown as Display;
const jobLog = () => read(site.file('logs/zowe-launcher-lpar1.log'));

/** Waits until the only instance of `one` is up with another process. */
function replaced(pid: unknown): Promise<true> {
  return eventually(
    async () => {
      const [one] = (await display('one')).instances;
      return (one?.['state'] === 'up' && one['pid'] !== pid) || undefined;
    },
    () => 'one#1 is up anew',
  );
}

describe('the commands of operators', () => {
  test('display shows counts, one component, and everything in detail', async () => {
    await start();
    const table = (await site.run('display', 'ONE#1', '--detail')).stdout.split('\n');
    expect(table[3]).toBe('one                 1 wanted, 1 running, 1 ready');
    expect(table[4]).toMatch(/^one#1 +up /);
    expect(table.join('\n')).toContain(`    output ${site.file('logs/one#1.log')}`);
    expect(table.join('\n')).not.toContain('two#1');
    expect((await display('two')).instances.map(({ component }) => component)).toEqual(['two']);
    const unknown = await site.run('display', 'one#7');
    expect([unknown.code, unknown.stderr.split('\n')[0]]).toEqual([
      1,
      'ZWEL0912E HA instance lpar1 has no component or component instance one#7.',
    ]);
  });

  test('display --json and each document of display --watch --json fit the schema', async () => {
    await start();
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(await json('display')), JSON.stringify(validate.errors)).toBe(true);
    const watching = site.launch('display', '--watch', '--json');
    started.push(watching);
    await watching.says('"state":"up"');
    await site.run('stop', 'one');
    await watching.says('"wanted":"down"');
    await site.run('stop');
    const documents = (await watching.end()).stdout.trimEnd().split('\n');
    expect(documents.length).toBeGreaterThan(2);
    for (const each of documents) expect(validate(JSON.parse(each)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(await json('display')), instances: [{}] })).toBe(false);
  });

  test('modify carries out what is typed on the console, and says what the console would show', async () => {
    await start();
    const { code, stdout } = await site.run('modify', 'disp', 'all');
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.slice(0, 26).trimEnd())).toEqual([
      'ZWEL0010I HA instance lpar',
      'ZWEL0011I one      1 wante',
      'ZWEL0011I   one#1  up',
      'ZWEL0011I two      1 wante',
      'ZWEL0011I   two#1  up',
      '',
    ]);
    expect(await json('modify', 'STOP(TWO)')).toMatchObject({
      ...{ haInstance: 'lpar1', accepted: true, lines: [expect.stringMatching(/^ZWEL0403I .*two#1/) as string] },
    });
    for (const [text, id] of [
      ['START', 'ZWEL0041E'],
      ['REBOOT', 'ZWEL0042E'],
      ['STOP(ghost)', 'ZWEL0054W'],
      ['STOP(one#2)', 'ZWEL0054W'],
      ['x'.repeat(200), 'ZWEL1260E'],
      ['STOP(one)\u0007', 'ZWEL1261E'],
    ] as const) {
      const refused = await site.run('modify', text);
      expect([text, refused.code, refused.stderr.slice(0, 9)]).toEqual([text, 1, id]);
    }
    expect(jobLog()).toContain('ZWEL0013I Operator command STOP(TWO) received from the control socket.');
  });

  test('loglevel changes what the running launcher logs', async () => {
    await start();
    expect((await json('loglevel'))['message']).toBe('ZWEL1264I The launcher logs INFO and what is more severe.');
    await site.run('stop', 'one');
    expect(jobLog()).not.toMatch(/ DEBUG /);
    expect((await site.run('loglevel', 'DEBUG')).stdout).toMatch(/^ZWEL1265I /);
    await site.run('start', 'one');
    await eventually(
      () => / DEBUG .*one#1/.test(jobLog()) || undefined,
      () => 'a line of level DEBUG',
    );
    await site.run('loglevel', 'error');
    const before = jobLog();
    await site.run('stop', 'two');
    expect(jobLog()).toBe(before);
  });

  test('restart gives a component another process', async () => {
    await start();
    const [one] = (await display('one')).instances;
    expect((await site.run('restart', 'one')).code).toBe(0);
    await replaced(one?.['pid']);
    const refused = await site.run('restart', 'ghost');
    expect([refused.code, refused.stderr.slice(0, 9)]).toEqual([1, 'ZWEL0054W']);
  });

  test('restart --roll waits for the end, and ends with 1 when an instance does not come back', async () => {
    const roll = {
      instances: 2,
      minHealthy: 0,
      drain: 0,
      readiness: { type: 'script', script: 'ready.sh', interval: 50 },
    };
    const overlay = { components: { one: { launcher: { restartIntervals: [] }, ha: { ...roll, startTimeout: 1 } } } };
    writeFileSync(site.file('roll.yaml'), JSON.stringify(overlay));
    const ready = site.file('runtime/components/one/ready.sh');
    writeFileSync(ready, 'exit 0\n', { mode: 0o755 });
    await start(`FILE(${site.file('roll.yaml')}):FILE(${site.config})`);
    const before = (await display('one')).instances.map(({ pid }) => pid);
    const rolled = await site.run('restart', 'one', '--roll');
    expect([rolled.code, rolled.stderr, rolled.stdout]).toEqual([0, '', expect.stringMatching(/^ZWEL12\d\dI /)]);
    const after = (await display('one')).instances;
    expect(after.map(({ state }) => state)).toEqual(['up', 'up']);
    expect(after.filter(({ pid }) => before.includes(pid))).toEqual([]);
    writeFileSync(ready, 'exit 1\n', { mode: 0o755 });
    const broken = await site.run('restart', 'one', '--roll');
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringMatching(/^ZWEL12\d\d[EW] .*one#1/)]);
    expect((await display('one#2')).instances[0]).toMatchObject({ state: 'up', pid: after[1]?.['pid'] });
  });

  test('hold, release and reset are answered', async () => {
    await start();
    for (const verb of ['hold', 'release', 'reset']) {
      const { code, stdout } = await site.run(verb, 'one');
      expect([verb, code, /^ZWEL\d{4}I .*one#1/.test(stdout)]).toEqual([verb, 0, true]);
      const refused = await site.run(verb, 'one#9');
      expect([verb, refused.code, refused.stderr.slice(0, 9)]).toEqual([verb, 1, 'ZWEL0054W']);
    }
  });
});

describe('a launcher on another system', () => {
  async function startWithPort(): Promise<string[]> {
    const directory = site.file('certificates');
    await site.run('certs', 'issue', '--config', site.config, '--directory', directory, '--key-type', 'EC');
    const settings = { controlPort: { port: controlPort, address: '127.0.0.2', allow: ['localhost'] } };
    writeFileSync(site.file('port.yaml'), JSON.stringify({ components: { launcher: { ha: settings } } }));
    await start(`FILE(${site.file('port.yaml')}):FILE(${directory}/certificates.yaml):FILE(${site.config})`);
    const file = (name: string) => `${directory}/internal/${name}.pem`;
    return [
      ...['--control', `127.0.0.2:${controlPort}`, '--cert', file('certificate')],
      ...['--key', file('key'), '--ca', file('ca')],
    ];
  }

  test('is commanded through its control port by who has a certificate that is allowed', async () => {
    const remote = await startWithPort();
    expect((await display(...remote)).haInstance).toBe('lpar1');
    expect((await site.run('display', ...remote)).stdout).toMatch(/^HA instance lpar1 /);
    expect((await site.run('stop', 'one', '-i', 'lpar1', ...remote)).stdout).toMatch(/^ZWEL0403I /);
    expect(jobLog()).toContain('ZWEL0013I Operator command STOP(one) received from certificate localhost at 127.0.0.');
    const other = await site.run('display', '-i', 'lpar2', ...remote);
    expect([other.code, other.stderr.slice(0, 9)]).toEqual([2, 'ZWEL1273E']);
    const start = await site.run('start', ...remote);
    expect([start.code, start.stderr]).toEqual([2, expect.stringContaining('cannot be started with --control')]);
    writeFileSync(
      site.file('port.yaml'),
      read(site.file('port.yaml')).replace('"allow":["localhost"]', '"allow":["somebody"]'),
    );
    expect((await site.run('refresh', ...remote)).code).toBe(0);
    const refused = await site.run('display', ...remote);
    expect([refused.code, refused.stderr.slice(0, 9)]).toEqual([1, 'ZWEL1271E']);
    writeFileSync(site.file('port.yaml'), '{}');
    expect((await site.run('refresh')).code).toBe(0);
    const closed = await site.run('display', ...remote);
    expect([closed.code, closed.stderr.slice(0, 9)]).toEqual([3, 'ZWEL1272E']);
  });

  test('is not asked when a certificate cannot be read', async () => {
    const files = ['--cert', site.file('none.pem'), '--key', site.config, '--ca', site.config];
    const { code, stderr } = await site.run('display', '--control', 'lpar2:7600', ...files);
    expect([code, stderr.slice(0, 9)]).toEqual([2, 'ZWEL0911E']);
    expect(existsSync(site.file('none.pem'))).toBe(false);
  });
});
