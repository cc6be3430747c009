// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, valueAt, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { nearestSpelling } from '../validate/nearest-spelling.ts';
import { deliveredComponents, type ComponentNames } from './component-names.ts';
import { resolveMessages } from './messages.ts';
import { placeOf } from './place.ts';
import type { ResolveContext } from './variable-places.ts';

/** Components that are configured under a name that nothing is started by: a misspelling, an id, or an alias. */
export function checkComponentKeys(context: ResolveContext, names: ComponentNames): Finding[] {
  const { config, id } = context;
  const base = mappingAt(config, ['components']);
  const overrides = mappingAt(config, ['haInstances', id, 'components']);
  const known = [...new Set([...Object.keys(base), ...deliveredComponents])];
  return [
    ...Object.keys(base).flatMap((key) => checkName(context, { path: ['components', key], key, names })),
    ...Object.keys(overrides)
      .filter((key) => !Object.hasOwn(base, key))
      .flatMap((key) => {
        const path = ['haInstances', id, 'components', key];
        const renamed = checkName(context, { path, key, names });
        return renamed.length > 0 ? renamed : checkOverride(context, { path, key, known });
      }),
  ];
}

interface KeyToCheck {
  readonly path: ConfigPath;
  readonly key: string;
}

/** The key is another name of a component. */
function checkName(
  { loaded }: ResolveContext,
  { path, key, names }: KeyToCheck & { names: ComponentNames },
): Finding[] {
  const name = names.nameOf(key);
  if (name === undefined || name === key) return [];
  const location = placeOf(loaded, path, 'key');
  return [createFinding(resolveMessages.componentOtherName, [key, name], { location, nearest: name })];
}

/** An override of what is configured nowhere else; a component may well run on one system only, but then it is enabled there. */
function checkOverride(
  { loaded, config, id }: ResolveContext,
  { path, key, known }: KeyToCheck & { readonly known: readonly string[] },
): Finding[] {
  if (known.includes(key)) return [];
  const nearest = nearestSpelling(key, known);
  if (nearest === undefined && valueAt(config, [...path, 'enabled']) === true) return [];
  const location = placeOf(loaded, path, 'key');
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return [createFinding(resolveMessages.overrideUnknownComponent, [id, key, hint], { location, nearest })];
}
