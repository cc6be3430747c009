// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import {
  certificateReference,
  haOptions,
  launcherHaOptions,
  StartCommandMissingError,
  type Manifest,
  type ResolvedInstance,
} from '@zowe-ha/config-schema';
import { createFinding, findingsOf, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import { availabilityNotices } from './availability-notices.ts';
import type { ComponentPlan, LauncherPlan, Plan } from './component-plan.ts';
import { cycleFinding, dependencyFindings } from './dependency-findings.ts';
import { planComponent, type ComponentSurroundings, type FoundComponent } from './plan-component.ts';
import { preparationPlan } from './preparation-plan.ts';
import { portConflicts } from './port-conflicts.ts';
import { orderWaves } from './waves.ts';
import { startedTaskFindings } from '../started-task/started-task-findings.ts';
import { zisComponents, type ZisComponents } from '../started-task/zis-components.ts';

export type { FoundComponent } from './plan-component.ts';

export interface PlanInput extends ComponentSurroundings {
  readonly components: readonly FoundComponent[];
}

const megabyte = 1024 * 1024;

/** The plan holds as far as there are no findings. */
export interface PlanDraft {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Turns a resolved configuration and manifests into what is going to run. Pure: the same input gives the same plan. */
export function createPlan(input: PlanInput): PlanDraft {
  const { instance } = input;
  const findings: Finding[] = [];
  const found = input.components.filter((each) => hasStartCommand(each, input, findings));
  const components = withZis(
    found.map((each) => planComponent(each, input, findings)),
    zisComponents(instance),
    findings,
  );
  findings.push(...startedTaskFindings(components, instance));
  findings.push(...portConflicts(components, instance), ...dependencyFindings(components, instance));
  const order = orderWaves(components);
  if (order.outcome === 'cyclic') {
    findings.push(...order.cycles.map((cycle) => cycleFinding(cycle, instance)));
  }
  if (instance.enabledComponents.length === 0) {
    findings.push(createFinding(startMessages.nothingToStart, [instance.id], instance.loaded.locate(['components'])));
  }
  const waves = order.outcome === 'ordered' ? order.waves : [];
  return { plan: assemble(input, components, waves), findings };
}

/** Cross-memory servers come first; ZSS waits for those that are started from here, unless they fail. */
function withZis(components: readonly ComponentPlan[], zis: ZisComponents, findings: Finding[]): ComponentPlan[] {
  findings.push(...zis.findings);
  const waiting = components.map((each) =>
    each.name === 'zss' && zis.awaited.length > 0 ? { ...each, wants: [...each.wants, ...zis.awaited] } : each,
  );
  return [...zis.components, ...waiting];
}

function assemble(input: PlanInput, components: readonly ComponentPlan[], waves: Plan['waves']): Plan {
  const { instance } = input;
  const { config } = instance;
  const certificate = certificateReference(config.zowe?.certificate);
  const frontUrl = frontUrlOf(instance);
  return {
    haInstance: { id: instance.id, hostname: instance.hostname },
    configSpec: instance.loaded.spec,
    directories: directoriesOf(instance),
    development: launcherHaOptions(instance).development,
    launcher: launcherPlan(input),
    discoveryServers: instance.discoveryServers,
    ...(certificate && { certificate }),
    verifyCertificates: config.zowe?.verifyCertificates ?? 'STRICT',
    ...(frontUrl !== undefined && { frontUrl }),
    ...(config.zowe?.sysMessages && { sysMessages: config.zowe.sysMessages }),
    waves,
    components,
    preparation: preparationPlan(input, components),
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

function hasStartCommand(found: FoundComponent, { instance }: PlanInput, findings: Finding[]): boolean {
  const { name, directory, manifest } = found;
  if (manifest.commands?.start || isStartedTask(found, instance)) return true;
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

function isStartedTask({ name, manifest }: FoundComponent, instance: ResolvedInstance): boolean {
  return haOptions(instance, name, manifest).type === 'stc';
}

function launcherPlan({ instance, hostAddress }: PlanInput): LauncherPlan {
  const { onVitalLost, strictValidate, prepareConcurrency, controlPort, outputFiles, arm, listenAddress } =
    launcherHaOptions(instance);
  const { element, elementType } = arm;
  return {
    onVitalLost,
    strictValidate,
    prepareConcurrency,
    ...(controlPort && {
      controlPort: { ...controlPort, address: controlPort.address ?? listenAddress ?? hostAddress },
    }),
    outputFiles: { sizeBytes: Math.round(outputFiles.size * megabyte), keep: outputFiles.keep },
    arm: {
      enabled: arm.enabled,
      ...(element !== undefined && { element }),
      ...(elementType !== undefined && { elementType }),
    },
  };
}

function frontUrlOf({ config }: ResolvedInstance): string | undefined {
  const domain = config.zowe?.externalDomains?.[0];
  const port = config.zowe?.externalPort;
  return domain === undefined || port === undefined ? undefined : `https://${domain}:${port}/`;
}
