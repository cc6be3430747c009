// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';

/** What is used of WebAssembly, which the types of Node do not have. */
declare const WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => object;
};

const pageBytes = 64 * 1024;

/** What QuickJS is built to begin with: its own data and stack, and some room. */
const initialPages = 256;

/**
 * A QuickJS in WebAssembly of its own that cannot get more than so much memory. The limit that QuickJS itself has counts only single
 * allocations here: it does not learn their sizes.
 */
export async function loadQuickJs(memoryBytes: number): Promise<QuickJSWASMModule> {
  // Its types describe the CommonJS form, in which the variant is one level deeper.
  const module: unknown = await import('@jitl/quickjs-wasmfile-release-sync');
  const { default: variant } = module as { readonly default: QuickJSSyncVariant };
  const maximum = initialPages + Math.ceil(memoryBytes / pageBytes);
  const wasmMemory = new WebAssembly.Memory({ initial: initialPages, maximum });
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmMemory }));
}
