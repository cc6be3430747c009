// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineConfig } from 'vitest/config';

/** All unit tests in one run; the end-to-end tests have their own configuration. */
export default defineConfig({
  // Most tests wait for processes and sockets; two at a time fit two cores.
  test: { maxWorkers: 2, projects: ['packages/*', 'native/*/vitest.config.mts', 'tools/*', 'examples/components/*'] },
});
