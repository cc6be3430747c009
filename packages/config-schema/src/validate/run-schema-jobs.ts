// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { threadClock } from '../thread-clock.ts';
import { baseSchemas } from './schema-bundle.ts';
import { jobState, type SchemaJob, type SchemaOutcome, type SchemaWorkerData } from './schema-job.ts';

/** How long a worker may take to start on a job. */
const startLimitMs = 10_000;
/** How long the schemas of one component may take; a pattern of somebody else can take forever. */
const defaultLimitMs = 750;
const sliceMs = 20;

/**
 * Checks configurations against the schemas of components, one job after the other, in a thread that is ended when it takes too long.
 * Waits for it: what this package does is synchronous.
 */
export function runSchemaJobs(jobs: readonly SchemaJob[], limitMs = defaultLimitMs): SchemaOutcome[] {
  let thread: SchemaThread | undefined;
  try {
    return jobs.map((job) => {
      thread ??= startThread();
      const outcome = runJob(thread, job, limitMs);
      if (outcome) return outcome;
      endThread(thread);
      thread = undefined;
      return { failure: `its schema took more than ${limitMs} ms` };
    });
  } finally {
    if (thread) endThread(thread);
  }
}

interface SchemaThread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly state: Int32Array;
}

function startThread(): SchemaThread {
  const control = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const { port1, port2 } = new MessageChannel();
  const workerData: SchemaWorkerData = { control, port: port2, base: baseSchemas() };
  // A thread runs compiled code only, also when this file is used from its source.
  const worker = new Worker(new URL('../../dist/validate/schema-worker.js', import.meta.url), {
    workerData,
    transferList: [port2],
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
  });
  // It ends with an error only when it is ended; what went wrong in it before is in its outcome.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port: port1, state: new Int32Array(control) };
}

/** The outcome; undefined when there is none in time. */
function runJob({ port, state }: SchemaThread, job: SchemaJob, limitMs: number): SchemaOutcome | undefined {
  Atomics.store(state, 0, jobState.waiting);
  port.postMessage(job);
  Atomics.wait(state, 0, jobState.waiting, startLimitMs);
  // In slices, because a busy system takes wall time away from the thread, not its share of the processor.
  const started = threadClock();
  while (Atomics.load(state, 0) === jobState.running && threadClock() - started < limitMs) {
    Atomics.wait(state, 0, jobState.running, sliceMs);
  }
  return receiveMessageOnPort(port)?.message as SchemaOutcome | undefined;
}

function endThread({ worker, port }: SchemaThread): void {
  port.close();
  void worker.terminate();
}
