// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { workerData, type MessagePort } from 'node:worker_threads';
import { scheduleTemplates } from './schedule-templates.ts';
import { signals, states, type TemplateJob, type TemplateReport } from './template-outcome.ts';

/** What the thread is started with. */
export interface TemplateWorkerData {
  readonly job: TemplateJob;
  readonly port: MessagePort;
  readonly shared: SharedArrayBuffer;
}

const { job, port, shared } = workerData as TemplateWorkerData;
const signal = new Int32Array(shared);

function report(message: TemplateReport): void {
  port.postMessage(message);
}

function enter(state: number): void {
  Atomics.store(signal, signals.state, state);
  Atomics.notify(signal, signals.state);
}

async function evaluate(): Promise<void> {
  const { TemplateRunner } = await import('./template-runner.ts');
  const { loadQuickJs } = await import('./load-quickjs.ts');
  const { threadClock } = await import('../thread-clock.ts');
  const runner = new TemplateRunner(job, () => loadQuickJs(job.memoryBytes));
  await runner.prepare();
  enter(states.evaluating);
  await scheduleTemplates({
    count: job.texts.length,
    budgetMs: job.budgetMs,
    now: threadClock,
    run: (index, sliceMs) => {
      Atomics.store(signal, signals.running, index);
      return runner.run(index, sliceMs);
    },
    settle: (index, outcome) => {
      runner.settle(index, outcome);
      report({ kind: 'outcome', index, outcome });
    },
  });
}

try {
  await evaluate();
} catch (error) {
  report({ kind: 'unavailable', why: error instanceof Error ? error.message : String(error) });
} finally {
  enter(states.done);
  port.close();
}
