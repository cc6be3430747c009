// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@zowe-ha/messages';
import type { ConfigurationSource } from '../arguments.ts';
import { prepareComponents, type Preparation } from '../preparation/prepare-components.ts';
import { instanceEnvironment, instanceLabel } from '../process/instance-environment.ts';
import { newInstanceTag } from '../process/instance-tag.ts';
import type { ProbeTarget } from '../probes/probe.ts';
import { createProcessTable } from '../process/process-table.ts';
import type { ProcessEntry } from '../process/process-table.ts';
import { systemClock } from '../supervision/clock.ts';
import { createReport, type CheckReport, type CheckResult } from './check-report.ts';
import { checkedPlan, type CheckedPlan } from './checked-plan.ts';
import { CheckedRun, linesOf } from './checked-run.ts';
import { chooseTarget, untilReady } from './checked-readiness.ts';

export interface CheckOptions {
  /** With the component's manifest. */
  readonly directory: string;
  /** An empty specification: a configuration is made up. */
  readonly source: ConfigurationSource;
  readonly inherited: Readonly<Record<string, string | undefined>>;
}

const lastLines = 20;
const lifecycle = fileURLToPath(new URL('../../lifecycle', import.meta.url));

/**
 * Prepares and starts a component, stops it, and looks for what is left; then again, with SIGTERM to the start script alone. Leaves no
 * process and no file behind. Throws PlanRefusedError when it cannot even be tried.
 */
export async function checkComponent({ directory, source, inherited }: CheckOptions): Promise<CheckReport> {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'zowe-ha-check-'));
  try {
    const planned = await checkedPlan(resolve(directory), source, temporary);
    const check = new ComponentCheck(planned, { inherited, temporary });
    const endListening = onInterruption(() => check.interrupt());
    const found = await check.run().finally(endListening);
    return createReport({ name: planned.component.name, directory: resolve(directory) }, found, check.output());
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What is started runs in sessions of its own: the terminal's signals do not reach it. */
function onInterruption(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

interface CheckContext {
  readonly inherited: CheckOptions['inherited'];
  readonly temporary: string;
}

class ComponentCheck {
  readonly #planned: CheckedPlan;
  readonly #context: CheckContext;
  readonly #processes = createProcessTable();
  readonly #found: CheckResult[] = [];
  readonly #file: string;
  readonly #said: string[] = [];
  readonly #interruption = new AbortController();
  #run: CheckedRun | undefined;
  #configured: Readonly<Record<string, string>> = {};

  constructor(planned: CheckedPlan, context: CheckContext) {
    this.#planned = planned;
    this.#context = context;
    this.#file = join(context.temporary, 'output');
  }

  async run(): Promise<readonly CheckResult[]> {
    if (!(await this.#prepare())) return this.#found;
    if (!(await this.#startAndStop())) return this.#found;
    if (!this.#interruption.signal.aborted) await this.#terminateScript();
    return this.#found;
  }

  /** Ends what runs; the check that is going on fails. */
  interrupt(): void {
    this.#interruption.abort();
    this.#run?.kill();
  }

  /** The last lines of the component, or of the scripts that prepare it. */
  output(): readonly string[] {
    return [...this.#said, ...linesOf(this.#file)].slice(-lastLines);
  }

  async #prepare(): Promise<boolean> {
    const { plan, component } = this.#planned;
    const preparation = { onConfigureFailure: 'warn', withoutProcess: [] } as const;
    const outcomes = await prepareComponents(
      { ...plan, launcher: { ...plan.launcher, strictValidate: false }, components: [component], preparation },
      {
        logger: createLogger({ source: 'ZWELNCH', destination: { write: () => true } }),
        writeLines: (_component, lines) => this.#said.push(...lines),
        inherited: this.#context.inherited,
        lifecycle,
        processes: this.#processes,
        signal: this.#interruption.signal,
      },
    ).catch(() => new Map<string, Preparation>());
    const { outcome, reason = 'interrupted', configured = {} } = outcomes.get(component.name) ?? {};
    this.#configured = configured;
    this.#add('prepared', outcome === 'ready', outcome === 'ready' ? '' : reason);
    return outcome === 'ready';
  }

  /** As the launcher stops a component: SIGTERM to the group. */
  async #startAndStop(): Promise<boolean> {
    const { run, target } = await this.#start();
    try {
      const ready = await untilReady(run, this.#planned, target);
      this.#add('ready', ready.outcome === 'ready', ready.detail);
      if (ready.outcome !== 'ready') return false;
      const outside = run.outsideGroup();
      this.#add('group', outside.length === 0, listed(outside, 'left it'));
      const graceMs = this.#planned.component.stopGraceMs;
      run.terminate('group');
      const ended = await run.until(() => run.end !== undefined, graceMs);
      this.#add('terminates', ended, ended ? (run.end ?? '') : `it still runs after ${graceMs / 1000} s`);
      if (!ended) return false;
      const survivors = await this.#survivors(run);
      this.#add('survivors', survivors.length === 0, listed(survivors, 'outlived the start script'));
      return survivors.length === 0;
    } finally {
      await run.killAll();
    }
  }

  /** Where a group cannot be signalled as a whole, the script has to do it. */
  async #terminateScript(): Promise<void> {
    const { run, target } = await this.#start();
    try {
      const ready = await untilReady(run, this.#planned, target);
      if (ready.outcome !== 'ready') {
        this.#found.push({ check: 'script', outcome: 'failed', detail: `at the second start ${ready.detail}` });
        return;
      }
      run.terminate('script');
      const ended = await run.until(() => run.end !== undefined, this.#planned.component.stopGraceMs);
      const survivors = ended ? await this.#survivors(run) : run.all();
      const passed = ended && survivors.length === 0;
      const detail = ended ? listed(survivors, 'outlived it') : 'it did not end';
      this.#found.push({ check: 'script', outcome: passed ? 'passed' : 'advice', detail });
    } finally {
      await run.killAll();
    }
  }

  /** Processes that are just ending are waited for. */
  async #survivors(run: CheckedRun): Promise<ProcessEntry[]> {
    await run.until(() => run.all().length === 0, settleMs);
    return run.all();
  }

  async #start(): Promise<{ readonly run: CheckedRun; readonly target: ProbeTarget | undefined }> {
    const { plan, component } = this.#planned;
    const target = await chooseTarget(component);
    const own = {
      number: 1,
      port: target?.port,
      sharedDirectory: plan.directories.shared,
      configured: this.#configured,
    };
    const options = {
      lifecycleScript: join(lifecycle, 'start-component.sh'),
      startScript: component.startScript,
      directory: component.directory,
      environment: instanceEnvironment(component, own, this.#context.inherited),
      output: this.#file,
      tag: newInstanceTag(plan.haInstance.id, instanceLabel(component.name, 1)),
    };
    this.#run = new CheckedRun(options, this.#processes, systemClock);
    return { run: this.#run, target };
  }

  #add(check: CheckResult['check'], passed: boolean, detail: string): void {
    this.#found.push({ check, outcome: passed ? 'passed' : 'failed', detail });
  }
}

const settleMs = 1_000;

function listed(entries: readonly ProcessEntry[], what: string): string {
  if (entries.length === 0) return '';
  return `${entries.map(({ pid, command }) => `${command} (${pid})`).join(', ')} ${what}`;
}
