import { scenario, type Scenario } from './scenario.ts';

/** Told early: in a shop with few orders a list is whole, and the count can be held against it to the last order. */

export const counting: readonly Scenario[] = [
  scenario(
    'a count is the length of its list',
    { areas: ['count', 'ops', 'list'], profiles: ['core', 'full', 'read-only'] },
    async ({ client, dialect }) => {
      for (const status of dialect.lists.statuses) {
        await client.list({ status, limit: '50' });
        await client.count({ status });
        await client.list({ status, limit: '50' });
      }
    },
  ),
];
