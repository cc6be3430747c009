// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: an HA instance with the certificates that `zowe-ha certs issue` made, and a foreign component that says who connects to it
// expected: users see the external certificate, components the internal one, in both directions; issuing again keeps what fits
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type DisplayedInstance, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually } from '../sysplex/processes.ts';

interface Testimony {
  readonly url: string;
  readonly authorized: boolean;
  readonly peer: string;
}

/** What is asked of each component. */
const paths: Record<string, string> = {
  discovery: '/eureka/apps',
  'caching-service': '/cachingservice/api/v1/cache',
  'sample-app': '/sampleapp/api/v1/counter',
};

type Kind = 'external' | 'internal';

let site: Site;

const file = (kind: Kind, name: string): string => readFileSync(join(site.directory, 'keystore', kind, name), 'utf8');
const certificate = (kind: Kind): X509Certificate => new X509Certificate(file(kind, 'certificate.pem'));
const fingerprint = (kind: Kind): string => certificate(kind).fingerprint256;

/** What the server of a port presents to a client that verifies it. */
async function presentedAt(port: number, options: ConnectionOptions = {}): Promise<string> {
  const socket = await handshake(port, options);
  const presented = socket.getPeerX509Certificate()?.fingerprint256 ?? 'none';
  socket.destroy();
  return presented;
}

async function handshake(port: number, options: ConnectionOptions): Promise<TLSSocket> {
  const socket = connect({ host: 'localhost', servername: 'localhost', port, ca: site.externalAuthority, ...options });
  await once(socket, 'secureConnect');
  return socket;
}

/** How a port answers a request on a connection with these options: the status line, or the code of the refusal. */
async function answerOf(port: number, path: string, options: ConnectionOptions): Promise<string> {
  const socket = await handshake(port, options);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  try {
    const [data] = (await once(socket, 'data')) as [Buffer];
    return data.toString('latin1').slice(0, 12);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  } finally {
    socket.destroy();
  }
}

const asComponent = (): ConnectionOptions => ({
  key: file('internal', 'key.pem'),
  cert: file('internal', 'certificate.pem'),
});

describe('the certificates of a running HA instance', () => {
  let instance: RunningInstance;
  let components: DisplayedInstance[];

  beforeAll(async () => {
    site = await Site.create({
      example: 'single-system',
      fixtures: ['witness'],
      overlay: { components: { witness: { enabled: true } } },
    });
    instance = await site.start('system1');
    components = (await instance.display()).instances.filter(({ component }) => component !== 'load-balancer');
  });

  afterAll(async () => {
    await instance.interrupt();
    site.remove();
  });

  it('are two, of one authority, which the tests below tell apart', () => {
    expect(fingerprint('external')).not.toBe(fingerprint('internal'));
    const authority = new X509Certificate(site.externalAuthority);
    expect([
      certificate('external').verify(authority.publicKey),
      certificate('internal').verify(authority.publicKey),
    ]).toEqual([true, true]);
  });

  it('the front presents the external one to users', async () => {
    expect(await presentedAt(7554)).toBe(fingerprint('external'));
  });

  it('every other component presents the internal one', async () => {
    expect(components.map(({ component, number }) => `${component}#${String(number)}`).sort()).toEqual([
      'caching-service#1',
      'caching-service#2',
      'discovery#1',
      'sample-app#1',
      'sample-app#2',
      'witness#1',
    ]);
    for (const { component, port } of components) {
      expect(await presentedAt(port ?? 0, asComponent()), component).toBe(fingerprint('internal'));
    }
  });

  it('every other component refuses a client without certificate and answers one with the internal certificate', async () => {
    const answers: Record<string, readonly string[]> = {};
    for (const { component, number, port = 0 } of components) {
      const path = paths[component] ?? '/';
      const [without, withCertificate] = [await answerOf(port, path, {}), await answerOf(port, path, asComponent())];
      answers[`${component}#${String(number)}`] = [without, withCertificate];
    }
    // By answer or, where nothing is served to strangers, in the handshake.
    const byAnswer = ['HTTP/1.1 403', 'HTTP/1.1 200'];
    const inHandshake = ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'HTTP/1.1 200'];
    expect(answers).toEqual({
      'discovery#1': byAnswer,
      'caching-service#1': byAnswer,
      'caching-service#2': byAnswer,
      'sample-app#1': inHandshake,
      'sample-app#2': inHandshake,
      'witness#1': inHandshake,
    });
  });

  it('the front presents the internal one to components', async () => {
    const user = new FrontClient('https://localhost:7554/', site.externalAuthority);
    const { body } = await eventually(async () => {
      const answer = await user.get('/witness/ui/v1/who?x=1');
      return answer.status === 200 ? answer : undefined;
    }, 'the witness is routed');
    expect(JSON.parse(body)).toEqual({ url: '/who?x=1', authorized: true, peer: fingerprint('internal') });
    await user.close();
  });

  it('the front carries a WebSocket to a component, with the internal certificate too', async () => {
    const socket = new WebSocket('wss://localhost:7554/witness/ui/v1/socket?x=2', 'witness', {
      ca: site.externalAuthority,
    });
    const [testimony] = (await once(socket, 'message')) as [Buffer];
    expect(socket.protocol).toBe('witness');
    expect(JSON.parse(testimony.toString()) as Testimony).toEqual({
      url: '/socket?x=2',
      authorized: true,
      peer: fingerprint('internal'),
    });
    const bytes = Buffer.alloc(2_000_000, 'zowe');
    socket.send(bytes);
    const [echo, isBinary] = (await once(socket, 'message')) as [Buffer, boolean];
    expect([isBinary, echo.equals(bytes)]).toEqual([true, true]);
    socket.close(4000, 'enough');
    const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([4000, 'enough']);
  });
});

describe('certificates issued again', () => {
  beforeAll(async () => {
    site = await Site.create({ example: 'single-system' });
  });
  afterAll(() => {
    site.remove();
  });

  const issue = () =>
    site.zoweHa(['certs', 'issue', '--config', site.config, '--directory', join(site.directory, 'keystore')]);
  const stores = ['ca/key.pem', 'ca/ca.pem'].concat(
    ['key.pem', 'certificate.pem', 'ca.pem', 'keystore.p12', 'truststore.p12'].flatMap((name) => [
      `external/${name}`,
      `internal/${name}`,
    ]),
  );
  const digests = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      [...names, 'certificates.yaml'].map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(site.directory, 'keystore', name)))
          .digest('hex'),
      ]),
    );

  it('are kept, to the byte, when nothing changed', async () => {
    const before = digests(stores);
    const { code, stdout } = await issue();
    expect([code, /ca kept, external kept, internal kept$/m.test(stdout)]).toEqual([0, true]);
    expect(digests(stores)).toEqual(before);
  });

  it('are issued again where a new domain is not covered: the external one only', async () => {
    const others = stores.filter((name) => !name.startsWith('external/'));
    const before = digests(others);
    const external = fingerprint('external');
    site.writeOverlay({ zowe: { externalDomains: ['zowe.example.com'] } });
    const { code, stdout, stderr } = await issue();
    expect([code, /ca kept, external issued, internal kept$/m.test(stdout)]).toEqual([0, true]);
    expect(stdout + stderr).toContain('ZWEL0622W The external certificate does not cover DNS:zowe.example.com.');
    expect(fingerprint('external')).not.toBe(external);
    expect(certificate('external').subjectAltName).toContain('DNS:zowe.example.com');
    expect({ ...digests(others), 'certificates.yaml': '' }).toEqual({ ...before, 'certificates.yaml': '' });
    const modes = stores
      .filter((name) => /key\.pem|\.p12/.test(name))
      .map((name) => statSync(join(site.directory, 'keystore', name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });
});
