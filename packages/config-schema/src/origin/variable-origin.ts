// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvironmentVariable } from '../environment/environment-variable.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { createManifestOrigins } from './manifest-origin.ts';
import type { Origin } from './origin.ts';
import { resolvedOrigin } from './resolved-origin.ts';

/** Finds what gave variables of a component their values; `directory` is where the component is installed, if it is. */
export function createVariableOrigins(
  instance: ResolvedInstance,
  directory: string | undefined,
): (variable: EnvironmentVariable) => Origin {
  const manifestOrigin = createManifestOrigins(directory ?? '');
  return ({ source }) => {
    if (source.kind === 'rule') return { rule: 'derived', text: source.text };
    const unknown: Origin = { rule: 'derived', text: 'resolved configuration' };
    if (source.kind === 'config') return resolvedOrigin(instance, source.path) ?? unknown;
    // Below `components.<c>` in the environment, below `configs` in the manifest.
    return manifestOrigin(['configs', ...source.path.slice(2)]);
  };
}
