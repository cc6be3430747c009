// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds build/arm.node, the same over a simulated z/OS, and on Linux the program that stands in for ARM and one for tests.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddon } from '../cmake-addon.mjs';

const products =
  process.platform === 'linux' ? ['arm.node', 'arm-simulated.node', 'arm-stand-in', 'notify-receiver'] : ['arm.node'];
const require = createRequire(import.meta.url);
buildAddon({
  root: fileURLToPath(new URL('.', import.meta.url)),
  products,
  purpose: 'ARM and systemd notification need',
  headers: {
    nodeApi: require('node-api-headers').include_dir,
    nodeAddonApi: dirname(require.resolve('node-addon-api/package.json')),
  },
});
