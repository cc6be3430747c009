// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { until } from '../engine.ts';
import { lifecycle, runShell, shells } from './shells.ts';

const fixtures = fileURLToPath(new URL('../../../../e2e/fixtures/components', import.meta.url));
const template = fileURLToPath(new URL('../../component-template', import.meta.url));
const address = '127.0.0.6';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answer(port: number): Promise<string | undefined> {
  return fetch(`http://${address}:${port}/`).then(
    (response) => response.text(),
    () => undefined,
  );
}

describe.each(shells)('scripts of components under %s', (_name, [program = '', ...options]) => {
  it('of the fixtures and of the template are understood', () => {
    const scripts = [...readdirSync(fixtures).map((name) => join(fixtures, name)), template].flatMap((directory) =>
      readdirSync(join(directory, 'bin'))
        .filter((name) => name.endsWith('.sh'))
        .map((name) => join(directory, 'bin', name)),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(7);
    for (const script of scripts) {
      expect([script, spawnSync(program, [...options, '-n', script], { encoding: 'utf8' }).stderr]).toEqual([
        script,
        '',
      ]);
    }
  });

  it('that end by themselves give their exit code', () => {
    const directory = join(fixtures, 'quitter');
    const environment = { ZWE_HA_SHARED_DIRECTORY: '/nowhere' };
    const whole = [join(lifecycle, 'start-component.sh'), join(directory, 'bin/start.sh')];
    expect(runShell([program, ...options], whole, { directory, environment })).toEqual({
      status: 7,
      stdout: 'quitter: not repaired yet\n',
      stderr: '',
    });
  });

  it.each([
    ['foreign', join(fixtures, 'foreign'), 'hello from lpar1'],
    ['the template', template, 'hello, my-component#1\n'],
  ])('of %s start a server, which ends with its group', async (_component, directory, text) => {
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'],
      ZWE_configs_port: String(port),
      ZWE_configs_greeting: 'hello',
      ZWE_haInstance_id: 'lpar1',
      ZWE_zowe_network_server_listenAddresses_0: address,
      ZWE_HA_COMPONENT_INSTANCE: 'my-component#1',
    };
    const args = [...options, join(lifecycle, 'start-component.sh'), join(directory, 'bin/start.sh')];
    const child = spawn(program, args, { cwd: directory, env, detached: true, stdio: 'ignore' });
    let answered: string | undefined;
    while (answered === undefined) answered = await answer(port);
    expect(answered).toBe(text);
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await once(child, 'exit');
    await until(() => spawnSync('sh', ['-c', 'kill -0 -- "-$1" 2>/dev/null', 'sh', String(child.pid)]).status !== 0);
    expect(await answer(port)).toBeUndefined();
  });
});
