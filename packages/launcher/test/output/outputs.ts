// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@zowe-ha/messages';
import { createInstanceOutputs, type InstanceOutputs } from '../../src/output/instance-outputs.ts';
import type { InstanceOutputsOptions } from '../../src/output/instance-outputs.ts';
import type { WatchFile } from '../../src/output/read-turns.ts';
import { systemClock } from '../../src/supervision/clock.ts';

/** Directories and outputs of one test; several launchers may follow the same files one after the other. */
export interface OutputBench {
  readonly directory: string;
  readonly logs: string;
  readonly fallback: string;
  /** Lines of component instances, with their label, and messages of the launcher, in their order. */
  readonly lines: string[];
  open(options?: Partial<InstanceOutputsOptions>): InstanceOutputs;
  text(name: string): string;
  close(): void;
}

export function createOutputBench(): OutputBench {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-output-'));
  const logs = join(directory, 'logs');
  const fallback = join(directory, 'system', 'output');
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line.replace(/^.*? (?:INFO|WARN|ERROR) /, '').trimEnd()) };
  const opened: InstanceOutputs[] = [];
  return {
    directory,
    logs,
    fallback,
    lines,
    open(options) {
      const outputs = createInstanceOutputs({
        logs,
        fallback,
        positions: join(directory, 'positions'),
        settings: () => ({ sizeBytes: 1_000_000_000, keep: 3 }),
        clock: systemClock,
        logger: createLogger({ source: 'TEST', destination }),
        writeLines: (label, some) => lines.push(...some.map((line) => `${label} ${line}`)),
        ...options,
      });
      opened.push(outputs);
      return outputs;
    },
    text: (name) => readFileSync(join(logs, name), 'utf8'),
    close() {
      for (const each of opened) each.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Writes as a component does: appending to a file that stays open. */
export interface Writer {
  write(text: string | Buffer): void;
  close(): void;
}

export function openWriter(file: string): Writer {
  const descriptor = openSync(file, 'a');
  return {
    write: (text) => void writeSync(descriptor, typeof text === 'string' ? Buffer.from(text) : text),
    close: () => closeSync(descriptor),
  };
}

/** Changes of files that are told when a test says so. */
export interface ToldChanges {
  readonly watchFile: WatchFile;
  readonly tell: () => void;
}

export function createToldChanges(): ToldChanges {
  const listeners = new Set<() => void>();
  return {
    watchFile(_file, onChange) {
      listeners.add(onChange);
      return { close: () => listeners.delete(onChange) };
    },
    tell: () => {
      for (const each of [...listeners]) each();
    },
  };
}
