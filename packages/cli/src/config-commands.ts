// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Command } from 'commander';
import { configOption, type Add } from './add-command.ts';

/** The commands that read and write configurations. */
export function addConfigCommands(program: Command, add: Add): void {
  const config = program.command('config').description('check and show the configuration');
  add(config, 'config validate', async () => (await import('./commands/config-validate.ts')).configValidate)
    .description('check the configuration without starting anything')
    .addOption(configOption())
    .option('--components', 'also tell which enabled components have no schema')
    .option('--all', 'also check components that are not enabled');
  add(config, 'config schema', async () => (await import('./commands/config-schema.ts')).configSchema)
    .description('print the JSON Schema of zowe.yaml, for editors')
    .option('-o, --output <file>', 'write it into this file');
  add(config, 'config show', async () => (await import('./commands/config-show.ts')).configShow)
    .description('show the configuration as an HA instance sees it, secrets masked')
    .addOption(configOption())
    .option('-p, --path <key>', 'only this part, for example zowe.externalDomains[0]')
    .option('--component <name>', 'only what concerns this component, its manifest included')
    .option('--origin', 'for each value the file and line, or the rule, that gave it');
  add(config, 'config get', async () => (await import('./commands/config-get.ts')).configGet)
    .description('write one value for a script')
    .argument('<path>', 'for example components.gateway.port, zowe.externalDomains[0] or haInstance.hostname')
    .addOption(configOption())
    .option('--origin', 'the file and line, or the rule, that gave it')
    .option('--reveal', 'show secrets');
  add(config, 'config environment', async () => (await import('./commands/config-environment.ts')).configEnvironment)
    .description('show the variables that a component is started with, secrets masked')
    .argument('<component>', 'name of a component')
    .addOption(configOption())
    .option('--export', 'as commands for a shell')
    .option('--origin', 'for each variable the file and line, or the rule, that gave it')
    .option('--reveal', 'show secrets');
  add(config, 'config shared', async () => (await import('./commands/config-shared.ts')).configShared)
    .description('check the directory that the systems share, and whether they see the same in it')
    .argument('[directory]', 'default: shared, beside the first configuration file')
    .addOption(configOption())
    .option('--record', 'leave a record of what this system sees, for the others to compare');
  add(config, 'config diff', async () => (await import('./commands/config-diff.ts')).configDiff)
    .description('compare two configurations, two HA instances, or a configuration with what runs')
    .argument('[left]', 'a configuration, as for --config')
    .argument('[right]', 'another one')
    .addOption(configOption())
    .option('--ha-instances <ids>', 'two HA instances of one configuration: lpar1,lpar2')
    .option('--running', 'what the launcher of an HA instance works by at the moment');
}
