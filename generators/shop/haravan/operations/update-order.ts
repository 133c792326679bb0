import type { BodyFields } from '../../body-fields.ts';
import { invalidField } from '../../refusal.ts';
import { readNamedValues } from '../create/read-lines.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import { readTags } from '../tag-list.ts';
import { answerOrder, namedOrder, orderFields, type Operation } from './operation.ts';

/** Changes the few attributes that may change, and of those only what is sent. */
export const updateOrder: Operation = (call, tools) => {
  const order = namedOrder(call, tools);
  const fields = orderFields(call);
  refuseLines(fields, call.reading);
  const changes = readChanges(fields, call.reading);
  Object.assign(order, changes);
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};

function refuseLines(fields: BodyFields, reading: Reading): void {
  if (reading.linesInUpdate === 'refuse' && fields.has('line_items')) {
    throw invalidField(fields.pathOf('line_items'), 'cannot be changed after the order is created');
  }
}

type Changes = Partial<
  Pick<StoredOrder, 'note' | 'noteAttributes' | 'email' | 'tags' | 'buyerAcceptsMarketing'>
>;

/** All is read before anything is assigned: a refused update changes nothing. */
function readChanges(fields: BodyFields, reading: Reading): Changes {
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
