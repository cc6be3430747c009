// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding, HaCheckOptions, HaFinding, HaFixReport, HaRepair } from '@zowe-ha/config-schema';
import { UsageError } from '../cli-errors.ts';
import type { CommandContext } from '../command-context.ts';
import { configurationLoading } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import type { Checked, ConfigValidateOptions } from './config-validate.ts';

/** Refuses options that only make sense with another one. */
export function refuseUnlessHa({ ha, fix, dryRun }: ConfigValidateOptions): void {
  if (fix && !ha) throw new UsageError('--fix goes with --ha');
  if (dryRun && !fix) throw new UsageError('--dry-run goes with --fix');
}

/** The warnings that the checks for high availability make more exactly. */
const superseded = ['ZWEL0530W', 'ZWEL0531W'];

/** Tells what makes a valid configuration not highly available; 1 when there is an error. */
export async function reportHighAvailability(
  context: CommandContext,
  options: ConfigValidateOptions,
  { loaded, haInstances, warnings }: Checked,
): Promise<number> {
  const { checkHighAvailability, describeFinding } = await import('@zowe-ha/config-schema');
  const { spec, sources } = loaded;
  const findings = checkHighAvailability(loaded, checkOptions(context));
  const others = warnings.filter(({ id }) => !superseded.includes(id));
  printResult(context, options.json, {
    data: {
      valid: true,
      highlyAvailable: !hasErrors(findings),
      config: spec,
      sources,
      haInstances,
      warnings: others.map(describeFinding),
      findings: await describe(findings),
    },
    text: [...(await render([...others, ...findings], sources)), summary(findings)].join('\n'),
  });
  return hasErrors(findings) ? exitCodes.failed : exitCodes.ok;
}

/** Makes the changes that need no decision, and tells them and what is left; 1 when an error is left. */
export async function fixAndReport(context: CommandContext, options: ConfigValidateOptions): Promise<number> {
  const { fixHighAvailability } = await import('@zowe-ha/config-schema');
  const { spec, load } = await configurationLoading(context, options);
  const { dryRun = false } = options;
  const report = fixHighAvailability(spec, { load, dryRun, check: checkOptions(context) });
  const { loaded, remaining, repairs, files, aside } = report;
  printResult(context, options.json, {
    data: {
      valid: true,
      highlyAvailable: !hasErrors(remaining),
      config: loaded.spec,
      sources: loaded.sources,
      dryRun,
      repairs: repairs.map(describeRepair),
      files,
      aside,
      findings: await describe(remaining),
    },
    text: [
      ...repairs.flatMap((repair) => renderRepair(repair, dryRun)),
      ...outcome(report, dryRun),
      ...(await render(remaining, loaded.sources)),
      summary(remaining),
    ].join('\n'),
  });
  return hasErrors(remaining) ? exitCodes.failed : exitCodes.ok;
}

function checkOptions({ environment, systemName }: CommandContext): HaCheckOptions {
  return { environment, systemName };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** With what --fix would do, in words. */
async function describe(findings: readonly HaFinding[]): Promise<object[]> {
  const { describeFinding } = await import('@zowe-ha/config-schema');
  return findings.map(({ fix, ...finding }) => ({
    ...describeFinding(finding),
    ...(fix && { fix: fix.describe }),
  }));
}

async function render(findings: readonly HaFinding[], files: readonly string[]): Promise<string[]> {
  const { renderFinding, sortFindings } = await import('@zowe-ha/config-schema');
  return sortFindings(findings, files).map((finding: HaFinding) => {
    const text = renderFinding(finding);
    return finding.fix ? `${text}\n  With --fix: ${finding.fix.describe}` : text;
  });
}

function summary(findings: readonly HaFinding[]): string {
  if (findings.length === 0) return 'Nothing in the configuration stands in the way of high availability.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const what = [counted(errors, 'error'), counted(findings.length - errors, 'warning')].join(', ');
  return `High availability: ${what}${fixable > 0 ? `; --fix mends ${fixable} of them` : ''}.`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function describeRepair({ finding, changes }: HaRepair): object {
  const { id, message, location, fix } = finding;
  return { id, message, ...location, fix: fix?.describe, changes };
}

function renderRepair({ finding, changes }: HaRepair, dryRun: boolean): string[] {
  return [
    `${finding.id} ${finding.message}`,
    `  ${dryRun ? 'Would be mended' : 'Mended'}: ${finding.fix?.describe ?? ''}`,
    ...changes.flatMap(({ file, line, removed, added }) => [
      `  ${file}:${line}`,
      ...removed.map((text) => `  - ${text}`),
      ...added.map((text) => `  + ${text}`),
    ]),
  ];
}

function outcome({ repairs, files, aside }: HaFixReport, dryRun: boolean): string[] {
  if (repairs.length === 0) return ['There is nothing that could be mended without a decision.'];
  if (dryRun) return ['Nothing was written.'];
  return [
    ...files.map(({ file, backup }) => `${file} is changed; as it was: ${backup ?? ''}.`),
    ...aside.map(({ file, backup }) => `${file} is put aside as ${backup}.`),
  ];
}
