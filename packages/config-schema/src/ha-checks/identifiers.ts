// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt } from '../config-value.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import type { HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const identifiers = [
  { path: ['zowe', 'cookieIdentifier'], definition: messages.cookieIdentifierDiffers },
  { path: ['zowe', 'rbacProfileIdentifier'], definition: messages.rbacIdentifierDiffers },
];

/** HA instances are one Zowe: whoever is logged in to one of them is so in all. */
export function checkIdentifiers(site: HaSite): HaFinding[] {
  const [first, ...others] = site.views;
  if (!first) return [];
  return identifiers.flatMap(({ path, definition }) =>
    others
      .filter(({ resolved }) => valueAt(resolved, path) !== valueAt(first.resolved, path))
      .map((view) => {
        const written = [view, first].find((each) => each.pathOf(path) !== path) ?? view;
        const edits = [{ path: written.pathOf(path), remove: true as const }];
        const fix = { edits, describe: `remove ${path.join('.')} of ${written.name}` };
        return haFinding(definition, { args: [first.name, view.name], location: site.place(written, path), fix });
      }),
  );
}
