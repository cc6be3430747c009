// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Mutation tests of what turns configuration into values: `npm run test:long`, or `npx stryker run tools/dev/mutation.config.mjs`.
// A part of it: `-m packages/config-schema/src/merge-config.ts`.
const source = 'packages/config-schema/src';

export default {
  mutate: [
    `${source}/merge-config.ts`,
    ...['resolve', 'environment', 'instance-env', 'convert'].map((folder) => `${source}/${folder}/**/*.ts`),
    `!${source}/**/messages.ts`,
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tools/dev/mutation.vitest.mts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant that loops is as good as killed.
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  tempDirName: '.stryker-tmp',
  // The sandbox is a copy of what the tests need.
  ignorePatterns: [
    ...['docs', 'e2e', 'native', 'dist', 'reports', '.nx', '.zowe-ha', 'tools/message-docs', 'tools/packaging'].map(
      (path) => `/${path}`,
    ),
    ...[
      'caching-client',
      'caching-service',
      'cert-tooling',
      'cli',
      'discovery-config',
      'launcher',
      'load-balancer',
    ].map((name) => `/packages/${name}`),
    'coverage',
  ],
};
