// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { rawRequest, registerRaw, registrationOf } from './raw-request.ts';
import { createTestAuthority, type TestTls } from './test-certificates.ts';
import { freePort } from './test-servers.ts';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
let directory: string;
let tls: TestTls;
const children: ChildProcess[] = [];

beforeAll(async () => {
  tls = await (await createTestAuthority()).issue('discovery');
  directory = mkdtempSync(join(tmpdir(), 'discovery-'));
  for (const [name, text] of Object.entries<string>({ ...tls })) writeFileSync(join(directory, `${name}.pem`), text);
  writeFileSync(join(directory, 'broken.p12'), 'not a keystore');
  const exportStore = (name: string, ...what: string[]): Buffer =>
    execFileSync('openssl', ['pkcs12', '-export', ...what, '-passout', 'pass:geheim', '-out', join(directory, name)]);
  exportStore('store.p12', '-inkey', join(directory, 'key.pem'), '-in', join(directory, 'cert.pem'));
  exportStore('trust.p12', '-nokeys', '-in', join(directory, 'ca.pem'));
  // As packaging lays it out: manifest and scripts beside lib/.
  const component = join(directory, 'component');
  mkdirSync(component);
  symlinkSync(join(packageDirectory, 'dist'), join(component, 'lib'));
  symlinkSync(join(packageDirectory, 'component', 'bin'), join(component, 'bin'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => endOf(child, 'SIGKILL')));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  output(): string;
  readonly url: string;
}

/** The component as a launcher starts it: its script, sourced by sh in the component directory. */
async function start(changes: Record<string, string> = {}, hostname = '127.0.0.2'): Promise<Running> {
  const port = changes['ZWE_configs_port'] ?? String(await freePort(hostname));
  const env = {
    PATH: process.env['PATH'],
    ZWE_CLI_PARAMETER_COMPONENT: 'discovery',
    ZWE_haInstance_id: 'lpar1',
    ZWE_haInstance_hostname: hostname,
    ZWE_configs_port: port,
    ZWE_zowe_workspaceDirectory: directory,
    ZWE_zowe_certificate_pem_key: join(directory, 'key.pem'),
    ZWE_zowe_certificate_pem_certificate: join(directory, 'cert.pem'),
    ZWE_zowe_certificate_pem_certificateAuthorities: join(directory, 'ca.pem'),
    ...changes,
  };
  const child = spawn('/bin/sh', ['-c', '. bin/start.sh'], { cwd: join(directory, 'component'), env });
  children.push(child);
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => chunks.push(data.toString()));
  return { child, output: () => chunks.join(''), url: `https://${hostname}:${port}/` };
}

async function endOf(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  if (signal) child.kill(signal);
  await exited;
  return child.exitCode;
}

const isReady = (running: Running): Promise<void> =>
  eventually(async () => {
    expect((await rawRequest({ ca: tls.ca }, { url: `${running.url}application/info` })).status).toBe(200);
  }, 20_000);

describe('the discovery component', () => {
  it('serves the registry until SIGTERM, logs as ZWEADS1, and ends with 0', async () => {
    const running = await start();
    await isReady(running);
    expect(await registerRaw(tls, `${running.url}eureka/`, registrationOf('a'))).toBe(204);
    expect(await endOf(running.child, 'SIGTERM')).toBe(0);
    const lines = running.output().trim().split('\n');
    expect(lines.map((line) => /<ZWEADS1:\d+> \S+ INFO (ZWEL\d+I)/.exec(line)?.[1])).toEqual([
      'ZWEL0563I',
      'ZWEL0564I',
    ]);
  });

  it('replicates to its peers of the list and leaves itself out', async () => {
    const ports = [await freePort('127.0.0.2'), await freePort('127.0.0.3')];
    const list = `https://127.0.0.2:${ports[0]}/eureka/,https://127.0.0.3:${ports[1]}/eureka`;
    const common = { ZWE_DISCOVERY_SERVICES_LIST: list };
    const one = await start({ ...common, ZWE_configs_port: String(ports[0]) }, '127.0.0.2');
    const two = await start({ ...common, ZWE_configs_port: String(ports[1]) }, '127.0.0.3');
    await Promise.all([isReady(one), isReady(two)]);
    await registerRaw(tls, `${one.url}eureka/`, registrationOf('a'));
    await eventually(async () => {
      expect((await rawRequest(tls, { url: `${two.url}eureka/apps/A` })).status).toBe(200);
    }, 1000);
    expect(one.output()).toContain(`(peers: https://127.0.0.3:${ports[1]}/eureka/)`);
  });

  it.each([
    ['the port is taken', () => ({}), /ZWEL0565E .*EADDRINUSE/, true],
    [
      'a PEM file is missing',
      () => ({ ZWE_zowe_certificate_pem_key: '/nowhere/key.pem' }),
      /ZWEL0600E .*nowhere\/key\.pem does not exist/,
      false,
    ],
    [
      'a PEM file is not one',
      () => ({ ZWE_zowe_certificate_pem_key: join(directory, 'broken.p12') }),
      /ZWEL0606E .*broken\.p12/,
      false,
    ],
    [
      'the keystore is broken',
      () => ({
        ZWE_zowe_certificate_pem_key: '',
        ZWE_zowe_certificate_keystore_file: join(directory, 'broken.p12'),
        ZWE_zowe_certificate_keystore_password: 'geheim',
      }),
      /ZWEL0606E .*broken\.p12/,
      false,
    ],
    ['there is no certificate', () => ({ ZWE_zowe_certificate_pem_key: '' }), /ZWEL0608E/, false],
    [
      'the password of the truststore is another one',
      () => ({ ...pkcs12Only(), ZWE_zowe_certificate_truststore_password: 'andere geheim' }),
      /ZWEL0602E .*trust\.p12/,
      false,
    ],
    [
      'there is a keystore without a truststore',
      () => ({ ...pkcs12Only(), ZWE_zowe_certificate_truststore_file: '' }),
      /ZWEL0608E .*certificate authority/,
      false,
    ],
    [
      'the list of servers is wrong',
      () => ({ ZWE_DISCOVERY_SERVICES_LIST: 'https://u:geheim@host/' }),
      /ZWEL0550E .*\*{5}@host/,
      false,
    ],
    ['a variable is missing', () => ({ ZWE_zowe_workspaceDirectory: '' }), /ZWE_zowe_workspaceDirectory/, false],
  ])('ends with 1 and says why when %s', async (...row) => {
    const [, changes, said, blocksPort] = row;
    const blocker = blocksPort ? await start() : undefined;
    if (blocker) await isReady(blocker);
    const port = blocker ? { ZWE_configs_port: new URL(blocker.url).port } : {};
    const running = await start({ ...changes(), ...port });
    expect(await endOf(running.child)).toBe(1);
    expect(running.output()).toMatch(said);
    expect(running.output()).toMatch(/Action: /);
    expect(running.output()).not.toContain('geheim');
    expect(running.output()).not.toMatch(/at .*\.js:\d+/);
  });

  it('trusts the authorities of a PKCS12 truststore beside a keystore without its chain, and nobody else', async () => {
    const running = await start(pkcs12Only());
    await isReady(running);
    const statusOf = async (caller: Partial<TestTls>): Promise<number> =>
      (await rawRequest(caller, { url: `${running.url}eureka/apps` })).status;
    const stranger = { ...(await (await createTestAuthority('Other CA')).issue('stranger')), ca: tls.ca };
    expect([await statusOf(tls), await statusOf({ ca: tls.ca }), await statusOf(stranger)]).toEqual([200, 403, 403]);
  });
});

/** Both stores, and no PEM: the keystore has key and certificate, the truststore has the authority. */
function pkcs12Only(): Record<string, string> {
  return {
    ZWE_zowe_certificate_pem_key: '',
    ZWE_zowe_certificate_pem_certificate: '',
    ZWE_zowe_certificate_pem_certificateAuthorities: '',
    ZWE_zowe_certificate_keystore_file: join(directory, 'store.p12'),
    ZWE_zowe_certificate_keystore_password: 'geheim',
    ZWE_zowe_certificate_truststore_file: join(directory, 'trust.p12'),
    ZWE_zowe_certificate_truststore_password: 'geheim',
  };
}
