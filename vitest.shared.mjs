// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = fileURLToPath(new URL('./reports/', import.meta.url));

/** The test configuration every project shares; results also go to reports/<project>.json. */
export function defineProject(name, overrides = {}) {
  return defineConfig({
    test: {
      name,
      include: ['test/**/*.test.ts'],
      pool: 'forks',
      retry: 0,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      passWithNoTests: false,
      reporters: ['default', ['json', { outputFile: `${reports}${name}.json` }]],
      coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
      ...overrides,
    },
  });
}
