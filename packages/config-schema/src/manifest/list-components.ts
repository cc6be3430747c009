// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { createFinding, type Finding } from '../finding.ts';
import { componentPlaces, type ComponentDirectories } from './find-component.ts';
import { findManifest, readManifest, type Manifest } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** A component that lies in one of the directories of components. */
export interface InstalledComponent {
  /** Of its directory, by which it is configured. */
  readonly name: string;
  readonly directory: string;
  /** Undefined when its manifest is wrong. */
  readonly manifest: Manifest | undefined;
  /** What is wrong with its manifest, and whether another component hides it. */
  readonly findings: readonly Finding[];
  /** An earlier place has a component of the same name. */
  readonly hidden: boolean;
}

/** All installed components: those of the runtime directory, then those of the extension directory, each by name. */
export function listComponents(directories: ComponentDirectories): InstalledComponent[] {
  const components: InstalledComponent[] = [];
  for (const place of componentPlaces(directories)) {
    for (const name of namesIn(place)) {
      const directory = join(place, name);
      const earlier = components.find((component) => component.name === name);
      const component = inspect(name, directory);
      components.push(earlier ? hide(component, earlier) : component);
    }
  }
  return components;
}

/** Names of the directories that have a manifest; a place that is not there has none. */
function namesIn(place: string): string[] {
  try {
    return readdirSync(place)
      .filter((name) => findManifest(join(place, name)) !== undefined)
      .sort();
  } catch {
    return [];
  }
}

function inspect(name: string, directory: string): InstalledComponent {
  try {
    const { manifest, findings } = readManifest(directory);
    return { name, directory, manifest: findings.length === 0 ? manifest : undefined, findings, hidden: false };
  } catch (error) {
    if (!(error instanceof ZoweError)) throw error;
    const { definition, location = { file: directory } } = error;
    const message = error.message.slice(definition.id.length + 1);
    const finding: Finding = { id: definition.id, severity: 'error', message, action: definition.action, location };
    return { name, directory, manifest: undefined, findings: [finding], hidden: false };
  }
}

function hide(component: InstalledComponent, earlier: InstalledComponent): InstalledComponent {
  const { name, directory } = component;
  const args = [name, directory, earlier.directory];
  const finding = createFinding(manifestMessages.componentHidden, args, { location: { file: directory } });
  return { ...component, hidden: true, findings: [...component.findings, finding] };
}
