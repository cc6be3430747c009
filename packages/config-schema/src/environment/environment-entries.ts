// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const protectedNames = [
  '_BPX_SHAREAS',
  'ZWE_CLI_PARAMETER_COMPONENT',
  'ZWE_CLI_PARAMETER_CONFIG',
  'ZWE_CLI_PARAMETER_HA_INSTANCE',
  'ZWE_haInstance_id',
  'ZWE_zowe_runtimeDirectory',
];

/** Why an entry of zowe.environments does not reach the components; undefined when it does (the rules of Zowe's launcher). */
export function environmentProblem(name: string, value: unknown): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return 'a name consists of letters, digits, underscores and hyphens';
  if (protectedNames.includes(name)) return 'the launcher sets this variable itself';
  if (name.startsWith('_CEE_ENVFILE')) return 'it belongs to the start of the launcher';
  if (typeof value === 'object' && value !== null) return 'a list or a mapping cannot be a variable';
  return undefined;
}

/** A value of the configuration as the value of a variable; null is the empty text. */
export function variableText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A list, or one value, as the value of a variable: entries with commas between. */
export function listText(value: unknown): string {
  return Array.isArray(value) ? value.map(listText).join(',') : variableText(value);
}
