// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Builds build/arm.node, the same over a simulated z/OS, and on Linux the program that stands in for ARM and one for tests.
import { fileURLToPath } from 'node:url';
import { buildAddon } from '../cmake-addon.mjs';

const products =
  process.platform === 'linux' ? ['arm.node', 'arm-simulated.node', 'arm-stand-in', 'notify-receiver'] : ['arm.node'];
buildAddon({
  root: fileURLToPath(new URL('.', import.meta.url)),
  products,
  purpose: 'ARM and systemd notification need',
});
