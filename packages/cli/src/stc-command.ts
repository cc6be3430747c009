// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Option, type Command } from 'commander';
import { configOption, type Add } from './add-command.ts';

/** The command that generates the started task of the launcher. */
export function addStcCommand(program: Command, add: Add): void {
  const repeated = (value: string, before: readonly string[] = []): string[] => [...before, value];
  add(program, 'stc', async () => (await import('./commands/stc.ts')).stc)
    .description('print the started task procedure of the launcher, or its STDENV')
    .option('--proc', 'the procedure (default)')
    .option('--stdenv', 'the variables that the procedure gives to the launcher')
    .addOption(configOption())
    .option('--name <name>', 'name of the procedure (default: ZWESLSTC)')
    .addOption(new Option('--step <program>', 'how Node gets into the address space').choices(['BPXBATSL', 'BPXBATCH']))
    .option('--node <path>', 'the program node on the host (default: the one that runs this)')
    .option('--launcher <path>', 'zowe-launcher.js on the host (default: the installed one)')
    .option('--output <path>', 'file that standard output and error are appended to (default: SYSOUT)')
    .option('--stdenv-dd <place>', 'file, or DSN(MEMBER), that has the variables (default: in the procedure)')
    .option('--variable <name=value>', 'a further variable; can be given several times', repeated)
    .option('--debug', 'ZLDEBUG=ON');
}
