// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import type { Manifest } from '@zowe-ha/config-schema';
import { ZoweError } from '@zowe-ha/messages';
import { planMessages } from './messages-plan.ts';

type ManifestHa = NonNullable<Manifest['ha']>;

/** What the launcher knows of components whose manifests say nothing to it: defaults below the manifest's own `ha` block. */
export interface ManifestOverlay {
  /** What the id of the manifest begins with. */
  readonly idPrefix: string;
  /** The name in the manifest. */
  readonly name: string;
  readonly ha: ManifestHa;
}

export class OverlaysUnusableError extends ZoweError {
  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(planMessages.overlaysUnusable, [file, reason], { location: { file }, cause });
  }
}

const shipped = new URL('../../manifest-overlays.json', import.meta.url);

/** The overlays that come with the launcher, those of Zowe's own components. Throws OverlaysUnusableError. */
export function readManifestOverlays(file: URL = shipped): ManifestOverlay[] {
  try {
    const overlays = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    if (Array.isArray(overlays) && overlays.every(isOverlay)) return overlays;
    throw new Error('it is not a list of idPrefix, name and ha');
  } catch (error) {
    throw new OverlaysUnusableError(file.pathname, error);
  }
}

/** The manifest with the defaults of the overlays that are about it; what it says itself counts. */
export function withOverlays(manifest: Manifest, overlays: readonly ManifestOverlay[]): Manifest {
  const own = manifest.ha ?? {};
  const defaults = overlays.filter(({ idPrefix, name }) => manifest.id.startsWith(idPrefix) && manifest.name === name);
  if (defaults.length === 0) return manifest;
  // Key by key: a probe of another type has nothing in common with the one below it.
  return { ...manifest, ha: Object.assign({}, ...defaults.map(({ ha }) => ha), own) as ManifestHa };
}

function isOverlay(value: unknown): value is ManifestOverlay {
  if (typeof value !== 'object' || value === null) return false;
  const { idPrefix, name, ha } = value as Partial<Record<keyof ManifestOverlay, unknown>>;
  return typeof idPrefix === 'string' && typeof name === 'string' && typeof ha === 'object' && ha !== null;
}
