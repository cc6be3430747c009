// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { basename, dirname } from 'node:path';
import { type ConfigMapping } from '../config-value.ts';
import { launcherHaOptions } from '../resolve/launcher-ha-options.ts';
import { launcherOptions } from '../resolve/launcher-options.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { configVariable, ruleVariable, type EnvironmentVariable } from './environment-variable.ts';
import type { InstallationFacts } from './installation-facts.ts';

/** The short names that Zowe's own scripts use, and the directories below workspace and runtime. */
export function nameAndDirectoryVariables(instance: ResolvedInstance): EnvironmentVariable[] {
  const config = instance.config as unknown as ConfigMapping;
  return [
    ...configVariable('JAVA_HOME', config, ['java', 'home']),
    ...configVariable('NODE_HOME', config, ['node', 'home']),
    ...configVariable('ZOSMF_HOST', config, ['zOSMF', 'host']),
    ...configVariable('ZOSMF_PORT', config, ['zOSMF', 'port']),
    ...configVariable('ZOSMF_APPLID', config, ['zOSMF', 'applId']),
    ...runtimeVariables(instance),
    ...workspaceVariables(instance),
    ...ruleVariable(
      'ZWE_HA_SHARED_DIRECTORY',
      launcherHaOptions(instance).sharedDirectory,
      'components.launcher.ha.sharedDirectory',
    ),
    ...logLevel(instance),
  ];
}

/** What the HA instance is, and which components there are. */
export function instanceVariables(instance: ResolvedInstance, facts: InstallationFacts): EnvironmentVariable[] {
  const { installedComponents, zoweVersion, isContainer } = facts;
  const launched = facts.launchComponents ?? instance.launchComponents;
  const list = (names: readonly string[] | undefined): string | undefined => names?.join(',');
  return [
    ...modulithVariables(instance),
    ...ruleVariable('ZWE_haInstance_hostname', instance.hostname, 'host name of the HA instance'),
    ...ruleVariable('ZWE_INSTALLED_COMPONENTS', list(installedComponents), 'what is installed'),
    ...ruleVariable('ZWE_ENABLED_COMPONENTS', list(instance.enabledComponents), 'what is enabled'),
    ...ruleVariable('ZWE_LAUNCH_COMPONENTS', list(launched), 'what is enabled and has a start command'),
    ...ruleVariable('LAUNCH_COMPONENTS', list(launched), 'what is enabled and has a start command'),
    ...ruleVariable('ZWE_VERSION', zoweVersion, 'manifest.json of the runtime directory'),
    ...ruleVariable(
      'ZWE_RUN_IN_CONTAINER',
      isContainer === true ? 'true' : undefined,
      '.init-for-container in the workspace',
    ),
  ];
}

/** The same list under both of its names, and what only the launcher may say. */
export function launcherVariables(instance: ResolvedInstance, component: string): EnvironmentVariable[] {
  const servers = instance.discoveryServersFor(component).join(',');
  const discovery = 'discovery servers of all HA instances';
  const config = instance.config as unknown as ConfigMapping;
  return [
    ...ruleVariable('ZWE_DISCOVERY_SERVICES_LIST', servers, discovery),
    ...ruleVariable('ALL_DISCOVERY_SERVERS', servers, discovery),
    ...ruleVariable('ZWE_haInstance_id', instance.id, 'id of the HA instance'),
    ...ruleVariable('ZWE_CLI_PARAMETER_COMPONENT', component, 'name of the component'),
    ...ruleVariable('ZWE_CLI_PARAMETER_CONFIG', absoluteSpec(instance), 'configuration files'),
    ...ruleVariable('ZWE_CLI_PARAMETER_HA_INSTANCE', instance.id, 'id of the HA instance'),
    ...configVariable('ZWE_zowe_runtimeDirectory', config, ['zowe', 'runtimeDirectory']),
    ...ruleVariable(
      '_BPX_SHAREAS',
      launcherOptions(instance, component).shareAs.toUpperCase(),
      'launcher.shareAs of the component',
    ),
  ];
}

function runtimeVariables({ config }: ResolvedInstance): EnvironmentVariable[] {
  const runtime = config.zowe?.runtimeDirectory;
  if (runtime === undefined) return [];
  const rule = 'zowe.runtimeDirectory';
  return [
    ...ruleVariable('ROOT_DIR', runtime, rule),
    ...ruleVariable('ZOWE_MANIFEST', `${runtime}/manifest.json`, rule),
  ];
}

function workspaceVariables({ config, loaded }: ResolvedInstance): EnvironmentVariable[] {
  const workspace = config.zowe?.workspaceDirectory;
  if (workspace === undefined) return [];
  const definitions = `${workspace}/api-mediation/api-defs`;
  const directories = {
    WORKSPACE_DIR: workspace,
    INSTANCE_DIR: instanceDirectory(loaded.sources) ?? dirname(workspace),
    STATIC_DEF_CONFIG_DIR: definitions,
    PLUGINS_DIR: `${workspace}/app-server/plugins`,
    ZWE_STATIC_DEFINITIONS_DIR: definitions,
    ZWE_GATEWAY_SHARED_LIBS: `${workspace}/gateway/sharedLibs/`,
    ZWE_DISCOVERY_SHARED_LIBS: `${workspace}/discovery/sharedLibs/`,
    ZWE_ZAAS_SHARED_LIBS: `${workspace}/zaas/sharedLibs/`,
    ZWE_PRIVATE_WORKSPACE_ENV_DIR: `${workspace}/.env`,
  };
  return Object.entries(directories).flatMap(([name, path]) => ruleVariable(name, path, 'zowe.workspaceDirectory'));
}

function logLevel({ config }: ResolvedInstance): EnvironmentVariable[] {
  const level = config.zowe?.launchScript?.logLevel;
  return level ? ruleVariable('ZWE_PRIVATE_LOG_LEVEL_ZWELS', level.toUpperCase(), 'zowe.launchScript.logLevel') : [];
}

const partsOfModulith = ['gateway', 'discovery', 'api_catalog', 'caching_service', 'zaas'];

/** `apiml` is all of API ML in one process; programs that ask for its parts are told that they are there. */
function modulithVariables({ enabledComponents }: ResolvedInstance): EnvironmentVariable[] {
  if (!enabledComponents.includes('apiml')) return [];
  return partsOfModulith.flatMap((part) => ruleVariable(`ZWE_components_${part}_enabled`, 'true', 'part of apiml'));
}

/** Where an instance.env was read, that of the directory which all LPARs share left out. */
function instanceDirectory(sources: readonly string[]): string | undefined {
  const file = sources.find((source) => basename(source) === 'instance.env' && basename(dirname(source)) !== 'shared');
  return file === undefined ? undefined : dirname(file);
}

/**
 * A component runs in another directory than the launcher; relative paths would lead elsewhere there. It reads YAML only: what came
 * from an instance.env is known to it by its variables.
 */
function absoluteSpec({ loaded }: ResolvedInstance): string | undefined {
  const entries = loaded.sources.filter((source) => !source.endsWith('.env'));
  const [only] = entries;
  if (entries.length <= 1) return only;
  return entries.map((entry) => (entry.startsWith('PARMLIB(') ? entry : `FILE(${entry})`)).join(':');
}
