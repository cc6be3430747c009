// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweConfig } from '../config.generated.ts';
import { textAt, type ConfigMapping } from '../config-value.ts';
import type { Finding } from '../finding.ts';
import type { LoadedConfig } from '../load-config.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Environment } from '../service/environment-reader.ts';
import { checkComponentKeys } from './check-overrides.ts';
import { checkZis } from './check-zis.ts';
import { chooseHaInstance } from './choose-ha-instance.ts';
import { componentCertificates, type ComponentCertificates } from './component-certificates.ts';
import { componentNames } from './component-names.ts';
import { enabledComponentsOf } from './component-ports.ts';
import { asClientSees, discoveryServersOf } from './discovery-servers.ts';
import { selectLaunchComponents } from './launch-components.ts';
import { applyOverrides } from './resolve-overrides.ts';
import { zisAssociations, type ZisAssociation } from './zis-associations.ts';

/** The configuration as one HA instance sees it. */
export interface ResolvedInstance {
  readonly id: string;
  readonly hostname: string;
  /** With the overrides of this HA instance applied. `haInstances` is still there. */
  readonly config: ZoweConfig;
  /** URLs of the discovery servers of all HA instances, the same list everywhere. */
  readonly discoveryServers: readonly string[];
  /** In the order of the configuration. */
  readonly enabledComponents: readonly string[];
  /** Those of the enabled ones that have something to start, as far as their manifests are known. */
  readonly launchComponents: readonly string[];
  /** The cross-memory servers that this HA instance works with. */
  readonly zis: readonly ZisAssociation[];
  /** What is doubtful or wrong about this HA instance, beside what `loaded` warns of. With an error among them nothing should start. */
  readonly findings: readonly Finding[];
  readonly loaded: LoadedConfig;
  /** The certificates of a component of this HA instance. */
  certificates(component: string): ComponentCertificates;
  /** The discovery servers as a component reaches them: with http where AT-TLS encrypts what it sends. */
  discoveryServersFor(component: string): readonly string[];
}

export interface ResolveOptions {
  /** Name of this system: &SYSNAME, or the host name. It decides which HA instance is meant when none is named. */
  readonly systemName?: string;
  /** Of this program; what it says about discovery servers and Kubernetes wins over the configuration. None by default. */
  readonly environment?: Environment;
  /** Of the installed components; their ids and aliases are names of them. */
  readonly manifests?: readonly Manifest[];
}

/**
 * Resolves the configuration for one HA instance. The id is compared as Zowe compares it (lower case, underscores). Without an id,
 * or with the placeholder of the start procedure, the HA instance of this system is meant, or the only one. Throws
 * UnknownHaInstanceError when the configuration has HA instances but not this one.
 */
export function resolveHaInstance(
  loaded: LoadedConfig,
  haInstanceId: string | undefined,
  options: ResolveOptions = {},
): ResolvedInstance {
  const { systemName, environment = {}, manifests = [] } = options;
  const written = loaded.config as unknown as ConfigMapping;
  const id = chooseHaInstance(loaded, written, { haInstanceId, systemName });
  const names = componentNames(manifests);
  const selection = selectLaunchComponents({ loaded, config: written, id, environment }, names);
  const context = { loaded, config: selection.config, id, environment };
  const resolved = applyOverrides(selection.config, id);
  const discovery = discoveryServersOf(context);
  const enabledComponents = enabledComponentsOf(resolved);
  return {
    id,
    hostname: hostnameOf(resolved, id),
    config: resolved,
    discoveryServers: asClientSees(discovery.urls, resolved),
    enabledComponents,
    launchComponents: enabledComponents.filter((name) => hasStart(name, manifests)),
    zis: zisAssociations(resolved),
    findings: [
      ...selection.findings,
      ...discovery.findings,
      ...checkComponentKeys(context, names),
      ...checkZis(context, resolved),
    ],
    loaded,
    certificates: (component) => componentCertificates(resolved, component),
    discoveryServersFor: (component) => asClientSees(discovery.urls, resolved, component),
  };
}

function hostnameOf(resolved: ConfigMapping, id: string): string {
  return (
    textAt(resolved, ['haInstances', id, 'hostname']) ?? textAt(resolved, ['zowe', 'externalDomains', 0]) ?? 'localhost'
  );
}

/** A component whose manifest is not known is believed to have a start command. */
function hasStart(name: string, manifests: readonly Manifest[]): boolean {
  const manifest = manifests.find((each) => each.name === name);
  return manifest === undefined || Boolean(manifest.commands?.start);
}
