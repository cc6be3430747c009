// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute, join } from 'node:path';
import {
  certificateReference,
  componentConfigs,
  environmentOf,
  haOptions,
  launcherHaOptions,
  launcherOptions,
  StartCommandMissingError,
  variableTexts,
  type HaOptions,
  type InstallationFacts,
  type Manifest,
  type ReadinessOptions,
  type ResolvedInstance,
} from '@zowe-ha/config-schema';
import type { Location } from '@zowe-ha/messages';
import { availabilityNotices } from './availability-notices.ts';
import type { ComponentPlan, Plan, PortPlan, ProbePlan, RestartPlan } from './component-plan.ts';
import { createFinding, describeFinding, findingsOf, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import { portPlan, portsCollide } from './port-plan.ts';
import { orderWaves } from './waves.ts';

/** An enabled component, as it was found on disk. */
export interface FoundComponent {
  readonly name: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

export interface PlanInput {
  readonly instance: ResolvedInstance;
  readonly components: readonly FoundComponent[];
  /** The address that the host name of the HA instance stands for. */
  readonly hostAddress: string;
  /** What components are told of the installation. */
  readonly facts?: InstallationFacts;
}

/** The plan holds as far as there are no findings. */
export interface PlanDraft {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Turns a resolved configuration and manifests into what is going to run. Pure: the same input gives the same plan. */
export function createPlan(input: PlanInput): PlanDraft {
  const { instance } = input;
  const findings: Finding[] = [];
  const components = input.components
    .filter((found) => hasStartCommand(found, findings))
    .map((found) => planComponent(found, input, findings));
  findings.push(...portConflicts(components, instance), ...unknownDependencies(components, instance));
  const order = orderWaves(components);
  if (order.outcome === 'cyclic') {
    findings.push(...order.cycles.map((cycle) => cycleFinding(cycle, instance)));
  }
  if (instance.enabledComponents.length === 0) {
    findings.push(createFinding(startMessages.nothingToStart, [instance.id], instance.loaded.locate(['components'])));
  }
  const waves = order.outcome === 'ordered' ? order.waves : [];
  return { plan: assemble(instance, components, waves), findings };
}

function assemble(instance: ResolvedInstance, components: readonly ComponentPlan[], waves: Plan['waves']): Plan {
  const { config } = instance;
  const certificate = certificateReference(config.zowe?.certificate);
  const frontUrl = frontUrlOf(instance);
  return {
    haInstance: { id: instance.id, hostname: instance.hostname },
    configSpec: instance.loaded.spec,
    directories: directoriesOf(instance),
    development: launcherHaOptions(instance).development,
    discoveryServers: instance.discoveryServers,
    ...(certificate && { certificate }),
    verifyCertificates: config.zowe?.verifyCertificates ?? 'STRICT',
    ...(frontUrl !== undefined && { frontUrl }),
    waves,
    components,
    notices: availabilityNotices(components, instance),
  };
}

/** The directories of an HA instance; keys that are missing are reported by who loads the configuration. */
export function directoriesOf(instance: ResolvedInstance): Plan['directories'] {
  const { config } = instance;
  const workspace = config.zowe?.workspaceDirectory ?? '';
  return {
    runtime: config.zowe?.runtimeDirectory ?? '',
    workspace,
    logs: config.zowe?.logDirectory ?? join(workspace, 'logs'),
    shared: launcherHaOptions(instance).sharedDirectory ?? '',
  };
}

function hasStartCommand({ name, directory, manifest }: FoundComponent, findings: Finding[]): boolean {
  if (manifest.commands?.start) return true;
  if (servesOthers(manifest)) return false;
  const location = { file: join(directory, 'manifest.yaml'), key: 'commands.start' };
  findings.push(...findingsOf(new StartCommandMissingError(name, location)));
  return false;
}

/** A component of plug-ins, libraries or definitions for others, such as the explorers of Zowe, is enabled without a process of its own. */
function servesOthers(manifest: Manifest): boolean {
  const { appfwPlugins, gatewaySharedLibs, discoverySharedLibs, zaasSharedLibs, zisPlugins, apimlServices } = manifest;
  const offered = [appfwPlugins, gatewaySharedLibs, discoverySharedLibs, zaasSharedLibs, zisPlugins];
  return [...offered, apimlServices?.static].some((list) => list !== undefined && list.length > 0);
}

function planComponent(found: FoundComponent, input: PlanInput, findings: Finding[]): ComponentPlan {
  const { instance, hostAddress } = input;
  const { name, directory, manifest } = found;
  const options = haOptions(instance, name, manifest);
  const { restartIntervals, minUptime, shareAs } = launcherOptions(instance, name);
  const described = environmentOf(instance, { name, manifest }, input.facts);
  const environment = variableTexts(described);
  findings.push(...described.findings.filter(({ severity }) => severity === 'error').map(describeFinding));
  const known = findings.length;
  const port = planPort(found, input, { options, address: listenAddress(environment, hostAddress), findings });
  const readiness = probePlan(options.readiness);
  // A port that cannot be planned has been reported already.
  if (findings.length === known) findings.push(...probeFindings(found, instance, { readiness, port }));
  const start = manifest.commands?.start ?? '';
  return {
    name,
    directory,
    startScript: isAbsolute(start) ? start : join(directory, start),
    instances: options.instances,
    port,
    // The shipped launcher leaves CONFIG in the environment of its components.
    environment: { ...environment, CONFIG: environment['ZWE_CLI_PARAMETER_CONFIG'] ?? instance.loaded.spec },
    requires: options.requires,
    after: options.after,
    restart: restartPlan(restartIntervals, minUptime),
    shareAs,
    stopGraceMs: options.stopGrace * 1000,
    startTimeoutMs: options.startTimeout * 1000,
    readiness,
  };
}

interface PortContext {
  readonly options: HaOptions;
  readonly address: string;
  readonly findings: Finding[];
}

function planPort(found: FoundComponent, { instance }: PlanInput, context: PortContext): PortPlan {
  const { options, address, findings } = context;
  const configured = componentConfigs(instance, found.name, found.manifest)['port'];
  const { instances, portRange } = options;
  const planned = portPlan({ component: found.name, configured, portRange, instances, address });
  if ('problem' in planned) {
    const { definition, args, key } = planned.problem;
    findings.push(createFinding(definition, args, locateSetting(instance, found, key)));
  }
  return planned.port;
}

function restartPlan(restartIntervals: readonly number[], minUptime: number): RestartPlan {
  return { intervalsMs: restartIntervals.map((seconds) => seconds * 1000), minUptimeMs: minUptime * 1000 };
}

function probePlan(readiness: ReadinessOptions): ProbePlan {
  if (readiness.type === 'none') return { type: 'none' };
  const { interval, timeout, ...rest } = readiness;
  return { ...rest, intervalMs: interval, timeoutMs: timeout };
}

function listenAddress(environment: Readonly<Record<string, string>>, hostAddress: string): string {
  return (
    environment['ZWE_configs_zowe_network_server_listenAddresses_0'] ??
    environment['ZWE_zowe_network_server_listenAddresses_0'] ??
    hostAddress
  );
}

function probeFindings(
  found: FoundComponent,
  instance: ResolvedInstance,
  { readiness, port }: Pick<ComponentPlan, 'readiness' | 'port'>,
): Finding[] {
  const location = locateSetting(instance, found, 'ha.readiness.type');
  if (readiness.type !== 'none' && port.kind === 'none') {
    return [createFinding(startMessages.probeNeedsPort, [found.name, readiness.type], location)];
  }
  if (readiness.type === 'https' && !instance.config.zowe?.certificate) {
    return [createFinding(startMessages.probeNeedsCertificate, [found.name], location)];
  }
  return [];
}

function portConflicts(components: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  return components.flatMap((component, index) =>
    components.slice(0, index).flatMap((earlier) => {
      if (!portsCollide(earlier.port, component.port) || component.port.kind !== 'fixed') return [];
      const { port, address } = component.port;
      const location = locateSetting(instance, component, 'port');
      return [createFinding(startMessages.portConflict, [earlier.name, component.name, port, address], location)];
    }),
  );
}

function unknownDependencies(components: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  const enabled = new Set(instance.enabledComponents);
  return components.flatMap((component) =>
    component.requires
      .filter((required) => !enabled.has(required))
      .map((required) => {
        const problem = instance.config.components?.[required] ? 'is not enabled' : 'is not in the configuration';
        const location = locateSetting(instance, component, 'ha.requires');
        return createFinding(startMessages.unknownDependency, [component.name, required, problem], location);
      }),
  );
}

function cycleFinding(cycle: readonly string[], instance: ResolvedInstance): Finding {
  const [name = ''] = cycle;
  const location = locateConfigured(instance, name, 'ha.requires') ??
    locateConfigured(instance, name, 'ha.after') ?? { key: `components.${name}.ha` };
  return createFinding(startMessages.dependencyCycle, [cycle.join(' -> ')], location);
}

/** Where a setting of a component stands: in the configuration, or else in its manifest. */
function locateSetting(
  instance: ResolvedInstance,
  component: { name: string; directory: string },
  key: string,
): Location {
  const manifest = {
    file: join(component.directory, 'manifest.yaml'),
    key: key.startsWith('ha.') ? key : `configs.${key}`,
  };
  return locateConfigured(instance, component.name, key) ?? manifest;
}

function locateConfigured(instance: ResolvedInstance, component: string, key: string): Location | undefined {
  const path = ['components', component, ...key.split('.')];
  return instance.loaded.locate(['haInstances', instance.id, ...path]) ?? instance.loaded.locate(path);
}

function frontUrlOf({ config }: ResolvedInstance): string | undefined {
  const domain = config.zowe?.externalDomains?.[0];
  const port = config.zowe?.externalPort;
  return domain === undefined || port === undefined ? undefined : `https://${domain}:${port}/`;
}
