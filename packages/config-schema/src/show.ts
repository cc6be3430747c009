// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What reading, resolving and showing a configuration needs, and no more: a command should not wait for the rest of the package.
export { formatPath, valueAt } from './config-value.ts';
export { openConfig } from './open-config.ts';
export { loadOptionsOf } from './read/member-reader.ts';
export { resolveHaInstance } from './resolve/resolve-ha-instance.ts';
export { resolvedValues } from './origin/resolved-origin.ts';
export { nearestPath } from './origin/nearest-path.ts';
export { derivedValues } from './origin/derived-values.ts';
export { renderAnnotated, renderValue } from './origin/render-value.ts';
export { createMasker } from './secrets/mask-secrets.ts';
export { compareConfigs } from './compare/compare-configs.ts';
