// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { defineConfig } from 'vitest/config';
import { partOf } from './mutation-parts.mjs';

const { name, tests } = partOf(process.env);

/** The tests of what is mutated. They run in a thread: what changes the user of the process cannot be among them. */
export default defineConfig({ test: { projects: [{ test: { name, include: tests } }] } });
