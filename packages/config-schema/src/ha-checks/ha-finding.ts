// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location, MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { ConfigEdit } from '../edit/config-edit.ts';
import { firstByKey } from './first-by-key.ts';
import { createFinding, type Finding } from '../finding.ts';

/** A change that removes a finding and needs no decision. */
export interface HaFix {
  readonly edits: readonly ConfigEdit[];
  /** Files that are to be put aside. */
  readonly files?: readonly string[];
  /** What it does, in words. */
  readonly describe: string;
}

/** What makes a configuration not highly available, and what can be done about it without a person. */
export interface HaFinding extends Finding {
  readonly fix?: HaFix;
}

/** What a finding is made of. */
export interface HaReport {
  readonly args: readonly MessageArgument[];
  readonly location: Location;
  readonly fix?: HaFix | undefined;
}

/** One finding for each place: what stands in the base is the same for every HA instance. */
export function oncePerPlace(findings: readonly HaFinding[]): HaFinding[] {
  return firstByKey(findings, ({ id, location }) => `${id} ${location.key ?? ''}`);
}

/** Builds a finding from its message definition. */
export function haFinding(definition: MessageDefinition, { args, location, fix }: HaReport): HaFinding {
  return { ...createFinding(definition, args, { location }), ...(fix && { fix }) };
}
