import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*/*.test.ts'],
    // An editor starts in 10 to 25 seconds; one editor at a time, and its steps in their order.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
