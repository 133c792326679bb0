import type { HaravanFault } from '../haravan-fault.ts';
import { tagsAsked } from '../../../deviation/asked.ts';
import { spoils } from '../../../deviation/spoils.ts';

/** Tags that are added or deleted otherwise than was asked for. */
export const wrongTags: readonly HaravanFault[] = [
  spoils({
    id: 'tag-lost',
    breaks: ['HRV-ORD-TAGS-02'],
    operation: 'addOrderTags',
    description: 'Adding tags answers the full list, but the first tag the order had is gone afterwards.',
    spoil(order) {
      order.tags = order.tags.slice(1);
    },
  }),
  spoils({
    id: 'tags-replaced',
    breaks: ['HRV-ORD-TAGS-02'],
    operation: 'addOrderTags',
    description: 'Added tags take the place of those that were there.',
    spoil(order, { request: { body } }) {
      order.tags = tagsAsked(body);
    },
  }),
  spoils({
    id: 'only-first-tag-added',
    breaks: ['HRV-ORD-TAGS-01'],
    operation: 'addOrderTags',
    description: 'Of several added tags the first one is kept.',
    spoil(order, { request: { body } }) {
      const [, ...others] = tagsAsked(body);
      order.tags = order.tags.filter((tag) => !others.includes(tag));
    },
  }),
  spoils({
    id: 'added-tags-lower-case',
    breaks: ['HRV-ORD-TAGS-02'],
    operation: 'addOrderTags',
    description: 'Adding tags puts all tags of the order into lower case.',
    spoil(order) {
      order.tags = order.tags.map((tag) => tag.toLowerCase());
    },
  }),
  spoils({
    id: 'only-first-tag-deleted',
    breaks: ['HRV-ORD-TAGS-03'],
    operation: 'deleteOrderTags',
    description: 'Of several tags to delete the first one goes.',
    spoil(order, { request: { body } }) {
      order.tags = [...order.tags, ...tagsAsked(body).slice(1)];
    },
  }),
  spoils({
    id: 'all-tags-deleted',
    breaks: ['HRV-ORD-TAGS-04'],
    operation: 'deleteOrderTags',
    description: 'Deleting a tag deletes all of them.',
    spoil(order) {
      order.tags = [];
    },
  }),
  {
    id: 'tags-answer-lists-added',
    breaks: ['HRV-ORD-TAGS-05'],
    kind: 'relation',
    profile: 'core',
    description: 'The answer to adding tags lists only those that were added.',
    hooks: {
      answer({ operation, request: { body }, answer }) {
        if (operation === 'addOrderTags' && answer.status === 200)
          answer.json = { tags: tagsAsked(body).join(',') };
      },
    },
  },
  {
    id: 'tags-answer-lists-deleted',
    breaks: ['HRV-ORD-TAGS-05'],
    kind: 'relation',
    profile: 'core',
    description: 'The answer to deleting tags lists those that were deleted.',
    hooks: {
      answer({ operation, request: { body }, answer }) {
        if (operation === 'deleteOrderTags' && answer.status === 200)
          answer.json = { tags: tagsAsked(body).join(',') };
      },
    },
  },
  spoils({
    id: 'tag-added-twice',
    breaks: ['HRV-ORD-TAGS-06'],
    operation: 'addOrderTags',
    description: 'A tag that the order has already is added once more.',
    spoil(order, { request: { body }, before }) {
      order.tags = [...(before?.tags ?? []), ...tagsAsked(body)];
    },
  }),
  spoils({
    id: 'long-tag-whole',
    breaks: ['HRV-ORD-TAGS-07'],
    operation: 'addOrderTags',
    reading: 'example',
    description: 'A tag of more than 40 characters is kept whole.',
    spoil(order, { request: { body }, before }) {
      order.tags = [...new Set([...(before?.tags ?? []), ...tagsAsked(body)])];
    },
  }),
];
