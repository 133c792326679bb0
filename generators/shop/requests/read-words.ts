import type { BodyFields } from '../body-fields.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { readTags, type TagReading } from '../orders/tag-list.ts';
import { readNamedValues } from './named-values.ts';

type Words = Pick<KeptOrder, 'tags' | 'note' | 'noteAttributes' | 'buyerAcceptsMarketing'>;

/** What people say of a new order. */
export function readWords(order: BodyFields, reading: TagReading): Words {
  return {
    tags: readTags(order.text('tags') ?? '', reading),
    note: order.text('note'),
    noteAttributes: readNamedValues(order, 'note_attributes') ?? [],
    buyerAcceptsMarketing: order.flag('buyer_accepts_marketing') ?? false,
  };
}
