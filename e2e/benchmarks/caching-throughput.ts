// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// GET of a 100-byte value over mutual TLS: the caching service with each storage against a bare node:https server, server and driver on a core each.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { request, type Agent } from 'undici';
import { Site, workspace } from '../sysplex/ha-instance.ts';
import { eventually } from '../sysplex/processes.ts';
import { internalAgent } from '../sysplex/registry-view.ts';
import { figureOf, type Figure, type Report } from './figures.ts';

const rounds = 9;
const seconds = 4;
const connections = 32;
const key = 'benchmark-key';
const value = 'v'.repeat(100);
const cache = '/cachingservice/api/v1/cache';
const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

interface Server {
  readonly name: 'bare' | 'inMemory' | 'VSAM';
  readonly port: number;
  readonly process: ChildProcess;
}

interface Driven {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
}

/** The caching service as a process of its own, from the assembled runtime, pinned to the first core. */
function startCachingService(site: Site, mode: 'inMemory' | 'VSAM', port: number): Server {
  const directory = join(workspace, 'dist/runtime/components/caching-service');
  const pem = join(site.directory, 'keystore/internal');
  const env = {
    ...process.env,
    ZWE_CLI_PARAMETER_COMPONENT: 'caching-service',
    ZWE_haInstance_id: 'system1',
    ZWE_haInstance_hostname: 'localhost',
    ZWE_zowe_network_server_listenAddresses_0: '127.0.0.1',
    ZWE_zowe_workspaceDirectory: site.directory,
    ZWE_HA_SHARED_DIRECTORY: join(site.directory, `shared-${mode}`),
    ZWE_configs_port: String(port),
    ZWE_configs_ha_storage_mode: mode,
    ZWE_configs_ha_storage_vsam_name: 'ZWE.HA.BENCH',
    ZWE_zowe_certificate_pem_key: `${pem}/key.pem`,
    ZWE_zowe_certificate_pem_certificate: `${pem}/certificate.pem`,
    ZWE_zowe_certificate_pem_certificateAuthorities: join(site.directory, 'keystore/internal/ca.pem'),
    ZWE_zowe_verifyCertificates: 'STRICT',
  };
  const child = spawn('taskset', ['-c', '0', process.execPath, 'lib/main.js'], {
    cwd: directory,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { name: mode, port, process: child };
}

function startBareServer(site: Site, port: number, body: string): Server {
  const args = [
    '-c',
    '0',
    process.execPath,
    here('bare-https-server.js'),
    '127.0.0.1',
    String(port),
    join(site.directory, 'keystore'),
    body,
  ];
  return { name: 'bare', port, process: spawn('taskset', args, { stdio: ['ignore', 'ignore', 'inherit'] }) };
}

/** Stores the value and returns the bytes that a GET answers with. */
async function prime(agent: Agent, port: number): Promise<string> {
  const url = `https://localhost:${String(port)}${cache}`;
  await eventually(async () => {
    const posted = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, value }),
    });
    await posted.body.dump();
    return posted.statusCode === 201 || posted.statusCode === 409 ? true : undefined;
  }, 'the value is stored');
  return (await request(`${url}/${key}`, { dispatcher: agent })).body.text();
}

async function drive(site: Site, server: Server): Promise<Driven> {
  const args = [
    '127.0.0.1',
    String(server.port),
    join(site.directory, 'keystore'),
    `${cache}/${key}`,
    String(seconds),
    String(connections),
  ];
  const { stdout } = await run('taskset', ['-c', '1', process.execPath, here('tls-driver.js'), ...args]);
  const driven = JSON.parse(stdout) as Driven;
  if (driven.wrong > 0) throw new Error(`${server.name}: ${String(driven.wrong)} wrong answers`);
  return driven;
}

/** Drives the three servers in turn, `rounds` times after one round that does not count. */
export async function measureCachingThroughput(): Promise<Report> {
  const site = await Site.create({ example: 'single-system' });
  const agent = internalAgent(site);
  const services = [startCachingService(site, 'inMemory', 27_001), startCachingService(site, 'VSAM', 27_002)];
  const body = await prime(agent, 27_001);
  await prime(agent, 27_002);
  const servers = [startBareServer(site, 27_000, body), ...services];
  await eventually(
    async () => (await request('https://localhost:27000/', { dispatcher: agent })).statusCode,
    'the bare server answers',
  );
  await agent.destroy();

  const seen = { bare: [] as Driven[], inMemory: [] as Driven[], VSAM: [] as Driven[] };
  for (let round = -1; round < rounds; round += 1) {
    for (const server of servers) {
      const driven = await drive(site, server);
      if (round >= 0) seen[server.name].push(driven);
    }
  }
  for (const server of servers) server.process.kill('SIGTERM');
  await Promise.all(servers.map(({ process: child }) => new Promise((resolve) => child.once('exit', resolve))));
  site.remove();
  return report(seen);
}

function report(seen: Record<Server['name'], Driven[]>): Report {
  const rate = (name: Server['name']): Figure => figureOf(seen[name].map(({ perSecond }) => Math.round(perSecond)));
  const ratios = (name: Server['name']): Figure =>
    figureOf(seen[name].map(({ perSecond }, round) => perSecond / seen.bare[round]!.perSecond));
  const [memory, vsam] = [ratios('inMemory'), ratios('VSAM')];
  const tail = (name: Server['name']) => ({
    what: `${name}, p99 latency`,
    figure: figureOf(seen[name].map(({ p99 }) => p99)),
    unit: 'ms',
  });
  return {
    name: 'Caching service: GET of a 100-byte value over mutual TLS',
    command: 'npm run bench -- caching-throughput',
    baseline:
      'a bare `node:https` server returning the same bytes; 32 connections, raw TLS driver, server on core 0, driver on core 1, rounds interleaved',
    rows: [
      { what: 'bare node:https', figure: rate('bare'), unit: '/s' },
      { what: 'inMemory', figure: rate('inMemory'), unit: '/s' },
      { what: 'VSAM (LMDB)', figure: rate('VSAM'), unit: '/s' },
      {
        what: 'inMemory / bare, per round',
        figure: memory,
        unit: 'x',
        limit: { text: '>= 0.6x', held: memory.median >= 0.6 },
      },
      { what: 'VSAM / bare, per round', figure: vsam, unit: 'x', limit: { text: '>= 0.5x', held: vsam.median >= 0.5 } },
      tail('bare'),
      tail('inMemory'),
      tail('VSAM'),
    ],
  };
}
