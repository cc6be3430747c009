// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Command } from 'commander';
import { configOption, type Add } from './add-command.ts';

/** The commands about installed components. */
export function addComponentCommands(program: Command, add: Add): void {
  const component = program.command('component').description('check and list components');
  add(component, 'component validate', async () => (await import('./commands/component-validate.ts')).componentValidate)
    .description('check a component: its manifest, and the files that it names')
    .argument('[directory]', 'directory of the component', '.');
  add(component, 'component list', async () => (await import('./commands/component-list.ts')).componentList)
    .description('list the installed components, and those that are enabled without being installed')
    .addOption(configOption());
}
