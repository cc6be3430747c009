// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';
import type { ComponentPlan, PortPlan } from './component-plan.ts';
import { portOfInstance, portsCollide } from './port-plan.ts';
import { locateSetting } from './setting-location.ts';

interface Server {
  readonly component: ComponentPlan;
  /** Undefined: all instances of the component are meant. */
  readonly number: number | undefined;
  readonly port: PortPlan;
}

/** Servers that could not listen at the same time, those of one component too; every pair of components once. */
export function portConflicts(components: readonly ComponentPlan[], instance: ResolvedInstance): Finding[] {
  const servers = components.flatMap(serversOf);
  return servers.flatMap((server, index) =>
    servers.slice(0, index).flatMap((earlier) => {
      if (!portsCollide(earlier.port, server.port) || !('port' in server.port)) return [];
      const { port, address } = server.port;
      const location = locateSetting(instance, server.component, keyOf(server));
      return [createFinding(startMessages.portConflict, [nameOf(earlier), nameOf(server), port, address], location)];
    }),
  );
}

function serversOf(component: ComponentPlan): Server[] {
  if (component.port.kind === 'shared') return [{ component, number: undefined, port: component.port }];
  const numbers = Array.from({ length: component.instances }, (_, index) => index + 1);
  return numbers.map((number) => {
    const own = component.instanceSettings[number - 1]?.port !== undefined;
    return { component, number: own ? number : undefined, port: portOfInstance(component, number) };
  });
}

function nameOf({ component, number }: Server): string {
  return number === undefined ? component.name : `${component.name}#${number}`;
}

function keyOf({ number }: Server): string {
  return number === undefined ? 'port' : `ha.instanceSettings.${number - 1}`;
}
