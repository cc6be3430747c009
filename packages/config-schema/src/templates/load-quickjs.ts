// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';

/** A QuickJS in WebAssembly of its own. */
export async function loadQuickJs(): Promise<QuickJSWASMModule> {
  return newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-wasmfile-release-sync'));
}
