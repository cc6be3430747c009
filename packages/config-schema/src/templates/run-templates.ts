// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { threadClock } from '../thread-clock.ts';
import { signals, states, type TemplateJob, type TemplateOutcome, type TemplateReport } from './template-outcome.ts';
import type { TemplateWorkerData } from './template-worker.ts';

/** The outcome of each template by its index, or why there is none at all. */
export type TemplateOutcomes = ReadonlyMap<number, TemplateOutcome> | { readonly unavailable: string };

/** The engine is there after a moment, or not at all. */
const startMs = 10_000;

/** How much longer than its templates the thread may take. What does not let QuickJS look at the clock is ended from outside. */
const graceMs = 300;

/** Deep recursion in WebAssembly takes more of the stack than QuickJS counts. */
const resourceLimits = { stackSizeMb: 16, maxOldGenerationSizeMb: 128 } as const;

/** Evaluates templates in a thread of its own, waits for it, and ends it when it takes too long. */
export function runTemplates(job: TemplateJob): TemplateOutcomes {
  const { port1, port2 } = new MessageChannel();
  const shared = new SharedArrayBuffer(signals.count * Int32Array.BYTES_PER_ELEMENT);
  const worker = startWorker({ job, port: port2, shared });
  const signal = new Int32Array(shared);
  Atomics.wait(signal, signals.state, states.starting, startMs);
  waitUntilEvaluated(signal, job.budgetMs + graceMs);
  const state = Atomics.load(signal, signals.state);
  void worker.terminate();
  const { outcomes, unavailable } = collect(port1);
  port1.close();
  if (unavailable !== undefined) return { unavailable };
  if (state === states.starting) return { unavailable: `the engine did not start within ${startMs} milliseconds` };
  if (state === states.evaluating) complete(outcomes, job.texts.length, Atomics.load(signal, signals.running));
  return outcomes;
}

/** On the clock of the thread, which this process looks at while it waits. */
function waitUntilEvaluated(signal: Int32Array, limitMs: number): void {
  const started = threadClock();
  while (Atomics.load(signal, signals.state) === states.evaluating && threadClock() - started < limitMs) {
    Atomics.wait(signal, signals.state, states.evaluating, 20);
  }
}

function startWorker(workerData: TemplateWorkerData): Worker {
  const options = { env: {}, execArgv: [], resourceLimits, stdout: true, stderr: true };
  const worker = new Worker(workerFile(), { ...options, workerData, transferList: [workerData.port] });
  worker.unref();
  // Why it ends is known already when this is told.
  worker.on('error', () => undefined);
  return worker;
}

/** Threads run what is built; the tests run the sources. */
function workerFile(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  return new URL(fromSource ? '../../dist/templates/template-worker.js' : './template-worker.js', import.meta.url);
}

function collect(port: MessagePort): { outcomes: Map<number, TemplateOutcome>; unavailable: string | undefined } {
  const outcomes = new Map<number, TemplateOutcome>();
  let unavailable: string | undefined;
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    const report = next.message as TemplateReport;
    if (report.kind === 'outcome') outcomes.set(report.index, report.outcome);
    else unavailable = report.why;
  }
  return { outcomes, unavailable };
}

/** The template that the thread was ended in took too long, and kept the others from being evaluated. */
function complete(outcomes: Map<number, TemplateOutcome>, count: number, running: number): void {
  if (!outcomes.has(running)) outcomes.set(running, { kind: 'tooSlow' });
  for (let index = 0; index < count; index++) {
    if (!outcomes.has(index)) outcomes.set(index, { kind: 'notReached' });
  }
}
