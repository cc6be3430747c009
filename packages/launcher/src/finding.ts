// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatLocation, formatMessage, ZoweError } from '@zowe-ha/messages';
import type { Location, MessageArgument, MessageDefinition } from '@zowe-ha/messages';

/** One thing that is wrong, as data that can go from one process to another: what, where, what to do. */
export interface Finding {
  readonly message: string;
  readonly where: string;
  readonly action: string;
}

/** Makes a finding of a message definition. */
export function createFinding(
  definition: MessageDefinition,
  args: readonly MessageArgument[],
  location?: Location,
): Finding {
  return { message: formatMessage(definition, args), where: formatLocation(location), action: definition.action };
}

/** As config-schema reports it. */
export interface CollectedFinding {
  readonly id: string;
  readonly message: string;
  readonly action: string;
  readonly location: Location;
}

/** Makes findings of an error, one for each that it collects. Programming errors are thrown on. */
export function findingsOf(error: unknown): Finding[] {
  if (!(error instanceof ZoweError)) throw error;
  const collected = 'findings' in error ? (error.findings as readonly CollectedFinding[]) : [];
  if (collected.length === 0) {
    return [{ message: error.message, where: formatLocation(error.location), action: error.definition.action }];
  }
  return collected.map(describeFinding);
}

/** A finding of config-schema in our form. */
export function describeFinding({ id, message, action, location }: CollectedFinding): Finding {
  return { message: `${id} ${message}`, where: formatLocation(location), action };
}

/** What a person is shown: message, where, what to do. */
export function renderFinding(finding: Finding): string {
  const lines = [finding.message];
  if (finding.where) lines.push(`  Where: ${finding.where}`);
  lines.push(`  Action: ${finding.action}`);
  return lines.join('\n');
}

/** A start or a refresh that cannot be, with everything that was found at once. */
export class PlanRefusedError extends Error {
  override readonly name = 'PlanRefusedError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(renderFinding).join('\n'));
    this.findings = findings;
  }
}
