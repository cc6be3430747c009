// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { StorageMigration } from '@zowe-ha/config-schema';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { configurationLoading } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

export interface ConfigMigrateStorageOptions extends ConfigurationOptions {
  readonly to: string;
  readonly name?: string;
  readonly storageClass?: string;
  readonly dryRun?: boolean;
}

/** Has the caching service of all HA instances keep its entries in another storage; the entries are not copied. */
export const configMigrateStorage: CommandAction<ConfigMigrateStorageOptions> = async (context, options) => {
  const { spec, load } = await configurationLoading(context, options);
  const { migrateStorage } = await import('@zowe-ha/config-schema');
  const { to, name, storageClass, dryRun = false } = options;
  const migration = migrateStorage(spec, { to, name, storageClass, dryRun, load });
  const remaining = remainingSteps(migration);
  printResult(context, options.json, {
    data: {
      dryRun,
      valid: migration.loaded !== undefined,
      from: migration.from,
      to: migration.to,
      ...(migration.dataSet !== undefined && { dataSet: migration.dataSet }),
      files: migration.files,
      remaining,
    },
    text: [
      ...describeFiles(migration, dryRun),
      ...(remaining.length > 0 ? ['What remains to be done:'] : []),
      ...remaining.map((step) => `- ${step}`),
    ].join('\n'),
  });
  return exitCodes.ok;
};

function describeFiles(migration: StorageMigration, dryRun: boolean): string[] {
  const { files, from, to, dataSet, moved } = migration;
  const changed = files.filter((file) => file.changed);
  const target = dataSet === undefined ? to : `${to} data set ${dataSet}`;
  if (changed.length === 0) return [`The caching service keeps its entries in ${target} already; nothing changes.`];
  const sources = from.filter((mode) => mode.toLowerCase() !== to.toLowerCase());
  const before = from.length === 0 ? 'inMemory' : sources.join(' and ') || 'another data set';
  const source = moved ? `instead of ${before}` : 'as before';
  return [
    `The caching service ${dryRun ? 'would keep' : 'keeps'} its entries in ${target}, ${source}.`,
    ...changed.map(({ file, backup }) =>
      dryRun ? `${file} would be changed.` : `${file} is changed; as it was: ${backup ?? ''}.`,
    ),
  ];
}

/** Only what this program does not do: nobody shall believe that the entries moved. */
function remainingSteps({ moved, to, dataSet, systems, storageClass }: StorageMigration): string[] {
  const shared = systems > 1;
  const needsClass = to === 'VSAM' && shared && storageClass === undefined;
  const steps = needsClass
    ? ['Set zowe.setup.vsam.storageClass: zwe init vsam needs it for record-level sharing.']
    : [];
  if (!moved) return steps;
  const before =
    to === 'VSAM'
      ? [
          `Define the data set ${dataSet ?? ''} with zwe init vsam${shared ? ' (RLS)' : ''} before the caching service starts.`,
        ]
      : shared
        ? [`Each of the ${systems} systems will have entries of its own: config validate --ha refuses that.`]
        : [];
  return [
    ...steps,
    ...before,
    'The entries of the old storage are not copied, and this version has no command for it: users log in again.',
    'Restart the caching service of every HA instance together: until then some use the old storage, others the new one.',
    'Delete the old data set, cluster or database yourself, when nothing else uses it.',
  ];
}
