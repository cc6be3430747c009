// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import type {
  CertificateFinding,
  CertificatePlan,
  CertificateSummary,
  EnsureReport,
  KeyType,
} from '@zowe-ha/cert-tooling';
import type { LoadedConfig } from '@zowe-ha/config-schema';
import { CertificatesMissingError, DirectoryNotGivenError } from '../cli-errors.ts';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { isConfigurationGiven, openConfiguration } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

export interface CertsOptions extends ConfigurationOptions {
  readonly directory?: string;
  readonly keyType?: KeyType;
}

/** Issues the certificates that the configuration needs; keeps those that fit. */
export const certsIssue: CommandAction<CertsOptions> = async (context, options) => {
  const loaded = await openConfiguration(context, options);
  const directory = directoryOf(options, loaded);
  const { ensureCertificates } = await import('@zowe-ha/cert-tooling');
  const report = await ensureCertificates({ directory, plan: await planOf(loaded, options) });
  printResult(context, options.json, { data: report, text: renderReport(report, loaded.spec) });
  return exitCodes.ok;
};

/** Shows the certificates of a directory and, with a configuration, what of them does not fit it. */
export const certsShow: CommandAction<CertsOptions> = async (context, options) => {
  const loaded = isConfigurationGiven(context, options) ? await openConfiguration(context, options) : undefined;
  const directory = directoryOf(options, loaded);
  const { describeCertificates, fragmentFile, verifyCertificates } = await import('@zowe-ha/cert-tooling');
  const certificates = describeCertificates(directory);
  if (certificates.length === 0) throw new CertificatesMissingError(directory);
  const findings = loaded ? verifyCertificates({ directory, plan: await planOf(loaded, options) }) : [];
  printResult(context, options.json, {
    data: { directory, configuration: fragmentFile(directory), certificates, findings },
    text: renderCertificates(certificates, findings),
  });
  return findings.length > 0 ? exitCodes.failed : exitCodes.ok;
};

async function planOf(loaded: LoadedConfig, options: CertsOptions): Promise<CertificatePlan> {
  const { planCertificates } = await import('@zowe-ha/cert-tooling');
  return planCertificates(loaded.config, { keyType: options.keyType });
}

function directoryOf(options: CertsOptions, loaded: LoadedConfig | undefined): string {
  const directory = options.directory ?? loaded?.config.zowe?.setup?.certificate?.pkcs12?.directory;
  if (!directory) throw new DirectoryNotGivenError();
  return resolve(directory);
}

function renderReport(report: EnsureReport, spec: string): string {
  const actions = Object.entries(report.actions).map(([name, action]) => `${name} ${action}`);
  const base = spec.startsWith('FILE(') ? spec : `FILE(${spec})`;
  return [
    ...report.reasons.map(({ message }) => message),
    `Use them with --config "FILE(${report.configuration}):${base}"`,
    `certificates in ${report.directory}: ${actions.join(', ')}`,
  ].join('\n');
}

function renderCertificates(
  certificates: readonly CertificateSummary[],
  findings: readonly CertificateFinding[],
): string {
  const blocks = certificates.map((each) =>
    [
      each.certificate,
      `  subject:     ${each.subject}`,
      `  issuer:      ${each.issuer}`,
      ...(each.alternativeNames.length > 0 ? [`  names:       ${each.alternativeNames.join(', ')}`] : []),
      `  valid:       ${each.notBefore.toISOString()} to ${each.notAfter.toISOString()}`,
      `  key:         ${each.keyType}`,
      `  fingerprint: ${each.fingerprint256}`,
      ...each.files.map((file, index) => `  ${index === 0 ? 'files:      ' : '            '} ${file}`),
    ].join('\n'),
  );
  return [...blocks, ...findings.map(({ message }) => message)].join('\n');
}
