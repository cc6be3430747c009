// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fileURLToPath } from 'node:url';
import { assembleRuntime } from './assemble-runtime.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const { assembled, unchanged } = assembleRuntime(workspace);
process.stdout.write(`runtime: ${String(assembled.length)} assembled, ${String(unchanged.length)} unchanged\n`);
