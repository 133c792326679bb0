import type { HaravanFault } from '../haravan-fault.ts';
import { tagsAsked } from '../../../deviation/asked.ts';
import { spoils } from '../../../deviation/spoils.ts';

const full = { kind: 'deep', profile: 'full' } as const;

/** Tags that go wrong only beside particular others. */
export const rareTags: readonly HaravanFault[] = [
  spoils({
    ...full,
    id: 'deleting-takes-containing-tags',
    breaks: ['HRV-ORD-TAGS-04'],
    operation: 'deleteOrderTags',
    description: 'Deleting a tag deletes every tag that contains it.',
    spoil(order, { request: { body } }) {
      const unwanted = tagsAsked(body);
      order.tags = order.tags.filter((tag) => !unwanted.some((part) => tag.includes(part)));
    },
  }),
  spoils({
    ...full,
    id: 'tag-within-another-not-added',
    breaks: ['HRV-ORD-TAGS-01'],
    operation: 'addOrderTags',
    description: 'A tag that is part of one the order has is not added.',
    spoil(order, { request: { body }, before }) {
      const known = before?.tags ?? [];
      const held = tagsAsked(body).filter((tag) =>
        known.some((other) => other !== tag && other.includes(tag)),
      );
      order.tags = order.tags.filter((tag) => known.includes(tag) || !held.includes(tag));
    },
  }),
  spoils({
    ...full,
    id: 'deleting-unknown-tag-takes-last',
    breaks: ['HRV-ORD-TAGS-04'],
    operation: 'deleteOrderTags',
    description: 'Deleting a tag that the order does not have deletes its last one.',
    spoil(order, { request: { body }, before }) {
      if (tagsAsked(body).every((tag) => before?.tags.includes(tag) === false)) order.tags.pop();
    },
  }),
  spoils({
    ...full,
    id: 'tags-on-closed-order-lost',
    breaks: ['HRV-ORD-TAGS-05'],
    operation: 'addOrderTags',
    description: 'Tags added to a closed order are answered and not stored.',
    spoil(order, { before }) {
      if (order.closedAt !== null) order.tags = before?.tags.slice() ?? [];
    },
  }),
  spoils({
    ...full,
    id: 'tags-on-confirmed-order-lost',
    breaks: ['HRV-ORD-LIFE-29'],
    operation: 'addOrderTags',
    description: 'Tags added to a confirmed order are answered and not stored; added before, they stay.',
    spoil(order, { before }) {
      if (order.confirmedAt !== null) order.tags = before?.tags.slice() ?? [];
    },
  }),
  spoils({
    ...full,
    id: 'tags-on-cancelled-order-lost',
    breaks: ['HRV-ORD-TAGS-05'],
    operation: 'addOrderTags',
    description: 'Tags added to a cancelled order are answered and not stored.',
    spoil(order, { before }) {
      if (order.cancelledAt !== null) order.tags = before?.tags.slice() ?? [];
    },
  }),
  spoils({
    kind: 'deep',
    id: 'fifth-tag-pushes-first-out',
    breaks: ['HRV-ORD-TAGS-02'],
    operation: 'addOrderTags',
    description: 'An order keeps its last four tags.',
    spoil(order) {
      order.tags = order.tags.slice(-4);
    },
  }),
  spoils({
    ...full,
    id: 'decomposed-tag-not-deleted',
    breaks: ['HRV-ORD-TAGS-03'],
    operation: 'deleteOrderTags',
    description: 'A tag whose letters are written apart from their marks cannot be deleted.',
    spoil(order, { request: { body }, before }) {
      const kept = tagsAsked(body).filter(
        (tag) => tag !== tag.normalize('NFC') && before?.tags.includes(tag),
      );
      order.tags = [...order.tags, ...kept];
    },
  }),
];
