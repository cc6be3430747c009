// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { basename } from 'node:path';
import { formatPath, mappingAt, valueAt, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import type { ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** `commands` that the manifest schema of Zowe v3 has; it is closed. */
const commandsOfZowe = ['install', 'validate', 'configure', 'start'];

/** What Zowe itself takes otherwise than Zowe HA, and what Zowe HA only reads. */
export function checkZowe(reading: ManifestReading): Finding[] {
  return [...checkFileName(reading), ...checkRefused(reading), ...checkNotActedOn(reading)];
}

function checkFileName({ file }: ManifestReading): Finding[] {
  if (!file.endsWith('.json')) return [];
  return [createFinding(manifestMessages.notFoundByZowe, [basename(file)], { location: { file } })];
}

function checkRefused({ manifest, locator }: ManifestReading): Finding[] {
  const commands = Object.keys(mappingAt(manifest, ['commands']))
    .filter((name) => !commandsOfZowe.includes(name))
    .map((name): ConfigPath => ['commands', name]);
  const number = typeof valueAt(manifest, ['build', 'number']) === 'number' ? [['build', 'number']] : [];
  return [...commands, ...number].map((path) => {
    const location = locateNearest(locator, path, 'key');
    return createFinding(manifestMessages.refusedByZowe, [formatPath(path)], { location });
  });
}

/** Keys of our manifest that wait for the part of Zowe HA that acts on them. */
const notActedOn: readonly ConfigPath[] = [
  ['ha', 'state'],
  ['ha', 'ports'],
  ['ha', 'liveness'],
];
const futureCommands = ['stop', 'refresh', 'health', 'cleanUp', 'upgrade', 'uninstall'];

function checkNotActedOn({ manifest, locator }: ManifestReading): Finding[] {
  const commands = [['commands'], ['ha', 'commands']].flatMap((path) =>
    futureCommands.map((name): ConfigPath => [...path, name]),
  );
  return [...notActedOn, ...commands]
    .filter((path) => valueAt(manifest, path) !== undefined)
    .map((path) => {
      const location = locateNearest(locator, path, 'key');
      return createFinding(manifestMessages.notActedOn, [formatPath(path)], { location });
    });
}
