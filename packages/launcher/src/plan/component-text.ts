// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan, PortPlan, ProbePlan } from './component-plan.ts';
import { portOfInstance } from './port-plan.ts';
import { dependencyKinds } from './waves.ts';

/** A component of a plan for people: instances, ports, commands, probes, restarts; what has its default is left out. */
export function componentText(component: ComponentPlan): string[] {
  const { name, instances, port } = component;
  const dependencies = dependencyKinds.flatMap((kind) => component[kind]);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ...instanceFacts(component),
    ...commandFacts(component),
    ['ready', `${probeText(component.readiness)} within ${component.startTimeoutMs / 1000} s`],
    ['live', livenessText(component)],
    ['restart', restartText(component)],
    ['exit', exitText(component)],
    ['stop', stopText(component)],
    ['waits for', dependencies.length > 0 ? dependencies.join(', ') : undefined],
    ['vital', component.vital ? 'the HA instance is of no use without it' : undefined],
  ];
  return [
    `  ${name}: ${instances} ${instances === 1 ? 'instance' : 'instances'}, ${portText(port)}`,
    ...facts.flatMap(([label, text]) => (text === undefined ? [] : [`    ${label.padEnd(9)} ${text}`])),
  ];
}

type Fact = readonly [label: string, text: string | undefined];

/** Instances that have something of their own. */
function instanceFacts(component: ComponentPlan): Fact[] {
  return component.instanceSettings.slice(0, component.instances).map(({ hostname, jobNameSuffix, port }, index) => {
    const own = [
      port && portText(portOfInstance(component, index + 1)),
      hostname && `host name ${hostname}`,
      jobNameSuffix && `job name suffix ${jobNameSuffix}`,
    ].filter((text) => text !== undefined && text !== '');
    return [`#${index + 1}`, own.length > 0 ? own.join(', ') : undefined];
  });
}

function commandFacts({ startScript, lifecycle, stc }: ComponentPlan): Fact[] {
  if (stc) return [['start', `operator command ${stc.start} (job ${stc.jobName}, ${stc.use})`]];
  return [
    ['validate', lifecycle?.validate],
    ['preconfig', lifecycle?.preConfigure],
    ['configure', lifecycle?.configure],
    ['start', startScript],
  ];
}

function portText(port: PortPlan): string {
  if (port.kind === 'none') return 'no port';
  if (port.kind === 'fixed') return `port ${port.port} on ${port.address}`;
  if (port.kind === 'shared') return `shared port ${port.port} on ${port.address}`;
  return `ports of ${port.first}-${port.last} on ${port.address}`;
}

function probeText(probe: ProbePlan): string {
  if (probe.type === 'none') return 'as soon as it is spawned,';
  if (probe.type === 'tcp') return `TCP connection every ${probe.intervalMs} ms,`;
  if (probe.type === 'log') return `message ${probe.message},`;
  if (probe.type === 'script') return `${probe.script} ends with 0, run every ${probe.intervalMs} ms,`;
  const content = probe.json ? `${probe.status} with ${probe.json.path} ${String(probe.json.equals)}` : probe.status;
  return `GET ${probe.path} answers ${content} over ${probe.type.toUpperCase()}, asked every ${probe.intervalMs} ms,`;
}

function livenessText({ liveness }: ComponentPlan): string | undefined {
  if (liveness.type === 'none') return undefined;
  return `${probeText(liveness)} killed after ${liveness.failures} failures`;
}

function restartText({ restart }: ComponentPlan): string {
  const { intervalsMs, minUptimeMs, jitter, window } = restart;
  if (intervalsMs.length === 0) return 'never';
  const seconds = intervalsMs.map((ms) => ms / 1000).join(', ');
  return [
    `after ${seconds} s; counted anew after ${minUptimeMs / 1000} s of life`,
    ...(jitter ? [`up to ${Math.round(jitter * 100)} % later`] : []),
    ...(window ? [`given up at ${window.failures} failures in ${window.withinMs / 1000} s`] : []),
  ].join('; ');
}

function exitText({ restart: { exitCodes } }: ComponentPlan): string | undefined {
  const kinds: readonly (readonly [string, readonly number[] | undefined])[] = [
    ['intended', exitCodes?.success],
    ['not restarted', exitCodes?.noRestart],
    ['always restarted', exitCodes?.forceRestart],
  ];
  const parts = kinds.flatMap(([words, codes = []]) => (codes.length > 0 ? [`${codes.join(', ')} ${words}`] : []));
  return parts.length > 0 ? parts.join('; ') : undefined;
}

function stopText({ stc, stopGraceMs }: ComponentPlan): string {
  if (!stc) return `SIGKILL ${stopGraceMs / 1000} s after SIGTERM`;
  return stc.use === 'shared' ? 'never, others use it too' : `operator command ${stc.stop}`;
}
