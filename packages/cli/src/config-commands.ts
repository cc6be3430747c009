// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Command } from 'commander';
import { configOption, type Add } from './add-command.ts';
import { initFlags } from './init-flags.ts';

/** The commands that read and write configurations. */
export function addConfigCommands(program: Command, add: Add): void {
  const config = program.command('config').description('check and show the configuration');
  add(config, 'config validate', async () => (await import('./commands/config-validate.ts')).configValidate)
    .description('check the configuration without starting anything')
    .addOption(configOption())
    .option('--components', 'also tell which enabled components have no schema')
    .option('--all', 'also check components that are not enabled')
    .option('--ha', 'also tell what makes the configuration not highly available')
    .option('--fix', 'with --ha: change what needs no decision; a backup is kept')
    .option('--dry-run', 'with --fix: only show what would be changed');
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
  addChangingCommands(config, add);
}

function addChangingCommands(config: Command, add: Add): void {
  add(config, 'config convert', async () => (await import('./commands/config-convert.ts')).configConvert)
    .description('convert instance directories of Zowe v1, or a zowe.yaml of v1 or v2, into a zowe.yaml of v3 for HA')
    .argument('<paths...>', 'instance directories, which become one file, or one zowe.yaml')
    .option('-o, --output <file>', 'write the result into this file (default: standard output, secrets masked)')
    .option('--ha-instance-id <id>', 'id of an HA instance, repeated in the order of the directories', collect)
    .option('--overwrite', 'replace the file when it exists; what it was is kept beside it')
    .option('--reveal', 'show secrets on standard output')
    .option('--strict', 'end with 1 when something needs a person');
  add(config, 'config set', async () => (await import('./commands/config-set.ts')).configSet)
    .description('set values in a file of the configuration; everything else in it stays as it is')
    .argument('<values...>', 'PATH VALUE, or any number of PATH=VALUE; a value is YAML: 7554, true, text, [a, b]')
    .addOption(configOption())
    .option('--string', 'the values are texts, whatever they look like')
    .option('--stdin', 'read the value from standard input, so that nobody sees it in the list of processes')
    .option('--file <path>', 'the file of the configuration to change (default: the left-most)')
    .option('--where-defined', 'change the file that has the value already')
    .option('--dry-run', 'tell what would change, and change nothing');
  add(
    config,
    'config migrate-storage',
    async () => (await import('./commands/config-migrate-storage.ts')).configMigrateStorage,
  )
    .description('have the caching service of all HA instances keep its entries elsewhere')
    .addOption(configOption())
    .requiredOption('--to <storage>', 'VSAM or inMemory')
    .option('--name <dsn>', 'VSAM data set (default: the one that is configured)')
    .option('--storage-class <name>', 'SMS storage class of the data set, for record-level sharing')
    .option('--dry-run', 'tell what would change, and change nothing');
  addInit(config, add);
}

function addInit(config: Command, add: Add): void {
  const init = add(config, 'config init', async () => (await import('./commands/config-init.ts')).configInit)
    .description('write a new configuration: from options, a file of answers, and questions on a terminal')
    .option('-o, --output <file>', 'the file to write', 'zowe.yaml')
    .option('--answers <file>', 'answers, YAML or JSON')
    .option('--print-answers', 'print a file of answers to fill in')
    .option('--non-interactive', 'ask nothing; tell everything that is missing')
    .option('--dry-run', 'print the configuration instead of writing it')
    .option(
      '--lpar <values>',
      'one LPAR, for example sysname=LPAR1,hostname=lpar1.example.com; once for each',
      collect,
    );
  for (const [flag, description] of initFlags) init.option(flag, description);
}

/** The values of an option that may be given several times. */
function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
