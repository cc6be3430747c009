// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds build/console.node, and on Linux the same over a simulated z/OS.
import { fileURLToPath } from 'node:url';
import { buildAddon } from '../cmake-addon.mjs';

const products = process.platform === 'linux' ? ['console.node', 'console-simulated.node'] : ['console.node'];
buildAddon({
  root: fileURLToPath(new URL('.', import.meta.url)),
  products,
  purpose: 'the operator console needs',
});
