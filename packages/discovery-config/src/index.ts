// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
export { messages } from './messages.ts';
export * from './errors.ts';
export { otherPeers, parsePeerUrls } from './peer-urls.ts';
export type { PeerUrls, PeerWarning } from './peer-urls.ts';
export type { EurekaTls } from './eureka-http.ts';
export { createInstanceRecord } from './instance-record.ts';
export type { InstancePort, InstanceRecord, InstanceRecordOptions } from './instance-record.ts';
export { createRegistration } from './registration.ts';
export type { Registration, RegistrationOptions } from './registration.ts';
export { createRegistryClient } from './registry-client.ts';
export type { ApplicationsOutcome, RegistryClient, RegistryClientOptions } from './registry-client.ts';
export type { RegistryInstance } from './registry-instance.ts';
export { watchRegistry } from './registry-watch.ts';
export type { RegistryWatch, RegistryWatchOptions } from './registry-watch.ts';
export { createEvictor } from './evictor.ts';
export type { PeerServiceStatus, ServedAddress, ServiceStatusChange } from './service-status.ts';
export type { Eviction, EvictionReport, Evictor, EvictorOptions, PeerEviction } from './evictor.ts';
