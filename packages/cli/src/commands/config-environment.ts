// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvironmentVariable, Finding, Origin, ResolvedInstance } from '@zowe-ha/config-schema';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult, warnOfSecrets } from '../output.ts';
import { openComponent } from '../shown-component.ts';
import { describeOrigin } from '../show-value.ts';

export interface ConfigEnvironmentOptions extends ConfigurationOptions {
  readonly export?: boolean;
  readonly origin?: boolean;
  readonly reveal?: boolean;
}

/** A variable as it is shown. */
interface ShownVariable {
  readonly name: string;
  readonly value: string;
  readonly masked: boolean;
  readonly origin: Origin | undefined;
}

/** Shows what a component is started with; secrets are masked unless they are asked for. */
export const configEnvironment: CommandAction<ConfigEnvironmentOptions> = async (context, options) => {
  const [name = ''] = options.args ?? [];
  const instance = await openInstance(context, options);
  const component = await openComponent(instance, name);
  const { describeFinding, environmentOf, readInstallationFacts, renderFinding } =
    await import('@zowe-ha/config-schema');
  const { variables, findings } = environmentOf(instance, component, readInstallationFacts(instance));
  const shown = await showVariables(instance, [...variables.values()], { ...options, directory: component.directory });
  if (options.reveal) warnOfSecrets(context);
  if (!options.json) for (const finding of findings) context.stderr.write(`${renderFinding(finding)}\n`);
  printResult(context, options.json, {
    data: {
      haInstance: instance.id,
      component: name,
      installed: component.directory !== undefined,
      variables: shown.map(({ origin, masked, ...variable }) => ({
        ...variable,
        ...(masked && { masked }),
        ...(origin && { origin: describeOrigin(origin) }),
      })),
      findings: findings.map(describeFinding),
    },
    text: shown.map(options.export ? exportLine : plainLine).join('\n'),
  });
  return hasErrors(findings) ? exitCodes.failed : exitCodes.ok;
};

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

interface ShowOptions extends ConfigEnvironmentOptions {
  readonly directory?: string | undefined;
}

async function showVariables(
  instance: ResolvedInstance,
  variables: readonly EnvironmentVariable[],
  { directory, origin, reveal }: ShowOptions,
): Promise<ShownVariable[]> {
  const { createMasker, createVariableOrigins, maskVariable } = await import('@zowe-ha/config-schema');
  const mask = createMasker(instance.config, Object.fromEntries(variables.map(({ name, value }) => [name, value])));
  const originOf = createVariableOrigins(instance, directory);
  const byName = [...variables].sort((a, b) => (a.name < b.name ? -1 : 1));
  return byName.map((variable) => {
    const value = reveal ? variable.value : maskVariable(variable, mask);
    return {
      name: variable.name,
      value,
      masked: value !== variable.value,
      origin: origin ? originOf(variable) : undefined,
    };
  });
}

/** `NAME=value`; line ends and other control characters are shown as escapes. */
function plainLine({ name, value, origin }: ShownVariable): string {
  const text = value.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => JSON.stringify(character).slice(1, -1));
  return `${name}=${text}${behind(origin)}`;
}

/** A line for a shell. What is masked, and what a shell cannot have as a name, is a comment. */
function exportLine({ name, value, masked, origin }: ShownVariable): string {
  if (masked) return `# ${name} has a secret; --reveal shows it`;
  if (!/^[A-Za-z_]\w*$/.test(name)) return `# ${name} is no name that a shell can set`;
  return `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'${behind(origin)}`;
}

function behind(origin: Origin | undefined): string {
  return origin ? `  # ${origin.text.replaceAll(/\p{Cc}/gu, '?')}` : '';
}
