// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, readJson, textsOf, writeJson } from './simulated-files.ts';
import { SimulationInvalidError } from './zos-errors.ts';
import type { EnqueueResource } from './zos-services.ts';

/** A procedure of the simulated z/OS: `proclib/<NAME>.json`. */
interface Procedure {
  /** Program and arguments of the process that stands for the started task. */
  readonly program: readonly string[];
  /** Held as long as the process runs; from the message on, where one is named. `&SYMBOL.` stands for an operand of START. */
  readonly enqueues: readonly (EnqueueResource & { readonly after?: string })[];
  /** Values of operands that START does not give. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** A started task that runs, as `active/<JOB>.<ASID>.json` tells every process of the simulation. */
export interface SimulatedTask {
  readonly jobName: string;
  readonly asid: string;
  readonly pid: number;
  readonly startTime: string;
  readonly enqueues: readonly (EnqueueResource & { readonly after?: string })[];
}

/** What START names: the procedure, the job name and the operands. */
export interface StartRequest {
  readonly procedure: string;
  readonly jobName: string;
  readonly operands: Readonly<Record<string, string>>;
}

/** Started tasks of a simulated z/OS: real processes, known to everybody by files. */
export interface SimulatedTasks {
  /** False when there is no such procedure. */
  start(request: StartRequest): boolean;
  active(): SimulatedTask[];
  messages(task: SimulatedTask): string[];
  signal(task: SimulatedTask, signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** The started tasks below the directory of the simulation. */
export function createSimulatedTasks(directory: string): SimulatedTasks {
  const activeDirectory = join(directory, 'active');
  const jobLog = (task: Pick<SimulatedTask, 'jobName' | 'asid'>): string =>
    join(directory, 'joblog', `${task.jobName}.${task.asid}.txt`);
  return {
    start(request) {
      const procedure = readProcedure(directory, request.procedure);
      if (!procedure) return false;
      const asid = nextAsid(directory);
      const { jobName } = request;
      const operands = { ...procedure.defaults, ...request.operands };
      const output = openLog(jobLog({ jobName, asid }));
      try {
        const [file = '', ...args] = procedure.program.map((text) => substituted(text, operands));
        const environment = { ...process.env, JOBNAME: jobName, ASID: asid, ...prefixed(operands) };
        const child = spawn(file, args, { detached: true, stdio: ['ignore', output, output], env: environment });
        child.on('error', () => undefined);
        child.unref();
        if (child.pid === undefined) return true;
        const enqueues = procedure.enqueues.map((each) => ({ ...each, minor: substituted(each.minor, operands) }));
        const task = { jobName, asid, pid: child.pid, startTime: startTimeOf(child.pid) ?? '', enqueues };
        mkdirSync(activeDirectory, { recursive: true });
        writeJson(join(activeDirectory, `${jobName}.${asid}.json`), task);
        return true;
      } finally {
        closeSync(output);
      }
    },
    active: () => list(activeDirectory).flatMap((name) => readTask(join(activeDirectory, name)) ?? []),
    messages: (task) => readLines(jobLog(task)),
    signal(task, signal) {
      try {
        if (startTimeOf(task.pid) === task.startTime) process.kill(-task.pid, signal);
      } catch {
        // It ended at the same moment.
      }
    },
  };
}

function readProcedure(directory: string, name: string): Procedure | undefined {
  const file = join(directory, 'proclib', `${name}.json`);
  const value = readJson(file);
  if (value === undefined) return undefined;
  const program = isObject(value) ? textsOf(value['program']) : undefined;
  if (!isObject(value) || !program?.length) throw new SimulationInvalidError(file, 'it has no list "program"');
  const enqueues = Array.isArray(value['enqueues']) ? (value['enqueues'] as Procedure['enqueues']) : [];
  const defaults = isObject(value['defaults']) ? (value['defaults'] as Procedure['defaults']) : {};
  return { program, enqueues, defaults };
}

/** A task whose process has ended is gone, and so is its file. */
function readTask(file: string): SimulatedTask | undefined {
  if (!file.endsWith('.json')) return undefined;
  const task = readJson(file) as SimulatedTask | undefined;
  if (task && startTimeOf(task.pid) === task.startTime) return task;
  rmSync(file, { force: true });
  return undefined;
}

/** Address space ids are four hexadecimal digits; a directory made exclusively gives each only once. */
function nextAsid(directory: string): string {
  const asids = join(directory, 'asids');
  mkdirSync(asids, { recursive: true });
  for (let asid = 0x40; ; asid++) {
    const text = asid.toString(16).toUpperCase().padStart(4, '0');
    try {
      mkdirSync(join(asids, text));
      return text;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function openLog(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true });
  return openSync(file, 'a', 0o600);
}

/** Together with the pid it names a process for good; undefined when it has ended, collected or not. */
function startTimeOf(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function substituted(text: string, operands: Readonly<Record<string, string>>): string {
  return text.replaceAll(/&([A-Z0-9$#@]{1,8})\.?/gu, (symbol, name: string) => operands[name] ?? symbol);
}

function prefixed(operands: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(operands).map(([name, value]) => [`OPERAND_${name}`, value]));
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
