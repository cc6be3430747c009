// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { engineMessages } from '../supervision/messages-engine.ts';
import type { ProcessTable } from './process-table.ts';

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
  readonly onExit: (code: number | null, signal: NodeJS.Signals | null) => void;
}

export type GroupSignal = 'SIGTERM' | 'SIGKILL';

/** The first process of a group, for good: pids are used again. */
export interface ProcessLeader {
  /** Also the id of group and session. */
  readonly pid: number;
  /** As the process table tells it. */
  readonly startTime: string;
}

/** A component instance as the system sees it: a process group in a session of its own. */
export interface ComponentProcess extends ProcessLeader {
  /** To all processes of the group. */
  signal(signal: GroupSignal): void;
  /** Whether it is proven that no process of the group is left. */
  isGroupEmpty(): boolean;
  remaining(): number[];
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
      env: options.environment,
      detached: true,
      stdio: ['ignore', output, output],
    });
    if (child.pid === undefined) throw whyNotSpawned(child, options.directory);
    child.once('exit', options.onExit);
    return processGroup({ pid: child.pid, startTime: processes.read(child.pid)?.startTime ?? '' }, processes);
  } catch (error) {
    throw error instanceof ZoweError ? error : new SpawnRefusedError(error);
  } finally {
    closeSync(output);
  }
}

/** The process group of an earlier launcher; its leader may have ended. */
export function adoptProcessGroup(leader: ProcessLeader, processes: ProcessTable): ComponentProcess {
  return processGroup(leader, processes);
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

function processGroup(leader: ProcessLeader, processes: ProcessTable): ComponentProcess {
  const { pid, startTime } = leader;
  /**
   * The number of a group is not given to a new process while the group has members. So when another process has that number, it is a
   * stranger, and the group is gone.
   */
  const isTaken = (): boolean => {
    const entry = processes.read(pid);
    return entry !== undefined && entry.startTime !== startTime;
  };
  const remaining = (): number[] => {
    if (!signalGroup(pid, 0) || isTaken()) return [];
    return processes.liveMembers(pid).map((each) => each.pid);
  };
  return {
    pid,
    startTime,
    signal(signal) {
      if (!signalGroup(pid, 0) || isTaken()) return;
      signalGroup(pid, signal);
      // A stopped process would not see SIGTERM before it goes on.
      if (signal === 'SIGTERM') signalGroup(pid, 'SIGCONT');
    },
    isGroupEmpty: () => remaining().length === 0,
    remaining,
  };
}

/** False when the group has no member at all; zombies count as members. */
function signalGroup(group: number, signal: GroupSignal | 'SIGCONT' | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
