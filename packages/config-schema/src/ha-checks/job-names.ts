// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt } from '../config-value.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import type { HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const path = ['zowe', 'job', 'name'];

/** Started tasks of one system are told apart by their job names. */
export function checkJobNames(site: HaSite): HaFinding[] {
  return site.views.flatMap((view, index) => {
    const job = textAt(view.resolved, path);
    const other = site.views
      .slice(0, index)
      .find(({ system, resolved }) => system === view.system && textAt(resolved, path) === job);
    if (!other || job === undefined) return [];
    const location = site.place(view, path, ['haInstances', view.id ?? '', 'sysname']);
    return [haFinding(messages.jobNameRepeated, { args: [other.name, view.name, view.system, job], location })];
  });
}
