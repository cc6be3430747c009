// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from '@zowe-ha/discovery-config';

/** One route of a service: requests under `/<serviceId>/<gatewayUrl>` go to the instances that have it, under their own path. */
export interface ServiceRoute {
  readonly serviceId: string;
  /** Path segments after the service id. */
  readonly gatewayUrl: readonly string[];
  /** The path at the instance, without a slash at its end, by instance id; UP instances only. */
  readonly servicePaths: ReadonlyMap<string, string>;
}

/** The routes of every service that may be offered, longest first. */
export type RouteTable = ReadonlyMap<string, readonly ServiceRoute[]>;

/** Where a request goes. `prefix` is what the user's path has in front of `rest`. */
export interface RouteMatch {
  readonly route: ServiceRoute;
  readonly prefix: string;
  /** Empty, or begins with a slash. */
  readonly rest: string;
}

interface GrowingRoute extends ServiceRoute {
  readonly servicePaths: Map<string, string>;
}

/** Never offered, as in API ML's gateway. */
const internalServices = new Set(['discovery', 'zaas']);
const routeKey = /^apiml\.routes\.([^.]+)\.gatewayUrl$/;

/**
 * The route table of what the registry lists. A service is left out as a whole when any of its instances authenticates by client
 * certificate: the front presents its own certificate, so it would vouch for users that it does not know.
 */
export function buildRouteTable(instances: readonly RegistryInstance[]): RouteTable {
  const refused = new Set(instances.filter(trustsClientCertificates).map(({ serviceId }) => serviceId));
  const table = new Map<string, GrowingRoute[]>();
  for (const instance of instances) {
    const { serviceId } = instance;
    if (internalServices.has(serviceId) || refused.has(serviceId)) continue;
    const routes = table.get(serviceId) ?? [];
    addRoutes(routes, instance);
    table.set(serviceId, routes);
  }
  for (const routes of table.values()) routes.sort((a, b) => b.gatewayUrl.length - a.gatewayUrl.length);
  return table;
}

/** The longest route that a path lies under; repeated slashes in front of and within the prefix count as one. */
export function matchRoute(table: RouteTable, path: string): RouteMatch | undefined {
  const [serviceId, afterService] = nextSegment(path);
  for (const route of table.get(serviceId) ?? []) {
    const rest = restAfter(afterService, route.gatewayUrl);
    if (rest !== undefined) return { route, prefix: prefixOf(route), rest: rest.replace(/^\/{2,}/, '/') };
  }
  return undefined;
}

/** The path of a service's user interface, or of its first route; undefined when the service has no route. */
export function entryPath(table: RouteTable, serviceId: string): string | undefined {
  const routes = table.get(serviceId) ?? [];
  const route = routes.find(({ gatewayUrl }) => gatewayUrl[0] === 'ui') ?? routes[0];
  return route === undefined ? undefined : `${prefixOf(route)}/`;
}

function addRoutes(routes: GrowingRoute[], instance: RegistryInstance): void {
  for (const [key, gatewayUrl] of Object.entries(instance.metadata)) {
    const id = routeKey.exec(key)?.[1];
    if (id === undefined) continue;
    const segments = gatewayUrl.split('/').filter(Boolean);
    let route = routes.find((known) => known.gatewayUrl.join('/') === segments.join('/'));
    if (!route) {
      route = { serviceId: instance.serviceId, gatewayUrl: segments, servicePaths: new Map() };
      routes.push(route);
    }
    if (instance.status !== 'UP') continue;
    const servicePath = instance.metadata[`apiml.routes.${id}.serviceUrl`] ?? '/';
    route.servicePaths.set(instance.instanceId, trimPath(servicePath));
  }
}

function trustsClientCertificates(instance: RegistryInstance): boolean {
  return instance.metadata['apiml.authentication.scheme']?.toLowerCase() === 'x509';
}

function trimPath(path: string): string {
  const segments = path.split('/').filter(Boolean);
  return segments.length === 0 ? '' : `/${segments.join('/')}`;
}

function prefixOf(route: ServiceRoute): string {
  return `/${[route.serviceId, ...route.gatewayUrl].join('/')}`;
}

/** The first segment of a path, skipping slashes in front of it, and what follows it. */
function nextSegment(path: string): readonly [segment: string, rest: string] {
  const begin = path.search(/[^/]/);
  if (begin < 0) return ['', ''];
  const end = path.indexOf('/', begin);
  return end < 0 ? [path.slice(begin), ''] : [path.slice(begin, end), path.slice(end)];
}

function restAfter(path: string, segments: readonly string[]): string | undefined {
  let rest = path;
  for (const wanted of segments) {
    const [segment, after] = nextSegment(rest);
    if (segment !== wanted) return undefined;
    rest = after;
  }
  return rest;
}
