// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding } from '../finding.ts';
import { AssignmentReader } from './assignment-reader.ts';
import { EnvReport, ReadingEnded } from './env-report.ts';
import { instanceEnvMessages } from './messages.ts';
import { ShellSource } from './shell-source.ts';
import { ShellVariables, type InstanceVariable } from './shell-variables.ts';

/** What an instance.env, or another file of assignments, sets. */
export interface InstanceEnvFile {
  readonly file: string;
  /** In the order in which they were first set; a refused assignment leaves its variable out. */
  readonly variables: ReadonlyMap<string, InstanceVariable>;
  readonly findings: readonly Finding[];
  /** The variables whose assignment was refused, so that whatever refers to them is not known either. */
  readonly refused: ReadonlySet<string>;
}

export interface InstanceEnvOptions {
  /** Variables that references find beside those of the file. */
  readonly known?: ReadonlyMap<string, string>;
  /** Variables that an earlier file should have set, but was refused to. */
  readonly refused?: Iterable<string>;
}

/** No longer file is read. */
const maxLength = 1024 * 1024;

/** Reads the assignments of a POSIX shell file without a shell; whatever else the file does is a finding. Pure, and never throws. */
export function parseInstanceEnv(file: string, text: string, options: InstanceEnvOptions = {}): InstanceEnvFile {
  const unix = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const source = new ShellSource(file, unix);
  const report = new EnvReport(source);
  const variables = new ShellVariables(options.known ?? new Map(), options.refused);
  if (text.includes('\r\n'))
    report.add(instanceEnvMessages.carriageReturns, [], { offset: Math.max(unix.indexOf('\n'), 0) });
  try {
    if (unix.length > maxLength) report.end(instanceEnvMessages.instanceEnvTooLarge, [`${maxLength} characters`], 0);
    new AssignmentReader(source, report, variables).readFile();
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
  }
  return { file, variables: variables.own, findings: report.findings, refused: variables.refused };
}
