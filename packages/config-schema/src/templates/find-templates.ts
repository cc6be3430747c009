// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigMapping, ConfigPath, ConfigValue } from '../config-value.ts';
import type { TemplateOutcome } from './template-outcome.ts';
import { hasTemplate } from './template-text.ts';

/** A value with templates. */
export interface FoundTemplate {
  readonly path: ConfigPath;
  readonly text: string;
}

/** All values with templates, in the order of the configuration; keys are never templates. */
export function findTemplates(config: ConfigMapping): FoundTemplate[] {
  const found: FoundTemplate[] = [];
  mapTemplates(config, [], (template) => {
    found.push(template);
    return template.text;
  });
  return found;
}

/** The configuration with the values of templates in their places; those without one stay. */
export function replaceTemplates(config: ConfigMapping, outcomes: ReadonlyMap<number, TemplateOutcome>): ConfigMapping {
  let next = 0;
  return mapTemplates(config, [], ({ text }) => {
    const outcome = outcomes.get(next++);
    return outcome?.kind === 'value' ? outcome.value : text;
  }) as ConfigMapping;
}

function mapTemplates(
  value: ConfigValue,
  path: ConfigPath,
  replace: (template: FoundTemplate) => ConfigValue,
): ConfigValue {
  if (typeof value === 'string') return hasTemplate(value) ? replace({ path, text: value }) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: ConfigValue, index) => mapTemplates(item, [...path, index], replace));
  const entries = Object.entries<ConfigValue>(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, mapTemplates(item, [...path, key], replace)]));
}
