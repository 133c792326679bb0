import { isJsonObject } from '../../../spec/json/exact-json.ts';
import { orderDraftShape, type OrderDraft } from '../../../spec/order/order-draft.ts';
import { readDraft } from '../../../spec/order/write-draft.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Check, Given } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { saysNothing } from '../says-nothing.ts';

/** What is too much is known from the run itself: as much was refused of the same variant where the policy was to be obeyed. */
export const stockIgnoredByDefault: Check<'run'> = {
  name: 'stock-ignored-by-default',
  statement: 'Where a new order says nothing of the stock, more than there is may be ordered.',
  judges: 'run',
  judge({ exchanges }, given) {
    const creations = exchanges
      .filter(({ record }) => record.operation === 'createOrder')
      .map((exchange) => ({ exchange, draft: draftOf(exchange, given) }));
    const refused = creations.filter(({ exchange }) => isRefusedForStock(exchange));
    return creations
      .filter(
        ({ exchange, draft }) => exchange.record.intent === 'ask' && draft.inventoryBehaviour === undefined,
      )
      .filter(({ draft }) => refused.some((other) => asksForAsMuch(draft, other.draft)))
      .filter(({ exchange }) => !saysNothing(exchange))
      .map(({ exchange }) =>
        exchange.accepted
          ? holds
          : breaks({
              message: `An order of more than there is was refused with ${String(exchange.status)}, though it said nothing of the stock.`,
              expected: 'the order is created',
              received: String(exchange.status),
              shows: [exchange, ...refused.map((other) => other.exchange)],
            }),
      );
  },
};

function isRefusedForStock({ record, status = 0 }: Exchange): boolean {
  return record.intent === 'over-stock' && status >= 400 && status < 500;
}

function asksForAsMuch(draft: OrderDraft, refused: OrderDraft): boolean {
  const [line] = draft.lineItems ?? [];
  const [other] = refused.lineItems ?? [];
  if (line?.variantId === undefined || other === undefined) return false;
  return line.variantId === other.variantId && (line.quantity ?? 0) >= (other.quantity ?? 0);
}

function draftOf({ asked }: Exchange, { dialect }: Given): OrderDraft {
  const order = asked?.[dialect.envelopes.order];
  return isJsonObject(order) ? readDraft(orderDraftShape, order, dialect.names) : {};
}
