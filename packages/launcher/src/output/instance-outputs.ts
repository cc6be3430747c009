// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ZoweLogger } from '@zowe-ha/messages';
import { fileNameOf } from '../process/instance-environment.ts';
import type { Clock } from '../supervision/clock.ts';
import { FollowedOutput, type OutputContext } from './followed-output.ts';
import { createOutputPlace } from './output-place.ts';
import { createPositionFile } from './output-position.ts';
import { createReadTurns, type WatchFile } from './read-turns.ts';

/** When a running instance's file is rotated, and how many older files there are. */
export interface OutputFileSettings {
  readonly sizeBytes: number;
  readonly keep: number;
}

export interface InstanceOutputsOptions {
  /** Where the files are made. */
  readonly logs: string;
  /** Where files go while the log directory cannot be used. */
  readonly fallback: string;
  /** Where it is kept how far the files were followed. */
  readonly positions: string;
  readonly settings: () => OutputFileSettings;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
  /** Takes the lines of a component instance into the job log. */
  readonly writeLines: (label: string, lines: readonly string[]) => void;
  readonly watchFile?: WatchFile;
}

/** The output of one component instance: it writes straight to a file, which is followed into the job log. */
export interface InstanceOutput {
  /** What the instance writes to, or is going to write to. */
  readonly file: string;
  /**
   * To be called before a start: makes a new file, `file` is where it is; older ones are kept. Throws nothing: when the log directory
   * cannot be used, the file is elsewhere.
   */
  begin(): void;
  /** Goes on where an earlier launcher ended. */
  resume(): void;
  /** The last lines of the start that is current, at most 50, oldest first. */
  lastLines(): readonly string[];
  /**
   * To be called when the instance has ended: what returns its last lines when they are wanted, even after the next start. Nothing is read
   * before. For one start there is something once: what follows a failure without a start of its own has no lines.
   */
  ending(): () => readonly string[];
  /**
   * Gives every line of the output from now on; returns how to end that. Lines that the job log leaves out, because they are too many, are
   * given only when they have the text `containing`.
   */
  onLine(listener: (line: string) => void, containing?: string): () => void;
  /** Takes over what is there, and ends following until the next start; nobody is going to resume it. */
  close(): void;
  /** Ends following; another launcher has resumed it, or is going to. */
  leave(): void;
}

/** The outputs of all component instances of an HA instance. */
export interface InstanceOutputs {
  /** The same for the same label. */
  open(label: string): InstanceOutput;
  /** Closes all of them, and removes what only a launcher that died would have left for the next one. */
  close(): void;
}

/** Nothing is made before the first start. */
export function createInstanceOutputs(options: InstanceOutputsOptions): InstanceOutputs {
  const { clock, logger, settings, watchFile } = options;
  const outputs = new Map<string, FollowedOutput>();
  const turns = createReadTurns({ clock, ...(watchFile && { watchFile }) });
  const place = createOutputPlace({
    directory: options.logs,
    fallback: options.fallback,
    keep: () => settings().keep,
    logger,
  });
  const context: OutputContext = { place, turns, settings, clock, logger, writeLines: options.writeLines };
  return {
    open(label) {
      const existing = outputs.get(label);
      if (existing) return existing;
      const name = fileNameOf(label);
      const positions = createPositionFile(join(options.positions, name));
      const output = new FollowedOutput({ label, name: `${name}.log`, positions, context });
      outputs.set(label, output);
      return output;
    },
    close() {
      for (const output of outputs.values()) output.close();
      turns.close();
      removeEmptyDirectory(options.positions);
    },
  };
}

function removeEmptyDirectory(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Never made, or with the positions of another launcher.
  }
}
