// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, textAt, valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import {
  changeConfiguration,
  editableFiles,
  type ChangeConfigurationOptions,
  type ConfigurationChange,
  type EditableFile,
} from './change-configuration.ts';
import { applyEdits, type ConfigEdit } from './config-edit.ts';
import { DataSetNameMissingError, StorageNotSupportedError } from './errors.ts';

/** The storages that this version can be migrated to; the schema of Zowe v3 knows both by these names. */
export const storageModes = ['inMemory', 'VSAM'] as const;
export type StorageMode = (typeof storageModes)[number];

export interface MigrateStorageOptions extends ChangeConfigurationOptions {
  /** In any case. */
  readonly to: string;
  /** The VSAM data set; needed unless the configuration names one. */
  readonly name?: string | undefined;
  /** SMS storage class of the data set. */
  readonly storageClass?: string | undefined;
}

export interface StorageMigration extends ConfigurationChange {
  readonly to: StorageMode;
  /** The data set that is used from now on. */
  readonly dataSet: string | undefined;
  /** Modes that were configured, over all HA instances. */
  readonly from: readonly string[];
  /** Whether entries are kept elsewhere from now on; false when only the keys of the same storage change. */
  readonly moved: boolean;
  /** How many systems share the storage. */
  readonly systems: number;
  /** The storage class that the data set is defined with, where one is configured. */
  readonly storageClass: string | undefined;
}

const cachingService: ConfigPath = ['components', 'caching-service'];
const setup: ConfigPath = ['zowe', 'setup', 'vsam'];
const otherModes = ['redis', 'infinispan', 'etcd'];

/**
 * Has the caching service of every HA instance keep its entries in another storage. The keys of the old one are removed, also those of
 * single HA instances; sizes and what else is no part of a storage stay. Entries are not copied.
 */
export function migrateStorage(spec: string, options: MigrateStorageOptions): StorageMigration {
  const to = storageMode(options.to);
  const files = editableFiles(spec, options.load);
  const values = files.map(({ value }) => value);
  const dataSet = to === 'VSAM' ? options.name || firstText(values, dataSetPaths) : undefined;
  if (to === 'VSAM' && dataSet === undefined) throw new DataSetNameMissingError();
  const systems = systemsOf(values);
  const storageClass = options.storageClass ?? firstText(values, [[...setup, 'storageClass']]);
  const wanted = wantedValues({ to, dataSet, systems, storageClass });
  const changes = files.map(({ file, value }, index) => {
    const sets = wanted.filter(({ path }) => holderOf(files, path) === index);
    return { file, edits: [...sets, ...removals(applyEdits(value, sets), to)] };
  });
  const from = modesOf(files);
  const moved = from.length === 0 ? to !== 'inMemory' : from.some((mode) => mode.toLowerCase() !== to.toLowerCase());
  const renamed = to === 'VSAM' && dataSetsOf(files).some((name) => name !== dataSet);
  const change = changeConfiguration(spec, changes, options);
  return { ...change, to, dataSet, from, moved: moved || renamed, systems, storageClass };
}

/** A value is set where it stands already, else in the left-most file. */
function holderOf(files: readonly EditableFile[], path: ConfigPath): number {
  return Math.max(
    files.findIndex(({ value }) => valueAt(value, path) !== undefined),
    0,
  );
}

function storageMode(text: string): StorageMode {
  const mode = storageModes.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!mode)
    throw new StorageNotSupportedError(otherModes.includes(text.toLowerCase()) ? text : undefined, storageModes);
  return mode;
}

const dataSetPaths: readonly ConfigPath[] = [
  [...cachingService, 'ha', 'storage', 'vsam', 'name'],
  [...cachingService, 'storage', 'vsam', 'name'],
  [...setup, 'name'],
];

function firstText(values: readonly ConfigMapping[], paths: readonly ConfigPath[]): string | undefined {
  return paths
    .flatMap((path) => values.map((value) => textAt(value, path)))
    .find((text) => text !== undefined && text !== '');
}

interface Wanted {
  readonly to: StorageMode;
  readonly dataSet: string | undefined;
  readonly systems: number;
  readonly storageClass: string | undefined;
}

/** In the order in which they are written. A data set that several systems share needs record-level sharing. */
function wantedValues({ to, dataSet, systems, storageClass }: Wanted): { path: ConfigPath; value: ConfigValue }[] {
  const mode = { path: [...cachingService, 'storage', 'mode'], value: to };
  if (dataSet === undefined) return [mode];
  return [
    mode,
    { path: [...cachingService, 'storage', 'vsam', 'name'], value: dataSet },
    ...(systems > 1 ? [{ path: [...setup, 'mode'], value: 'RLS' }] : []),
    ...(storageClass === undefined ? [] : [{ path: [...setup, 'storageClass'], value: storageClass }]),
    { path: [...setup, 'name'], value: dataSet },
  ];
}

/** Everything that would still lead to another storage, and the mappings that are empty without it. */
function removals(config: ConfigMapping, to: StorageMode): ConfigEdit[] {
  const foreign: ConfigPath[] = [...otherModes, ...(to === 'VSAM' ? [] : ['vsam'])].map((key) => [key]);
  const deciding: ConfigPath[] = [['mode'], ['vsam', 'name'], ...foreign];
  const base = [
    ...foreign.map((keys) => [...cachingService, 'storage', ...keys]),
    ...deciding.map((keys) => [...cachingService, 'ha', 'storage', ...keys]),
  ];
  const ofInstances = instancePaths(config).flatMap((around) =>
    ['storage', 'ha.storage'].flatMap((place) =>
      deciding.map((keys) => [...around, ...cachingService, ...place.split('.'), ...keys]),
    ),
  );
  const edits: ConfigEdit[] = [];
  for (const path of [...base, ...ofInstances]) {
    const current = applyEdits(config, edits);
    if (valueAt(current, path) !== undefined) edits.push({ path: emptiedBy(current, path), remove: true });
  }
  return edits;
}

/** The outermost mapping that would be empty without what stands at the path; a component or an HA instance always stays. */
function emptiedBy(config: ConfigMapping, path: ConfigPath): ConfigPath {
  const around = path.slice(0, -1);
  const isAlone = Object.keys(mappingAt(config, around)).length === 1;
  return isAlone && around.length > cachingService.length ? emptiedBy(config, around) : path;
}

function instancePaths(config: ConfigMapping): ConfigPath[] {
  return Object.keys(mappingAt(config, ['haInstances'])).map((id) => ['haInstances', id]);
}

function systemsOf(values: readonly ConfigMapping[]): number {
  const names = values.flatMap((value) =>
    Object.entries(mappingAt(value, ['haInstances'])).map(
      ([id]) => textAt(value, ['haInstances', id, 'sysname']) ?? id,
    ),
  );
  return Math.max(new Set(names.map((name) => name.toUpperCase())).size, 1);
}

function modesOf(files: readonly EditableFile[]): string[] {
  return textsOf(files, [
    ['ha', 'storage', 'mode'],
    ['storage', 'mode'],
  ]);
}

function dataSetsOf(files: readonly EditableFile[]): string[] {
  return textsOf(files, [
    ['ha', 'storage', 'vsam', 'name'],
    ['storage', 'vsam', 'name'],
  ]);
}

/** What the files have at these keys of the caching service, also for single HA instances; each once. */
function textsOf(files: readonly EditableFile[], keys: readonly ConfigPath[]): string[] {
  const texts = files.flatMap(({ value }) =>
    [[], ...instancePaths(value)].flatMap((around) =>
      keys.map((key) => textAt(value, [...around, ...cachingService, ...key])),
    ),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
}
