// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadManifest } from '@zowe-ha/config-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClients } from './caching-client.ts';
import { freePort, makeSite, type Site } from './caching-process.ts';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
let site: Site;

beforeAll(async () => {
  site = await makeSite();
});

afterAll(() => site.remove());

describe('the component', () => {
  it('has a manifest that the launcher reads', () => {
    expect(loadManifest(join(packageDirectory, 'component'))).toMatchObject({
      name: 'caching-service',
      id: 'org.zowe.ha.caching-service',
      commands: { start: 'bin/start.sh' },
      configs: { port: 7555, storage: { mode: 'inMemory', size: 10_000, evictionStrategy: 'reject' } },
      ha: { after: ['discovery'], readiness: { type: 'https', path: '/cachingservice/application/info' } },
    });
  });

  it('starts from its script, sourced by a POSIX shell, in the same process', async () => {
    const directory = join(site.directory, 'component');
    cpSync(join(packageDirectory, 'component'), directory, { recursive: true });
    symlinkSync(join(packageDirectory, 'dist'), join(directory, 'lib'));
    const port = await freePort();
    const nodeHome = join(process.execPath, '..', '..');
    const environment = { ...site.environment({ port }), NODE_HOME: nodeHome, PATH: '/usr/bin:/bin' };
    const shell = spawn('/bin/sh', ['-c', '. bin/start.sh'], {
      cwd: directory,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let log = '';
    while (!log.includes('ZWEAM000I')) log += String((await once(shell.stdout, 'data'))[0]);
    expect(log).toContain(`<ZWEACS1:${shell.pid ?? 0}>`);
    const clients = connectClients(site.certificates, port);
    expect((await clients.ask('GET /cachingservice/application/info', { as: null })).status).toBe(200);
    clients.disconnect();
    shell.kill('SIGTERM');
    expect(await once(shell, 'exit')).toEqual([0, null]);
  });
});
