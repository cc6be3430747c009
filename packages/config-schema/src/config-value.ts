// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** A value of a configuration file. */
export type ConfigValue = string | number | boolean | null | readonly ConfigValue[] | ConfigMapping;

/** Keys and values, in the order of the file. */
export interface ConfigMapping {
  readonly [key: string]: ConfigValue;
}

/** The way from the top of a configuration to a value: keys, and indexes of lists. */
export type ConfigPath = readonly (string | number)[];

/** Whether the value has keys. */
export function isMapping(value: unknown): value is ConfigMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. Inherited properties are never found. */
export function valueAt(value: unknown, path: ConfigPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

/** The mapping at a path; an empty one where there is none. */
export function mappingAt(value: unknown, path: ConfigPath): ConfigMapping {
  const found = valueAt(value, path);
  return isMapping(found) ? found : {};
}

/** The text at a path; undefined where there is none, or something else. */
export function textAt(value: unknown, path: ConfigPath): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** A path as people write it: `zowe.externalDomains[0]`, `components["a.b"].port`. */
export function formatPath(path: ConfigPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (/[.[\]"]/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
