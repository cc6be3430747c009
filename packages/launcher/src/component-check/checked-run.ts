// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import type { Clock } from '../supervision/clock.ts';
import { startComponentProcess, type ComponentProcess, type SpawnOptions } from '../process/component-process.ts';
import type { ProcessEntry, ProcessTable } from '../process/process-table.ts';

const pauseMs = 20;

/** One start of the component that is checked. */
export class CheckedRun {
  readonly #process: ComponentProcess;
  readonly #processes: ProcessTable;
  readonly #clock: Clock;
  readonly #tag: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly #output: string;
  /** How the start script ended; undefined while it runs. */
  end: string | undefined;

  constructor(options: Omit<SpawnOptions, 'onExit'>, processes: ProcessTable, clock: Clock) {
    this.#processes = processes;
    this.#clock = clock;
    this.#tag = options.tag;
    this.#output = options.output;
    this.environment = options.environment;
    const onExit = (code: number | null, signal: string | null): void => {
      this.end = code === null ? `signal ${signal ?? 'unknown'}` : `exit code ${code}`;
    };
    this.#process = startComponentProcess({ ...options, onExit }, processes);
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** All processes that the start brought about: of the group, of the session, or with the tag. */
  all(): ProcessEntry[] {
    const { pid } = this.#process;
    const tagged = new Set(this.#processes.tagged(this.#tag).map((entry) => entry.pid));
    return this.#everybody().filter(
      (entry) => !entry.zombie && (entry.group === pid || entry.session === pid || tagged.has(entry.pid)),
    );
  }

  /** Those that a signal to the group would not reach. */
  outsideGroup(): ProcessEntry[] {
    return this.all().filter(({ group }) => group !== this.#process.pid);
  }

  /** To the group, as the launcher does it, or to the start script alone. */
  terminate(whom: 'group' | 'script'): void {
    sendSignal(whom === 'group' ? -this.#process.pid : this.#process.pid, 'SIGTERM');
  }

  kill(): void {
    for (const { pid } of this.all()) sendSignal(pid, 'SIGKILL');
  }

  /** Ends whatever is left. */
  async killAll(): Promise<void> {
    while (this.all().length > 0) {
      this.kill();
      await this.pause();
    }
  }

  /** Resolves as soon as the condition holds, false when it did not within the time. */
  async until(holds: () => boolean, withinMs: number): Promise<boolean> {
    const deadline = this.#clock.monotonic() + withinMs;
    while (!holds()) {
      if (this.#clock.monotonic() >= deadline) return false;
      await this.pause();
    }
    return true;
  }

  /** Tells of every line that the component writes from now on; returns how to end that. */
  readonly onLine = (listener: (line: string) => void): (() => void) => {
    let told = linesOf(this.#output).length;
    let cancel: () => void = () => undefined;
    const look = (): void => {
      const lines = linesOf(this.#output).slice(told);
      told += lines.length;
      for (const line of lines) listener(line);
      cancel = this.#clock.schedule(pauseMs, look);
    };
    cancel = this.#clock.schedule(0, look);
    return () => cancel();
  };

  pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.schedule(pauseMs, resolve);
    });
  }

  #everybody(): ProcessEntry[] {
    return readdirSync('/proc').flatMap((name) =>
      /^\d+$/.test(name) ? (this.#processes.read(Number(name)) ?? []) : [],
    );
  }
}

function sendSignal(target: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(target, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** The lines of a file; none when it cannot be read. */
export function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
