// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf } from '../process/instance-environment.ts';
import { runScript, type ScriptEnd } from '../process/script-process.ts';
import type { PreparedComponent } from '../plan/lifecycle-plan.ts';
import type { PreparationContext } from './preparation-context.ts';
import { preparationMessages } from './messages-preparation.ts';
import { configuredVariables, takeNote } from './configured-variables.ts';
import { snapshotDirectory } from './environment-snapshot.ts';
import { reasonOf } from './write-file.ts';

/** Lines of a script that are repeated in the job log. */
const mostLines = 200;
const mostOutputBytes = 256 * 1024;
const defaultTimeoutMs = 900_000;

/** Runs the scripts that prepare one component, one after the other, and repeats what they say in the job log. */
export class LifecycleScripts {
  readonly #component: PreparedComponent;
  readonly #context: PreparationContext;
  readonly environment: Readonly<Record<string, string>>;
  /** What all of them write. */
  readonly output: string;
  #started = false;

  constructor(
    component: PreparedComponent,
    context: PreparationContext,
    environment: Readonly<Record<string, string>>,
  ) {
    this.#component = component;
    this.#context = context;
    this.environment = environment;
    this.output = join(context.logs, `${fileNameOf(component.name)}.prepare.log`);
  }

  /** Whether the script is there; says so when it is not. */
  exists(command: string, script: string): boolean {
    if (existsSync(script)) return true;
    this.#context.say(preparationMessages.scriptMissing, this.#component.name, command, script);
    return false;
  }

  /** Runs a script; undefined when it went well, otherwise why not. */
  async run(step: string, script: string): Promise<string | undefined> {
    return describeEnd(step, await this.#run(step, ['run-script.sh', script]));
  }

  /** Like run, and has what the script exported. */
  async configure(script: string): Promise<{ readonly end: ScriptEnd; readonly exported: Record<string, string> }> {
    const { lifecycle, place } = this.#context;
    const name = `.configured-${fileNameOf(place.haInstance)}-${randomBytes(6).toString('hex')}`;
    const note = join(snapshotDirectory(place, this.#component.name), name);
    const program = join(lifecycle, 'note-environment.cjs');
    try {
      const end = await this.#run('configure', ['run-script.sh', script, program, process.execPath, note]);
      const went = end.outcome === 'exited' && end.code === 0;
      return { end, exported: went ? configuredVariables(this.environment, takeNote(note)) : {} };
    } catch (error) {
      return { end: { outcome: 'notStarted', reason: reasonOf(error) }, exported: {} };
    } finally {
      rmSync(note, { force: true });
    }
  }

  /** Runs a program of another component with an argument. */
  async runProgram(step: string, program: string, argument: string): Promise<string | undefined> {
    return describeEnd(step, await this.#run(step, [program, argument]));
  }

  async #run(step: string, [file = '', ...rest]: readonly string[]): Promise<ScriptEnd> {
    const { lifecycle, signal } = this.#context;
    const { directory, startTimeoutMs: timeoutMs = defaultTimeoutMs } = this.#component;
    let output: number;
    try {
      output = openSync(this.output, this.#started ? 'a' : 'w', 0o640);
    } catch (error) {
      return { outcome: 'notStarted', reason: `${this.output}: ${reasonOf(error)}` };
    }
    this.#started = true;
    const before = fstatSync(output).size;
    try {
      const end = await runScript({
        arguments: [file.startsWith('/') ? file : join(lifecycle, file), ...rest],
        directory,
        environment: this.environment,
        output,
        timeoutMs,
        signal,
      });
      if (end.outcome === 'timedOut') {
        this.#context.say(preparationMessages.scriptTimedOut, step, this.#component.name, timeoutMs / 1000);
      }
      return end;
    } finally {
      closeSync(output);
      this.#repeat(step, before);
    }
  }

  #repeat(step: string, from: number): void {
    const lines = linesOf(this.output, from);
    if (lines.length === 0) return;
    const { name } = this.#component;
    this.#context.say(preparationMessages.scriptOutput, step, name, this.output);
    this.#context.writeLines(name, lines);
  }
}

/** Why a script did not do what it should; undefined when it did. */
export function describeEnd(step: string, end: ScriptEnd): string | undefined {
  switch (end.outcome) {
    case 'exited':
      return end.code === 0 ? undefined : `${step} ended with ${end.code}`;
    case 'signalled':
      return `${step} was ended by ${end.signal}`;
    case 'timedOut':
      return `${step} did not end in time`;
    case 'aborted':
      return `${step} was interrupted`;
    case 'notStarted':
      return `${step} could not be run: ${end.reason}`;
  }
}

/** The last lines that were written behind a position; a file of any size is read in part only. */
function linesOf(file: string, from: number): string[] {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const bytes = Buffer.alloc(Math.min(mostOutputBytes, Math.max(0, size - from)));
      const length = readSync(descriptor, bytes, 0, bytes.length, size - bytes.length);
      const lines = bytes.toString('utf8', 0, length).split('\n');
      return lines.filter((line) => line.trim() !== '').slice(-mostLines);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return [];
  }
}
