// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { NativeModule } from './native-module.ts';

/** The addon, or why there is none. */
export type Binding = { readonly module: NativeModule } | { readonly unavailable: string };

/** Beside src and dist alike, in the repository and in the assembled runtime. */
const addonPath = fileURLToPath(new URL('../build/vsam.node', import.meta.url));

let binding: Binding | undefined;

/** Loads the addon once; the only place that knows where the binary is. */
export function loadBinding(): Binding {
  binding ??= load(addonPath);
  return binding;
}

function load(path: string): Binding {
  if (!existsSync(path)) return { unavailable: `${path} has not been built` };
  try {
    return { module: createRequire(import.meta.url)(path) as NativeModule };
  } catch (error) {
    return { unavailable: `${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}` };
  }
}
