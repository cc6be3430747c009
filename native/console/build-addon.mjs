// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds build/console.node, and on Linux the same over a simulated z/OS.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddon } from '../cmake-addon.mjs';

const products = process.platform === 'linux' ? ['console.node', 'console-simulated.node'] : ['console.node'];
const require = createRequire(import.meta.url);
buildAddon({
  root: fileURLToPath(new URL('.', import.meta.url)),
  products,
  purpose: 'the operator console needs',
  headers: {
    nodeApi: require('node-api-headers').include_dir,
    nodeAddonApi: dirname(require.resolve('node-addon-api/package.json')),
  },
});
