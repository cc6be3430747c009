// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, isMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import type { ConversionEntry, ConversionOutcome, ConversionSource } from './conversion.ts';

/** A value and where it is written. */
interface PlacedValue {
  readonly path: ConfigPath;
  readonly value: ConfigValue;
}

/** A value with its line of the report: why, and whether somebody has to check it. */
interface WrittenValue extends PlacedValue {
  readonly why: string;
  readonly outcome?: ConversionOutcome;
}

/** A conversion that is being made. */
export class ConversionDraft {
  readonly config: Record<string, ConfigValue> = {};
  readonly places = new Map<string, Location>();
  readonly entries: ConversionEntry[] = [];

  /** Sets a value and reports it. */
  write({ key, location }: ConversionSource, written: WrittenValue): void {
    const { path, why, outcome = 'converted' } = written;
    this.place({ key, location }, written);
    this.entries.push({ outcome, key, to: formatPath(path), why, location });
  }

  /** Sets a value without a line of its own in the report. */
  place({ location }: ConversionSource, { path, value }: PlacedValue): void {
    setAt(this.config, path, value);
    this.places.set(formatPath(path), location);
  }

  /** Somebody has to decide; nothing was written. */
  ask({ key, location }: ConversionSource, why: string): void {
    this.entries.push({ outcome: 'needsPerson', key, why, location });
  }

  /** Not needed any more. */
  drop({ key, location }: ConversionSource, why: string): void {
    this.entries.push({ outcome: 'dropped', key, why, location });
  }
}

/** Sets a value below mappings; those that are missing are made. A path that leads through something else replaces it. */
export function setAt(config: Record<string, ConfigValue>, path: ConfigPath, value: ConfigValue): void {
  let mapping = config;
  for (const step of path.slice(0, -1)) {
    const next = Object.hasOwn(mapping, step) ? mapping[step] : undefined;
    const child = isMapping(next) ? (next as Record<string, ConfigValue>) : {};
    mapping[step] = child;
    mapping = child;
  }
  const last = path.at(-1);
  if (last !== undefined) mapping[last] = value;
}
