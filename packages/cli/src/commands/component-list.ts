// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { InstalledComponent, ResolvedInstance } from '@zowe-ha/config-schema';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { renderColumns } from '../render-columns.ts';

/** Lists the installed components, and those that are enabled without being installed. */
export const componentList: CommandAction<ConfigurationOptions> = async (context, options) => {
  const instance = await openInstance(context, options);
  const { describeFinding, listComponents, renderFinding } = await import('@zowe-ha/config-schema');
  const { runtimeDirectory, extensionDirectory } = instance.config.zowe ?? {};
  const installed = listComponents({ runtimeDirectory, extensionDirectory });
  const listed = [...installed.map((component) => describe(component, instance)), ...missing(installed, instance)];
  const findings = installed.flatMap((component) => component.findings);
  printResult(context, options.json, {
    data: {
      haInstance: instance.id,
      components: listed.map((row, index) => ({
        ...row,
        findings: (installed[index]?.findings ?? []).map(describeFinding),
      })),
    },
    text: [renderColumns(headings, listed.map(cells)), ...findings.map(renderFinding)].join('\n'),
  });
  return exitCodes.ok;
};

/** One row of the list; the documented form of --json. */
interface ListedComponent {
  readonly name: string;
  readonly id: string | null;
  readonly version: string | null;
  readonly enabled: boolean;
  /** Has a start command of its own; a component of plug-ins only has none. */
  readonly starts: boolean;
  /** installed; hidden by one of the same name; invalid manifest; or missing, though it is enabled. */
  readonly state: 'installed' | 'hidden' | 'invalid' | 'missing';
  readonly directory: string | null;
}

function describe(component: InstalledComponent, instance: ResolvedInstance): ListedComponent {
  const { name, directory, manifest, hidden } = component;
  return {
    name,
    id: manifest?.id ?? null,
    version: manifest?.version ?? null,
    enabled: !hidden && instance.enabledComponents.includes(name),
    starts: manifest?.commands?.start !== undefined,
    state: hidden ? 'hidden' : manifest ? 'installed' : 'invalid',
    directory,
  };
}

function missing(installed: readonly InstalledComponent[], instance: ResolvedInstance): ListedComponent[] {
  const names = new Set(installed.map(({ name }) => name));
  return instance.enabledComponents
    .filter((name) => !names.has(name))
    .map((name) => ({
      name,
      id: null,
      version: null,
      enabled: true,
      starts: false,
      state: 'missing',
      directory: null,
    }));
}

const headings = ['COMPONENT', 'VERSION', 'ENABLED', 'STARTS', 'STATE', 'ID', 'DIRECTORY'];

function cells(row: ListedComponent): string[] {
  const { name, version, enabled, starts, state, id, directory } = row;
  return [name, version ?? '-', enabled ? 'yes' : 'no', starts ? 'yes' : 'no', state, id ?? '-', directory ?? '-'];
}
