// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import { fileNameOf } from '../process/instance-environment.ts';
import type { LifecycleScripts } from './lifecycle-scripts.ts';
import { preparationMessages } from './messages-preparation.ts';
import type { PreparationContext } from './preparation-context.ts';
import { copy } from './shared-libraries.ts';
import { reasonOf } from './write-file.ts';

const installer = 'components/app-server/share/zlux-app-server/bin/install-app.sh';

/** Makes plug-ins known to the desktop when it is installed. What cannot be is said. */
export async function installPlugins(
  { name, lifecycle }: PreparedComponent,
  context: PreparationContext,
  scripts: LifecycleScripts,
): Promise<void> {
  const program = join(context.runtime, installer);
  if (!existsSync(program)) return;
  for (const plugin of lifecycle?.plugins ?? []) {
    const problem = await install(plugin, context.place.workspace, (directory) =>
      scripts.runProgram('install-app', program, directory),
    );
    if (problem !== undefined) context.say(preparationMessages.pluginNotInstalled, plugin, name, problem);
  }
}

async function install(
  plugin: string,
  workspace: string,
  run: (directory: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    const definition = JSON.parse(readFileSync(join(plugin, 'pluginDefinition.json'), 'utf8')) as unknown;
    const { identifier } = Object(definition) as { identifier?: unknown };
    if (typeof identifier !== 'string' || identifier === '') return 'pluginDefinition.json has no identifier';
    const directory = join(workspace, 'app-server', 'pluginDirs', fileNameOf(identifier));
    copy(plugin, directory);
    return await run(directory);
  } catch (error) {
    return reasonOf(error);
  }
}
