// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// eslint-disable-next-line no-restricted-imports -- not a component: a helper of the launcher that ends before anything is started
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { PlanOutcome, PlanRequest } from './load-plan.ts';

const program = fileURLToPath(new URL('./plan-program.js', import.meta.url));

/**
 * Loads a plan in a process that ends, so that the launcher, which runs for months, does not keep what loading needs: 10 MB
 * in the same thread, 7 MB after a worker thread, 0.2 MB this way. Rejects on a programming error only.
 */
export async function loadPlanInProcess(request: PlanRequest): Promise<PlanOutcome> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`the process that loads the configuration ended with ${signal ?? `code ${String(code)}`}`));
    });
  });
  // A child that dies early is reported by its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));
  const [answer] = await Promise.all([text(child.stdout), ended]);
  return JSON.parse(answer) as PlanOutcome;
}
