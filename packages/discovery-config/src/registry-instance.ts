// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** One instance as the registry lists it, of any status. */
export interface RegistryInstance {
  /** In lower case. */
  readonly serviceId: string;
  readonly instanceId: string;
  readonly hostName: string;
  readonly ipAddr: string;
  /** The HTTPS port; the plain one where HTTPS is not enabled. */
  readonly port: number;
  /** UP, DOWN, STARTING, OUT_OF_SERVICE or UNKNOWN. */
  readonly status: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** When this server took the registration: epoch milliseconds, 0 if unknown. */
  readonly registrationTimestamp: number;
  /** When the instance last changed what it says about itself: epoch milliseconds, 0 if unknown. */
  readonly lastDirtyTimestamp: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The instances in an answer to GET /eureka/apps, ordered by service and instance id. Throws an Error when it is not such an answer.
 * Legacy servers write an object where there is one element; both are read.
 */
export function parseApplications(text: string): RegistryInstance[] {
  const parsed: unknown = JSON.parse(text);
  if (!isObject(parsed) || !isObject(parsed['applications'])) throw new Error('the answer lists no applications');
  return asArray(parsed['applications']['application'])
    .filter(isObject)
    .flatMap((application) => asArray(application['instance']).filter(isObject))
    .map(toInstance)
    .sort(byServiceAndId);
}

/** The order of every list of instances. */
export function byServiceAndId(a: RegistryInstance, b: RegistryInstance): number {
  return compare(a.serviceId, b.serviceId) || compare(a.instanceId, b.instanceId);
}

function toInstance(raw: Json): RegistryInstance {
  const lease = isObject(raw['leaseInfo']) ? raw['leaseInfo'] : {};
  const hostName = asText(raw['hostName']);
  return {
    serviceId: asText(raw['app']).toLowerCase(),
    instanceId: asText(raw['instanceId']) || hostName,
    hostName,
    ipAddr: asText(raw['ipAddr']),
    port: portOf(raw),
    status: asText(raw['status']),
    metadata: metadataOf(raw['metadata']),
    registrationTimestamp: asNumber(lease['registrationTimestamp']),
    lastDirtyTimestamp: asNumber(raw['lastDirtyTimestamp']),
  };
}

function portOf(raw: Json): number {
  const secure = isObject(raw['securePort']) ? raw['securePort'] : {};
  const plain = isObject(raw['port']) ? raw['port'] : {};
  return asNumber(String(secure['@enabled']) === 'true' ? secure['$'] : plain['$']);
}

/** `@class` only says which Java map it was. */
function metadataOf(raw: unknown): Record<string, string> {
  if (!isObject(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key, value]) => key !== '@class' && value !== null)
      .map(([key, value]) => [key, asText(value)]),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asArray(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function asNumber(value: unknown): number {
  const number = Number(asText(value));
  return Number.isFinite(number) ? number : 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
