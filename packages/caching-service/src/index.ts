// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { limitEntries, evictionStrategies } from './eviction.ts';
export type { EvictionOptions, EvictionStrategy } from './eviction.ts';
export type { Entry } from './key-value.ts';
export { messages } from './messages.ts';
export { identityModes } from './plugins/identity.ts';
export type { IdentityMode, IdentityOptions } from './plugins/identity.ts';
export { buildServer } from './server.ts';
export type { CachingServer, ServerOptions } from './server.ts';
export type * from './storage.ts';
