// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import { createFinding, type Finding } from '../finding.ts';
import { instanceEnvMessages } from './messages.ts';
import type { ShellSource } from './shell-source.ts';

/** Ends the reading of a file; why is already reported. */
export class ReadingEnded extends Error {}

/** A file with more problems is no list of assignments. */
const maxFindings = 100;

/** The place of a problem: an offset in the text, and the variable that is concerned. */
export interface EnvPlace {
  readonly offset: number;
  readonly key?: string;
}

/** Collects what is wrong with a file, with places. */
export class EnvReport {
  readonly findings: Finding[] = [];
  private readonly source: ShellSource;

  constructor(source: ShellSource) {
    this.source = source;
  }

  /** How many findings are errors: a word that adds one is refused. */
  get errors(): number {
    return this.findings.filter((finding) => finding.severity === 'error').length;
  }

  add(definition: MessageDefinition, args: readonly MessageArgument[], { offset, key }: EnvPlace): void {
    if (this.findings.length >= maxFindings) this.end(instanceEnvMessages.furtherProblems, [maxFindings], offset);
    const place = this.source.locate(offset);
    const location = key === undefined ? place : { ...place, key };
    this.findings.push(createFinding(definition, args, { location }));
  }

  /** Reports what makes it useless to read on. */
  end(definition: MessageDefinition, args: readonly MessageArgument[], offset: number): never {
    this.findings.push(createFinding(definition, args, { location: this.source.locate(offset) }));
    throw new ReadingEnded();
  }
}
