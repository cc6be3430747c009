// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { componentConfigs } from './component-configs.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import { environmentEntries, variableText } from './environment-entries.ts';
import { flattenEnvironment } from './flatten-environment.ts';
import { launcherHaOptions } from '../resolve/ha-options.ts';
import { launcherOptions } from '../resolve/launcher-options.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';

/**
 * The environment of a component, apart from what differs between its instances: upstream's names, so that components of Zowe v1
 * to v3 find what they look for, and those of Zowe HA. It contains passwords, as upstream's does.
 */
export function componentEnvironment(
  instance: ResolvedInstance,
  component: string,
  manifest: Manifest,
): Record<string, string> {
  const config = instance.config as unknown as ConfigMapping;
  return {
    ...environmentEntries(mappingAt(config, ['zowe', 'environments'])),
    ...flattenEnvironment(config, 'ZWE'),
    ...flattenEnvironment(componentConfigs(instance, component, manifest), 'ZWE_configs'),
    ...homes(instance),
    ...directories(instance),
    ZWE_haInstance_id: instance.id,
    ZWE_haInstance_hostname: instance.hostname,
    ZWE_DISCOVERY_SERVICES_LIST: instance.discoveryServers.join(','),
    ZWE_ENABLED_COMPONENTS: instance.enabledComponents.join(','),
    ZWE_CLI_PARAMETER_COMPONENT: component,
    ZWE_CLI_PARAMETER_CONFIG: absoluteSpec(instance),
    ZWE_CLI_PARAMETER_HA_INSTANCE: instance.id,
    _BPX_SHAREAS: launcherOptions(instance, component).shareAs.toUpperCase(),
  };
}

/** The short names that Zowe's own scripts use. */
function homes(instance: ResolvedInstance): Record<string, string> {
  const { java, node, zOSMF } = instance.config;
  return defined({
    JAVA_HOME: java?.home,
    NODE_HOME: node?.home,
    ZOSMF_HOST: zOSMF?.host,
    ZOSMF_PORT: zOSMF?.port,
    ZOSMF_APPLID: zOSMF?.applId,
  });
}

function directories(instance: ResolvedInstance): Record<string, string> {
  const { runtimeDirectory, workspaceDirectory: workspace } = instance.config.zowe ?? {};
  const runtime = defined({ ZWE_zowe_runtimeDirectory: runtimeDirectory, ROOT_DIR: runtimeDirectory });
  const shared = defined({ ZWE_HA_SHARED_DIRECTORY: launcherHaOptions(instance).sharedDirectory });
  if (workspace === undefined) return { ...runtime, ...shared };
  return {
    ...runtime,
    ...shared,
    WORKSPACE_DIR: workspace,
    ZWE_STATIC_DEFINITIONS_DIR: `${workspace}/api-mediation/api-defs`,
    ZWE_GATEWAY_SHARED_LIBS: `${workspace}/gateway/sharedLibs/`,
    ZWE_DISCOVERY_SHARED_LIBS: `${workspace}/discovery/sharedLibs/`,
    ZWE_ZAAS_SHARED_LIBS: `${workspace}/zaas/sharedLibs/`,
    ZWE_PRIVATE_WORKSPACE_ENV_DIR: `${workspace}/.env`,
  };
}

/** A component runs in another directory than the launcher; relative paths would lead elsewhere there. */
function absoluteSpec(instance: ResolvedInstance): string {
  const { sources } = instance.loaded;
  return sources.length === 1 ? String(sources[0]) : sources.map((file) => `FILE(${file})`).join(':');
}

function defined(values: Readonly<Record<string, string | number | undefined>>): Record<string, string> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, variableText(value)]));
}
