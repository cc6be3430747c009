// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { engineMessages } from '../supervision/messages-engine.ts';
import { instanceTagVariable } from './instance-tag.ts';
import { processGroup, type ComponentProcess } from './process-group.ts';
import type { ProcessTable } from './process-table.ts';

export type { ComponentProcess, GroupSignal, ProcessLeader } from './process-group.ts';

export class StartScriptUnusableError extends ZoweError {
  constructor(file: string, problem: string) {
    super(engineMessages.startScriptUnusable, [file, problem], { location: { file }, recoverable: true });
  }
}

export class OutputUnusableError extends ZoweError {
  constructor(file: string, cause: unknown) {
    super(engineMessages.outputUnusable, [file, codeOf(cause)], { location: { file }, recoverable: true, cause });
  }
}

export class ComponentDirectoryGoneError extends ZoweError {
  constructor(directory: string, code: string) {
    super(engineMessages.componentDirectoryGone, [directory, code], {
      location: { file: directory },
      recoverable: true,
    });
  }
}

export class SpawnRefusedError extends ZoweError {
  constructor(cause: unknown) {
    super(engineMessages.spawnRefused, [codeOf(cause)], { recoverable: true, cause });
  }
}

export interface SpawnOptions {
  /** The shell script that runs the start script. */
  readonly lifecycleScript: string;
  readonly startScript: string;
  readonly directory: string;
  readonly environment: Record<string, string>;
  /** Standard output and error are appended here. */
  readonly output: string;
  /** All processes of the instance carry it (instance-tag.ts). */
  readonly tag: string;
  /** What the instance inherits beside standard input, output and error. */
  readonly descriptors?: InheritedDescriptors;
  readonly onExit: (code: number | null, signal: NodeJS.Signals | null) => void;
}

/** Descriptors of this process; it may close its own when the instance has been started. */
export interface InheritedDescriptors {
  /** Becomes 3: a socket that several instances accept connections on. */
  readonly listen?: number | undefined;
  /** Becomes 4: the write end of the FIFO that tells of the end (end-watch.ts). */
  readonly endWatch?: number | undefined;
}

/**
 * Starts the component instance. Its output goes straight to the file, so that it does not depend on this process; nothing that is
 * configured becomes shell code. Throws one of the errors above when no process was started; `onExit` is called once when the leader ended.
 */
export function startComponentProcess(options: SpawnOptions, processes: ProcessTable): ComponentProcess {
  checkStartScript(options.startScript);
  const output = openOutput(options.output);
  try {
    const child = spawn('/bin/sh', [options.lifecycleScript, options.startScript], {
      cwd: options.directory,
      env: environmentOf(options),
      detached: true,
      stdio: [
        'ignore',
        output,
        output,
        options.descriptors?.listen ?? 'ignore',
        options.descriptors?.endWatch ?? 'ignore',
      ],
    });
    if (child.pid === undefined) throw whyNotSpawned(child, options.directory);
    child.once('exit', options.onExit);
    const startTime = processes.read(child.pid)?.startTime ?? '';
    const group = processGroup({ pid: child.pid, startTime }, processes, options.tag);
    return { ...group, leave: () => child.removeListener('exit', options.onExit).unref() };
  } catch (error) {
    throw error instanceof ZoweError ? error : new SpawnRefusedError(error);
  } finally {
    closeSync(output);
  }
}

function environmentOf({ environment, tag, descriptors }: SpawnOptions): Record<string, string> {
  const listen = descriptors?.listen === undefined ? {} : { ZWE_HA_LISTEN_FD: '3' };
  return { ...environment, ...listen, [instanceTagVariable]: tag };
}

function checkStartScript(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new StartScriptUnusableError(file, scriptProblem(file, codeOf(error)));
  }
  if (!statSync(file).isFile()) throw new StartScriptUnusableError(file, 'is not a file');
}

function scriptProblem(file: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code !== 'EACCES') return `cannot be used (${code})`;
  return isReadable(file) ? 'is not executable' : 'is not readable';
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function openOutput(file: string): number {
  try {
    return openForAppend(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new OutputUnusableError(file, error);
  }
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o750 });
    return openForAppend(file);
  } catch (error) {
    throw new OutputUnusableError(file, error);
  }
}

function openForAppend(file: string): number {
  return openSync(file, 'a', 0o640);
}

function whyNotSpawned(child: ReturnType<typeof spawn>, directory: string): ZoweError {
  // The event would come later; without a listener it would end this process.
  child.on('error', () => undefined);
  try {
    if (statSync(directory).isDirectory())
      return new SpawnRefusedError(new Error(`${child.spawnfile} was not started`));
    return new ComponentDirectoryGoneError(directory, 'ENOTDIR');
  } catch (error) {
    return new ComponentDirectoryGoneError(directory, codeOf(error));
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
