import { defineConfig } from 'vitest/config';
import { conformanceProject } from './suites/engine/project.ts';

export default defineConfig({
  test: {
    // One core is not kept free for watching: nobody watches a run in CI.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Contract, schemas and requirements are loaded once a worker, not once a file: no test changes what others see.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...conformanceProject,
          name: 'conformance',
          root: './suites',
          globalSetup: ['../reports/vitest-setup.ts'],
        },
      },
    ],
  },
});
