// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { NativeModule } from './native-module.ts';

/** The addon, or why there is none. */
export type Binding = { readonly module: NativeModule } | { readonly unavailable: string };

const build = new URL('../build/', import.meta.url);

/** Beside src and dist alike, in the repository and in the assembled runtime. */
export const addonPath = fileURLToPath(new URL('console.node', build));

/** The same addon with the z/OS source over a simulated z/OS; built on Linux, for tests. */
export const simulatedAddonPath = fileURLToPath(new URL('console-simulated.node', build));

const loaded = new Map<string, Binding>();

/** Loads an addon once. */
export function loadBinding(path: string = addonPath): Binding {
  const binding = loaded.get(path) ?? load(path);
  loaded.set(path, binding);
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
