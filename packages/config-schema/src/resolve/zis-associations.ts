// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, textAt, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { enabledComponentsOf } from './component-ports.ts';

/** A cross-memory server (ZIS) that an HA instance works with. */
export interface ZisAssociation {
  /** The name of the server, by which ZSS finds it; at most 16 characters. */
  readonly server: string;
  /** The started task, a member of a procedure library. */
  readonly procedure: string;
  /** The member with its options. */
  readonly member: string;
  /** The data set of the member; absent where none is configured. */
  readonly parmlib?: string;
  /** Whether other Zowes, and other HA instances of this system, may use it too. */
  readonly use: 'shared' | 'dedicated';
  /** Whether it is started and stopped together with the HA instance. */
  readonly startStop: boolean;
  /** Whether it is the one that ZSS connects to. */
  readonly connects: boolean;
  /** Where it is written, in the resolved configuration. */
  readonly path: ConfigPath;
}

/** What is configured for one server by the keys of Zowe HA. */
interface ZisEntry {
  readonly entry: ConfigMapping;
  readonly path: ConfigPath;
  /** The key of the map that it stands under. */
  readonly key?: string;
}

const haPath = ['components', 'zss', 'ha', 'zis'] as const;

/** Where Zowe v3, newer documentation, and v1 keep the name of the server, the one that counts first. */
export const serverNamePaths: readonly ConfigPath[] = [
  ['components', 'zss', 'crossMemoryServerName'],
  ['components', 'zss', 'privilegedServerName'],
  ['zowe', 'environments', 'ZOWE_ZSS_XMEM_SERVER_NAME'],
  ['zowe', 'environments', 'ZWES_XMEM_SERVER_NAME'],
  ['zowe', 'environments', 'ZWED_privilegedServerName'],
];

/**
 * The cross-memory servers of a resolved configuration: those under `components.zss.ha.zis` (a list, or a map by server name), and
 * otherwise the one that Zowe's own keys name, when ZSS is enabled. What a server does not say is taken from Zowe's keys.
 */
export function zisAssociations(config: ConfigMapping): ZisAssociation[] {
  const entries = entriesOf(config);
  const named = namedServer(config);
  const defaults = zoweDefaults(config);
  const servers = entries.map(({ entry, key }) => textAt(entry, ['server']) ?? key ?? named?.server ?? defaultServer);
  const connected = named ? servers.indexOf(named.server) : servers.length > 0 ? 0 : -1;
  return entries.map(({ entry, path }, index) => {
    const parmlib = textAt(entry, ['parmlib']) ?? defaults.parmlib;
    return {
      server: servers[index] ?? defaultServer,
      procedure: textAt(entry, ['procedure']) ?? defaults.procedure,
      member: textAt(entry, ['member']) ?? defaults.member,
      ...(parmlib !== undefined && { parmlib }),
      use: valueAt(entry, ['use']) === 'dedicated' ? 'dedicated' : 'shared',
      startStop: valueAt(entry, ['startStop']) === true,
      connects: index === connected,
      path,
    };
  });
}

/** The name of the server that ZSS connects to, as it is written anywhere; undefined when only the default counts. */
export function namedServer(config: ConfigMapping): { readonly server: string; readonly path: ConfigPath } | undefined {
  for (const path of serverNamePaths) {
    const server = textAt(config, path)?.trim();
    if (server !== undefined && server !== '') return { server, path };
  }
  return undefined;
}

/** What Zowe calls its server, procedure and member by default. */
const defaultServer = 'ZWESIS_STD';

/** Where Zowe keeps the names of its started task and its member. */
export const zoweNamePaths = {
  procedure: ['zowe', 'setup', 'security', 'stcs', 'zis'],
  member: ['zowe', 'setup', 'dataset', 'parmlibMembers', 'zis'],
} as const;

function zoweDefaults(config: ConfigMapping): { procedure: string; member: string; parmlib: string | undefined } {
  return {
    procedure: textAt(config, zoweNamePaths.procedure) ?? 'ZWESISTC',
    member: textAt(config, zoweNamePaths.member) ?? 'ZWESIP00',
    parmlib: textAt(config, ['zowe', 'setup', 'dataset', 'parmlib']),
  };
}

function entriesOf(config: ConfigMapping): ZisEntry[] {
  const written = valueAt(config, haPath);
  if (Array.isArray(written)) {
    return written.flatMap((entry, index) => (isMapping(entry) ? [{ entry, path: [...haPath, index] }] : []));
  }
  if (isMapping(written)) {
    return Object.entries(written).map(([key, entry]) => ({
      entry: isMapping(entry) ? entry : {},
      path: [...haPath, key],
      key,
    }));
  }
  if (!enabledComponentsOf(config).includes('zss')) return [];
  return [{ entry: {}, path: namedServer(config)?.path ?? serverNamePaths[0] ?? [] }];
}
