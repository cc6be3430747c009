// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt } from '../config-value.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import type { HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

/** How Zowe names what it generates: component, file and HA instance; what a person wrote is called otherwise. */
const generated = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.([a-z0-9_]+)\.yml$/;

/** Static definitions outlive the HA instance they were generated for. */
export function checkStaticDefinitions(site: HaSite): HaFinding[] {
  const ids = site.views.map(({ id }) => id ?? normalizeHaInstanceId(site.systemName ?? ''));
  // Without HA instances the id is the name of the system, which must be known then.
  if (ids.includes('')) return [];
  const workspaces = new Map(
    site.views.flatMap((view) => {
      const workspace = textAt(view.resolved, ['zowe', 'workspaceDirectory']);
      return workspace === undefined ? [] : [[`${workspace}/api-mediation/api-defs`, view]];
    }),
  );
  return [...workspaces.keys()].flatMap((directory) =>
    (site.files.readDirectory(directory) ?? []).flatMap((name) => {
      const [, id] = generated.exec(name) ?? [];
      return id === undefined || ids.includes(id) ? [] : [leftover(`${directory}/${name}`, id)];
    }),
  );
}

function leftover(file: string, id: string): HaFinding {
  const fix = { edits: [], files: [file], describe: `put ${file} aside` };
  return haFinding(messages.staticDefinitionLeft, { args: [file, id], location: { file }, fix });
}
