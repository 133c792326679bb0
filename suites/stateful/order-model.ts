import { decimal, sum, type Decimal } from '../../spec/decimal.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Cancellation } from '../../spec/order/order-draft.ts';
import type { Order } from '../../spec/order/order.ts';
import { capturedAmount, refundedAmount, refundedQuantity } from '../checks/sums.ts';
import type { AskedChange } from '../evidence/asked-change.ts';
import { isNearlySameTag } from './nearly-same-tag.ts';

/**
 * What the docs settle of an order's life. Undefined: they leave it open, or it has not been seen; whatever a shop shows is then
 * right. Everything here follows from a first reading and the writes that were accepted since.
 */
export interface OrderModel {
  readonly confirmed: boolean | undefined;
  readonly closed: boolean | undefined;
  readonly cancelled: boolean | undefined;
  readonly cancelReason: string | null | undefined;
  readonly note: string | null | undefined;
  /** Names and values, as one text each, sorted. */
  readonly noteAttributes: readonly string[] | undefined;
  readonly tags: ReadonlySet<string> | undefined;
  readonly captured: Decimal | undefined;
  readonly refunded: Decimal | undefined;
  /** Line id → how many were refunded. */
  readonly refundedQuantities: ReadonlyMap<string, number> | undefined;
}

/** Characters that a tag may have. */
export const longestTag = 40;

/** The model of an order as it reads. */
export function modelOf(order: Order): OrderModel {
  return {
    confirmed: isSet(order.confirmedAt),
    closed: isSet(order.closedAt),
    cancelled: isSet(order.cancelledAt),
    cancelReason: order.cancelReason,
    note: order.note === '' ? null : order.note,
    noteAttributes: order.noteAttributes === undefined ? undefined : namedValues(order.noteAttributes ?? []),
    tags: order.tags === undefined ? undefined : new Set(order.tags ?? []),
    captured: capturedAmount(order),
    refunded: refundedAmount(order),
    refundedQuantities: new Map(
      (order.lineItems ?? []).map(({ id }) => [id ?? '', refundedQuantity(order, id ?? '')]),
    ),
  };
}

/** The model after a write that was accepted. A write that was refused changes nothing: do not call it. */
export function afterChange(model: OrderModel, operation: OperationId, asked: AskedChange): OrderModel {
  switch (operation) {
    case 'confirmOrder':
      return { ...model, confirmed: model.cancelled === false ? true : undefined };
    case 'closeOrder':
      return { ...model, closed: model.cancelled === false ? true : undefined };
    case 'openOrder':
      return { ...model, closed: model.cancelled === false ? false : undefined };
    case 'cancelOrder':
      return afterCancel(model, asked.cancellation);
    case 'updateOrder':
      return afterUpdate(model, asked);
    case 'addOrderTags':
      return {
        ...model,
        tags: areOpen(model, asked) ? undefined : model.tags?.union(new Set(asked.tags)),
      };
    case 'deleteOrderTags':
      return {
        ...model,
        tags: areOpen(model, asked) ? undefined : model.tags?.difference(new Set(asked.tags)),
      };
    case 'assignOrder':
    case 'countOrders':
    case 'createOrder':
    case 'deleteOrder':
    case 'getOrder':
    case 'listOrders':
      return model;
  }
}

/** What two models agree in; open where they differ. For a write whose effect the docs leave open. */
export function eitherOf(before: OrderModel, after: OrderModel): OrderModel {
  const open = Object.fromEntries(
    (Object.keys(before) as (keyof OrderModel)[])
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, undefined]),
  );
  return { ...before, ...open };
}

function afterUpdate(model: OrderModel, { update }: AskedChange): OrderModel {
  const { note, noteAttributes, tags } = update;
  return {
    ...model,
    ...(note === undefined ? {} : { note: note === '' ? null : note }),
    ...(noteAttributes === undefined ? {} : { noteAttributes: namedValues(noteAttributes) }),
    ...(tags === undefined ? {} : { tags: undefined }),
  };
}

/** A second cancellation is accepted without change, or refused: it is not said which. */
function afterCancel(model: OrderModel, cancellation: Cancellation): OrderModel {
  if (model.cancelled !== false) return model;
  return {
    ...model,
    cancelled: true,
    cancelReason: cancellation.reason,
    refunded: afterRefund(model, cancellation),
    refundedQuantities: cancellation.restock === true ? undefined : afterReturn(model, cancellation),
  };
}

function afterRefund({ captured, refunded }: OrderModel, cancellation: Cancellation): Decimal | undefined {
  const asked = askedRefund(cancellation);
  if (asked === undefined) return refunded;
  return refunded === undefined || captured === undefined || refunded.plus(asked).gt(captured)
    ? undefined
    : refunded.plus(asked);
}

function afterReturn(
  { refundedQuantities }: OrderModel,
  { refund }: Cancellation,
): OrderModel['refundedQuantities'] {
  if (refundedQuantities === undefined) return undefined;
  const quantities = new Map(refundedQuantities);
  for (const { lineItemId = '', quantity = 0 } of refund?.refundLineItems ?? []) {
    quantities.set(lineItemId, (quantities.get(lineItemId) ?? 0) + quantity);
  }
  return quantities;
}

/** The money that a cancellation gives back; undefined where it asks for none. */
export function askedRefund({ amount, refund }: Cancellation): Decimal | undefined {
  if (amount !== undefined) return decimal(amount);
  const amounts = (refund?.transactions ?? []).flatMap((transaction) =>
    transaction.kind === 'refund' && transaction.amount !== undefined ? [decimal(transaction.amount)] : [],
  );
  return amounts.length === 0 ? undefined : sum(amounts);
}

/** Is what becomes of the tags not said? */
function areOpen({ tags: known }: OrderModel, { tags }: AskedChange): boolean {
  const isOpen = (tag: string): boolean => [...(known ?? [])].some((other) => isNearlySameTag(tag, other));
  return tags.some((tag) => isTooLong(tag) || isOpen(tag));
}

/** What becomes of such a tag is open: it is refused or cut. */
export function isTooLong(tag: string): boolean {
  return tag.length > longestTag;
}

function isSet(time: string | null | undefined): boolean | undefined {
  return time === undefined ? undefined : time !== null;
}

interface NamedValue {
  readonly name?: string | null | undefined;
  readonly value?: string | null | undefined;
}

function namedValues(values: readonly NamedValue[]): readonly string[] {
  return values
    .map(({ name, value }) => JSON.stringify([name ?? null, value ?? null]).normalize('NFC'))
    .toSorted();
}
