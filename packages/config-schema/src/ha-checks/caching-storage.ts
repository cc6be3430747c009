// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigPath } from '../config-value.ts';
import { haFinding, oncePerPlace, type HaFinding, type HaFix } from './ha-finding.ts';
import { isOverridden, usualView, viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';
import { bothModes, storageOf, type CachingStorage } from './storage.ts';

const cachingService: ConfigPath = ['components', 'caching-service'];
const enabled: ConfigPath = [...cachingService, 'enabled'];
const setup: ConfigPath = ['zowe', 'setup', 'vsam'];

/** What all caching services keep must be in one place that outlives each of them. */
export function checkCachingStorage(site: HaSite): HaFinding[] {
  const views = viewsWith(site, 'caching-service');
  return [
    ...oncePerPlace(
      views.flatMap((view) => [
        ...checkMemory(site, view),
        ...checkDataSetName(site, view),
        ...checkOverride(site, view),
      ]),
    ),
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
  const usual = usualView(views, cachingService);
  if (!usual) return [];
  return views.flatMap((view) => {
    const [one, other] = [storageOf(usual), storageOf(view)];
    const sameMode = one.mode === other.mode;
    if (sameMode && (one.mode !== 'vsam' || one.dataSet === other.dataSet)) return [];
    const path = sameMode ? other.dataSetPath : other.modePath;
    const location = site.place(view, path, enabled);
    return [
      haFinding(messages.storagesDiffer, { args: [usual.name, view.name], location, fix: removal(site, view, path) }),
    ];
  });
}

/** Possible where a storage for all HA instances stands behind the one of this one. */
function removal(site: HaSite, view: HaView, path: ConfigPath): HaFix | undefined {
  if (!isOverridden(view, path) || valueAt(site.config, path) === undefined) return undefined;
  return { edits: [{ path: view.pathOf(path), remove: true }], describe: `remove the storage of ${view.name}` };
}
