// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { sortFindings } from '../finding.ts';
import type { LoadedConfig } from '../load-config.ts';
import { checkCachingServiceEnabled } from './caching-service-enabled.ts';
import { checkCachingStorage } from './caching-storage.ts';
import { checkDesktopLogin } from './desktop-login.ts';
import { checkDirectories } from './directories.ts';
import { checkDiscoveryHosts } from './discovery-hosts.ts';
import { checkDiscoveryPeers } from './discovery-peers.ts';
import { checkExternalAddress } from './external-address.ts';
import { checkGatewaysPerSystem } from './gateways-per-system.ts';
import type { HaFinding } from './ha-finding.ts';
import { haSite, type HaCheckOptions, type HaSite } from './ha-site.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkInfinispanPeers } from './infinispan-peers.ts';
import { checkJobNames } from './job-names.ts';
import { checkListenAddresses } from './listen-addresses.ts';
import { checkPortClashes } from './port-clashes.ts';
import { checkPortRanges } from './port-ranges.ts';
import { checkStaticDefinitions } from './static-definitions.ts';
import { checkZosmfHost } from './zosmf-host.ts';

/** Every check, in the order of docs/reference/ha-checks.md. */
const checks: readonly ((site: HaSite) => HaFinding[])[] = [
  checkGatewaysPerSystem,
  checkExternalAddress,
  checkCachingServiceEnabled,
  checkCachingStorage,
  checkInfinispanPeers,
  checkDesktopLogin,
  checkDiscoveryHosts,
  checkDiscoveryPeers,
  checkPortClashes,
  checkPortRanges,
  checkListenAddresses,
  checkDirectories,
  checkZosmfHost,
  checkStaticDefinitions,
  checkJobNames,
  checkIdentifiers,
];

/** What would interrupt the service, or lose state, when a part of this installation is lost; in the order of the files. */
export function checkHighAvailability(loaded: LoadedConfig, options: HaCheckOptions = {}): HaFinding[] {
  const site = haSite(loaded, options);
  return sortFindings(
    checks.flatMap((check) => check(site)),
    loaded.sources,
  );
}
