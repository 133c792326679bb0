import type { Reporter } from './reporter.ts';

/** `results.json`, for programs. */
export const json: Reporter = {
  name: 'json',
  file: 'results.json',
  render: ({ results }) => `${JSON.stringify(results, null, 2)}\n`,
};
