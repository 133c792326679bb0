import type { BodyFields } from '../body-fields.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { readTags, type TagReading } from '../orders/tag-list.ts';
import { invalidField } from '../refusal.ts';
import { readNamedValues } from '../requests/named-values.ts';

export interface UpdateReading extends TagReading {
  /** Lines in an update. */
  readonly linesInUpdate: 'refuse' | 'ignore';
}

export type Changes = Partial<
  Pick<KeptOrder, 'note' | 'noteAttributes' | 'email' | 'tags' | 'buyerAcceptsMarketing'>
>;

/** The few attributes that may change, and of those only what is sent. All is read before anything is assigned. */
export function readChanges(fields: BodyFields, reading: UpdateReading): Changes {
  if (reading.linesInUpdate === 'refuse' && fields.has('line_items'))
    throw invalidField(fields.pathOf('line_items'), 'cannot be changed after the order is created');
  const changes: Changes = {};
  if (fields.has('note')) changes.note = fields.text('note');
  if (fields.has('note_attributes'))
    changes.noteAttributes = readNamedValues(fields, 'note_attributes') ?? [];
  if (fields.has('email')) changes.email = fields.text('email');
  if (fields.has('tags')) changes.tags = readTags(fields.text('tags') ?? '', reading);
  if (fields.has('buyer_accepts_marketing')) {
    changes.buyerAcceptsMarketing = fields.flag('buyer_accepts_marketing') ?? false;
  }
  return changes;
}
