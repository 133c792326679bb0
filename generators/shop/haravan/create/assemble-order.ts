import type { BodyFields } from '../../body-fields.ts';
import { firstStages } from '../../orders/order-stages.ts';
import type { Making } from '../../requests/making.ts';
import { readTaxLines } from '../../requests/read-charges.ts';
import { readWords } from '../../requests/read-words.ts';
import { app, codGateway, defaultLocationId, protectedSources } from '../catalogue.ts';
import { orderTotals } from '../order-totals.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';
import { chooseCustomer } from './choose-customer.ts';
import { readFulfillments } from './fulfill.ts';
import { blankAddress, readAddress } from './read-address.ts';
import { readDiscountCodes, readShippingLines } from './read-charges.ts';
import { readLines } from './read-lines.ts';
import { readPayment } from './read-payment.ts';

type Plan = Making<ShopState, Reading>;

/** Makes the order a create request asks for. Nothing is stored yet: only ids and a number are used up. */
export function assembleOrder(fields: BodyFields, plan: Plan): StoredOrder {
  const { state, reading, now } = plan;
  const priced = readPriced(fields, plan);
  const parties = readParties(fields, plan);
  const origin = readOrigin(fields, reading);
  const { total } = orderTotals(priced);
  const gateway = origin.gateway ?? (origin.gatewayCode === 'COD' ? codGateway : '');
  const stamp = { createdAt: now, gateway, userId: origin.userId, locationId: origin.locationId };
  return {
    id: state.ids.order(),
    token: state.source.hex(32),
    name: readName(fields, state),
    ...firstStages(now),
    ...confirmation(now, fields.flag('is_confirm') === true),
    ...priced,
    ...parties,
    ...origin,
    ...readPayment(fields, { reading, total, nextId: state.ids.transaction, stamp }),
    fulfillments: readFulfillments(fields, { state, reading, now, lines: priced.lines }),
    refunds: [],
    ...readWords(fields, reading),
    assignment: null,
  };
}

type Priced = Pick<StoredOrder, 'lines' | 'discountCodes' | 'shippingLines' | 'taxLines' | 'taxesIncluded'>;

function readPriced(fields: BodyFields, { state, reading }: Plan): Priced {
  return {
    lines: readLines(fields, state),
    discountCodes: readDiscountCodes(fields, reading),
    shippingLines: readShippingLines(fields),
    taxLines: readTaxLines(fields),
    taxesIncluded: fields.flag('taxes_included') ?? false,
  };
}

type Parties = Pick<StoredOrder, 'email' | 'customer' | 'billingAddress' | 'shippingAddress'>;

/** Without a billing address the shipping address is the billing address too, as in the example. */
function readParties(fields: BodyFields, { state, reading, now }: Plan): Parties {
  const shipping = readAddress(fields, 'shipping_address');
  const billing = readAddress(fields, 'billing_address') ?? shipping;
  const customer = chooseCustomer(fields, { state, reading, now, address: shipping ?? billing });
  const missing = reading.missingParties === 'null' ? null : blankAddress();
  return {
    email: fields.text('email') ?? customer?.email ?? null,
    customer,
    billingAddress: billing ?? missing,
    shippingAddress: shipping ?? missing,
  };
}

type Origin = Pick<
  StoredOrder,
  | 'gateway'
  | 'gatewayCode'
  | 'source'
  | 'sourceName'
  | 'landingSite'
  | 'landingSiteRef'
  | 'referringSite'
  | 'userId'
  | 'locationId'
>;

function readOrigin(fields: BodyFields, reading: Reading): Origin {
  const cod = fields.flag('is_cod_gateway');
  return {
    gateway: fields.text('gateway') ?? (cod === true ? reading.codGatewayName : null),
    gatewayCode: cod === null ? null : cod ? 'COD' : '',
    source: fields.text('source'),
    sourceName: readSourceName(fields.text('source_name'), reading),
    landingSite: fields.text('landing_site'),
    landingSiteRef: fields.text('landing_site_ref'),
    referringSite: fields.text('referring_site'),
    userId: fields.id('user_id') ?? app.userId,
    locationId: fields.id('location_id') ?? defaultLocationId,
  };
}

function readSourceName(sent: string | null, reading: Reading): string | null {
  if (sent === null) return reading.unstatedSource === 'app-id' ? app.id : null;
  return reading.protectedSource === 'app-id' && protectedSources.has(sent) ? app.id : sent;
}

/** As sent, or the next number of the shop. */
function readName(fields: BodyFields, state: ShopState): string {
  const number = state.nextNumber;
  state.nextNumber += 1;
  return fields.text('name') ?? `#${String(number)}`;
}

type Confirmation = Pick<StoredOrder, 'confirmedAt' | 'confirmUser'>;

function confirmation(now: number, confirmed: boolean): Confirmation {
  return { confirmedAt: confirmed ? now : null, confirmUser: confirmed ? app.userId : null };
}
