// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigValue } from './config-value.ts';

/**
 * Merges configurations; what stands further left wins. Mappings are merged key by key, everything else is replaced as a whole:
 * lists, and an explicit null too. Keys keep the order of the left one.
 */
export function mergeConfigs(configs: readonly ConfigMapping[]): ConfigMapping {
  return configs.reduceRight<ConfigMapping>((right, left) => mergeMappings(left, right), {});
}

function mergeMappings(left: ConfigMapping, right: ConfigMapping): ConfigMapping {
  const merged: Record<string, ConfigValue> = {};
  for (const [key, value] of Object.entries(left)) {
    merged[key] = Object.hasOwn(right, key) ? mergeValues(value, right[key] as ConfigValue) : value;
  }
  for (const [key, value] of Object.entries(right)) {
    if (!Object.hasOwn(merged, key)) merged[key] = value;
  }
  return merged;
}

function mergeValues(left: ConfigValue, right: ConfigValue): ConfigValue {
  return isMapping(left) && isMapping(right) ? mergeMappings(left, right) : left;
}
