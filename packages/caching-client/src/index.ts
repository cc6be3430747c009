// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { createStateStore } from './state-store.ts';
export type { MemoryStateOptions, ReadOutcome, StateStore, StateStoreOptions } from './state-store.ts';
export type { CachingServiceStoreOptions } from './caching-service-store.ts';
export { cachingServiceId, fixedTargets, registryTargets } from './target-list.ts';
export type { RegistrySource, RegistryTargetOptions, TargetList } from './target-list.ts';
export { createSessionStore } from './session-store.ts';
export type { SessionModule, SessionStoreOptions } from './session-store.ts';
export type { Clock } from './clock.ts';
export {
  AccessRefusedError,
  InvalidTargetError,
  RequestRefusedError,
  SecretTooShortError,
  SessionUnavailableError,
  SessionUnreadableError,
  StorageFullError,
} from './errors.ts';
export { messages } from './messages.ts';
