import { defineProject } from '../vitest.shared.mjs';

export default defineProject('e2e', {
  include: ['scenarios/**/*.e2e.ts'],
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 300_000,
});
