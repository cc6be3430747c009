// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { ZoweError } from '@zowe-ha/messages';
import { ComponentNotFoundError, ManifestInvalidError } from '../config-errors.ts';
import { mappingAt, textAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, sortFindings, type Finding } from '../finding.ts';
import type { LoadedConfig } from '../load-config.ts';
import { componentPlaces, findComponent, type ComponentDirectories } from '../manifest/find-component.ts';
import { locateNearest } from '../read/locator.ts';
import { enabledComponentsOf } from '../resolve/component-ports.ts';
import { instanceViews, type InstanceView } from './check-instances.ts';
import { componentSchemaFindings, type NamedComponent } from './component-schemas.ts';
import { validateMessages } from './messages.ts';
import { uniqueFindings } from './unique-findings.ts';

export interface ComponentCheckOptions {
  /** Only as this HA instance sees them; as each does when absent. */
  readonly haInstance?: string | undefined;
  /** Also those that are not enabled. */
  readonly all?: boolean | undefined;
  /** Also tells which components have no schema, when that is no error. */
  readonly thorough?: boolean | undefined;
}

/**
 * What is wrong with the keys of the components that are enabled, by their own schemas, and which of them are not installed. Where no
 * component is installed at all, as on a workstation, that is said once.
 */
export function checkComponents(loaded: LoadedConfig, options: ComponentCheckOptions = {}): Finding[] {
  const { haInstance, all = false, thorough = false } = options;
  const views = instanceViews(loaded.config as unknown as ConfigMapping).filter(
    ({ id }) => haInstance === undefined || id === undefined || id === haInstance,
  );
  const wanted = views.flatMap((view) => componentsOf(view, all));
  const places = new Set(wanted.flatMap(({ directories }) => componentPlaces(directories)));
  if (wanted.length > 0 && ![...places].some((place) => existsSync(place))) {
    const location = locateNearest(loaded, ['zowe', 'runtimeDirectory'], 'value');
    return [
      createFinding(validateMessages.componentsNotChecked, [[...places].join(', ') || 'no directory'], { location }),
    ];
  }
  const components = new Map<string, NamedComponent>();
  const findings = wanted.flatMap((component) => {
    const found = find(component, loaded);
    if (Array.isArray(found)) return found;
    components.set(found.directory, found);
    return [];
  });
  const bySchema = componentSchemaFindings(loaded, [...components.values()], haInstance).filter(
    ({ id }) => thorough || id !== validateMessages.componentSchemaMissingWarning.id,
  );
  return sortFindings(uniqueFindings([...findings, ...bySchema]), loaded.sources);
}

interface WantedComponent {
  readonly name: string;
  readonly view: InstanceView;
  readonly directories: ComponentDirectories;
}

function componentsOf(view: InstanceView, all: boolean): WantedComponent[] {
  const { resolved } = view;
  const directories = {
    runtimeDirectory: textAt(resolved, ['zowe', 'runtimeDirectory']),
    extensionDirectory: textAt(resolved, ['zowe', 'extensionDirectory']),
  };
  const enabled = enabledComponentsOf(resolved);
  // Our defaults name components that a file may not even mention.
  const named = Object.entries(mappingAt(resolved, ['components']))
    .filter(([name]) => all && !enabled.includes(name))
    .map(([name]) => name);
  return [...enabled, ...named].map((name) => ({ name, view, directories }));
}

/** The component, or what there is to say when it is not there or its manifest is wrong. */
function find({ name, view, directories }: WantedComponent, loaded: LoadedConfig): NamedComponent | Finding[] {
  try {
    return { name, ...findComponent(name, directories) };
  } catch (error) {
    if (error instanceof ManifestInvalidError) return [...error.findings];
    const enabled = enabledComponentsOf(view.resolved).includes(name);
    if (error instanceof ComponentNotFoundError && !enabled) return [];
    if (!(error instanceof ZoweError)) throw error;
    const location = locateNearest(loaded, view.pathOf(['components', name, 'enabled']), 'value');
    if (error instanceof ComponentNotFoundError) {
      const args = [name, componentPlaces(directories).join(', ')];
      return [createFinding(validateMessages.componentNotInstalled, args, { location })];
    }
    const { definition, message } = error;
    const text = message.slice(definition.id.length + 1);
    return [
      {
        id: definition.id,
        severity: 'error',
        message: text,
        action: definition.action,
        location: error.location ?? location,
      },
    ];
  }
}
