import { defineProject } from '../vitest.shared.mjs';

export default defineProject('e2e');
