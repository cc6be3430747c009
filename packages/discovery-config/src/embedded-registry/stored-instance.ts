// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Eureka's instance statuses. */
export const instanceStatuses = ['UP', 'DOWN', 'STARTING', 'OUT_OF_SERVICE', 'UNKNOWN'] as const;
export type InstanceStatus = (typeof instanceStatuses)[number];
export type ActionType = 'ADDED' | 'MODIFIED' | 'DELETED';

export interface StoredPort {
  readonly number: number;
  readonly isEnabled: boolean;
}

/** A lease: times in epoch milliseconds, durations in seconds, as Eureka counts them. */
export interface Lease {
  readonly renewalIntervalInSecs: number;
  readonly durationInSecs: number;
  readonly registrationTimestamp: number;
  readonly lastRenewalTimestamp: number;
  readonly serviceUpTimestamp: number;
}

/** One registered instance. A value: every change makes a new one. */
export interface StoredInstance {
  readonly instanceId: string;
  /** In upper case, as Eureka keeps it. */
  readonly app: string;
  readonly hostName: string;
  readonly ipAddr: string;
  readonly port: StoredPort;
  readonly securePort: StoredPort;
  readonly dataCenterInfo: { readonly class: string; readonly name: string };
  readonly status: InstanceStatus;
  readonly overriddenStatus: InstanceStatus;
  readonly metadata: ReadonlyMap<string, string>;
  readonly lease: Lease;
  readonly lastUpdatedTimestamp: number;
  readonly lastDirtyTimestamp: number;
  readonly countryId: number;
  /** Members that are only handed on: URLs, vip names, groups. */
  readonly texts: ReadonlyMap<TextMember, string>;
}

export const textMembers = [
  'appGroupName',
  'sid',
  'homePageUrl',
  'statusPageUrl',
  'healthCheckUrl',
  'secureHealthCheckUrl',
  'vipAddress',
  'secureVipAddress',
  'asgName',
] as const;
export type TextMember = (typeof textMembers)[number];

export function isInstanceStatus(value: unknown): value is InstanceStatus {
  return instanceStatuses.some((status) => status === value);
}
