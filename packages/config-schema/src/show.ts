// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What reading, resolving and showing a configuration needs, and no more: a command should not wait for the rest of the package.
export { ComponentNotFoundError } from './config-errors.ts';
export { describeFinding, renderFinding } from './finding.ts';
export { formatPath, valueAt } from './config-value.ts';
export { loadConfig } from './load-config.ts';
export { loadOptionsOf } from './read/member-reader.ts';
export { resolveHaInstance } from './resolve/resolve-ha-instance.ts';
export { findComponent } from './manifest/find-component.ts';
export { environmentOf, variableTexts } from './environment/component-environment.ts';
export { readInstallationFacts } from './environment/installation-facts.ts';
export { resolvedValues } from './origin/resolved-origin.ts';
export { createVariableOrigins } from './origin/variable-origin.ts';
export { nearestPath } from './origin/nearest-path.ts';
export { derivedValues } from './origin/derived-values.ts';
export { viewComponent } from './origin/component-view.ts';
export { renderAnnotated, renderValue } from './origin/render-value.ts';
export { createMasker } from './secrets/mask-secrets.ts';
export { maskVariable } from './secrets/mask-variable.ts';
export { compareConfigs } from './compare/compare-configs.ts';
export { compareEnvironments } from './compare/compare-environments.ts';
