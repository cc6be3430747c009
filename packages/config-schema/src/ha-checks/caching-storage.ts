// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, type ConfigPath } from '../config-value.ts';
import { haFinding, type HaFinding, type HaFix } from './ha-finding.ts';
import { viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';
import { bothModes, storageOf, type CachingStorage } from './storage.ts';

const enabled: ConfigPath = ['components', 'caching-service', 'enabled'];
const setup: ConfigPath = ['zowe', 'setup', 'vsam'];

/** What all caching services keep must be in one place that outlives each of them. */
export function checkCachingStorage(site: HaSite): HaFinding[] {
  const views = viewsWith(site, 'caching-service');
  return [
    ...views.flatMap((view) => [
      ...checkMemory(site, view),
      ...checkDataSetName(site, view),
      ...checkOverride(site, view),
    ]),
    ...checkRecordSharing(site, views),
    ...checkSameStorage(site, views),
  ];
}

function checkMemory(site: HaSite, view: HaView): HaFinding[] {
  const storage = storageOf(view);
  if (storage.mode !== 'inmemory') return [];
  const location = site.place(view, storage.modePath, enabled);
  return [haFinding(messages.storageInMemory, { args: [view.name], location, fix: useVsam(view, storage) })];
}

/** Only where a data set is named already: which one it is cannot be guessed. */
function useVsam(view: HaView, storage: CachingStorage): HaFix | undefined {
  if (storage.dataSet === undefined) return undefined;
  const edits = [{ path: view.pathOf(storage.modePath), value: 'VSAM' }];
  return { edits, describe: `keep entries in ${storage.dataSet}` };
}

function checkDataSetName(site: HaSite, view: HaView): HaFinding[] {
  const storage = storageOf(view);
  if (storage.mode !== 'vsam' || storage.dataSet !== undefined) return [];
  const name = textAt(view.resolved, [...setup, 'name']);
  const fix = name && {
    edits: [{ path: storage.dataSetPath, value: name }],
    describe: 'use the data set of zowe.setup.vsam.name',
  };
  const location = site.place(view, storage.modePath);
  return [haFinding(messages.vsamNameMissing, { args: [view.name], location, fix: fix || undefined })];
}

function checkOverride(site: HaSite, view: HaView): HaFinding[] {
  const modes = bothModes(view);
  if (!modes || modes.own.toLowerCase() === modes.zowes.toLowerCase()) return [];
  const location = site.place(view, storageOf(view).modePath);
  return [haFinding(messages.storageOverridden, { args: [view.name, modes.own, modes.zowes], location })];
}

/** A volume without a storage class is what a data set without record-level sharing is made with. */
function checkRecordSharing(site: HaSite, views: readonly HaView[]): HaFinding[] {
  const sharing = views.filter((view) => storageOf(view).mode === 'vsam');
  const systems = new Set(sharing.map(({ system }) => system)).size;
  const [first] = sharing;
  if (!first || systems < 2) return [];
  const [mode, volume, storageClass] = ['mode', 'volume', 'storageClass'].map((key) =>
    textAt(first.resolved, [...setup, key]),
  );
  if (mode === 'RLS' || (mode === undefined && (!volume || storageClass))) return [];
  const location = site.place(first, [...setup, 'mode'], [...setup, 'volume']);
  const edits = [{ path: first.pathOf([...setup, 'mode']), value: 'RLS' }];
  const fix = storageClass ? { edits, describe: 'define the data set with record-level sharing' } : undefined;
  return [haFinding(messages.vsamNotShared, { args: [systems], location, fix })];
}

function checkSameStorage(site: HaSite, views: readonly HaView[]): HaFinding[] {
  const [first, ...others] = views;
  if (!first) return [];
  return others.flatMap((view) => {
    const [one, other] = [storageOf(first), storageOf(view)];
    const sameMode = one.mode === other.mode;
    if (sameMode && (one.mode !== 'vsam' || one.dataSet === other.dataSet)) return [];
    const path = sameMode ? other.dataSetPath : other.modePath;
    const location = site.place(view, path, enabled);
    const written = view.pathOf(path);
    const fix =
      written === path
        ? undefined
        : { edits: [{ path: written, remove: true as const }], describe: `remove the storage of ${view.name}` };
    return [haFinding(messages.storagesDiffer, { args: [first.name, view.name], location, fix })];
  });
}
