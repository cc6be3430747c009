// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatLocation, type Location } from '@zowe-ha/messages';
import { defaultsFile } from '../read/locator.ts';

/** Why a value counts. */
export type OriginRule = 'file' | 'default' | 'template' | 'override' | 'manifest' | 'environment' | 'derived';

/** What gave a value: a place, or a rule, or a rule applied to what stands at a place. */
export interface Origin {
  readonly rule: OriginRule;
  readonly location?: Location;
  /** For people, in one line; never the value. */
  readonly text: string;
}

/** The origin of a value that stands in a file, or in the defaults. */
export function originAt(location: Location): Origin {
  if (location.file === defaultsFile) return { rule: 'default', location, text: 'default of Zowe HA' };
  return { rule: 'file', location, text: placeOf(location) };
}

/** The same place, but because of another rule, which `why` names. */
export function becauseOf(rule: OriginRule, origin: Origin | undefined, why: string): Origin {
  if (!origin) return { rule, text: why };
  return { ...origin, rule, text: `${origin.text} (${why})` };
}

/** `file:line`. */
export function placeOf({ file, line }: Location): string {
  return formatLocation({ ...(file !== undefined && { file }), ...(line !== undefined && { line }) });
}
