// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { startEmbeddedRegistry } from './embedded-registry.ts';
export type { EmbeddedRegistry, EmbeddedRegistryOptions } from './embedded-registry.ts';
