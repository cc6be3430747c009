// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
const source = 'packages/config-schema/src';
const tests = 'packages/config-schema/test';

const engine = 'packages/launcher/src';
const engineTests = 'packages/launcher/test';
const planned = [
  ...['dependency-findings', 'host-address', 'instance-plan', 'manifest-overlays', 'option-findings', 'plan'],
  ...['plan-component', 'plan-difference', 'port-conflicts', 'port-plan', 'probe-findings', 'probe-plan'],
  ...['relevant-environment', 'waves'],
];

/** Parts of the launcher: pure or nearly so, and noticed by their own tests. */
const launcherParts = {
  'launcher-states': {
    sources: [`${engine}/supervision/component-state.ts`, `${engine}/supervision/displayed-state.ts`],
    tests: [`${engineTests}/supervision/component-state.test.ts`],
  },
  'launcher-restarts': {
    sources: [`${engine}/supervision/restart-policy.ts`, `${engine}/supervision/process-end.ts`],
    tests: [`${engineTests}/supervision/{restart-policy,process-end}.test.ts`],
  },
  'launcher-plan': {
    sources: planned.map((name) => `${engine}/plan/${name}.ts`),
    tests: [`${engineTests}/plan/*.test.ts`, `${engineTests}/process/instance-environment.test.ts`],
  },
  'launcher-ports': {
    sources: [`${engine}/ports/!(listening-sockets|messages-ports).ts`],
    // The race runs what is built, which has no mutants.
    tests: [`${engineTests}/ports/!(port-race).test.ts`],
  },
  'launcher-commands': {
    sources: [`${engine}/operator/operator-command.ts`],
    tests: [`${engineTests}/operator/operator-command.test.ts`],
  },
};

/** What is mutated, by name, and the tests that have to notice. */
export const parts = {
  ...launcherParts,
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

/** The sandbox of the mutants of a part is a copy of what its tests need: those of the launcher need other packages, built. */
export function ignoredBy(name) {
  const needed = name.startsWith('launcher-')
    ? ['packages/launcher', 'packages/discovery-config', 'packages/cert-tooling', 'native']
    : [];
  return ignored.filter((path) => !needed.includes(path.slice(1)));
}

const ignored = [
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
