import type { BodyFields } from '../../body-fields.ts';
import { firstStages } from '../../orders/order-stages.ts';
import { invalidField } from '../../refusal.ts';
import type { Making } from '../../requests/making.ts';
import { readDiscountCode, readShippingLines, readTaxLines } from '../../requests/read-charges.ts';
import { readWords } from '../../requests/read-words.ts';
import { appId, protectedSources } from '../catalogue.ts';
import { orderTotals } from '../order-totals.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import { originFields, type OriginField, type StoredOrder } from '../stored-order.ts';
import { readFulfillments } from './fulfill.ts';
import { readLines } from './read-lines.ts';
import { readParties } from './read-parties.ts';
import { readPayment } from './read-payment.ts';

type Plan = Making<ShopState, Reading>;

/** Makes the order a create request asks for. Nothing is stored yet, and no number taken: only ids are used up. */
export function assembleOrder(fields: BodyFields, plan: Plan): StoredOrder {
  const { state, reading, now } = plan;
  const priced = readPriced(fields, state);
  const { total } = orderTotals(priced);
  return {
    id: state.ids.order(),
    token: state.source.hex(32),
    number: state.nextNumber,
    name: `#${String(state.nextNumber + 1000)}`,
    ...priced,
    ...readParties(fields, { state, now }),
    ...readPayment(fields, { reading, total }),
    ...firstStages(now),
    processedAt: readProcessedAt(fields, now),
    deletedAt: null,
    ...readOrigin(fields),
    currency: fields.text('currency') ?? reading.shopCurrency,
    fulfillments: readFulfillments(fields, { state, reading, now, lines: priced.lines }),
    ...readWords(fields, reading),
  };
}

type Priced = Pick<StoredOrder, 'lines' | 'discountCodes' | 'shippingLines' | 'taxLines' | 'taxesIncluded'>;

function readPriced(fields: BodyFields, state: ShopState): Priced {
  return {
    lines: readLines(fields, state),
    discountCodes: (fields.list('discount_codes') ?? []).map(readDiscountCode),
    shippingLines: readShippingLines(fields),
    taxLines: readTaxLines(fields),
    taxesIncluded: fields.flag('taxes_included') ?? false,
  };
}

/** An order that comes from elsewhere may say when it was processed there. */
function readProcessedAt(fields: BodyFields, now: number): number {
  const text = fields.text('processed_on');
  if (text === null) return now;
  const seconds = Math.floor(Date.parse(text) / 1000);
  if (Number.isNaN(seconds)) throw invalidField(fields.pathOf('processed_on'), 'must be an ISO 8601 time');
  return seconds * 1000;
}

function readOrigin(fields: BodyFields): Pick<StoredOrder, 'origin' | 'sourceName' | 'phone' | 'locationId'> {
  const texts = originFields.map((field) => [field, fields.text(field)] as const);
  return {
    origin: Object.fromEntries(texts) as Record<OriginField, string | null>,
    sourceName: readSourceName(fields),
    phone: fields.text('phone'),
    locationId: fields.id('location_id'),
  };
}

function readSourceName(fields: BodyFields): string {
  const sent = fields.text('source_name');
  if (sent === null || !protectedSources.has(sent)) return sent ?? appId;
  throw invalidField(
    fields.pathOf('source_name'),
    'cannot be set to a protected value by an untrusted API client.',
  );
}
