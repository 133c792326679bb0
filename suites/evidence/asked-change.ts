import type { Dialect } from '../../spec/dialect.ts';
import { isJsonObject, type JsonObject } from '../../spec/json/exact-json.ts';
import { orderUpdateShape, type Cancellation, type OrderUpdate } from '../../spec/order/order-draft.ts';
import { splitTags } from '../../spec/order/read-order.ts';
import { readDraft } from '../../spec/order/write-draft.ts';
import type { Exchange } from './exchange.ts';

/** What a write asked for, in neutral words. What does not belong to its operation is empty. */
export interface AskedChange {
  readonly cancellation: Cancellation;
  readonly update: OrderUpdate;
  /** Tags named in the request. */
  readonly tags: readonly string[];
}

export function readAskedChange(exchange: Exchange, dialect: Dialect): AskedChange {
  const asked = exchange.asked ?? {};
  const updated = asked[dialect.envelopes.order];
  return {
    cancellation: dialect.cancellation.read(asked),
    update: readDraft(orderUpdateShape, isJsonObject(updated) ? updated : {}, dialect.names),
    tags: tagsIn(asked, dialect) ?? [],
  };
}

/** The tags in a body that is about tags; undefined where it is not. */
export function tagsIn(body: JsonObject, dialect: Dialect): readonly string[] | undefined {
  const { tags: key } = dialect.envelopes;
  const tags = key === undefined ? undefined : body[key];
  if (tags === null) return [];
  return typeof tags === 'string' ? splitTags(tags) : undefined;
}
