// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAlias, isCollection, isMap, LineCounter, visit, type Document, type Node } from 'yaml';
import type { ConfigPath, ConfigValue } from '../config-value.ts';
import { parseBounded, type BoundedDocument } from '../read/yaml-document.ts';
import { keyText, yamlLimits } from '../read/yaml-nodes.ts';
import { EditRefusedError } from './errors.ts';

/**
 * A value as it is written on a command line: a YAML scalar, or a list or mapping in brackets. `no` is text and `7554` a number, as in a
 * file; nothing at all is the empty text. Throws EditRefusedError, which never shows the text: it could be a secret.
 */
export function parseConfigValue(path: ConfigPath, text: string): ConfigValue {
  if (text === '') return '';
  const bounded = parseBounded(text, new LineCounter());
  const problem = problemOf(bounded);
  if (problem !== undefined || !('document' in bounded)) throw refusal(path, problem);
  return bounded.document.toJS({ mapAsMap: false }) as ConfigValue;
}

function refusal(path: ConfigPath, problem = 'not valid YAML'): EditRefusedError {
  return new EditRefusedError(path, `the new value is ${problem}`);
}

function problemOf(bounded: BoundedDocument): string | undefined {
  if (!('document' in bounded)) return 'larger, or nested deeper, than is read';
  const { document, second } = bounded;
  if (document.errors.length + document.warnings.length > 0 || second !== undefined) return 'not valid YAML';
  return problemOfNodes(document);
}

function problemOfNodes(document: Document): string | undefined {
  let problem: string | undefined;
  visit(document, {
    Node: (_key, node, path) => {
      problem = problemOfNode(node, path.filter(isCollection).length);
      return problem === undefined ? undefined : visit.BREAK;
    },
  });
  return problem;
}

function problemOfNode(node: Node, depth: number): string | undefined {
  if (isAlias(node)) return 'an alias';
  if (!isCollection(node)) return undefined;
  if (node.flow !== true) return 'a mapping or a list without brackets; as text it must be quoted';
  if (depth >= yamlLimits.depth) return `nested deeper than ${yamlLimits.depth} levels`;
  if (!isMap(node)) return undefined;
  const keys = node.items.map(({ key }) => keyText(key));
  if (keys.includes(undefined)) return 'a mapping with a key that is no text';
  return new Set(keys).size < keys.length ? 'a mapping with a key that is there twice' : undefined;
}
