// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt } from '../config-value.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import { viewsWith, type HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const enabled = ['components', 'caching-service', 'enabled'];

/** State needs a keeper, and one whose loss is no loss. */
export function checkCachingServiceEnabled(site: HaSite): HaFinding[] {
  const views = viewsWith(site, 'caching-service');
  const [first] = views;
  if (!first) {
    const fix = { edits: [{ path: enabled, value: true }], describe: 'enable the caching service' };
    return [haFinding(messages.cachingServiceNowhere, { args: [], location: site.place(undefined, enabled), fix })];
  }
  const location = site.place(first, enabled);
  if (site.isSysplex && views.every(({ system }) => system === first.system))
    return [haFinding(messages.cachingServiceOnce, { args: [`on system ${first.system} only`], location })];
  const instances = views.map(({ resolved }) =>
    valueAt(resolved, ['components', 'caching-service', 'ha', 'instances']),
  );
  if (views.length > 1 || (instances[0] ?? 1) !== 1) return [];
  return [haFinding(messages.cachingServiceOnce, { args: ['in a single instance'], location })];
}
