// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { Clock } from '../supervision/clock.ts';
import type { InstanceOutput, OutputFileSettings } from './instance-outputs.ts';
import { LeftOutNotice } from './left-out-notice.ts';
import { outputMessages } from './messages-output.ts';
import { findByInode, statOf } from './output-files.ts';
import type { OutputPlace } from './output-place.ts';
import type { PositionFile } from './output-position.ts';
import { rotateByCopy } from './output-rotation.ts';
import { OutputRun } from './output-run.ts';
import type { ReadTurns, TurnTaker } from './read-turns.ts';

/** What the outputs of one HA instance share. */
export interface OutputContext {
  readonly place: OutputPlace;
  readonly turns: ReadTurns;
  readonly settings: () => OutputFileSettings;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
  readonly writeLines: (label: string, lines: readonly string[]) => void;
}

export interface FollowedOutputOptions {
  readonly label: string;
  /** The name of the file. */
  readonly name: string;
  readonly positions: PositionFile;
  readonly context: OutputContext;
}

interface Listener {
  readonly take: (line: string) => void;
  readonly containing: string | undefined;
}

/** One component instance's output, from start to start. */
export class FollowedOutput implements InstanceOutput, TurnTaker {
  readonly #label: string;
  readonly #name: string;
  readonly #context: OutputContext;
  readonly #positions: PositionFile;
  readonly #leftOut: LeftOutNotice;
  readonly #listeners = new Set<Listener>();
  #file: string;
  #inode = '';
  #run: OutputRun | undefined;
  /** Of earlier starts, whose end was not read yet. */
  #ended: OutputRun[] = [];
  /** Whose last lines were asked for. */
  #told: OutputRun | undefined;
  #rotateAtBytes = Infinity;
  #isRotating = false;

  constructor({ label, name, positions, context }: FollowedOutputOptions) {
    this.#label = label;
    this.#name = name;
    this.#positions = positions;
    this.#context = context;
    this.#file = context.place.usual(name);
    this.#leftOut = new LeftOutNotice(context.clock, (bytes) =>
      logMessage(context.logger, outputMessages.outputLeftOut, label, bytes, this.#file),
    );
  }

  get file(): string {
    return this.#file;
  }

  begin(): void {
    if (this.#run) this.#ended.push(this.#run);
    const { file, descriptor } = this.#context.place.openNew(this.#name);
    this.#follow(file, descriptor, 0);
  }

  resume(): void {
    const { place, settings, logger } = this.#context;
    const last = this.#positions.read();
    const file = last?.file ?? place.usual(this.#name);
    try {
      const descriptor = findByInode(file, settings().keep, last?.inode);
      if (descriptor === undefined) throw new Error(`${file} is not there any more`);
      this.#follow(file, descriptor, last?.position ?? 0);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      logMessage(logger, outputMessages.outputNotFollowed, this.#label, problem);
    }
  }

  lastLines(): readonly string[] {
    const run = this.#run;
    if (run) this.#safely(() => run.catchUp());
    return run?.lastLines() ?? [];
  }

  ending(): () => readonly string[] {
    const run = this.#told === this.#run ? undefined : this.#run;
    this.#told = this.#run;
    return () => {
      if (run) this.#safely(() => run.end());
      return run?.lastLines() ?? [];
    };
  }

  onLine(take: (line: string) => void, containing?: string): () => void {
    const listener = { take, containing };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  takeTurn(): boolean {
    return this.#safely(() => this.#takeTurn()) ?? false;
  }

  leave(): void {
    this.#end();
    this.#positions.close();
  }

  close(): void {
    // After leave() the position is the other launcher's.
    if (this.#run || this.#ended.length > 0) this.#positions.remove();
    this.#end();
  }

  #end(): void {
    this.#context.turns.remove(this);
    if (this.#run) this.#ended.push(this.#run);
    this.#run = undefined;
    this.#safely(() => this.#finishEnded());
    this.#leftOut.close();
  }

  #takeTurn(): boolean {
    this.#finishEnded();
    const run = this.#run;
    if (!run) return false;
    const outcome = run.read();
    if (outcome === 'nothing') this.#rest(run);
    else this.#keepPosition(run);
    if (outcome === 'nothing') this.#leftOut.over();
    return outcome !== 'nothing';
  }

  #finishEnded(): void {
    for (const run of this.#ended.splice(0)) run.finish();
  }

  /** The component instance is not concerned when its file cannot be read. */
  #safely<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.#run?.abandon();
      this.#run = undefined;
      const problem = error instanceof Error ? error.message : String(error);
      logMessage(this.#context.logger, outputMessages.outputNotFollowed, this.#label, problem);
      return undefined;
    }
  }

  #follow(file: string, descriptor: number | undefined, position: number): void {
    this.#file = file;
    const run = descriptor === undefined ? undefined : this.#openRun(descriptor, position);
    this.#run = run;
    this.#rotateAtBytes = this.#context.settings().sizeBytes;
    if (run) {
      this.#inode = String(statOf(run.descriptor).ino);
      this.#keepPosition(run);
    } else this.#positions.remove();
    if (this.#ended.length > 0) this.#context.turns.wake(this);
    else if (run) this.#context.turns.watch(this);
  }

  #openRun(descriptor: number, position: number): OutputRun {
    const run: OutputRun = new OutputRun({
      descriptor,
      position,
      onLines: (lines) => {
        this.#context.writeLines(this.#label, lines);
        // What an earlier start said says nothing about this one.
        if (run !== this.#run) return;
        for (const { take } of this.#listeners) for (const line of lines) take(line);
      },
      onLeftOut: (bytes) => this.#leftOut.add(bytes),
      searched: () => [...this.#listeners].flatMap(({ containing }) => (containing ? [containing] : [])),
      onFound: (line) => {
        for (const { take, containing } of this.#listeners) if (containing && line.includes(containing)) take(line);
      },
    });
    return run;
  }

  #keepPosition(run: OutputRun): void {
    this.#positions.write({ file: this.#file, inode: this.#inode, position: run.position });
    this.#rotateWhenLarge(run);
  }

  /** Looks at what no reading shows. */
  #rest(run: OutputRun): void {
    if (statOf(run.descriptor).nlink === 0n) this.#context.place.reportGone(this.#file, this.#label);
  }

  #rotateWhenLarge(run: OutputRun): void {
    const size = Number(statOf(run.descriptor).size);
    if (size < this.#rotateAtBytes || this.#isRotating) return;
    const { sizeBytes, keep } = this.#context.settings();
    this.#isRotating = true;
    rotateByCopy({ file: this.#file, run, keep })
      .then(
        () => {
          this.#rotateAtBytes = sizeBytes;
          if (this.#run === run) this.#keepPosition(run);
        },
        (error: unknown) => this.#reportRotation(size + sizeBytes, error),
      )
      .finally(() => (this.#isRotating = false));
  }

  #reportRotation(nextAtBytes: number, error: unknown): void {
    this.#rotateAtBytes = nextAtBytes;
    const problem = error instanceof Error ? error.message : String(error);
    logMessage(this.#context.logger, outputMessages.rotationFailed, this.#file, this.#label, problem);
  }
}
