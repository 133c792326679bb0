import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { address } from './address.ts';
import { email } from './email.ts';
import { prefixWith } from './namespace.ts';
import { noteAttributes } from './note-attribute.ts';
import { note } from './note.ts';
import { countOf, presenceOf, type OrderDraftOptions } from './order-draft-options.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { attributes, type Presence } from './presence.ts';
import { shippingLines } from './shipping-line.ts';
import { tags } from './tag.ts';

/** All of a draft that no amount depends on: people, places, notes, tags, origin, instructions. */
export function orderContext(options: OrderDraftOptions = {}): fc.Arbitrary<OrderDraft> {
  return fc
    .tuple(
      described(options),
      group(options.source, source(options)),
      group(options.gateway, gateway()),
      handled(options),
    )
    .map(merge);
}

function described(options: OrderDraftOptions): fc.Arbitrary<OrderDraft> {
  const { namespace, form = 'either' } = options;
  const own = { namespace, form };
  return attributes<OrderDraft>({
    email: [options.email, email(own)],
    note: [options.note, note(own)],
    noteAttributes: [options.noteAttributes, noteAttributes(own)],
    tags: [presenceOf(options.tags), tags({ ...own, ...countOf(options.tags) })],
    shippingAddress: [options.address, address(own)],
    billingAddress: [options.address, address(own)],
    shippingLines: [
      options.shipping,
      shippingLines(options.decimals === undefined ? {} : { decimals: options.decimals }),
    ],
  });
}

function handled(options: OrderDraftOptions): fc.Arbitrary<OrderDraft> {
  const { customer = false, confirm = false, fulfillment = false, locationId, userId } = options;
  const fulfilled = {
    fulfillmentStatus: 'fulfilled',
    ...(locationId === undefined ? {} : { fulfillments: [{ locationId }] }),
  };
  const ids = attributes<OrderDraft>({
    customer: [
      customer !== false,
      typeof customer === 'object' ? fc.constant(customer) : newCustomer(options),
    ],
    isConfirm: [confirm, fc.constant(true)],
    locationId: [locationId === undefined ? false : 'maybe', fc.constant(locationId ?? '')],
    userId: [userId === undefined ? false : 'maybe', fc.constant(userId ?? '')],
  });
  const receipts = fc.constant<OrderDraft>({ sendReceipt: false, sendFulfillmentReceipt: false });
  return fc
    .tuple(ids, group(fulfillment, fc.constant<OrderDraft>(fulfilled)), group(options.receipts, receipts))
    .map(merge);
}

function newCustomer({
  namespace,
  form = 'either',
}: OrderDraftOptions): fc.Arbitrary<NonNullable<OrderDraft['customer']>> {
  return fc
    .tuple(personName({ form }), email({ namespace }), phone())
    .map(([name, mail, number]) => ({ ...name, email: mail, phone: number }));
}

function gateway(): fc.Arbitrary<OrderDraft> {
  return fc.constantFrom<OrderDraft[]>(
    { gateway: 'Tiền mặt' },
    { gateway: 'Chuyển khoản qua ngân hàng', isCodGateway: false },
    { isCodGateway: true },
  );
}

function source({ namespace }: OrderDraftOptions): fc.Arbitrary<OrderDraft> {
  const names = fc.constantFrom('order-conformance', 'san-tmdt', 'Bán sỉ').map(prefixWith(namespace));
  return names.map((name) => ({ source: name, sourceName: name, landingSiteRef: name }));
}

function merge(parts: readonly OrderDraft[]): OrderDraft {
  return parts.reduce((merged, part) => ({ ...merged, ...part }), {});
}

/** Attributes that come and go together. */
function group(
  presence: Presence | undefined,
  attributesOf: fc.Arbitrary<OrderDraft>,
): fc.Arbitrary<OrderDraft> {
  if (presence === true) return attributesOf;
  const none = fc.constant<OrderDraft>({});
  return presence === false ? none : fc.oneof({ withCrossShrink: true }, none, attributesOf);
}
