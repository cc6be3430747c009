// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Plan } from './component-plan.ts';
import { componentText } from './component-text.ts';
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
