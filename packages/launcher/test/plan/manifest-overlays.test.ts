// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from '@zowe-ha/config-schema';
import { describe, expect, it } from 'vitest';
import { OverlaysUnusableError, readManifestOverlays, withOverlays } from '../../src/plan/manifest-overlays.ts';

const overlays = readManifestOverlays();
const manifest = (name: string, id: string, ha?: Manifest['ha']): Manifest => ({ name, id, ...(ha && { ha }) });

describe("the defaults for Zowe's own components", () => {
  it.each([
    ['gateway', 'org.zowe.apiml.gateway-package', 'ZWEAM000I'],
    ['gateway', 'org.zowe.apiml.gateway', 'ZWEAM000I'],
    ['discovery', 'org.zowe.apiml.discovery-package', 'ZWEAM000I'],
    ['api-catalog', 'org.zowe.apiml.api-catalog-package', 'ZWEAM000I'],
    ['caching-service', 'org.zowe.apiml.caching-service-package', 'ZWEAM000I'],
    ['zaas', 'org.zowe.apiml.zaas-package', 'ZWEAM000I'],
    ['app-server', 'org.zowe.zlux.zlux-core', 'ZWED0031I'],
    ['zss', 'org.zowe.zss', 'ZWES1013I'],
  ])('%s (%s) is ready with its message %s, and watched', (name, id, message) => {
    const { ha } = withOverlays(manifest(name, id), overlays);
    expect(ha?.readiness).toEqual({ type: 'log', message });
    expect(ha?.liveness).toEqual({ type: 'tcp', interval: 30_000, failures: 3 });
  });

  it('are none for a component of somebody else, whatever it is called', () => {
    const other = manifest('gateway', 'org.zowe.ha.gateway');
    expect(withOverlays(other, overlays)).toBe(other);
    const library = manifest('apiml-common-lib', 'org.zowe.apiml.gateway-package');
    expect(withOverlays(library, overlays)).toBe(library);
  });

  it('stand below what the manifest says itself, key by key', () => {
    const own = { readiness: { type: 'tcp' as const }, instances: 2 };
    expect(withOverlays(manifest('gateway', 'org.zowe.apiml.gateway', own), overlays).ha).toEqual({
      ...own,
      after: ['discovery'],
      liveness: { type: 'tcp', interval: 30_000, failures: 3 },
    });
  });
});

it.each(['no JSON', '{}', '[{"name":"a"}]', '[null]'])('overlays that say %s are refused with their file', (text) => {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-overlays-'));
  const file = join(directory, 'overlays.json');
  writeFileSync(file, text);
  expect(() => readManifestOverlays(pathToFileURL(file))).toThrow(OverlaysUnusableError);
  expect(() => readManifestOverlays(pathToFileURL(file))).toThrow(`ZWEL1313E The manifest overlays ${file} cannot be`);
  rmSync(directory, { recursive: true });
});
