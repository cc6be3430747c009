// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatLocation, formatText, severityOf } from '@zowe-ha/messages';
import type { Location, MessageArgument, MessageDefinition } from '@zowe-ha/messages';

/** A value that a key may have. */
export type AllowedValue = string | number | boolean;

/** One thing that is wrong, or suspicious, in a configuration file or a manifest. */
export interface Finding {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** The text, without the id. It never quotes a value, which could be a secret. */
  readonly message: string;
  readonly action: string;
  readonly location: Location;
  readonly allowedValues?: readonly AllowedValue[];
  /** What was probably meant. */
  readonly nearest?: string;
}

/** What a finding has beside its message. */
export interface FindingDetails {
  readonly location: Location;
  readonly allowedValues?: readonly AllowedValue[] | undefined;
  readonly nearest?: string | undefined;
}

/** A finding as flat data, for output that programs read. */
export interface FindingDescription {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly action: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
  readonly allowedValues?: readonly AllowedValue[];
  readonly nearest?: string;
}

/** Builds a finding from its message definition; the severity is that of the id. */
export function createFinding(
  definition: MessageDefinition,
  args: readonly MessageArgument[],
  details: FindingDetails,
): Finding {
  return {
    id: definition.id,
    severity: severityOf(definition) === 'W' ? 'warning' : 'error',
    message: formatText(definition, args),
    action: definition.action,
    location: details.location,
    ...(details.allowedValues && { allowedValues: details.allowedValues }),
    ...(details.nearest !== undefined && { nearest: details.nearest }),
  };
}

/** The finding as flat data without undefined members, ready for JSON. */
export function describeFinding(finding: Finding): FindingDescription {
  const { location, ...rest } = finding;
  const place = Object.entries(location).filter(([, value]) => value !== undefined);
  return { ...rest, ...(Object.fromEntries(place) as Location) } as FindingDescription;
}

/** The finding for people: id and text, then where, then what to do. */
export function renderFinding(finding: Finding): string {
  const where = formatLocation(finding.location);
  return [
    `${finding.id} ${finding.message}`,
    ...(where ? [`  Where: ${where}`] : []),
    `  Action: ${finding.action}`,
  ].join('\n');
}

/** In the order of `files`, then line, then column; what has no place comes last. */
export function sortFindings(findings: readonly Finding[], files: readonly string[]): Finding[] {
  const rank = ({ location }: Finding): readonly number[] => {
    const file = files.indexOf(location.file ?? '');
    return [file === -1 ? files.length : file, location.line ?? Infinity, location.column ?? Infinity];
  };
  return [...findings].sort((a, b) => compareRanks(rank(a), rank(b)));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
