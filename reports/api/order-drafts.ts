import type * as fc from 'fast-check';
import { orderDraft } from '../../generators/arbitraries/order-draft.ts';
import { printExactJson } from '../../spec/json/exact-json.ts';
import { keepDescribed, propertyOf } from '../../spec/order/keep-described.ts';
import { orderDraftShape, type OrderDraft } from '../../spec/order/order-draft.ts';
import { writeDraft } from '../../spec/order/write-draft.ts';
import type { Platform } from '../../spec/platforms.ts';
import { loadRuler } from './ruler.ts';

/** What made-up orders hold. */
export interface OrderDraftsOptions {
  /** Variants that may be ordered: id, price in the shop's currency as decimal text, pieces in stock. Default none. */
  readonly variants?: readonly { readonly id: string; readonly price: string; readonly stock?: number }[];
  /** Lines with a title and price of their own? Default true; false needs variants. */
  readonly customLines?: boolean;
  /** How many lines; default 1 to 5. */
  readonly lines?: { readonly min?: number; readonly max?: number };
  /** Largest quantity of a line; default 9999. */
  readonly maxQuantity?: number;
  /** Largest price of a piece as decimal text; default the largest that the platform's docs leave room for. */
  readonly maxPrice?: string;
  /** Digits after the point of every amount; default as many as the platform's currency keeps. */
  readonly decimals?: number;
  /** A state of payment, with or without captures? Default false. */
  readonly payment?: boolean;
  /** Stands before notes, tags, titles, codes and e-mail addresses: 1 to 16 letters, digits and hyphens. Default nothing. */
  readonly namespace?: string;
}

/**
 * A fast-check arbitrary of bodies for `POST /orders.json` that a shop which follows the docs accepts: JSON text, in which amounts have
 * every digit, with the order in its envelope. It shrinks to one plain line.
 *
 * @throws GivenError for a platform that there is not, RangeError for options that leave nothing to make up
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { orderDrafts } from 'order-conformance';
 *
 * const drafts = await orderDrafts('sapo', { lines: { max: 3 }, namespace: 'my-app' });
 * fc.assert(fc.property(drafts, (body) => (JSON.parse(body) as { order: object }).order !== null));
 * ```
 */
export async function orderDrafts(
  platform: Platform,
  options: OrderDraftsOptions = {},
): Promise<fc.Arbitrary<string>> {
  const { dialect, contract } = (await loadRuler(platform)).law;
  const { names, money, envelopes } = dialect;
  const schema = propertyOf(contract.operation('createOrder').requestSchema, envelopes.order);
  const described = (draft: OrderDraft): OrderDraft =>
    keepDescribed(dialect.completeDraft(draft), { shape: orderDraftShape, schema, names });
  const bounds = {
    decimals: money.fractionDigits(),
    ...(money.largestPrice === undefined ? {} : { maxPrice: money.largestPrice }),
  };
  return orderDraft({ ...bounds, ...options }).map((draft) =>
    printExactJson({ [envelopes.order]: writeDraft(orderDraftShape, described(draft), names) }),
  );
}
