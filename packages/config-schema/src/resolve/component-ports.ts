// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, textAt, valueAt, type ConfigMapping } from '../config-value.ts';

/** A port that one component occupies in one HA instance. */
export interface PortClaim {
  readonly component: string;
  readonly port: number;
  readonly address: string;
}

/** Names of the components that are enabled, in the order of the configuration. Only exactly `true` enables. */
export function enabledComponentsOf(config: ConfigMapping): string[] {
  return Object.entries(mappingAt(config, ['components']))
    .filter(([, component]) => valueAt(component, ['enabled']) === true)
    .map(([name]) => name);
}

/** The fixed ports of the enabled components of a resolved configuration; those from a range are chosen at start. */
export function fixedPorts(config: ConfigMapping, hostname: string): PortClaim[] {
  return enabledComponentsOf(config).flatMap((component) => {
    const port = fixedPort(config, component);
    return port === undefined ? [] : [{ component, port, address: listenAddress(config, component) ?? hostname }];
  });
}

/** The port of a component, when it is fixed: above 0, needed once, and not replaced for the instance. */
export function fixedPort(config: ConfigMapping, component: string): number | undefined {
  const port = valueAt(config, ['components', component, 'port']);
  const instances = valueAt(config, ['components', component, 'ha', 'instances']) ?? 1;
  const own = valueAt(config, ['components', component, 'ha', 'instanceSettings', 0]);
  const isElsewhere = valueAt(own, ['port']) !== undefined || valueAt(own, ['listenAddress']) !== undefined;
  return typeof port === 'number' && port > 0 && instances === 1 && !isElsewhere ? port : undefined;
}

/** Where a component listens: the first listen address of its own, or of Zowe; undefined when the host name decides. */
export function listenAddress(config: ConfigMapping, component: string): string | undefined {
  const key = ['network', 'server', 'listenAddresses', 0];
  return textAt(config, ['components', component, 'zowe', ...key]) ?? textAt(config, ['zowe', ...key]);
}

/** Whether two listeners get in each other's way. */
export function collide(a: PortClaim, b: PortClaim): boolean {
  const everywhere = a.address === '0.0.0.0' || b.address === '0.0.0.0';
  return a.port === b.port && (everywhere || a.address.toLowerCase() === b.address.toLowerCase());
}
