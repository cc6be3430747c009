// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { renderError } from '@zowe-ha/messages';
import { CommandLineError, ConfigurationMissingError, parseCommandLine, type Command } from './arguments.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';

// A heap of some MB is collected in one go. Without this V8 starts to mark it 8 s after the start just because the launcher is idle:
// 25 ms of CPU, to give back 4 MB that the next restart takes again.
setFlagsFromString('--no-incremental-marking');

async function run(command: Command): Promise<ExitCode> {
  switch (command.action) {
    case 'help':
      process.stdout.write((await import('./usage.ts')).usage);
      return exitCodes.clean;
    case 'version':
      process.stdout.write(`${version()}\n`);
      return exitCodes.clean;
    case 'plan': {
      if (command.diff) return printDifference(command);
      const { printPlan } = await import('./plan/print-plan.ts');
      const text = await printPlan({ ...command.source, systemName: systemName() }, command.json);
      process.stdout.write(text);
      return exitCodes.clean;
    }
    case 'check':
      return checkComponentCommand(command);
    case 'run': {
      const { runLauncher } = await import('./launcher.ts');
      const { systemDirectory } = await import('./ownership/system-directory.ts');
      return runLauncher({
        source: { ...command.source, systemName: systemName() },
        jobLog: command.jobLog,
        systemDirectory: systemDirectory(process.env),
        inherited: process.env,
        version: version(),
      });
    }
  }
}

async function checkComponentCommand({ json, ...options }: Extract<Command, { action: 'check' }>): Promise<ExitCode> {
  const { checkComponent } = await import('./component-check/check-component.ts');
  const { renderReport } = await import('./component-check/check-report.ts');
  const report = await checkComponent({ ...options, inherited: process.env });
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
  return report.passed ? exitCodes.clean : exitCodes.checkFailed;
}

async function printDifference({ source, json }: Extract<Command, { action: 'plan' }>): Promise<ExitCode> {
  const { printPlanDifference } = await import('./operator/print-plan-difference.ts');
  const { systemDirectory } = await import('./ownership/system-directory.ts');
  const options = { json, systemDirectory: systemDirectory(process.env) };
  process.stdout.write(await printPlanDifference({ ...source, systemName: systemName() }, options));
  return exitCodes.clean;
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The name of this system as an HA instance would be called after it. */
function systemName(): string {
  return hostname().split('.')[0] ?? '';
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(`${renderError(error)}\n`);
  const isUsage = error instanceof CommandLineError || error instanceof ConfigurationMissingError;
  process.exitCode = isUsage ? exitCodes.usage : exitCodes.failed;
}
