// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  isInstanceStatus,
  textMembers,
  type ActionType,
  type InstanceStatus,
  type Lease,
  type StoredInstance,
  type StoredPort,
  type TextMember,
} from './stored-instance.ts';

/** Why an instance was refused: the answer that Eureka gives. */
export interface Refusal {
  readonly status: 400 | 500;
  readonly text: string;
}

export type ParsedInstance = { readonly instance: StoredInstance } | { readonly refusal: Refusal };

type Json = Readonly<Record<string, unknown>>;

/** Reads Eureka's JSON for one instance; `now` becomes the time of what it does not say. */
export function parseInstance(raw: unknown, now: number): ParsedInstance {
  if (!isObject(raw)) return { refusal: { status: 400, text: '' } };
  const refusal = refusalOf(raw);
  return refusal ? { refusal } : { instance: toInstance(raw, now) };
}

function refusalOf(raw: Json): Refusal | undefined {
  // Measured on Zowe's Discovery Service; the others are texts of Netflix's ApplicationResource.
  if (!textOf(raw['instanceId'])) return { status: 500, text: '' };
  const checks: [unknown, string][] = [
    [textOf(raw['hostName']), 'Missing hostname'],
    [textOf(raw['ipAddr']), 'Missing ip address'],
    [textOf(raw['app']), 'Missing appName'],
    [isObject(raw['dataCenterInfo']), 'Missing dataCenterInfo'],
    [isObject(raw['dataCenterInfo']) && textOf(raw['dataCenterInfo']['name']), 'Missing dataCenterInfo Name'],
  ];
  const failed = checks.find(([value]) => !value);
  return failed && { status: 400, text: failed[1] };
}

function toInstance(raw: Json, now: number): StoredInstance {
  const center = raw['dataCenterInfo'] as Json;
  return {
    instanceId: textOf(raw['instanceId']),
    app: textOf(raw['app']).toUpperCase(),
    hostName: textOf(raw['hostName']),
    ipAddr: textOf(raw['ipAddr']),
    port: portOf(raw['port'], { number: 7001, isEnabled: true }),
    securePort: portOf(raw['securePort'], { number: 7002, isEnabled: false }),
    dataCenterInfo: {
      class: textOf(center['@class']) || 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo',
      name: textOf(center['name']),
    },
    status: statusOf(raw['status'], 'UP'),
    overriddenStatus: statusOf(raw['overriddenStatus'] ?? raw['overriddenstatus'], 'UNKNOWN'),
    metadata: metadataOf(raw['metadata']),
    lease: leaseOf(raw['leaseInfo'], now),
    lastUpdatedTimestamp: timestampOf(raw['lastUpdatedTimestamp'], now),
    lastDirtyTimestamp: timestampOf(raw['lastDirtyTimestamp'], now),
    countryId: timestampOf(raw['countryId'], 1),
    texts: textsOf(raw),
  };
}

function textsOf(raw: Json): Map<TextMember, string> {
  return new Map(
    textMembers.flatMap((member): [TextMember, string][] => {
      const text = textOf(raw[member]);
      return text ? [[member, text]] : [];
    }),
  );
}

/** `{"$": 8080, "@enabled": "true"}`; both members come as text or not, from one client or another. */
function portOf(raw: unknown, absent: StoredPort): StoredPort {
  if (!isObject(raw)) return absent;
  const number = Number(textOf(raw['$']));
  return {
    number: Number.isInteger(number) ? number : absent.number,
    isEnabled: textOf(raw['@enabled']).toLowerCase() === 'true',
  };
}

function statusOf(raw: unknown, absent: InstanceStatus): InstanceStatus {
  const text = textOf(raw).toUpperCase();
  return isInstanceStatus(text) ? text : absent;
}

function metadataOf(raw: unknown): Map<string, string> {
  if (!isObject(raw)) return new Map();
  return new Map(
    Object.entries(raw)
      .filter(([key]) => key !== '@class')
      .map(([key, value]) => [key, textOf(value)]),
  );
}

function leaseOf(raw: unknown, now: number): Lease {
  const lease = isObject(raw) ? raw : {};
  return {
    renewalIntervalInSecs: positiveOf(lease['renewalIntervalInSecs'], 30),
    durationInSecs: positiveOf(lease['durationInSecs'], 90),
    registrationTimestamp: now,
    // A peer says when it last heard of the instance.
    lastRenewalTimestamp: timestampOf(lease['lastRenewalTimestamp'], now),
    serviceUpTimestamp: now,
  };
}

/** The instance as Eureka writes it: timestamps, booleans and URLs as text. */
export function renderInstance(instance: StoredInstance, actionType: ActionType): object {
  const { lease } = instance;
  return {
    instanceId: instance.instanceId,
    hostName: instance.hostName,
    app: instance.app,
    ipAddr: instance.ipAddr,
    status: instance.status,
    overriddenStatus: instance.overriddenStatus,
    port: renderPort(instance.port),
    securePort: renderPort(instance.securePort),
    countryId: instance.countryId,
    dataCenterInfo: { '@class': instance.dataCenterInfo.class, name: instance.dataCenterInfo.name },
    leaseInfo: { ...lease, evictionTimestamp: 0 },
    metadata: renderMetadata(instance.metadata),
    ...Object.fromEntries(instance.texts),
    isCoordinatingDiscoveryServer: 'false',
    lastUpdatedTimestamp: String(instance.lastUpdatedTimestamp),
    lastDirtyTimestamp: String(instance.lastDirtyTimestamp),
    actionType,
  };
}

function renderPort(port: StoredPort): object {
  return { $: port.number, '@enabled': String(port.isEnabled) };
}

function renderMetadata(metadata: ReadonlyMap<string, string>): object {
  return metadata.size > 0 ? Object.fromEntries(metadata) : { '@class': 'java.util.Collections$EmptyMap' };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Whole numbers from 0, written as number or text. */
export function timestampOf(value: unknown, absent: number): number {
  const text = textOf(value);
  return /^\d{1,16}$/.test(text) ? Number(text) : absent;
}

function positiveOf(value: unknown, absent: number): number {
  const number = timestampOf(value, absent);
  return number > 0 ? number : absent;
}
