// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigValue } from './config-value.ts';

/**
 * Merges configurations as Zowe's configmgr merges files; what stands further left wins. Mappings are merged key by key; lists are
 * joined, the entries of the right one first; everything else, an explicit null too, is replaced. Keys keep the order of the left one.
 */
export function mergeConfigs(configs: readonly ConfigMapping[]): ConfigMapping {
  return configs.reduceRight<ConfigMapping>((weak, strong) => merge(strong, weak, files), {});
}

/** A configuration with overrides on top. Unlike between files, a list replaces a list, and keys keep the order of `base`. */
export function overrideConfig(base: ConfigMapping, overrides: ConfigMapping): ConfigMapping {
  return merge(overrides, base, layers);
}

/** What differs between merging files and applying overrides. */
interface Rules {
  readonly firstKeys: 'strong' | 'weak';
  readonly lists: 'join' | 'replace';
}

const files: Rules = { firstKeys: 'strong', lists: 'join' };
const layers: Rules = { firstKeys: 'weak', lists: 'replace' };

function merge(strong: ConfigMapping, weak: ConfigMapping, rules: Rules): ConfigMapping {
  const [first, second] = rules.firstKeys === 'strong' ? [strong, weak] : [weak, strong];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  // Not by assignment: a key may be called __proto__.
  return Object.fromEntries([...keys].map((key) => [key, mergeValues(own(strong, key), own(weak, key), rules)]));
}

function mergeValues(strong: ConfigValue | undefined, weak: ConfigValue | undefined, rules: Rules): ConfigValue {
  if (isMapping(strong) && isMapping(weak)) return merge(strong, weak, rules);
  if (rules.lists === 'join' && isList(strong) && isList(weak)) return [...weak, ...strong];
  return (strong === undefined ? weak : strong) as ConfigValue;
}

function own(mapping: ConfigMapping, key: string): ConfigValue | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function isList(value: ConfigValue | undefined): value is readonly ConfigValue[] {
  return Array.isArray(value);
}
