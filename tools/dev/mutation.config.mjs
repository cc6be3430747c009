// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Mutation tests of one part of config-schema or of the launcher, with the tests of that part: `npm run test:long` runs all of them, one by one:
// MUTANTS_OF=resolve npx stryker run tools/dev/mutation.config.mjs
import { ignoredBy, partOf } from './mutation-parts.mjs';

const { name, sources } = partOf(process.env);

export default {
  mutate: [...sources, '!**/messages.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tools/dev/mutation.vitest.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant that loops is as good as killed.
  timeoutMS: 5000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  tempDirName: `.stryker-tmp/${name}`,
  ignorePatterns: ignoredBy(name),
};
