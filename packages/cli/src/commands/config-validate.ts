// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding, InvalidConfigError, LoadedConfig } from '@zowe-ha/config-schema';
import type { CommandAction, CommandContext, ConfigurationOptions } from '../command-context.ts';
import { openConfiguration } from '../configuration.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { describeError, printResult, renderFailure } from '../output.ts';
import { fixAndReport, refuseUnlessHa, reportHighAvailability } from './config-validate-ha.ts';

export interface ConfigValidateOptions extends ConfigurationOptions {
  /** Also tells which components have no schema. */
  readonly components?: boolean;
  /** Also components that are not enabled. */
  readonly all?: boolean;
  /** Also what makes the configuration not highly available. */
  readonly ha?: boolean;
  /** Makes the changes for that which need no decision. */
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Checks the configuration, also by the schemas of components; without an HA instance, as each of its HA instances sees it. */
export const configValidate: CommandAction<ConfigValidateOptions> = async (context, options) => {
  const { InvalidConfigError } = await import('@zowe-ha/config-schema');
  refuseUnlessHa(options);
  try {
    if (options.fix) return await fixAndReport(context, options);
    const checked = await check(context, options, await openConfiguration(context, options));
    return await (options.ha ? reportHighAvailability : reportValid)(context, options, checked);
  } catch (error) {
    if (!(error instanceof InvalidConfigError)) throw error;
    return reportInvalid(context, options, error);
  }
};

export interface Checked {
  readonly loaded: LoadedConfig;
  readonly haInstances: readonly string[];
  readonly warnings: readonly Finding[];
}

/** Throws InvalidConfigError when an HA instance cannot be resolved, or the schema of a component finds an error. */
async function check(context: CommandContext, options: ConfigValidateOptions, loaded: LoadedConfig): Promise<Checked> {
  const { checkComponents, instanceFindings, InvalidConfigError, resolveHaInstance, sortFindings } =
    await import('@zowe-ha/config-schema');
  const configured = Object.keys(loaded.config.haInstances ?? {});
  const wanted: readonly (string | undefined)[] =
    options.haInstance === undefined && configured.length > 0 ? configured : [options.haInstance];
  const { systemName, environment } = context;
  const instances = wanted.map((id) => resolveHaInstance(loaded, id, { systemName, environment }));
  const haInstances = instances.map(({ id }) => id);
  const { all = false, components = false } = options;
  const [haInstance] = options.haInstance === undefined ? [] : haInstances;
  const ofComponents = checkComponents(loaded, { haInstance, all, thorough: all || components });
  const findings = [...instanceFindings(instances), ...ofComponents];
  const everything = sortFindings([...loaded.warnings, ...findings], loaded.sources);
  if (findings.some(({ severity }) => severity === 'error')) throw new InvalidConfigError(loaded.spec, everything);
  return { loaded, haInstances, warnings: everything };
}

async function reportValid(context: CommandContext, options: ConfigValidateOptions, checked: Checked): Promise<number> {
  const { describeFinding, renderFinding, sharedStateOf } = await import('@zowe-ha/config-schema');
  const { loaded, haInstances, warnings } = checked;
  const { spec, sources } = loaded;
  const shared = sharedStateOf(loaded);
  printResult(context, options.json, {
    data: {
      valid: true,
      config: spec,
      sources,
      ...(shared && { shared }),
      haInstances,
      warnings: warnings.map(describeFinding),
    },
    text: [
      ...warnings.map(renderFinding),
      ...(shared ? [`Shared directory ${shared.directory} has checksum ${shared.checksum}.`] : []),
      `The configuration is valid for HA instance ${haInstances.join(', ')}.`,
    ].join('\n'),
  });
  return exitCodes.ok;
}

async function reportInvalid(
  context: CommandContext,
  options: ConfigValidateOptions,
  error: InvalidConfigError,
): Promise<number> {
  const { describeFinding } = await import('@zowe-ha/config-schema');
  if (options.json) {
    const findings = error.findings.map(describeFinding);
    const config = options.config ?? options.instanceDir ?? context.environment['CONFIG'];
    const data = { valid: false, config, findings, error: describeError(error) };
    printResult(context, true, { data, text: '' });
  }
  context.stderr.write(`${renderFailure(error)}\n`);
  return exitCodeOf(error);
}
