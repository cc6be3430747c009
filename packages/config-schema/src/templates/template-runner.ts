// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { ConfigValue } from '../config-value.ts';
import { threadClock } from '../thread-clock.ts';
import { describeThrown } from './describe-thrown.ts';
import { Sandbox, stackOverflow, type SandboxHost, type SandboxResult } from './sandbox.ts';
import type { TemplateJob, TemplateOutcome, TemplateRun } from './template-outcome.ts';
import { templateSource, type TemplateSource } from './template-text.ts';
import { ValueNodes } from './value-nodes.ts';

/** Limits of one result, as those of a file. */
const resultLimits = { values: 10_000, length: 256 * 1024, depth: 32 } as const;

/** Runs the templates of one configuration. */
export class TemplateRunner {
  private readonly job: TemplateJob;
  private readonly load: () => Promise<QuickJSWASMModule>;
  private readonly host: SandboxHost;
  private readonly nodes: ValueNodes;
  private module: QuickJSWASMModule | undefined;
  /** For all expressions that change nothing. */
  private shared: Sandbox | undefined;
  private touched: number | undefined;

  /** `load` gives a module that nothing was run in yet. */
  constructor(job: TemplateJob, load: () => Promise<QuickJSWASMModule>) {
    const { symbols, environment, system, memoryBytes } = job;
    this.job = job;
    this.load = load;
    this.nodes = new ValueNodes(job.config);
    this.host = {
      memoryBytes,
      setup: JSON.stringify({ symbols, environment, system }),
      limits: resultLimits,
      read: (id) => this.nodes.read(id),
      touch: (template) => {
        const value = this.nodes.readTemplate(template);
        if (value === undefined) this.touched ??= template;
        return value;
      },
      now: threadClock,
    };
  }

  /** Makes the engine ready, and warm; throws when there is none. */
  async prepare(): Promise<void> {
    this.module ??= await this.load();
    this.shared ??= new Sandbox(this.module, this.host);
    this.shared.run('0', Infinity);
  }

  settle(index: number, outcome: TemplateOutcome): void {
    this.nodes.settle(index, outcome);
  }

  async run(index: number, sliceMs: number): Promise<TemplateRun> {
    const source = templateSource(this.job.texts[index] ?? '');
    if (!source) return { kind: 'syntax', what: '}} is missing' };
    const result = await this.firstValid(source, sliceMs);
    return this.waits() ?? (await this.outcome(result, source, sliceMs));
  }

  /** A run that used a template without a value comes to nothing, whatever it led to. */
  private waits(): TemplateRun | undefined {
    const index = this.touched;
    if (index === undefined) return undefined;
    return this.nodes.outcomeOf(index) === undefined ? { kind: 'waits', index } : { kind: 'uses', index };
  }

  private async firstValid({ sources, pure }: TemplateSource, sliceMs: number): Promise<SandboxResult> {
    let result: SandboxResult = { kind: 'syntax' };
    for (const source of sources) {
      result = await this.attempt({ source, pure, sliceMs });
      if (result.kind !== 'syntax') return result;
    }
    return result;
  }

  private async outcome(result: SandboxResult, source: TemplateSource, sliceMs: number): Promise<TemplateRun> {
    switch (result.kind) {
      case 'json':
        return this.valueOutcome(JSON.parse(result.json) as ConfigValue, source, sliceMs);
      case 'syntax':
        return { kind: 'syntax', what: 'the expression is no JavaScript' };
      case 'interrupted':
        return result;
      case 'throws':
        return { kind: 'throws', what: describeThrown(result.error, source.sources[0] ?? '') };
      default:
        return result;
    }
  }

  private async valueOutcome(value: ConfigValue, { upstream }: TemplateSource, sliceMs: number): Promise<TemplateRun> {
    // It could not be handed to a program.
    if (hasUnusableText(value)) return { kind: 'result', what: 'a text with a NUL character or a half of a character' };
    if (upstream === undefined) return { kind: 'value', value, differs: false };
    const other = await this.attempt({ source: upstream, pure: false, sliceMs });
    if (other.kind === 'interrupted') return other;
    return { kind: 'value', value, differs: other.kind !== 'json' || JSON.parse(other.json) !== value };
  }

  private async attempt({ source, pure, sliceMs }: Attempt): Promise<SandboxResult> {
    this.touched = undefined;
    this.module ??= await this.load();
    try {
      const sandbox = (pure ? this.shared : undefined) ?? new Sandbox(this.module, this.host);
      this.shared = undefined;
      const result = sandbox.run(source, sliceMs);
      if (pure && result.kind !== 'tooLarge' && result.kind !== 'interrupted') this.shared = sandbox;
      else sandbox.dispose();
      return result;
    } catch {
      // An exception of the host inside of QuickJS, such as the end of the stack, leaves it in the middle of something.
      this.module = undefined;
      this.shared = undefined;
      return stackOverflow;
    }
  }
}

interface Attempt {
  readonly source: string;
  readonly pure: boolean;
  readonly sliceMs: number;
}

function hasUnusableText(value: ConfigValue): boolean {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries<ConfigValue>(value).some(([key, item]) => hasUnusableText(key) || hasUnusableText(item));
}
