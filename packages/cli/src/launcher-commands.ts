// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Option, type Command } from 'commander';
import { configOption, type Add } from './add-command.ts';

const target = 'component, or component instance such as gateway#2';

/** The commands that start an HA instance, or speak to the launcher of a running one. */
export function addLauncherCommands(program: Command, add: Add): void {
  add(program, 'start', async () => (await import('./commands/start.ts')).start)
    .description('start an HA instance in the foreground, or a component of a running one')
    .argument('[target]', target)
    .addOption(configOption());
  add(program, 'stop', async () => (await import('./commands/stop.ts')).stop)
    .description('stop an HA instance, or a component of it')
    .argument('[target]', target);
  add(program, 'restart', async () => (await import('./commands/restart.ts')).restart)
    .description('stop and start a component')
    .argument('<target>', target)
    .option('--roll', 'one instance after the other; waits for the end');
  add(program, 'display', async () => (await import('./commands/display.ts')).display)
    .description('show the components of an HA instance and their instances')
    .argument('[target]', target)
    .option('-d, --detail', 'show all that is known of each instance')
    .option('-w, --watch', 'show every change');
  add(program, 'refresh', async () => (await import('./commands/refresh.ts')).refresh).description(
    'read the configuration again: start, stop and restart what it changes',
  );
  addRestartCommands(program, add);
  add(program, 'loglevel', async () => (await import('./commands/loglevel.ts')).logLevel)
    .description('show or set what the launcher logs')
    .argument('[level]', 'debug, info, warn or error');
  add(program, 'modify', async () => (await import('./commands/modify.ts')).modify)
    .description('carry out a command as on the console, for example "DISPLAY ALL"')
    .argument('<text...>', 'text of the command, as after APPL=; HELP lists all');
  add(program, 'kill', async () => (await import('./commands/kill.ts')).kill)
    .description('send SIGKILL to a component instance, or to a whole HA instance (development mode only)')
    .argument('[target]', 'component instance such as sample-app#1');
  for (const command of program.commands) addControlOptions(command);
}

/** What concerns the restarts after a failure. */
function addRestartCommands(program: Command, add: Add): void {
  add(program, 'hold', async () => (await import('./commands/hold.ts')).hold)
    .description('do not restart a component when it ends')
    .argument('<target>', target);
  add(program, 'release', async () => (await import('./commands/hold.ts')).release)
    .description('restart a component again when it ends')
    .argument('<target>', target);
  add(program, 'reset', async () => (await import('./commands/hold.ts')).reset)
    .description('forget the failures of a component so far')
    .argument('<target>', target);
}

function addControlOptions(command: Command): void {
  command
    .addOption(new Option('--control <host:port>', 'control port of a launcher on another system'))
    .addOption(new Option('--cert <file>', 'with --control: client certificate (PEM)'))
    .addOption(new Option('--key <file>', 'with --control: its private key (PEM)'))
    .addOption(new Option('--ca <file>', 'with --control: authorities that the launcher is trusted by (PEM)'));
}
