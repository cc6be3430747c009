// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Node, type YAMLMap } from 'yaml';
import type { Location, MessageDefinition } from '@zowe-ha/messages';
import { formatPath, type ConfigMapping, type ConfigValue } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { configMessages as messages } from '../messages-config.ts';

/** Limits of one file. They are far above any real configuration, and far below what could hurt. */
export const yamlLimits = { depth: 32, aliases: 100, values: 20_000, findings: 100 } as const;

/** A file as data, and which node each alias stands for. */
export interface ReadNodes {
  readonly value: ConfigMapping;
  readonly findings: readonly Finding[];
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** Turns the nodes of a document into data. Refuses duplicate keys, keys that are no text, and nesting or aliases beyond the limits. */
export function readNodes(root: Node | null, place: (offset: number) => Location): ReadNodes {
  const reader = new NodeReader(place);
  if (!isMap(root)) {
    reader.report(messages.notAMapping, [isSeq(root) ? 'a list' : 'a single value'], root);
    return { value: {}, findings: reader.findings, targets: reader.targets };
  }
  try {
    reader.resolveAliases(root);
    return { value: reader.read(root) as ConfigMapping, findings: reader.findings, targets: reader.targets };
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    return { value: {}, findings: reader.findings, targets: reader.targets };
  }
}

/** A key as text; undefined for a key that is a mapping or a list. `7554:` is the text 7554. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Ends the reading of a file at the first limit; the finding is already reported. */
class LimitExceeded extends Error {}

class NodeReader {
  readonly findings: Finding[] = [];
  readonly targets = new Map<Alias, Node>();
  private readonly path: (string | number)[] = [];
  private values = 0;
  /** The alias in the file that is being read, when one is. */
  private outerAlias: Alias | undefined;
  private readonly place: (offset: number) => Location;

  constructor(place: (offset: number) => Location) {
    this.place = place;
  }

  report(definition: MessageDefinition, args: readonly (string | number)[], node: unknown): void {
    // What an alias repeats was reported where it is written.
    if (this.outerAlias && !limits.includes(definition)) return;
    const offset = (node as Node | null | undefined)?.range?.[0] ?? 0;
    const key = formatPath(this.path.slice(0, maxShownPath));
    const location = { ...this.place(offset), ...(key !== '' && { key }) };
    this.findings.push(createFinding(definition, args, { location }));
    if (this.findings.length >= yamlLimits.findings) throw new LimitExceeded();
  }

  /** An alias stands for the nearest node before it that has the anchor. One pass, since resolving each alone is quadratic. */
  resolveAliases(root: Node): void {
    const anchors = new Map<string, Node>();
    let aliases = 0;
    visit(root, {
      Node: (_key, node, path) => {
        // The path holds a pair for each mapping; the visit itself would overflow the stack before read() looks.
        if (path.length > 2 * yamlLimits.depth + 1) this.exceed(messages.tooDeep, [yamlLimits.depth], node);
        if (!isAlias(node)) {
          if (node.anchor) anchors.set(node.anchor, node);
          return;
        }
        if (++aliases > yamlLimits.aliases) {
          this.exceed(messages.tooManyAliases, [`more than ${yamlLimits.aliases} aliases`], node);
        }
        const target = anchors.get(node.source);
        if (target) this.targets.set(node, target);
        else this.report(messages.yamlSyntax, ['this alias has no anchor before it'], node);
      },
    });
  }

  read(node: unknown): ConfigValue {
    if (this.path.length > yamlLimits.depth) this.exceed(messages.tooDeep, [yamlLimits.depth], node);
    if (++this.values > yamlLimits.values) {
      if (!this.outerAlias) this.exceed(messages.tooManyValues, [yamlLimits.values], node);
      this.exceed(messages.tooManyAliases, [`more than ${yamlLimits.values} values`], this.outerAlias);
    }
    if (isAlias(node)) return this.readAlias(node);
    if (isMap(node)) return this.readMapping(node);
    if (isSeq(node)) return node.items.map((item, index) => this.readAt(index, item));
    return this.readScalar(node);
  }

  private readAt(step: string | number, node: unknown): ConfigValue {
    this.path.push(step);
    const value = this.read(node);
    this.path.pop();
    return value;
  }

  private readAlias(alias: Alias): ConfigValue {
    const target = this.targets.get(alias);
    if (!target) return null;
    const outer = this.outerAlias;
    this.outerAlias ??= alias;
    const value = this.read(target);
    this.outerAlias = outer;
    return value;
  }

  private readMapping(map: YAMLMap): ConfigMapping {
    const mapping: Record<string, ConfigValue> = {};
    const keys = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = this.readKey(pair.key ?? map, keys);
      if (key !== undefined) mapping[key] = this.readAt(key, pair.value);
    }
    return mapping;
  }

  private readKey(node: unknown, keys: Map<string, unknown>): string | undefined {
    const key = keyText(node);
    const problem = key === undefined ? 'it is a mapping, a list or an alias' : unusableKeys.get(key);
    if (key === undefined || problem !== undefined) {
      this.report(messages.keyNotUsable, [problem ?? ''], node);
      return undefined;
    }
    const first = keys.get(key) as Node | undefined;
    if (first) {
      const { line = 0, column = 0 } = this.place(first.range?.[0] ?? 0);
      this.path.push(key);
      this.report(messages.duplicateKey, [formatPath(this.path), line, column], node);
      this.path.pop();
      return undefined;
    }
    keys.set(key, node);
    return key;
  }

  private readScalar(node: unknown): ConfigValue {
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'string' && value.includes('\0')) this.report(messages.unusableText, [], node);
    return value as ConfigValue;
  }

  private exceed(definition: MessageDefinition, args: readonly (string | number)[], node: unknown): never {
    this.report(definition, args, node);
    throw new LimitExceeded();
  }
}

const limits: readonly MessageDefinition[] = [messages.tooDeep, messages.tooManyAliases, messages.tooManyValues];

/** Of a path that is too deep, the beginning tells enough. */
const maxShownPath = 10;

const unusableKeys = new Map([
  ['', 'it is empty'],
  ['__proto__', '__proto__ has a meaning of its own in JavaScript'],
  ['<<', 'merge keys belong to YAML 1.1, and would be taken as an ordinary key'],
]);
