// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { resolveMessages } from './messages.ts';
import { placeOf } from './place.ts';
import { applyOverrides, haInstanceIds, sourcePath } from './resolve-overrides.ts';
import type { ResolveContext } from './variable-places.ts';
import {
  namedServer,
  serverNamePaths,
  zisAssociations,
  zoweNamePaths,
  type ZisAssociation,
} from './zis-associations.ts';

/** What is wrong with the cross-memory servers of an HA instance, by themselves and beside those of others on its system. */
export function checkZis(context: ResolveContext, resolved: ConfigMapping): Finding[] {
  const own = zisAssociations(resolved);
  if (own.length === 0) return [];
  return [
    ...own.flatMap((association) => checkNames(association, context, resolved)),
    ...checkTwice(own, context),
    ...checkConnected(own, context, resolved),
    ...checkSpellings(context, resolved),
    ...checkDedicated(own, context),
  ];
}

const memberRule = /^[A-Z$#@][A-Z0-9$#@]{0,7}$/;

function checkNames(association: ZisAssociation, context: ResolveContext, resolved: ConfigMapping): Finding[] {
  const rules = [
    ['server', /^[!-~]{1,16}$/, 'have 1 to 16 characters without blanks'],
    ['procedure', memberRule, 'be the name of a member: 1 to 8 upper-case letters, digits, $, # or @, no digit first'],
    ['member', memberRule, 'be the name of a member: 1 to 8 upper-case letters, digits, $, # or @, no digit first'],
  ] as const;
  return rules
    .filter(([key, rule]) => !rule.test(association[key]))
    .map(([key, , must]) => {
      const location = placeOf(context.loaded, nameSource(association, key, { context, resolved }));
      return createFinding(resolveMessages.zisNameNotValid, [key, must], { location });
    });
}

function checkTwice(own: readonly ZisAssociation[], context: ResolveContext): Finding[] {
  return own
    .filter((each, index) => own.findIndex(({ server }) => isSameServer(server, each.server)) < index)
    .map(({ server, path }) => {
      const location = placeOf(context.loaded, sourceOf(context, path));
      return createFinding(resolveMessages.zisTwice, [server], { location });
    });
}

function checkConnected(own: readonly ZisAssociation[], context: ResolveContext, resolved: ConfigMapping): Finding[] {
  const named = namedServer(resolved);
  if (!named || own.some(({ connects }) => connects)) return [];
  const location = placeOf(context.loaded, sourceOf(context, named.path));
  const args = [named.server, own.map(({ server }) => server).join(', ')];
  return [createFinding(resolveMessages.zisNotAssociated, args, { location })];
}

/** Several spellings of one thing, with several values: only the first is used here, but a component may read another. */
function checkSpellings(context: ResolveContext, resolved: ConfigMapping): Finding[] {
  const named = namedServer(resolved);
  if (!named) return [];
  return serverNamePaths
    .filter((path) => !isSameServer(textAt(resolved, path)?.trim() || named.server, named.server))
    .map((path) => {
      const args = [named.path.join('.'), path.join('.'), named.path.join('.')];
      const location = placeOf(context.loaded, sourceOf(context, path));
      return createFinding(resolveMessages.zisNamesDiffer, args, { location });
    });
}

/** A dedicated server serves one HA instance; names are known on one system only. */
function checkDedicated(own: readonly ZisAssociation[], context: ResolveContext): Finding[] {
  const neighbours = neighboursOf(context).flatMap((id) =>
    zisAssociations(applyOverrides(context.config, id)).map((association) => ({ id, association })),
  );
  return own.flatMap(({ server, use, path }) => {
    const other = neighbours.find(
      ({ association }) =>
        isSameServer(association.server, server) && (use === 'dedicated' || association.use === 'dedicated'),
    );
    if (!other) return [];
    const location = placeOf(context.loaded, [...sourceOf(context, path), 'use']);
    return [createFinding(resolveMessages.zisDedicatedTwice, [server, context.id, other.id], { location })];
  });
}

/** The other HA instances of the same system. */
function neighboursOf({ config, id }: ResolveContext): string[] {
  const system = systemOf(config, id);
  return haInstanceIds(config).filter(
    (other) => other !== id && system !== undefined && systemOf(config, other) === system,
  );
}

function systemOf(config: ConfigMapping, id: string): string | undefined {
  return textAt(config, ['haInstances', id, 'sysname'])?.toUpperCase();
}

function isSameServer(some: string, other: string): boolean {
  return some.toUpperCase() === other.toUpperCase();
}

/** A name stands with the association, as the key of a map, or at the key of Zowe that it was taken from. */
function nameSource(
  { path }: ZisAssociation,
  key: 'server' | 'procedure' | 'member',
  { context, resolved }: { readonly context: ResolveContext; readonly resolved: ConfigMapping },
): ConfigPath {
  if (textAt(resolved, [...path, key]) !== undefined) return [...sourceOf(context, path), key];
  if (key !== 'server') return sourceOf(context, zoweNamePaths[key]);
  const isInList = typeof path[path.length - 1] === 'number';
  return sourceOf(context, isInList ? (namedServer(resolved)?.path ?? path) : path);
}

function sourceOf({ config, id }: ResolveContext, path: ConfigPath): ConfigPath {
  return sourcePath(config, id, path);
}
