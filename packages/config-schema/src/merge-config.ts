// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigValue } from './config-value.ts';

/**
 * Merges configurations; what stands further left wins. Mappings are merged key by key, everything else is replaced as a whole:
 * lists, and an explicit null too. Keys keep the order of the left one.
 */
export function mergeConfigs(configs: readonly ConfigMapping[]): ConfigMapping {
  return configs.reduceRight<ConfigMapping>((weak, strong) => merge(strong, weak, 'strong'), {});
}

/** Like mergeConfigs of two, but keys keep the order of `base`. */
export function overrideConfig(base: ConfigMapping, overrides: ConfigMapping): ConfigMapping {
  return merge(overrides, base, 'weak');
}

function merge(strong: ConfigMapping, weak: ConfigMapping, order: 'strong' | 'weak'): ConfigMapping {
  const [first, second] = order === 'strong' ? [strong, weak] : [weak, strong];
  const merged: Record<string, ConfigValue> = {};
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const [left, right] = [strong, weak].map((mapping) => (Object.hasOwn(mapping, key) ? mapping[key] : undefined));
    const winner = left === undefined ? right : left;
    merged[key] = isMapping(left) && isMapping(right) ? merge(left, right, order) : (winner as ConfigValue);
  }
  return merged;
}
