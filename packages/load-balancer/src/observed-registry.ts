// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryClient } from '@zowe-ha/discovery-config';

/** A registry client that remembers what its readings went through. */
export interface ObservedRegistry extends RegistryClient {
  /** Whether any reading succeeded: before that it is not known which services there are. */
  isInformed(): boolean;
  /** Whether the last successful reading came after a failed one: the registry may have been restarted in between. */
  wasInterrupted(): boolean;
}

/** Watches the readings of a registry client, for what a list alone does not tell. */
export function observeRegistry(client: RegistryClient): ObservedRegistry {
  let isAway = false;
  let isInformed = false;
  let interrupted = false;
  return {
    applications: async () => {
      const reading = await client.applications();
      if (reading.outcome === 'unknown') {
        isAway = true;
        return reading;
      }
      interrupted = isInformed && isAway;
      isAway = false;
      isInformed = true;
      return reading;
    },
    close: () => client.close(),
    isInformed: () => isInformed,
    wasInterrupted: () => interrupted,
  };
}
