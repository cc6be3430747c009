// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute, join } from 'node:path';
import {
  componentConfigs,
  environmentOf,
  haOptions,
  launcherHaOptions,
  launcherOptions,
  variableTexts,
  type ComponentLauncherOptions,
  type HaOptions,
  type InstallationFacts,
  type Manifest,
  type ResolvedInstance,
} from '@zowe-ha/config-schema';
import { createFinding, describeFinding, type Finding } from '../finding.ts';
import type { ComponentPlan, RestartPlan, StartedTaskPlan } from './component-plan.ts';
import { lifecyclePlan } from './lifecycle-plan.ts';
import { optionFindings } from './option-findings.ts';
import { portPlan, type PortOutcome } from './port-plan.ts';
import { probeFindings } from './probe-findings.ts';
import { livenessPlan, probePlan } from './probe-plan.ts';
import { locateSetting } from './setting-location.ts';

/** An enabled component, as it was found on disk. */
export interface FoundComponent {
  readonly name: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

/** What the plan of a component depends on beside the component. */
export interface ComponentSurroundings {
  readonly instance: ResolvedInstance;
  /** The address that the host name of the HA instance stands for. */
  readonly hostAddress: string;
  readonly facts?: InstallationFacts | undefined;
}

/** The plan of one component; what is wrong with it is added to the findings. */
export function planComponent(
  found: FoundComponent,
  surroundings: ComponentSurroundings,
  findings: Finding[],
): ComponentPlan {
  const { instance, hostAddress } = surroundings;
  const { name, directory, manifest } = found;
  const options = haOptions(instance, name, manifest);
  const described = environmentOf(instance, { name, manifest }, surroundings.facts);
  const environment = variableTexts(described);
  findings.push(...described.findings.filter(({ severity }) => severity === 'error').map(describeFinding));
  const address = listenAddressOf(environment, instance) ?? hostAddress;
  const known = findings.length;
  const { port, instanceSettings } = planPort(found, { instance, options, address }, findings);
  const start = manifest.commands?.start ?? '';
  const plan: ComponentPlan = {
    name,
    directory,
    startScript: isAbsolute(start) || start === '' ? start : join(directory, start),
    lifecycle: lifecyclePlan(found),
    instances: options.instances,
    port,
    instanceSettings,
    environment: { ...withListenAddress(environment, address, hostAddress), CONFIG: configOf(environment, instance) },
    ...dependenciesOf(options),
    ...treatmentOf(options, launcherOptions(instance, name)),
    readiness: probePlan(options.readiness),
    liveness: livenessPlan(options.liveness),
  };
  // A port that cannot be planned has been reported already.
  if (findings.length === known) findings.push(...probeFindings(plan, instance));
  findings.push(...optionFindings(plan, { instance, options }));
  return plan;
}

function dependenciesOf({ requires, after, wants, restartWithRequired }: HaOptions) {
  return { requires, after, wants, restartWithRequired } satisfies Partial<ComponentPlan>;
}

function treatmentOf(options: HaOptions, launcher: ComponentLauncherOptions) {
  const stc = options.type === 'stc' ? startedTask(options) : undefined;
  return {
    restart: restartPlan(options, launcher),
    shareAs: launcher.shareAs,
    stopGraceMs: options.stopGrace * 1000,
    startTimeoutMs: options.startTimeout * 1000,
    vital: options.vital,
    minHealthyMs: options.minHealthy * 1000,
    drainMs: options.drain * 1000,
    ...(stc && { stc }),
  } satisfies Partial<ComponentPlan>;
}

function startedTask({ stc }: HaOptions): StartedTaskPlan | undefined {
  return stc;
}

function restartPlan(options: HaOptions, { restartIntervals, minUptime }: ComponentLauncherOptions): RestartPlan {
  const { restartWindow: window, restartJitter: jitter, exitCodes } = options;
  const hasExitCodes = Object.values(exitCodes).some((codes) => codes.length > 0);
  return {
    intervalsMs: restartIntervals.map((seconds) => seconds * 1000),
    minUptimeMs: minUptime * 1000,
    ...(window && { window: { failures: window.failures, withinMs: window.seconds * 1000 } }),
    ...(jitter > 0 && { jitter }),
    ...(hasExitCodes && { exitCodes }),
  };
}

/** The shipped launcher leaves CONFIG in the environment of its components. */
function configOf(environment: Readonly<Record<string, string>>, { loaded }: ResolvedInstance): string {
  return environment['ZWE_CLI_PARAMETER_CONFIG'] ?? loaded.spec;
}

interface PortContext {
  readonly instance: ResolvedInstance;
  readonly options: HaOptions;
  readonly address: string;
}

function planPort(
  found: FoundComponent,
  { instance, options, address }: PortContext,
  findings: Finding[],
): PortOutcome {
  const configured =
    options.type === 'stc' ? undefined : componentConfigs(instance, found.name, found.manifest)['port'];
  const { privilegedPorts: privileged } = launcherHaOptions(instance);
  const planned = portPlan({ component: found.name, configured, options, address, privileged });
  if (planned.problem) {
    const { definition, args, key } = planned.problem;
    findings.push(createFinding(definition, args, locateSetting(instance, found, key)));
  }
  return planned;
}

const ownAddress = 'ZWE_configs_zowe_network_server_listenAddresses_0';
const commonAddress = 'ZWE_zowe_network_server_listenAddresses_0';

/** That of the component, of the HA instance, of Zowe; undefined when none is configured. */
function listenAddressOf(
  environment: Readonly<Record<string, string>>,
  instance: ResolvedInstance,
): string | undefined {
  return environment[ownAddress] ?? launcherHaOptions(instance).listenAddress ?? environment[commonAddress];
}

/** Components read the listen address from Zowe's variables, so that one of the HA instance has to stand there. */
function withListenAddress(environment: Record<string, string>, address: string, hostAddress: string) {
  const isKnown = (environment[ownAddress] ?? environment[commonAddress] ?? hostAddress) === address;
  return isKnown ? environment : { ...environment, [ownAddress]: address };
}
