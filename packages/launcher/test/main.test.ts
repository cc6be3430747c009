// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallation, processesOf, type Installation } from './installation.ts';

let installation: Installation;

beforeEach(() => {
  installation = createInstallation();
});

afterEach(async () => {
  await installation.close();
});

const up = /ZWEL0450I HA instance lpar1 is UP: 3 of 3 component instances after \d+\.\d s\./;

function get(address: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: address, port }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}

/** What preparation leaves in the workspace, and the ports for the next start. */
const preparedFiles = [
  ...['.env', '.env/.instance-lpar1.env', '.env/web', '.env/web/.instance-lpar1.env'],
  ...['.env/worker', '.env/worker/.instance-lpar1.env'],
  ...['api-mediation', 'api-mediation/api-defs', 'gateway', 'gateway/sharedLibs', 'discovery', 'discovery/sharedLibs'],
  ...['zaas', 'zaas/sharedLibs', '.zowe-ha', '.zowe-ha/lpar1', '.zowe-ha/lpar1/ports.json'],
].map((path) => join('workspace', path));

describe('running an HA instance', () => {
  it('starts what is enabled, says so in the job log, and leaves nothing behind after SIGINT', async () => {
    const jobLog = join(installation.directory, 'job.log');
    const before = installation.tree();
    const launcher = installation.launch([
      '--config',
      installation.config,
      '--ha-instance',
      'lpar1',
      '--job-log',
      jobLog,
    ]);
    await launcher.said(up);
    const client = await installation.connect();
    const status = await client.display();
    expect(status.instances.map(({ component, number, state }) => `${component}#${number} ${state}`)).toEqual([
      'web#1 up',
      'web#2 up',
      'worker#1 up',
    ]);
    const [first] = status.instances;
    expect(await get('127.0.0.8', first?.port ?? 0)).toBe('web#1');
    expect(readFileSync(join(installation.directory, 'logs', 'worker#1.log'), 'utf8')).toBe(
      'working as worker#1 of lpar1\n',
    );
    expect(statSync(jobLog).mode & 0o777).toBe(0o640);
    expect(processesOf(installation)).toHaveLength(3);
    client.close();

    launcher.child.kill('SIGINT');
    expect(await launcher.exited).toBe(0);
    expect(processesOf(installation)).toEqual([]);
    expect(installation.tree()).toEqual(
      [
        ...before,
        'job.log',
        'logs',
        'logs/web#1.log',
        'logs/web#2.log',
        'logs/worker#1.log',
        'workspace',
        'workspace/shared',
        ...preparedFiles,
      ].sort(),
    );
    expect(launcher.stderr()).toBe('');
    expect(readFileSync(jobLog, 'utf8')).toBe(launcher.stdout());
    const ids = [...launcher.stdout().matchAll(/ (?:INFO|WARN|ERROR) (ZWE\S+)/g)].map(([, id]) => id);
    expect(ids.slice(0, 6)).toEqual(['ZWEL0021I', 'ZWEL0023I', 'ZWEL0024I', 'ZWEL0069I', 'ZWEL0454W', 'ZWEL0016I']);
    expect(ids.filter((id) => id === 'ZWEL0450I')).toHaveLength(1);
    expect(ids.filter((id) => ['ZWEL0019I', 'ZWEL0453I', 'ZWEL0009I', 'ZWEL0022I'].includes(String(id)))).toEqual([
      'ZWEL0019I',
      'ZWEL0453I',
      'ZWEL0009I',
      'ZWEL0022I',
    ]);
  });

  it('takes the HA instance as its argument and the configuration from CONFIG, as the started task gives them', async () => {
    const launcher = installation.launch(['LPAR2'], { CONFIG: installation.config });
    await launcher.said(/ZWEL0450I HA instance lpar2 is UP: 2 of 2 component instances/);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    expect(launcher.stdout()).toContain('ZWEL0019I The launcher is ending because of signal SIGTERM.');
  });

  it('plans from an instance directory when CONFIG says nothing, as the started task of Zowe v1 names it', async () => {
    const [site = '', common = ''] = [...installation.config.matchAll(/FILE\(([^)]*)\)/g)].map(([, file]) => file);
    const directory = join(installation.directory, 'instance');
    mkdirSync(join(directory, 'shared'), { recursive: true });
    copyFileSync(site, join(directory, 'zowe.yaml'));
    copyFileSync(common, join(directory, 'shared', 'zowe.yaml'));
    const environment = { INSTANCE_DIR: directory };
    const planner = installation.launch(['--plan', '--json', '-i', 'lpar1'], environment);
    expect(await planner.exited).toBe(0);
    expect(JSON.parse(planner.stdout())).toMatchObject({
      configSpec: `FILE(${directory}/zowe.yaml)`,
      haInstance: { id: 'lpar1', hostname: '127.0.0.8' },
    });
    const nothing = installation.launch(['--plan', '-i', 'lpar1']);
    expect(await nothing.exited).not.toBe(0);
    expect(nothing.stderr() + nothing.stdout()).toContain('ZWEL0026E');
  });

  it('stops once, however often it is told to', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(up);
    for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const) launcher.child.kill(signal);
    expect(await launcher.exited).toBe(0);
    expect(launcher.stdout().match(/ZWEL0008I/g)).toHaveLength(1);
    expect(processesOf(installation)).toEqual([]);
  });

  it('stops in order when it is told to while it is starting', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(/ZWEL0006I/);
    launcher.child.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    expect(processesOf(installation)).toEqual([]);
    expect(existsSync(installation.systemDirectory)).toBe(false);
  });

  it('ends with code 4 when something had to be killed', async () => {
    installation.site({ components: { stubborn: { enabled: true } } });
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(/4 of 4 component instances/);
    const client = await installation.connect('LPAR1');
    expect(await client.shutdown()).toBe('ZWEL0014I Stop of HA instance lpar1 was requested.');
    await client.closed;
    expect(await launcher.exited).toBe(4);
    expect(processesOf(installation)).toEqual([]);
    expect(launcher.stdout()).toContain('ZWEL0022I Zowe launcher ended with code 4.');
  });

  it('runs on when nobody reads its standard output any more', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(up);
    launcher.child.stdout?.destroy();
    const client = await installation.connect();
    expect(await client.kill('worker')).toBe('ZWEL0404I worker#1 was sent SIGKILL.');
    await client.shutdown();
    expect(await launcher.exited).toBe(0);
  });

  it('says that the HA instance is degraded, and complete again', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(up);
    const client = await installation.connect();
    await client.kill('web#2');
    await launcher.said(/ZWEL0451W HA instance lpar1 is DEGRADED: 2 of 3 component instances are up; missing: web#2\./);
    await launcher.said(/ZWEL0452I HA instance lpar1 is complete again: 3 of 3 component instances\./);
    client.close();
  });

  it('kills everything, itself included, when kill all is requested, and the next launcher finds nothing in its way', async () => {
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(up);
    const client = await installation.connect();
    expect(await client.kill('ALL')).toBe(
      'ZWEL0484I Every process of HA instance lpar1, the launcher included, gets SIGKILL now.',
    );
    expect(await launcher.exited).toBe('SIGKILL');
    await expect.poll(() => processesOf(installation)).toEqual([]);
    const next = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await next.said(up);
    next.child.kill('SIGTERM');
    expect(await next.exited).toBe(0);
    expect(existsSync(installation.systemDirectory)).toBe(false);
  });

  it('does not offer kill outside of development', async () => {
    installation.site({ components: { launcher: { ha: { development: false } } } });
    const launcher = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await launcher.said(up);
    const client = await installation.connect();
    for (const target of ['all', 'web#1']) {
      await expect(client.kill(target)).rejects.toThrow(/^ZWEL0406E HA instance lpar1 does not offer kill\.$/);
    }
    expect(processesOf(installation)).toHaveLength(3);
    client.close();
  });
});

describe('two HA instances on one system', () => {
  it('run beside each other, and a client has to choose', async () => {
    const one = installation.launch(['-c', installation.config, '-i', 'lpar1']);
    await one.said(up);
    const other = join(installation.directory, 'other');
    installation.site({
      haInstances: { lpar2: { zowe: { workspaceDirectory: other, logDirectory: join(other, 'logs') } } },
    });
    const two = installation.launch(['-c', installation.config, '-i', 'lpar2']);
    await two.said(/lpar2 is UP/);
    await expect(installation.connect()).rejects.toThrow(
      new RegExp(
        `^ZWEL0464E Several HA instances are running on this system: lpar1 \\(process ${one.pid}, .*\\), lpar2 \\(process ${two.pid}, `,
      ),
    );
    const client = await installation.connect('lpar2');
    expect((await client.display()).haInstance).toBe('lpar2');
    client.close();
  });
});
