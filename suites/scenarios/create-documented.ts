import { documentedDrafts } from './documented-drafts.ts';
import { scenario, type Scenario } from './scenario.ts';

export const createDocumented: readonly Scenario[] = [
  scenario(
    'orders are created in every documented form',
    { areas: ['ops', 'create', 'field', 'money', 'qty'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      for (const draft of documentedDrafts(story)) await story.newOrder(draft);
    },
  ),
];
