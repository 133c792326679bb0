import type { HaravanVariant } from './haravan-variant.ts';

/** What lists do where nobody says what they are to do. */
export const otherLists: readonly HaravanVariant[] = [
  unless('order', {
    id: 'oldest-first',
    description: 'Lists begin with the oldest order.',
    value: 'created_at asc',
  }),
  unless('order', {
    id: 'last-changed-first',
    description: 'Lists begin with the order that was changed last.',
    value: 'updated_at desc',
  }),
];

interface Default extends Pick<HaravanVariant, 'id' | 'description'> {
  readonly value: string;
}

function unless(parameter: string, { value, ...facts }: Default): HaravanVariant {
  return {
    ...facts,
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') query[parameter] ??= value;
      },
    },
  };
}
