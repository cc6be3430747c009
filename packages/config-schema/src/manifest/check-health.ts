// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { valueAt } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import type { Manifest, ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** A component that registers says how its health can be asked. */
export function checkHealth(reading: ManifestReading, directory: string): Finding[] {
  const { manifest, locator } = reading;
  if (asksHealth(manifest)) return [];
  const registered = [
    ...(manifest.apimlServices?.dynamic ?? []).map(({ serviceId }) => `service ${serviceId}`),
    ...(manifest.apimlServices?.static ?? [])
      .flatMap(({ file }) => (file === undefined ? [] : [file]))
      .filter((file) => !definesHealth(resolve(directory, file)))
      .map((file) => `the services of ${file}`),
  ];
  if (registered.length === 0) return [];
  const location = locateNearest(locator, ['apimlServices'], 'key');
  return [createFinding(manifestMessages.healthNotDeclared, [registered.join(', ')], { location })];
}

function asksHealth(manifest: Manifest): boolean {
  const probes = ['readiness', 'liveness'].some((probe) => valueAt(manifest, ['ha', probe, 'type']) === 'https');
  const commands = [
    ['commands', 'health'],
    ['ha', 'commands', 'health'],
  ];
  return probes || commands.some((path) => valueAt(manifest, path) !== undefined);
}

/** The template is expanded by a shell before it is YAML, so that only its text can be looked at. */
function definesHealth(file: string): boolean {
  try {
    return /^\s*(?:-\s+)?healthCheckRelativeUrl\s*:\s*\S/m.test(readFileSync(file, 'utf8'));
  } catch {
    // That it cannot be read is reported by checkFiles.
    return true;
  }
}
