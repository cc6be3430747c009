// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt } from '../config-value.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import { usualView, type HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const identifiers = [
  { path: ['zowe', 'cookieIdentifier'], definition: messages.cookieIdentifierDiffers },
  { path: ['zowe', 'rbacProfileIdentifier'], definition: messages.rbacIdentifierDiffers },
];

/** HA instances are one Zowe: whoever is logged in to one of them is so in all. */
export function checkIdentifiers(site: HaSite): HaFinding[] {
  return identifiers.flatMap(({ path, definition }) => {
    const usual = usualView(site.views, path);
    if (!usual) return [];
    const value = valueAt(usual.resolved, path);
    const others = site.views.filter(({ resolved }) => valueAt(resolved, path) !== value);
    return others.map((view) => {
      const edits = [{ path: view.pathOf(path), remove: true as const }];
      const fix = { edits, describe: `remove ${path.join('.')} of ${view.name}` };
      return haFinding(definition, { args: [usual.name, view.name], location: site.place(view, path), fix });
    });
  });
}
