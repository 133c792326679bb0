import { isJsonObject, type Json, type JsonObject } from '../json/exact-json.ts';
import type { Cancellation } from '../order/order-draft.ts';

/**
 * The body that was seen to work on a live shop, for the reason with which it was. Only the reason has a name in it that is known;
 * nobody has seen a shop take a cancellation without one.
 */
export function cancellationBody({ reason = 'other' }: Cancellation): JsonObject {
  return { order_cancel: { cancel_reason: reason } };
}

/** Reads either form: the nested one above, or the flat one of an older page. */
export function readCancellationBody(body: JsonObject): Cancellation {
  const { order_cancel: nested } = body;
  const reason = isJsonObject(nested) ? nested['cancel_reason'] : body['reason'];
  return isText(reason) ? { reason } : {};
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}
