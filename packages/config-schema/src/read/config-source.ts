// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { MemberNotReadableError } from '../config-errors.ts';
import { normalizeV1 } from '../convert/normalize-v1.ts';
import type { Finding } from '../finding.ts';
import type { ConfigLayer } from './config-layer.ts';
import { entryName, type ConfigEntry } from './config-spec.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { MemberReader } from './member-reader.ts';
import { readText } from './read-text-file.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Something that a configuration is read from. */
export interface ConfigSource {
  /** An absolute path, or PARMLIB(data.set(member)). */
  readonly file: string;
  /** All that was read for it, where it is more than the file. */
  readonly files?: readonly string[];
  /** About its encoding, and which part of it counts. */
  readonly findings: readonly Finding[];
  /** Parses it as it is written, again each time: the nodes of a file are large, and seldom needed twice. */
  open(): ConfigLayer;
}

/** A source in the form of v3, whichever form it is written in. */
export function openLayer(source: ConfigSource): ConfigLayer {
  return normalizeV1(source.open());
}

/** How the bytes of an entry are come by. */
export interface SourceOptions {
  readonly memberReader?: MemberReader;
  /** Texts that count instead of what the files hold, by absolute path: what a change would lead to. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Reads a YAML file, or a member with YAML. Throws an error that names it when that is not possible. */
export function readYamlSource(entry: ConfigEntry, options: SourceOptions): ConfigSource {
  const file = entryName(entry);
  const text = options.texts?.get(file);
  const decoded = text === undefined ? readEntry(entry, options) : { text, findings: [] };
  return { file, findings: decoded.findings, open: () => parseYamlFile(file, decoded.text) };
}

function readEntry(entry: ConfigEntry, { memberReader }: SourceOptions): DecodedText {
  if (entry.kind === 'file') return readText(entry.path);
  const name = entryName(entry);
  if (!memberReader) throw new MemberNotReadableError(name);
  const decoded = decodeText(name, memberReader.readMember(entry.dataSet, entry.member));
  // Blanks at the end fill up records of fixed length.
  return { ...decoded, text: decoded.text.replaceAll(/ +$/gm, '') };
}
