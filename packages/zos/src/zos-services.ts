// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MemberReader } from '@zowe-ha/config-schema';

/** What z/OS did with an operator command. `answer`: the lines of the response, without time and job. */
export type CommandOutcome =
  | { readonly outcome: 'issued'; readonly answer: readonly string[] }
  | { readonly outcome: 'refused'; readonly answer: readonly string[]; readonly reason: string }
  | { readonly outcome: 'unavailable'; readonly reason: string };

/** Whether an address space of a job name exists. `unknown` is neither: a display that failed proves nothing. */
export type Presence =
  { readonly state: 'active' } | { readonly state: 'absent' } | { readonly state: 'unknown'; readonly reason: string };

/** A resource that a task holds while it runs. */
export interface EnqueueResource {
  readonly major: string;
  readonly minor: string;
}

/** Who holds a resource on this system. */
export type EnqueueState =
  | { readonly state: 'held'; readonly jobName: string }
  | { readonly state: 'free' }
  | { readonly state: 'unknown'; readonly reason: string };

/** Encoding of a z/OS UNIX file, as chtag names it; text decides about automatic conversion. */
export interface FileTag {
  readonly codePage: string;
  readonly text: boolean;
}

/** The few z/OS services that Zowe HA calls. What a caller expects is a value; nothing here is ever run by a shell. */
export interface ZosServices {
  readonly kind: 'host' | 'simulated' | 'unavailable';
  /** Issues one operator command. Throws OperatorCommandInvalidError when the text may not be issued. */
  operatorCommand(text: string): Promise<CommandOutcome>;
  presence(jobName: string): Promise<Presence>;
  enqueueHolder(resource: EnqueueResource): Promise<EnqueueState>;
  /** The messages of the active job so far; undefined where they cannot be read. */
  jobMessages(jobName: string): Promise<readonly string[] | undefined>;
  /** Returns the id of the job. Throws SubmitRefusedError or ServicesUnavailableError. */
  submit(jcl: string): Promise<string>;
  /** The value of a static system symbol, such as SYSNAME; undefined when it has none. */
  symbol(name: string): Promise<string | undefined>;
  /** Undefined for a file without a tag. */
  fileTag(file: string): Promise<FileTag | undefined>;
  tagFile(file: string, tag: FileTag): Promise<void>;
  readonly members: MemberReader;
}
