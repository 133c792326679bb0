import { scenario, type Scenario } from './scenario.ts';

export const createDocumented: readonly Scenario[] = [
  scenario(
    'orders are created in every documented form',
    { areas: ['ops', 'create', 'field', 'money', 'qty'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      // Made up anew for each, as an order of before may have shown what a later one needs.
      for (let place = 0; ; place += 1) {
        const draft = story.dialect.documentedDrafts(story)[place];
        if (draft === undefined) return;
        await story.newOrder(draft);
      }
    },
  ),
];
