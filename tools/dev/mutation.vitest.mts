// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineConfig } from 'vitest/config';

const tests = 'packages/config-schema/test';

/** The tests of what is mutated; the others change the user of the process, which a worker thread cannot, or start programs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'config-schema',
          include: [
            `${tests}/{merge-config,load-config}.test.ts`,
            `${tests}/{resolve,environment,instance-env,convert}/**/*.test.ts`,
          ],
        },
      },
    ],
  },
});
