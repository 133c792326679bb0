import { BodyFields } from '../../body-fields.ts';
import { isJsonObject, type JsonValue } from '../../exact-json.ts';
import { inCents } from '../../money-form.ts';
import type { Operation } from '../../operations/operation.ts';
import { invalidField } from '../../refusal.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';

export type SapoOperation = Operation<StoredOrder, Reading, ShopState>;

/** The `order` inside a body; refusals name its fields without it, as the platform does. @throws Refusal 422 when it is missing */
export function sentOrder(body: JsonValue | undefined): BodyFields {
  const order = isJsonObject(body) ? body['order'] : undefined;
  if (!isJsonObject(order)) throw invalidField('order', "can't be blank");
  return new BodyFields(order, '', inCents);
}
