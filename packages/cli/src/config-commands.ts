// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Command } from 'commander';
import { configOption, type Add } from './add-command.ts';

/** The commands that read and write configurations. */
export function addConfigCommands(program: Command, add: Add): void {
  const config = program.command('config').description('check and show the configuration');
  add(config, 'config validate', async () => (await import('./commands/config-validate.ts')).configValidate)
    .description('check the configuration without starting anything')
    .addOption(configOption());
  add(config, 'config show', async () => (await import('./commands/config-show.ts')).configShow)
    .description('show the configuration as an HA instance sees it, secrets masked')
    .addOption(configOption())
    .option('-p, --path <key>', 'only this part, for example zowe.externalDomains[0]');
}
