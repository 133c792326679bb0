import { runSequences } from '../stateful/run-sequences.ts';
import { scenario, type Scenario } from './scenario.ts';

const name = 'orders live through steps made up at random';

export const stateful: readonly Scenario[] = [
  scenario(
    name,
    {
      areas: ['life', 'cancel', 'update', 'tags', 'create', 'money', 'qty', 'list', 'field'],
      profiles: ['full'],
      needs: ['write'],
      replays: true,
    },
    (story) => runSequences(story, name),
  ),
];
