// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from './cli-errors.ts';
import { configOption, instanceDirOption, type Add } from './add-command.ts';
import type { CommandContext } from './command-context.ts';
import { addComponentCommands } from './component-commands.ts';
import { addConfigCommands } from './config-commands.ts';
import { addStcCommand } from './stc-command.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { examples, programHelp } from './help.ts';
import { addLauncherCommands } from './launcher-commands.ts';
import { printError } from './output.ts';

/** Runs one command line and resolves with the exit code; everything that goes wrong is said before. */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  const run = { code: exitCodes.ok as number };
  const program = createProgram(context, run);
  try {
    await program.parseAsync(args, { from: 'user' });
    return run.code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.usage;
    const failure = error instanceof CommanderError ? new UsageError(problemOf(error)) : error;
    printError(context, args.includes('--json'), failure);
    return exitCodeOf(failure);
  }
}

function createProgram(context: CommandContext, run: { code: number }): Command {
  const program = new Command('zowe-ha')
    .description('Starts, watches and controls the HA instances of a Zowe installation.')
    .version(context.version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      // Errors are said by runCommandLine, with their message id.
      outputError: () => undefined,
    })
    .addHelpText('after', programHelp);
  const add = createAdder(context, run);
  addLauncherCommands(program, add);
  addConfigCommands(program, add);
  addComponentCommands(program, add);
  addCertsCommands(program, add);
  addStcCommand(program, add);
  offerInstanceDir(program);
  return program;
}

/** Whatever takes --config takes an instance directory too. */
function offerInstanceDir(command: Command): void {
  if (command.options.some(({ long }) => long === '--config')) command.addOption(instanceDirOption());
  command.commands.forEach(offerInstanceDir);
}

function createAdder(context: CommandContext, run: { code: number }): Add {
  return (parent, name, load) => {
    const command = parent.command(name.split(' ').at(-1) ?? name);
    return command
      .option('-i, --ha-instance <id>', 'HA instance (default: the only one, or that of this system)')
      .option('--json', 'print JSON')
      .addHelpText('after', examples[name])
      .action(async () => {
        const args = (command.processedArgs as (string | string[] | undefined)[])
          .flat()
          .filter((arg) => arg !== undefined);
        const [target] = args;
        const options = { ...command.opts(), args, ...(target === undefined ? {} : { target }) } as Parameters<
          Awaited<ReturnType<typeof load>>
        >[1];
        const action = await load();
        run.code = await action(context, options);
      });
  };
}

function addCertsCommands(program: Command, add: Add): void {
  const certs = program.command('certs').description('issue and show certificates');
  const directory = () =>
    new Option('-d, --directory <path>', 'certificate directory (default: zowe.setup.certificate.pkcs12.directory)');
  const keyType = () =>
    new Option('--key-type <type>', 'type of new keys (default: that of existing ones, else RSA)').choices([
      'RSA',
      'EC',
    ]);
  add(certs, 'certs issue', async () => (await import('./commands/certs.ts')).certsIssue)
    .description('issue the certificates that the configuration needs; keep those that fit')
    .addOption(configOption())
    .addOption(directory())
    .addOption(keyType());
  add(certs, 'certs show', async () => (await import('./commands/certs.ts')).certsShow)
    .description('show issued certificates, and what of them does not fit the configuration')
    .addOption(configOption())
    .addOption(directory())
    .addOption(keyType());
}

/** Commander's own words, in one line and without its prefix. */
function problemOf(error: CommanderError): string {
  return error.message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
}
