// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { SnapshotPlace } from './environment-snapshot.ts';

/** What the preparation of every component of an HA instance shares. */
export interface PreparationContext {
  readonly place: SnapshotPlace;
  readonly runtime: string;
  readonly logs: string;
  /** The directory of our shell scripts. */
  readonly lifecycle: string;
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** Also what is only a warning otherwise keeps a component from starting. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
  /** Ends what the scripts of a component left behind, in whatever group it is. */
  readonly endLeftovers: (tag: string) => void;
  readonly say: (definition: MessageDefinition, ...args: MessageArgument[]) => void;
  readonly writeLines: (component: string, lines: readonly string[]) => void;
}
