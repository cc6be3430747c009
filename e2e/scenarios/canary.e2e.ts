// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually, processesCarrying } from '../sysplex/processes.ts';
import { internalAgent } from '../sysplex/registry-view.ts';

const planted = 'canary-7f3a9c-planted-secret';

/** Every text value below a key that names a secret. */
function secretsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /password|passphrase|secret|token/i.test(key) && value !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => secretsOf(member, name));
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => join(directory, path))
    .filter((path) => statSync(path).isFile());
}

/** The text between the lines of a PEM key, in pieces that would show up wherever the key was copied to. */
function keyPieces(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length >= 40 && !line.startsWith('-----'));
}

describe('secrets of a run', () => {
  let site: Site;
  let instance: RunningInstance;
  let secrets: string[];
  let cookie = '';

  beforeAll(async () => {
    site = await Site.create({
      example: 'single-system',
      fixtures: ['quitter'],
      overlay: {
        zowe: { environments: { APP_PASSWORD: planted } },
        components: { quitter: { enabled: true, launcher: { restartIntervals: [0] } } },
      },
    });
    instance = site.launch('system1');
    await instance.reaches('load-balancer#1', 'up', 60_000);
    await instance.reaches('sample-app#1', 'up');
    const fragment = parse(readFileSync(join(site.directory, 'keystore/certificates.yaml'), 'utf8')) as unknown;
    const keys = filesBelow(join(site.directory, 'keystore')).filter((file) => file.endsWith('key.pem'));
    secrets = [planted, ...new Set(secretsOf(fragment)), ...keys.flatMap(keyPieces)];
    await exercise();
  });

  afterAll(async () => {
    await instance.interrupt();
    site.remove();
  });

  /** Uses everything once, wrongly too, so that there is something to leak into. */
  async function exercise(): Promise<void> {
    const user = new FrontClient('https://localhost:7554/', site.externalAuthority);
    const { headers } = await eventually(async () => {
      const page = await user.get('/sampleapp/ui/v1/');
      return page.status === 200 ? page : undefined;
    }, 'the front knows the sample component');
    cookie = String([headers['set-cookie']].flat()[0]);
    await user.count();
    await user.get('/nowhere/at/all');
    await user.close();
    await site.zoweHa(['kill', 'sample-app#1']);
    await site.zoweHa(['refresh']);
    await site.zoweHa(['start', 'nobody']);
    await instance.reaches('sample-app#1', 'up');
  }

  it('are several: the check below has something to look for', () => {
    expect(secrets.length).toBeGreaterThan(20);
    expect(cookie).toMatch(/=s%3A|=s:/);
  });

  it('are in no log', () => {
    const logs = filesBelow(join(site.directory, 'logs'));
    expect(logs.length).toBeGreaterThan(5);
    const leaks = [
      ...logs.map((file) => [file, readFileSync(file, 'latin1')] as const),
      ['output of zowe-ha start', instance.output] as const,
    ].flatMap(([name, text]) => secrets.filter((secret) => text.includes(secret)).map(() => name));
    expect(leaks).toEqual([]);
  });

  it('are in no argument list', () => {
    const running = processesCarrying(site.directory);
    expect(running.length).toBeGreaterThan(5);
    expect(
      running.filter(({ command }) => secrets.some((secret) => command.includes(secret))).map(({ command }) => command),
    ).toEqual([]);
  });

  it('are in no file that others may read, and the files that hold them are the owner’s only', () => {
    const holders = filesBelow(site.directory).filter((file) => {
      const text = readFileSync(file, 'latin1');
      return secrets.some((secret) => text.includes(secret));
    });
    expect(holders.some((file) => file.endsWith('certificates.yaml'))).toBe(true);
    const open = holders.filter((file) => (statSync(file).mode & 0o077) !== 0 && !file.endsWith('overlay.yaml'));
    expect(open).toEqual([]);
  });

  it('are in no error body and not in what config show, display and --plan print', async () => {
    const agent = internalAgent(site);
    const { port } = await instance.find('caching-service#1');
    const bodies: string[] = [];
    for (const path of [
      '/cachingservice/api/v1/cache/none',
      '/cachingservice/api/v1/cache/%',
      '/nothing',
      '/cachingservice/application/health',
    ]) {
      const answer = await request(`https://localhost:${String(port)}${path}`, { dispatcher: agent });
      bodies.push(await answer.body.text());
    }
    await agent.destroy();
    const shown = await Promise.all([
      site.zoweHa(['display', '--json']),
      site.zoweHa(['config', 'show', '--config', site.config, '--ha-instance', 'system1']),
      site.zoweHa(['config', 'show', '--config', site.config, '--ha-instance', 'system1', '--json']),
    ]);
    expect(shown.map(({ code }) => code)).toEqual([0, 0, 0]);
    const texts = [...bodies, ...shown.map(({ stdout, stderr }) => stdout + stderr)];
    expect(texts.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  it('and session ids are in no stored key or value', () => {
    const sessionId = decodeURIComponent(cookie.split(';')[0]!.split('=')[1]!).replace(/^s:/, '').split('.')[0]!;
    expect(sessionId.length).toBeGreaterThan(16);
    const stored = filesBelow(join(site.directory, 'shared/vsam')).map((file) => readFileSync(file, 'latin1'));
    expect(stored.length).toBeGreaterThan(0);
    expect(
      stored.filter((text) => text.includes(sessionId) || secrets.some((secret) => text.includes(secret))),
    ).toEqual([]);
  });
});
