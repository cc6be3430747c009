// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { InvalidTargetError } from './errors.ts';

/** Where instances of the caching service are, best first: origins such as `https://lpar1.example.org:7555`. */
export interface TargetList {
  current(): readonly string[];
  /** Asks the source again; callers that ask together share one question. Never rejects. */
  refresh?(): Promise<void>;
}

/** The part of discovery-config's registry watch that is used here. */
export interface RegistrySource {
  instances(): readonly RegistryInstance[];
  refresh(): Promise<void>;
}

export interface RegistryTargetOptions {
  readonly registry: RegistrySource;
  /** Instances on this host come first: the shortest way. */
  readonly preferredHost?: string;
}

/** The service id under which the caching service registers. */
export const cachingServiceId = 'cachingservice';

/** A list that never changes; throws when an entry is not an https origin. */
export function fixedTargets(urls: readonly string[]): TargetList {
  const origins = urls.map(parseOrigin);
  return { current: () => origins };
}

/** The instances of the caching service that the registry lists as UP, as they come and go. The caller closes the watch. */
export function registryTargets(options: RegistryTargetOptions): TargetList {
  const { registry, preferredHost } = options;
  return {
    current() {
      const up = registry
        .instances()
        .filter((instance) => instance.serviceId === cachingServiceId && instance.status === 'UP');
      const near = up.filter((instance) => instance.hostName === preferredHost);
      const far = up.filter((instance) => instance.hostName !== preferredHost);
      return [...near, ...far].map(originOf);
    },
    refresh: () => registry.refresh(),
  };
}

function originOf(instance: RegistryInstance): string {
  const host = instance.hostName.includes(':') ? `[${instance.hostName}]` : instance.hostName;
  return `https://${host}:${String(instance.port)}`;
}

function parseOrigin(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new InvalidTargetError(text, { cause });
  }
  if (url.protocol !== 'https:' || (url.pathname !== '/' && url.pathname !== ''))
    throw new InvalidTargetError(url.origin);
  return url.origin;
}
