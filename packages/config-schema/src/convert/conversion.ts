// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import type { ConfigMapping } from '../config-value.ts';

/** What became of a variable or a key: `needsPerson` also where something was written that somebody has to check. */
export type ConversionOutcome = 'converted' | 'needsPerson' | 'dropped';

/** One line of the report of a conversion. It never quotes a value, which could be a secret. */
export interface ConversionEntry {
  readonly outcome: ConversionOutcome;
  /** The variable, or the key of the file that was converted. */
  readonly key: string;
  /** Where its value stands now, as people write a path; absent where nothing was written. */
  readonly to?: string;
  readonly why: string;
  readonly location: Location;
}

/** A configuration of v3 with the places that its values came from, and what became of everything. */
export interface Conversion {
  readonly config: ConfigMapping;
  /** By path, as formatPath writes it. */
  readonly places: ReadonlyMap<string, Location>;
  readonly entries: readonly ConversionEntry[];
}

/** What a value was taken from. */
export interface ConversionSource {
  readonly key: string;
  readonly location: Location;
}
