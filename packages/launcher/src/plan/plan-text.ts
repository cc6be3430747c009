// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan, Plan, PortPlan, ProbePlan } from './component-plan.ts';
import { dependencyKinds } from './waves.ts';
import { maskPlan } from '../output/secrets.ts';

/** The plan as JSON for programs; secrets are masked. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify(maskPlan(plan), null, 2)}\n`;
}

/** The plan for people: waves with their components; secrets do not appear. */
export function planText(plan: Plan): string {
  const byName = new Map(plan.components.map((component) => [component.name, component]));
  const lines = [
    `HA instance ${plan.haInstance.id} on ${plan.haInstance.hostname}`,
    `  Configuration  ${plan.configSpec}`,
    `  Runtime        ${plan.directories.runtime}`,
    `  Workspace      ${plan.directories.workspace}`,
    `  Logs           ${plan.directories.logs}`,
    `  Shared         ${plan.directories.shared}`,
    `  Registries     ${plan.discoveryServers.join(', ') || 'none'}`,
    `  Front          ${plan.frontUrl ?? 'not configured'}`,
    ...plan.notices.map((notice) => `  Notice         ${notice}`),
  ];
  for (const [index, wave] of plan.waves.entries()) {
    lines.push('', `Wave ${index + 1}`);
    for (const name of wave) {
      const component = byName.get(name);
      if (component) lines.push(...componentText(component));
    }
  }
  return `${lines.join('\n')}\n`;
}

function componentText(component: ComponentPlan): string[] {
  const dependencies = dependencyKinds.flatMap((kind) => component[kind]);
  return [
    `  ${component.name}: ${component.instances} ${component.instances === 1 ? 'instance' : 'instances'}, ${portText(component.port)}`,
    `    start     ${component.startScript}`,
    `    ready     ${probeText(component.readiness)} within ${component.startTimeoutMs / 1000} s`,
    `    restart   after ${restartText(component)}`,
    `    stop      SIGKILL ${component.stopGraceMs / 1000} s after SIGTERM`,
    ...(dependencies.length > 0 ? [`    waits for ${dependencies.join(', ')}`] : []),
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

function restartText({ restart }: ComponentPlan): string {
  const seconds = restart.intervalsMs.map((ms) => ms / 1000).join(', ');
  if (seconds === '') return 'never';
  return `${seconds} s; counted anew after ${restart.minUptimeMs / 1000} s of life`;
}
