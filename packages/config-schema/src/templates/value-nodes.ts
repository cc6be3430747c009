// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigMapping, ConfigValue } from '../config-value.ts';
import { hasTemplate } from './template-text.ts';
import type { TemplateOutcome } from './template-outcome.ts';

type Scalar = Exclude<ConfigValue, ConfigMapping | readonly ConfigValue[]>;
type Entry = readonly [key: string, value: Scalar | TemplateRef | NodeRef];

interface TemplateRef {
  readonly template: number;
}

interface NodeRef {
  readonly id: number;
  readonly list: boolean;
}

/**
 * The mappings and lists of a configuration by number, as the sandbox asks for them: each as JSON of one level, in which deeper ones are
 * numbers and templates count by what has become of them.
 */
export class ValueNodes {
  private readonly nodes: (readonly Entry[])[] = [];
  private readonly outcomes = new Map<number, TemplateOutcome>();
  private readonly results = new Map<number, Scalar | NodeRef>();
  private templates = 0;

  constructor(config: ConfigValue) {
    this.register(config, true);
  }

  outcomeOf(template: number): TemplateOutcome | undefined {
    return this.outcomes.get(template);
  }

  settle(template: number, outcome: TemplateOutcome): void {
    this.outcomes.set(template, outcome);
    if (outcome.kind === 'value') this.results.set(template, this.register(outcome.value, false));
  }

  /** One level as JSON: entries of key, kind and payload; 0 is a value, 1 a mapping or list, 2 a template. */
  read(id: number): string {
    const entries = (this.nodes[id] ?? []).map(([key, value]) =>
      isTemplate(value) ? [key, 2, value.template] : [key, ...kindAndPayload(value)],
    );
    return JSON.stringify({ entries });
  }

  /** The value of a template as JSON of kind and payload; undefined when it has none. */
  readTemplate(template: number): string | undefined {
    const result = this.results.get(template);
    return result === undefined ? undefined : JSON.stringify(kindAndPayload(result));
  }

  /** Numbers a value and what is in it; templates are counted in the order of the file. */
  private register(value: ConfigValue, templates: boolean): Scalar | NodeRef {
    if (!isContainer(value)) return value;
    const id = this.nodes.length;
    const list = Array.isArray(value);
    const entries: Entry[] = [];
    this.nodes.push(entries);
    for (const [key, item] of Object.entries<ConfigValue>(value)) {
      if (templates && typeof item === 'string' && hasTemplate(item))
        entries.push([key, { template: this.templates++ }]);
      else entries.push([key, this.register(item, templates)]);
    }
    return { id, list };
  }
}

function kindAndPayload(value: Scalar | NodeRef): [kind: number, payload: Scalar | NodeRef] {
  return [typeof value === 'object' && value !== null ? 1 : 0, value];
}

function isContainer(value: ConfigValue): value is ConfigMapping | readonly ConfigValue[] {
  return typeof value === 'object' && value !== null;
}

function isTemplate(value: Scalar | TemplateRef | NodeRef): value is TemplateRef {
  return typeof value === 'object' && value !== null && 'template' in value;
}
