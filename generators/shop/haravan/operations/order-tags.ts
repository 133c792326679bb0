import type { Call, Handled } from '../../behaviour.ts';
import { bodyFields, namedOrder } from '../../operations/operation.ts';
import { readTags } from '../../orders/tag-list.ts';
import { invalidField } from '../../refusal.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import { printTags } from '../tag-list.ts';
import type { HaravanOperation } from './haravan-operation.ts';

export const addOrderTags: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  order.tags = [...new Set([...order.tags, ...sentTags(call)])];
  order.updatedAt = tools.now;
  return answerTags(order);
};

export const deleteOrderTags: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const unwanted = new Set(sentTags(call));
  order.tags = order.tags.filter((tag) => !unwanted.has(tag));
  order.updatedAt = tools.now;
  return answerTags(order);
};

function sentTags(call: Call<Reading>): string[] {
  const text = bodyFields(call).text('tags');
  if (text === null) throw invalidField('tags', 'must be given');
  return readTags(text, call.reading);
}

function answerTags(order: StoredOrder): Handled<StoredOrder> {
  return { status: 200, json: { tags: printTags(order.tags) }, order };
}
