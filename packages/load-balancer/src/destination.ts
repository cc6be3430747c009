// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Answer } from './answers.ts';
import { messages } from './messages.ts';
import type { RouteMatch } from './routes.ts';
import type { Target } from './target.ts';
import type { TargetPool } from './target-pool.ts';

/** What a request asks for. */
export interface RequestedResource {
  readonly path: string;
  /** With its question mark. */
  readonly query: string;
  /** The one instance that may answer, from X-InstanceId. */
  readonly instanceId: string | undefined;
}

/** Who can answer a request. */
export interface Destination {
  readonly resource: RequestedResource;
  readonly match: RouteMatch;
  /** Never empty. */
  readonly targets: readonly Target[];
}

/** What destinations are found in. */
export interface Directory {
  readonly pool: TargetPool;
  /** Whether it is known at all which services there are. */
  readonly isInformed: () => boolean;
  /** Resolves when the registry was read anew, or could not be in reasonable time. */
  readonly refresh: () => Promise<void>;
}

/** Sent with every 503 of the front itself. */
export const retryAfter: readonly string[] = ['Retry-After', '1'];

/** Finds who can answer, as far as is known now. */
export function findDestination(directory: Directory, resource: RequestedResource): Destination | Answer {
  if (!directory.isInformed()) return { definition: messages.servicesUnknown, headers: retryAfter };
  const match = directory.pool.match(resource.path);
  if (!match) return { definition: messages.unknownService, args: [resource.path] };
  const { serviceId } = match.route;
  const all = directory.pool.targetsOf(match.route);
  const { instanceId: wanted } = resource;
  if (wanted === undefined) return all.length > 0 ? { resource, match, targets: all } : noInstance(serviceId);
  const targets = all.filter(({ instanceId }) => instanceId === wanted);
  if (targets.length > 0) return { resource, match, targets };
  return { definition: messages.unknownInstance, args: [serviceId, wanted] };
}

/** Finds who can answer after the registry was read anew: an instance is up before the front's next reading shows it. */
export async function findFreshDestination(
  directory: Directory,
  resource: RequestedResource,
): Promise<Destination | Answer> {
  await directory.refresh();
  return findDestination(directory, resource);
}

/** Says that a service has nobody to answer. */
export function noInstance(serviceId: string): Answer {
  return { definition: messages.noInstance, args: [serviceId], headers: retryAfter };
}

/** The path of a request at a target. */
export function targetPath(target: Target, { match, resource }: Destination): string {
  const path = `${match.route.servicePaths.get(target.instanceId) ?? ''}${match.rest}`;
  return `${path === '' ? '/' : path}${resource.query}`;
}
