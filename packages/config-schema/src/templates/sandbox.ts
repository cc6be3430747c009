// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  DefaultIntrinsics,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import { sandboxDescriber, sandboxEncoder, sandboxPrelude } from './sandbox-prelude.ts';

/** What a sandbox gets from outside: data only, no way to reach anything. */
export interface SandboxHost {
  readonly memoryBytes: number;
  /** JSON of what the prelude is set up with. */
  readonly setup: string;
  /** Limits of a result. */
  readonly limits: { readonly values: number; readonly length: number; readonly depth: number };
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
  /** What is built in, as it was before any expression. */
  private readonly builtIn: QuickJSHandle;
  /** Own functions, made when they are needed: most results are no objects. */
  private readonly functions = new Map<string, QuickJSHandle>();
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
    this.builtIn = this.runPrelude();
  }

  /** Evaluates a program for so long at most. What throws here, and not in QuickJS, leaves the whole module unusable. */
  run(source: string, sliceMs: number): SandboxResult {
    this.interrupted = false;
    this.deadline = this.host.now() + sliceMs;
    try {
      const result = this.evaluate(source);
      return this.wasInterrupted() ? { kind: 'interrupted' } : result;
    } catch (error) {
      if (error instanceof LimitReached) return this.wasInterrupted() ? { kind: 'interrupted' } : outOfMemory;
      throw error;
    } finally {
      this.deadline = Infinity;
    }
  }

  dispose(): void {
    for (const handle of [...this.functions.values(), this.builtIn]) handle.dispose();
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

  private runPrelude(): QuickJSHandle {
    const { context, host } = this;
    const read = context.newFunction('read', (id) => context.newString(host.read(context.getNumber(id))));
    const touch = context.newFunction('touch', (template) => {
      const value = host.touch(context.getNumber(template));
      return value === undefined ? context.undefined : context.newString(value);
    });
    const setup = context.newString(host.setup);
    const prelude = context.unwrapResult(context.evalCode(sandboxPrelude, '<prelude>'));
    const builtIn = context.unwrapResult(context.callFunction(prelude, context.undefined, read, touch, setup));
    for (const handle of [read, touch, setup, prelude]) handle.dispose();
    return builtIn;
  }

  private evaluate(source: string): SandboxResult {
    const evaluated = this.context.evalCode(source, fileName, { type: 'global' });
    if (evaluated.error) return this.classify(evaluated.error, source);
    const kind = this.context.typeof(evaluated.value);
    if (kind === 'number' || kind === 'boolean') return this.encodeScalar(evaluated.value);
    return this.encode(evaluated.value);
  }

  private encodeScalar(value: QuickJSHandle): SandboxResult {
    const scalar = this.context.dump(value) as number | boolean;
    value.dispose();
    if (Number.isNaN(scalar)) return { kind: 'result', what: 'NaN' };
    if (typeof scalar === 'number' && !Number.isFinite(scalar)) return { kind: 'result', what: 'an infinite number' };
    return { kind: 'json', json: JSON.stringify(scalar) };
  }

  private encode(value: QuickJSHandle): SandboxResult {
    const encoded = this.call('encode', value);
    return encoded.error === undefined
      ? (JSON.parse(encoded.text) as SandboxResult)
      : this.classify(encoded.error, undefined);
  }

  private classify(error: QuickJSHandle, source: string | undefined): SandboxResult {
    const described = this.call('describe', error);
    if (described.error !== undefined) {
      // To read an exception can throw another one; what that is does not matter any more.
      described.error.dispose();
      return { kind: 'throws', error: { name: '', message: '' } };
    }
    const thrown = JSON.parse(described.text) as SandboxError;
    if (thrown.name === 'SyntaxError' && source !== undefined && !this.compiles(source)) return { kind: 'syntax' };
    if (thrown.name === 'InternalError') return thrown.message === 'stack overflow' ? stackOverflow : outOfMemory;
    if (thrown.name === 'RangeError' && tooLargeMessages.test(thrown.message)) return outOfMemory;
    return { kind: 'throws', error: thrown };
  }

  /** What one of the own functions returns, or what was thrown in it; the argument is used up. */
  private call(name: keyof typeof ownFunctions, argument: QuickJSHandle): Called {
    const { context } = this;
    const called = context.callFunction(this.ownFunction(name), context.undefined, argument);
    argument.dispose();
    if (called.error) return { error: called.error };
    const text = context.getString(called.value);
    called.value.dispose();
    return { error: undefined, text };
  }

  private ownFunction(name: keyof typeof ownFunctions): QuickJSHandle {
    const { context } = this;
    const known = this.functions.get(name);
    if (known) return known;
    const maker = this.unwrap(context.evalCode(ownFunctions[name], '<own>'));
    const limits = this.unwrap(context.evalCode(`(${JSON.stringify(this.host.limits)})`, '<own>'));
    const made = this.unwrap(context.callFunction(maker, context.undefined, this.builtIn, limits));
    maker.dispose();
    limits.dispose();
    this.functions.set(name, made);
    return made;
  }

  private unwrap(result: { error: QuickJSHandle } | { error?: undefined; value: QuickJSHandle }): QuickJSHandle {
    if (result.error === undefined) return result.value;
    result.error.dispose();
    throw new LimitReached();
  }

  private compiles(source: string): boolean {
    const compiled = this.context.evalCode(source, fileName, { type: 'global', compileOnly: true });
    compiled.dispose();
    return !compiled.error;
  }
}

type Called = { readonly error: QuickJSHandle } | { readonly error: undefined; readonly text: string };

const ownFunctions = { encode: sandboxEncoder, describe: sandboxDescriber } as const;

/** Own code cannot run any more, since time or memory is at its end. */
class LimitReached extends Error {}

const tooLargeMessages = /^invalid (?:string|array) length$|too large to allocate$/;

const outOfMemory: SandboxResult = { kind: 'tooLarge', what: 'more memory than there is for a template' };

/** For calls that are nested too deep. */
export const stackOverflow = { kind: 'tooLarge', what: 'more nested calls than there is room for' } as const;
