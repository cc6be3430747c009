// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  DefaultIntrinsics,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import { sandboxPrelude } from './sandbox-prelude.ts';

/** What a sandbox gets from outside: data only, no way to reach anything. */
export interface SandboxHost {
  readonly memoryBytes: number;
  /** JSON of what the prelude is set up with. */
  readonly setup: string;
  /** A mapping or list of the configuration as JSON. */
  read(id: number): string;
  /** The value of a template that is used as JSON; undefined when it has none. */
  touch(template: number): string | undefined;
  now(): number;
}

/** What an expression led to. */
export type SandboxResult =
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'result' | 'tooLarge'; readonly what: string }
  | { readonly kind: 'syntax' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'throws'; readonly error: SandboxError };

/** An exception; all texts come from the expression and may be anything. */
export interface SandboxError {
  readonly name: string;
  readonly message: string;
}

/** Deeper calls end with an exception of QuickJS, before the stack of the thread ends. */
const maxStackBytes = 256 * 1024;

const fileName = '<template>';

/** A QuickJS of its own, without clock, random numbers, modules or anything of the host. */
export class Sandbox {
  private readonly host: SandboxHost;
  private readonly context: QuickJSContext;
  private readonly functions: Readonly<Record<'result' | 'describe', QuickJSHandle>>;
  private deadline = Infinity;
  private interrupted = false;

  constructor(module: QuickJSWASMModule, host: SandboxHost) {
    this.host = host;
    const runtime = module.newRuntime({
      memoryLimitBytes: host.memoryBytes,
      maxStackSizeBytes: maxStackBytes,
      interruptHandler: () => this.shouldInterrupt(),
    });
    this.context = runtime.newContext({ intrinsics: { ...DefaultIntrinsics, Date: false } });
    this.functions = this.runPrelude();
  }

  /** Evaluates a program for so long at most. What throws here, and not in QuickJS, leaves the whole module unusable. */
  run(source: string, sliceMs: number): SandboxResult {
    this.interrupted = false;
    this.deadline = this.host.now() + sliceMs;
    try {
      const result = this.evaluate(source);
      return this.wasInterrupted() ? { kind: 'interrupted' } : result;
    } finally {
      this.deadline = Infinity;
    }
  }

  dispose(): void {
    for (const handle of Object.values(this.functions)) handle.dispose();
    const { runtime } = this.context;
    this.context.dispose();
    runtime.dispose();
  }

  private wasInterrupted(): boolean {
    return this.interrupted;
  }

  private shouldInterrupt(): boolean {
    if (this.host.now() < this.deadline) return false;
    this.interrupted = true;
    return true;
  }

  private runPrelude(): Sandbox['functions'] {
    const { context, host } = this;
    const read = context.newFunction('read', (id) => context.newString(host.read(context.getNumber(id))));
    const touch = context.newFunction('touch', (template) => {
      const value = host.touch(context.getNumber(template));
      return value === undefined ? context.undefined : context.newString(value);
    });
    const setup = context.newString(host.setup);
    const prelude = context.unwrapResult(context.evalCode(sandboxPrelude, '<prelude>'));
    const functions = context.unwrapResult(context.callFunction(prelude, context.undefined, read, touch, setup));
    const [result, describe] = ['result', 'describe'].map((name) => context.getProp(functions, name));
    for (const handle of [read, touch, setup, prelude, functions]) handle.dispose();
    return { result, describe } as Sandbox['functions'];
  }

  private evaluate(source: string): SandboxResult {
    const { context } = this;
    const evaluated = context.evalCode(source, fileName, { type: 'global' });
    if (evaluated.error === undefined) return this.encode(evaluated.value);
    return this.classify(this.describe(evaluated.error), source);
  }

  private encode(value: QuickJSHandle): SandboxResult {
    const { context } = this;
    const encoded = context.callFunction(this.functions.result, context.undefined, value);
    value.dispose();
    if (encoded.error) return this.classify(this.describe(encoded.error), undefined);
    const json = context.getString(encoded.value);
    encoded.value.dispose();
    return JSON.parse(json) as SandboxResult;
  }

  /** The exception as JSON; undefined when not even that is possible, which only a limit can cause. */
  private describe(error: QuickJSHandle): string | undefined {
    const { context } = this;
    const described = context.callFunction(this.functions.describe, context.undefined, error);
    error.dispose();
    const text = described.error ? undefined : context.getString(described.value);
    described.dispose();
    return text;
  }

  private classify(described: string | undefined, source: string | undefined): SandboxResult {
    if (described === undefined) return outOfMemory;
    const error = JSON.parse(described) as SandboxError;
    if (error.name === 'SyntaxError' && source !== undefined && !this.compiles(source)) return { kind: 'syntax' };
    if (error.name === 'InternalError') return error.message === 'stack overflow' ? stackOverflow : outOfMemory;
    if (error.name === 'RangeError' && tooLargeMessages.test(error.message)) return outOfMemory;
    return { kind: 'throws', error };
  }

  private compiles(source: string): boolean {
    const compiled = this.context.evalCode(source, fileName, { type: 'global', compileOnly: true });
    compiled.dispose();
    return !compiled.error;
  }
}

const tooLargeMessages = /^invalid (?:string|array) length$|too large to allocate$/;

const outOfMemory: SandboxResult = { kind: 'tooLarge', what: 'more memory than there is for a template' };

/** For calls that are nested too deep. */
export const stackOverflow = { kind: 'tooLarge', what: 'more nested calls than there is room for' } as const;
