// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { TemplateOutcome, TemplateRun } from './template-outcome.ts';

/** What the order of evaluation depends on. */
export interface Schedule {
  readonly count: number;
  readonly budgetMs: number;
  /** Milliseconds of any clock that does not jump. */
  now(): number;
  /** Runs a template for so many milliseconds at most. */
  run(index: number, sliceMs: number): Promise<TemplateRun> | TemplateRun;
  /** Is told the outcome of each template, once. */
  settle(index: number, outcome: TemplateOutcome): void;
}

/**
 * Evaluates templates in the order of the file; one that uses a template without a value yet is run again once that has one. First each gets
 * a small slice of the time, so that one that loops leaves time for the others; then those that were interrupted get what is left.
 */
export async function scheduleTemplates(schedule: Schedule): Promise<void> {
  await new Scheduler(schedule).evaluateAll();
}

/** What takes longer loops; what is shorter could be a hiccup of the system. */
const longestSliceMs = 250;
const shortestSliceMs = 4;

function clamp(sliceMs: number): number {
  return Math.min(Math.max(sliceMs, shortestSliceMs), longestSliceMs);
}

class Scheduler {
  private readonly schedule: Schedule;
  private readonly deadline: number;
  private readonly settled = new Set<number>();
  private readonly waitsFor = new Map<number, number>();
  private readonly interrupted = new Set<number>();

  constructor(schedule: Schedule) {
    this.schedule = schedule;
    this.deadline = schedule.now() + schedule.budgetMs;
  }

  async evaluateAll(): Promise<void> {
    const { count, budgetMs } = this.schedule;
    await this.progress(clamp(budgetMs / 2 / Math.max(count, 1)));
    const slice = clamp(this.remaining / Math.max(this.interrupted.size, 1));
    await this.progressInterrupted(slice);
    for (let cycle = this.findCycle(); cycle; cycle = this.findCycle()) {
      for (const index of cycle) this.settle(index, { kind: 'cycle', members: cycle });
      await this.progressInterrupted(slice);
    }
    for (const index of this.open()) this.settle(index, { kind: 'notReached' });
  }

  private get remaining(): number {
    return this.deadline - this.schedule.now();
  }

  private open(): number[] {
    return Array.from({ length: this.schedule.count }, (_none, index) => index).filter(
      (index) => !this.settled.has(index),
    );
  }

  /** Runs what can run until nothing can any more, or the time is over. */
  private async progress(sliceMs: number): Promise<void> {
    for (let ready = this.ready(); ready.length > 0; ready = this.ready()) {
      for (const index of ready) {
        if (this.remaining <= 0) return;
        await this.runOnce(index, sliceMs);
      }
    }
  }

  /** Each that was interrupted once more, and what waits for it; a second interruption is final. */
  private async progressInterrupted(sliceMs: number): Promise<void> {
    await this.progress(sliceMs);
    for (const index of this.interrupted) {
      if (this.remaining <= 0) break;
      await this.runOnce(index, Math.min(sliceMs, this.remaining));
      if (this.interrupted.has(index) && !this.waitsFor.has(index)) this.settle(index, { kind: 'tooSlow' });
      await this.progress(sliceMs);
    }
    for (const index of this.interrupted) if (!this.waitsFor.has(index)) this.settle(index, { kind: 'tooSlow' });
  }

  private ready(): number[] {
    return this.open().filter((index) => {
      const other = this.waitsFor.get(index);
      return other === undefined ? !this.interrupted.has(index) : this.settled.has(other);
    });
  }

  private async runOnce(index: number, sliceMs: number): Promise<void> {
    this.waitsFor.delete(index);
    const run = await this.schedule.run(index, sliceMs);
    if (run.kind === 'waits') this.waitsFor.set(index, run.index);
    else if (run.kind === 'interrupted') this.interrupted.add(index);
    else this.settle(index, run);
  }

  private settle(index: number, outcome: TemplateOutcome): void {
    this.settled.add(index);
    this.waitsFor.delete(index);
    this.interrupted.delete(index);
    this.schedule.settle(index, outcome);
  }

  /** Each template waits for one other at most: who follows them comes to one without a wait, or around a circle. The first one leads. */
  private findCycle(): number[] | undefined {
    const known = new Set<number>();
    for (const start of this.open()) {
      const way: number[] = [];
      let current: number | undefined = start;
      while (current !== undefined && !known.has(current)) {
        known.add(current);
        way.push(current);
        current = this.waitsFor.get(current);
      }
      const from = current === undefined ? -1 : way.indexOf(current);
      if (from !== -1) return beginWithFirst(way.slice(from));
    }
    return undefined;
  }
}

function beginWithFirst(cycle: readonly number[]): number[] {
  const first = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
