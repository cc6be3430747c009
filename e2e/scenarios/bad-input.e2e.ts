// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Site, workspace } from '../sysplex/ha-instance.ts';
import { processesCarrying } from '../sysplex/processes.ts';

const launcher = join(workspace, 'packages/launcher/bin/zowe-launcher.js');

interface Refusal {
  readonly code: number;
  readonly text: string;
  readonly seconds: number;
}

let site: Site;
let stranger: Server | undefined;

beforeEach(async () => {
  site = await Site.create({ example: 'single-system' });
});

afterEach(() => {
  stranger?.close();
  stranger = undefined;
  site.remove();
});

/** Runs the launcher itself, as the started task would, and waits for its end. */
function runLauncher(config = site.config, haInstance = 'system1'): Promise<Refusal> {
  const started = performance.now();
  const child = spawn(process.execPath, [launcher, '--config', config, '--ha-instance', haInstance], {
    env: site.environment,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code: code ?? 128, text, seconds: (performance.now() - started) / 1000 })),
  );
}

function everythingBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

/** Runs the launcher with a configuration in front of the site's and asserts what every refusal must have. */
async function refused(prepare: () => string | undefined, haInstance?: string): Promise<string> {
  const config = prepare() ?? site.config;
  const before = everythingBelow(site.directory);
  const { code, text } = await runLauncher(config, haInstance);
  expect(code, text).toBe(8);
  expect(text).toMatch(/ZWE[A-Z]*\d+E /);
  expect(text).toMatch(/Action: \S/);
  expect(text).not.toMatch(/\n\s+at .*\.js:\d+/);
  expect(everythingBelow(site.directory)).toEqual(before);
  expect(processesCarrying(site.directory)).toEqual([]);
  return text;
}

/** A file in front of the whole configuration. */
function inFront(content: string | Buffer, name = 'bad.yaml'): string {
  const file = join(site.directory, name);
  writeFileSync(file, content);
  return `FILE(${file}):${site.config}`;
}

const overlay = (value: Record<string, unknown>) => () => {
  site.writeOverlay(value);
  return undefined;
};

describe('a configuration that cannot be read', () => {
  it('refuses a file that is missing, naming it', async () => {
    const text = await refused(() => `FILE(${join(site.directory, 'none.yaml')}):${site.config}`);
    expect(text).toContain('none.yaml');
  });

  it('refuses a directory where a file should be', async () => {
    expect(await refused(() => `FILE(${site.directory}):${site.config}`)).toContain(site.directory);
  });

  it('refuses an empty file', async () => {
    expect(await refused(() => inFront(''))).toContain('bad.yaml');
  });

  it('refuses a file in UTF-16, naming the encoding', async () => {
    const text = await refused(() => inFront(Buffer.from('zowe:\n  job:\n    name: ZWE1SV\n', 'utf16le')));
    expect(text).toMatch(/bad\.yaml/);
    expect(text).toMatch(/UTF-16/);
  });

  it('refuses a file of 100 MB at once', async () => {
    const config = inFront('zowe: {}\n');
    truncateSync(join(site.directory, 'bad.yaml'), 100 * 2 ** 20);
    const { code, text, seconds } = await runLauncher(config);
    expect(code).toBe(8);
    expect(text).toMatch(/bad\.yaml/);
    expect(seconds).toBeLessThan(5);
  });

  it('refuses a key that stands twice, with file, line and column', async () => {
    expect(await refused(() => inFront('zowe:\n  externalPort: 7554\n  externalPort: 7555\n'))).toMatch(
      /bad\.yaml:3:3/,
    );
  });

  it('refuses an alias bomb', async () => {
    const level = (n: number) =>
      `a${String(n)}: &a${String(n)} [${Array.from({ length: 10 }, () => `*a${String(n - 1)}`).join(', ')}]`;
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 8 }, (_, n) => level(n + 1))].join(
      '\n',
    );
    expect(await refused(() => inFront(`${bomb}\n`))).toContain('bad.yaml');
  });

  it('refuses text that is no YAML, with the line', async () => {
    expect(await refused(() => inFront('zowe:\n  job: {name: [\n'))).toMatch(/bad\.yaml:\d/);
  });
});

describe('a configuration that says something wrong', () => {
  it('refuses an HA instance that is not configured, naming those that are', async () => {
    const text = await refused(() => undefined, 'system9');
    expect(text).toContain('system9');
    expect(text).toContain('system1');
  });

  it('refuses a value of the wrong type with file, line, key and what is allowed', async () => {
    const text = await refused(() => inFront('zowe:\n  externalPort: many\n'));
    expect(text).toMatch(/bad\.yaml:2:\d+ \(zowe\.externalPort\)/);
    expect(text).toMatch(/whole number/);
  });

  it('refuses an unknown key at the top, with the nearest spelling', async () => {
    const text = await refused(() => inFront('component:\n  discovery:\n    enabled: true\n'));
    expect(text).toMatch(/bad\.yaml:1:1/);
    expect(text).toContain('components');
  });

  it('refuses everything that is wrong at once, in the order of the file', async () => {
    const text = await refused(() =>
      inFront(
        'zowe:\n  externalPort: many\n  verifyCertificates: MAYBE\ncomponents:\n  discovery:\n    ha:\n      instance: 2\n',
      ),
    );
    const lines = [...text.matchAll(/bad\.yaml:(\d+)/g)].map((match) => Number(match[1]));
    expect(lines).toEqual([2, 3, 7]);
    expect(text).toContain('STRICT');
    expect(text).toContain('instances');
  });

  it('refuses two components on one port, naming both', async () => {
    const text = await refused(overlay({ components: { 'load-balancer': { port: 7553 } } }));
    expect(text).toContain('discovery');
    expect(text).toContain('load-balancer');
    expect(text).toContain('7553');
  });

  it('refuses a cycle of dependencies with its path', async () => {
    const text = await refused(
      overlay({
        components: {
          discovery: { ha: { requires: ['load-balancer'] } },
          'load-balancer': { ha: { requires: ['discovery'] } },
        },
      }),
    );
    expect(text).toMatch(/discovery -> load-balancer -> discovery|load-balancer -> discovery -> load-balancer/);
  });

  it('refuses a dependency on a component that nobody knows', async () => {
    expect(await refused(overlay({ components: { discovery: { ha: { requires: ['nobody'] } } } }))).toContain('nobody');
  });

  it('refuses a workspace that cannot be written', async () => {
    const file = join(site.directory, 'a-file');
    writeFileSync(file, '');
    expect(await refused(overlay({ zowe: { workspaceDirectory: join(file, 'workspace') } }))).toContain('a-file');
  });
});

describe('a component that cannot be started', () => {
  const component = (manifest: string | undefined, script?: { mode: number }) => () => {
    const directory = join(site.directory, 'extensions/odd');
    mkdirSync(join(directory, 'bin'), { recursive: true });
    if (manifest !== undefined) writeFileSync(join(directory, 'manifest.yaml'), manifest);
    if (script) {
      writeFileSync(join(directory, 'bin/start.sh'), '#!/bin/sh\nsleep 1000\n');
      chmodSync(join(directory, 'bin/start.sh'), script.mode);
    }
    site.writeOverlay({ components: { odd: { enabled: true } } });
    return undefined;
  };
  const head = 'name: odd\nid: org.zowe.ha.odd\n';

  it('is refused without a manifest', async () => {
    expect(await refused(component(undefined))).toMatch(/odd/);
  });

  it('is refused with a broken manifest, with its line', async () => {
    expect(await refused(component(`${head}commands: {start: [\n`))).toMatch(/odd\/manifest\.yaml:\d/);
  });

  it('is refused without commands.start', async () => {
    expect(await refused(component(`${head}commands: {}\n`))).toMatch(/odd\/manifest\.yaml[\s\S]*commands\.start/);
  });

  it('is refused when the start command is missing or not executable', async () => {
    expect(await refused(component(`${head}commands:\n  start: bin/none.sh\n`))).toContain('none.sh');
    expect(await refused(component(`${head}commands:\n  start: bin/start.sh\n`, { mode: 0o644 }))).toContain(
      'start.sh',
    );
  });
});

describe('certificates that cannot be used', () => {
  const store = (certificate: Record<string, unknown>) => overlayInFront({ zowe: { certificate } });
  const overlayInFront = (value: Record<string, unknown>) => () => inFront(JSON.stringify(value), 'certificate.yaml');

  it('refuses a store that is missing', async () => {
    expect(await refused(store({ pem: { key: '/nowhere/key.pem' } }))).toContain('/nowhere/key.pem');
  });

  it('refuses a wrong password of a PKCS12 store without showing it, although there are PEM files too', async () => {
    const text = await refused(store({ keystore: { type: 'PKCS12', password: 'not-the-password' } }));
    expect(text).toMatch(/keystore\.p12 \(zowe\.certificate\.keystore\.password\)/);
    expect(text).not.toContain('not-the-password');
  });

  it('refuses a certificate that has expired, with the date', async () => {
    const [key, certificate] = ['expired.key', 'expired.pem'].map((name) => join(site.directory, name)) as [
      string,
      string,
    ];
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: site.directory, stdio: 'ignore' });
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', 'expired.csr', '-subj', '/CN=localhost');
    openssl('x509', '-req', '-in', 'expired.csr', '-signkey', key, '-days', '-1', '-out', certificate);
    const text = await refused(store({ pem: { key, certificate } }));
    expect(text).toContain('expired.pem');
    expect(text).toMatch(/20\d\d-\d\d-\d\d/);
  });
});

describe('what belongs to somebody else', () => {
  it('refuses a port that a stranger holds, and says who', async () => {
    stranger = createServer();
    await new Promise<void>((resolve) => stranger!.listen(7553, '127.0.0.1', resolve));
    const text = await refused(() => undefined);
    expect(text).toContain('7553');
    expect(text).toContain(String(process.pid));
  });

  it('a registry that cannot be reached is said once, and trying goes on', async () => {
    site.writeOverlay({
      components: { discovery: { enabled: false } },
      zowe: { environments: { ZWE_DISCOVERY_SERVICES_LIST: 'https://127.0.0.1:7599/eureka/' } },
    });
    const instance = site.launch('system1');
    await instance.reaches('caching-service#1', 'up', 60_000);
    await instance.reaches('load-balancer#1', 'up', 60_000);
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await instance.interrupt();
    const directory = join(site.directory, 'logs');
    for (const name of readdirSync(directory).filter((file) =>
      /^(caching-service|load-balancer|sample-app)#\d/.test(file),
    )) {
      const lines = readFileSync(join(directory, name), 'utf8').split('\n');
      for (const id of ['ZWEL0554W', 'ZWEL0561W'])
        expect(lines.filter((line) => line.includes(id)).length, `${id} in ${name}`).toBeLessThanOrEqual(1);
      const registers = !name.startsWith('load-balancer');
      expect(
        lines.some((line) => line.includes(registers ? 'ZWEL0554W' : 'ZWEL0561W')),
        name,
      ).toBe(true);
      expect(lines.length, name).toBeLessThan(8);
    }
  });
});
