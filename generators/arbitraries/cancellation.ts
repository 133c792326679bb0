import * as fc from 'fast-check';
import type { Cancellation } from '../../spec/order/order-draft.ts';
import { note } from './note.ts';
import { attributes, type Presence } from './presence.ts';
import { share, takeShare } from './share.ts';
import { fromTenThousandths, toTenThousandths } from './ten-thousandths.ts';
import type { TextForm } from './vietnamese-text.ts';

export interface CancellationOptions {
  /** The documented reasons, from the platform's dialect. Default none: no reason is given. */
  readonly reasons?: readonly string[];
  /** Is a reason given? Default `maybe`, where there are any. */
  readonly reason?: Presence;
  /** What was captured and can be given back at most; default nothing, and nothing is given back. */
  readonly refundable?: string;
  /** Is money given back? Default `maybe`, where there is any. */
  readonly refund?: Presence;
  /** The order's lines, to be taken back: default none, and none is. */
  readonly lines?: readonly { readonly id: string; readonly quantity: number }[];
  readonly namespace?: string;
  readonly form?: TextForm;
}

/** Cancellations in all documented forms: empty, with an amount, with a refund in detail. Never with a mail to the customer. */
export function cancellation(options: CancellationOptions = {}): fc.Arbitrary<Cancellation> {
  const { reasons = [], namespace, form = 'either' } = options;
  const words = attributes<Cancellation>({
    ...(reasons.length === 0 ? {} : { reason: [options.reason, fc.constantFrom(...reasons)] as const }),
    note: ['maybe', note({ namespace, form })],
    restock: ['maybe', fc.boolean()],
    email: ['maybe', fc.constant(false)],
    ignoreCancelFulfillment: ['maybe', fc.boolean()],
  });
  return fc.tuple(words, givenBack(options)).map(([given, back]) => ({ ...given, ...back }));
}

function givenBack({
  refundable = '0',
  refund,
  lines = [],
}: CancellationOptions): fc.Arbitrary<Cancellation> {
  const most = toTenThousandths(refundable);
  const none = fc.constant<Cancellation>({});
  if (refund === false || most <= 0n) return none;
  const amount = share().map((taken) => fromTenThousandths(takeShare(taken, most)));
  const forms = [
    ...(refund === true ? [] : [none]),
    amount.map((text) => ({ amount: text })),
    fc
      .tuple(amount, linesBack(lines), attributes<Refund>({ restock: ['maybe', fc.boolean()] }))
      .map(([text, back, extra]) => ({
        refund: { ...extra, ...back, transactions: [{ kind: 'refund', amount: text }] },
      })),
  ];
  return fc.oneof({ withCrossShrink: true }, ...forms);
}

type Refund = NonNullable<Cancellation['refund']>;

function linesBack(lines: NonNullable<CancellationOptions['lines']>): fc.Arbitrary<Refund> {
  if (lines.length === 0) return fc.constant({});
  const parts = lines.map(({ id, quantity }) =>
    fc.integer({ min: 0, max: quantity }).map((count) => ({ lineItemId: id, quantity: count })),
  );
  return fc
    .tuple(...parts)
    .map((chosen) => chosen.filter(({ quantity }) => quantity > 0))
    .map((refundLineItems) => (refundLineItems.length === 0 ? {} : { refundLineItems }));
}
