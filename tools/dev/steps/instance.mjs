// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, workspace } from './run.mjs';

/** The command line of ours, run from the workspace. */
export const zoweHa = join(workspace, 'packages', 'cli', 'bin', 'zowe-ha.js');

/** Everything that a started example writes stays below this directory. */
export function stateDirectory(example) {
  return join(workspace, '.zowe-ha', example);
}

/**
 * What differs between this machine and the z/OS that the example is written for: where things are.
 * On a real installation the same lines stand in its own zowe.yaml.
 */
export function siteConfiguration(example, { haInstances = [], notHighlyAvailable = false } = {}) {
  const state = stateDirectory(example);
  const directories = (at) => ({ workspaceDirectory: join(at, 'workspace'), logDirectory: join(at, 'logs') });
  const site = {
    zowe: {
      runtimeDirectory: join(workspace, 'dist', 'runtime'),
      extensionDirectory: join(workspace, 'examples', 'components'),
      ...directories(state),
    },
    components: { launcher: { ha: { sharedDirectory: join(state, 'shared') } } },
  };
  if (haInstances.length > 0) {
    site.haInstances = Object.fromEntries(haInstances.map((id) => [id, { zowe: directories(join(state, id)) }]));
  }
  if (notHighlyAvailable) {
    site.components['caching-service'] = { ha: { instances: 1, storage: { mode: 'inMemory' } } };
  }
  return site;
}

/** Writes the site's configuration and issues development certificates; returns the CONFIG list of the example. */
export async function prepareExample(example, options = {}) {
  const state = stateDirectory(example);
  mkdirSync(state, { recursive: true, mode: 0o700 });
  const site = join(state, 'site.yaml');
  // JSON is YAML: no library is needed before anything is installed.
  writeFileSync(`${site}.new`, `${JSON.stringify(siteConfiguration(example, options), null, 2)}\n`, { mode: 0o600 });
  renameSync(`${site}.new`, site);
  const base = `FILE(${site}):FILE(${join(workspace, 'examples', example, 'zowe.yaml')})`;
  const keystore = join(state, 'keystore');
  const said = await must(process.execPath, [zoweHa, 'certs', 'issue', '--config', base, '--directory', keystore]);
  return { config: `FILE(${join(keystore, 'certificates.yaml')}):${base}`, said: said.trim().split('\n').at(-1) };
}
