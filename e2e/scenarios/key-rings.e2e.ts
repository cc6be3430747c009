// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: an HA instance whose zowe.certificate is safkeyring://, and a simulated z/OS that has the ring
// expected: launcher, front and caching-service open the ring, everything comes up with TLS, and a wrong ring stops the start with the reason
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type RunningInstance } from '../sysplex/ha-instance.ts';

const ringName = 'safkeyring:////ZWESVUSR/ZoweKeyring';
let site: Site;
let zos: string;

/** The ring as RACDCERT would make it of the certificates that were issued. */
function makeRing(): void {
  const ring = join(zos, 'key-rings/ZWESVUSR/ZoweKeyring');
  mkdirSync(ring, { recursive: true });
  const files = { 'localhost.pem': 'certificate.pem', 'localhost.key': 'key.pem', 'ca.pem': 'ca.pem' };
  for (const [to, from] of Object.entries(files)) {
    copyFileSync(join(site.directory, 'keystore/internal', from), join(ring, to));
  }
  const certificates = [
    {
      label: 'localhost',
      owner: 'ZWESVUSR',
      usage: 'PERSONAL',
      default: true,
      certificate: 'localhost.pem',
      key: 'localhost.key',
    },
    { label: 'LocalCA', owner: 'CERTAUTH', usage: 'CERTAUTH', certificate: 'ca.pem' },
  ];
  writeFileSync(join(ring, 'ring.json'), JSON.stringify({ certificates }));
  writeFileSync(join(zos, 'system.json'), JSON.stringify({ user: 'ZWESVUSR' }));
}

/** Instead of the files of `certs issue`, everything is in the ring. */
function useRing(site: Site, name: string): void {
  const store = { type: 'JCERACFKS', file: name, password: 'password' };
  const none = { key: '', certificate: '', certificateAuthorities: [`${ringName}&LocalCA`] };
  const certificate = { keystore: { ...store, alias: 'localhost' }, truststore: store, pem: none };
  site.writeOverlay({
    zowe: { certificate, environments: { ZWE_HA_SIMULATED_ZOS: zos } },
    components: { 'load-balancer': { certificate } },
  });
}

/** The overlay, without the fragment that points to the files. */
function configuration(site: Site): string {
  return site.config.replace(/^FILE\([^)]*certificates\.yaml\):/, '');
}

describe('an HA instance with a key ring', () => {
  let instance: RunningInstance;
  beforeAll(async () => {
    site = await Site.create({ example: 'single-system' });
    zos = join(site.directory, 'zos');
    makeRing();
    useRing(site, ringName);
    (site as { config: string }).config = configuration(site);
    site.environment['ZWE_HA_SIMULATED_ZOS'] = zos;
    instance = await site.start('system1');
  });
  afterAll(async () => {
    const code = await instance.interrupt();
    site.remove();
    expect(code).toBe(0);
  });

  it('comes up: launcher, discovery, caching-service and front open the ring', async () => {
    const { instances } = await instance.display();
    expect(new Set(instances.map(({ component }) => component))).toEqual(
      new Set(['discovery', 'caching-service', 'load-balancer', 'sample-app']),
    );
    expect(instances.every(({ state }) => state === 'up')).toBe(true);
  });

  it('presents the certificate of the ring at every port', async () => {
    const wanted = new X509Certificate(readFileSync(join(zos, 'key-rings/ZWESVUSR/ZoweKeyring/localhost.pem')));
    const ca = readFileSync(join(zos, 'key-rings/ZWESVUSR/ZoweKeyring/ca.pem'));
    const { instances } = await instance.display();
    for (const { port } of instances) {
      const socket = connect({ host: 'localhost', servername: 'localhost', port: port ?? 0, ca });
      await once(socket, 'secureConnect');
      expect(socket.getPeerX509Certificate()?.fingerprint256).toBe(wanted.fingerprint256);
      socket.destroy();
    }
  });

  it('serves users through the front', async () => {
    const { port } = await instance.find('load-balancer#1');
    const ca = readFileSync(join(zos, 'key-rings/ZWESVUSR/ZoweKeyring/ca.pem'), 'utf8');
    const client = new FrontClient(`https://localhost:${String(port)}`, ca);
    expect((await client.count()).counter).toBe(1);
    await client.close();
  });

  it.each([
    ['safkeyring://ZWESVUSR/NoSuchRing', 'ZWEL0661E Key ring ZWESVUSR/NoSuchRing does not exist or is empty.'],
    ['safkeyring://OTHER/ZoweKeyring', 'ZWEL0661E Key ring OTHER/ZoweKeyring does not exist or is empty.'],
    ['safkeyring:ZoweKeyring', 'it must be a key ring, as safkeyring://owner/ring'],
  ])('does not start with %s, and says why', async (name, message) => {
    const other = await Site.create({ example: 'single-system' });
    try {
      useRing(other, name);
      (other as { config: string }).config = configuration(other);
      other.environment['ZWE_HA_SIMULATED_ZOS'] = zos;
      const refused = other.launch('system1');
      expect(await refused.end()).toBe(8);
      expect(refused.output).toContain(message);
      expect(refused.output).toContain('zowe.certificate.keystore.file');
    } finally {
      other.remove();
    }
  });
});
