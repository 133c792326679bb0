import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/suites/checks/**/*.test.ts'],
    // A slow machine must not pass for a dead mutant.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
