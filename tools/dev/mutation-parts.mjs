// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const source = 'packages/config-schema/src';
const tests = 'packages/config-schema/test';

/** What is mutated, by name, and the tests that have to notice. */
export const parts = {
  merge: { sources: [`${source}/merge-config.ts`], tests: [`${tests}/{merge-config,load-config}.test.ts`] },
  ...Object.fromEntries(
    ['resolve', 'environment', 'instance-env', 'convert'].map((folder) => [
      folder,
      {
        sources: [`${source}/${folder}/**/*.ts`],
        // Properties, and the comparison with real shells, notice nearly every mutant too, in a hundred times the time.
        tests: [`${tests}/${folder}/**/!(*propert*|*oracle*).test.ts`],
      },
    ]),
  ),
};

/** The part that the variable MUTANTS_OF names. */
export function partOf({ MUTANTS_OF: name = '' }) {
  const part = parts[name];
  if (!part) throw new Error(`MUTANTS_OF has to be one of ${Object.keys(parts).join(', ')}`);
  return { name, ...part };
}

/** The sandbox of the mutants is a copy of what the tests need. */
export const ignored = [
  ...['docs', 'e2e', 'native', 'dist', 'reports', '.nx', '.zowe-ha', 'tools/message-docs', 'tools/packaging'],
  ...[
    'caching-client',
    'caching-service',
    'cert-tooling',
    'cli',
    'discovery-config',
    'launcher',
    'load-balancer',
    'zos',
  ].map((name) => `packages/${name}`),
]
  .map((path) => `/${path}`)
  .concat('coverage');
