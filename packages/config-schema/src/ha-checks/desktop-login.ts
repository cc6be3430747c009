// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigPath } from '../config-value.ts';
import { haFinding, oncePerPlace, type HaFinding } from './ha-finding.ts';
import { viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const appServer: ConfigPath = ['components', 'app-server'];
const mediationLayer: ConfigPath = [...appServer, 'node', 'mediationLayer', 'enabled'];
const zssMediationLayer: ConfigPath = ['components', 'zss', 'agent', 'mediationLayer', 'enabled'];
const authentication: ConfigPath = [...appServer, 'dataserviceAuthentication'];
const fallback: ConfigPath = ['components', 'zss', 'agent', 'jwt', 'fallback'];

/** The plug-ins that log in to ZSS alone; org.zowe.zlux.auth.safsso uses API ML where it is there. */
const zssPlugins = ['org.zowe.zlux.auth.zss', 'com.rs.auth.zssAuth'];

/** A session that one ZSS made is worth nothing on another system. */
export function checkDesktopLogin(site: HaSite): HaFinding[] {
  return oncePerPlace(
    viewsWith(site, 'app-server').flatMap((view) => [
      ...bypasses(view).map(({ path, why, value }) =>
        haFinding(messages.desktopBypassesApiml, {
          args: [view.name, why],
          location: site.place(view, path, [...appServer, 'enabled']),
          fix: { edits: [{ path: view.pathOf(path), value }], describe: `set ${path.join('.')} of ${view.name}` },
        }),
      ),
      ...fallbackOf(site, view),
    ]),
  );
}

interface Bypass {
  readonly path: ConfigPath;
  readonly why: string;
  readonly value: boolean | string | readonly string[];
}

function bypasses(view: HaView): Bypass[] {
  return [...mediationBypass(view), ...categoryBypass(view), ...pluginBypass(view)];
}

/** Off by its key, or by Zowe's own default: on only where gateway and discovery of the same HA instance are. */
function mediationBypass({ resolved, enabled }: HaView): Bypass[] {
  const value = valueAt(resolved, mediationLayer);
  const zss = valueAt(resolved, zssMediationLayer) === false;
  const reachedDirectly: Bypass[] = zss
    ? [{ path: zssMediationLayer, why: 'it reaches ZSS past the gateway', value: true }]
    : [];
  if (value === true) return reachedDirectly;
  if (value === false)
    return [{ path: mediationLayer, why: 'the mediation layer is switched off', value: true }, ...reachedDirectly];
  if (typeof value === 'string' || (enabled.has('gateway') && enabled.has('discovery'))) return reachedDirectly;
  const why = 'the mediation layer is off by default where gateway or discovery is';
  return [{ path: mediationLayer, why, value: true }, ...reachedDirectly];
}

function categoryBypass({ resolved }: HaView): Bypass[] {
  const path = [...authentication, 'defaultAuthentication'];
  const category = textAt(resolved, path)?.toLowerCase();
  if (category !== 'zss' && category !== 'fallback') return [];
  return [{ path, why: `the default authentication is ${category}`, value: 'saf' }];
}

function pluginBypass({ resolved }: HaView): Bypass[] {
  const path = [...authentication, 'implementationDefaults', 'saf', 'plugins'];
  const plugins = valueAt(resolved, path);
  const first: unknown = Array.isArray(plugins) ? plugins[0] : undefined;
  if (typeof first !== 'string' || !zssPlugins.includes(first)) return [];
  return [{ path, why: 'its plug-in is that of ZSS', value: ['org.zowe.zlux.auth.safsso'] }];
}

function fallbackOf(site: HaSite, view: HaView): HaFinding[] {
  if (!view.enabled.has('zss') || valueAt(view.resolved, fallback) !== true) return [];
  const fix = { edits: [{ path: view.pathOf(fallback), value: false }], describe: 'refuse sessions of ZSS alone' };
  return [haFinding(messages.desktopFallback, { args: [view.name], location: site.place(view, fallback), fix })];
}
