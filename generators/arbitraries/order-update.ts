import type * as fc from 'fast-check';
import type { OrderUpdate } from '../../spec/order/order-draft.ts';
import { email } from './email.ts';
import { noteAttributes } from './note-attribute.ts';
import { note } from './note.ts';
import { attributes, type Presence } from './presence.ts';
import { tags } from './tag.ts';
import type { TextForm } from './vietnamese-text.ts';

/** The attributes that an update may change. */
export const updatable = [
  'note',
  'noteAttributes',
  'email',
  'tags',
] as const satisfies readonly (keyof OrderUpdate)[];
export type Updatable = (typeof updatable)[number];

export interface OrderUpdateOptions {
  /** The id that the body repeats, as the documented requests do; default none. */
  readonly id?: string;
  /** What may be among the changes; default everything that an update may change. */
  readonly only?: readonly Updatable[];
  readonly namespace?: string;
  readonly form?: TextForm;
}

/** Updates that change at least one attribute. Throws `RangeError` where none is left. */
export function orderUpdate(options: OrderUpdateOptions = {}): fc.Arbitrary<OrderUpdate> {
  const { id, only = updatable, namespace, form = 'either' } = options;
  if (only.length === 0)
    throw new RangeError(`an update changes something: name at least one of ${updatable.join(', ')}`);
  const own = { namespace, form };
  const presence = (attribute: Updatable): Presence => (only.includes(attribute) ? 'maybe' : false);
  return attributes<OrderUpdate>({
    note: [presence('note'), note(own)],
    noteAttributes: [presence('noteAttributes'), noteAttributes(own)],
    email: [presence('email'), email(own)],
    tags: [presence('tags'), tags(own)],
  })
    .filter((update) => Object.keys(update).length > 0)
    .map((update) => (id === undefined ? update : { id, ...update }));
}
