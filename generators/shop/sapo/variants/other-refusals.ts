import { askedIn } from '../../deviation/asked.ts';
import { decimalOf, listIn } from '../../deviation/answered.ts';
import { isLess, multiply } from '../../decimal.ts';
import { isJsonObject, type JsonObject } from '../../exact-json.ts';
import { invalidField } from '../../refusal.ts';
import type { SapoVariant } from './sapo-variant.ts';

interface Refusing extends Pick<SapoVariant, 'id' | 'description'> {
  readonly operation: 'createOrder' | 'cancelOrder';
  /** The attribute that the refusal names. */
  readonly field: string;
  readonly when: (asked: JsonObject) => boolean;
}

/** What no docs say that a shop has to take, and live shops were seen to refuse, or may. */
export const otherRefusals: readonly SapoVariant[] = [
  refusing({
    id: 'sources-are-not-to-be-named',
    description: 'A new order that names its source is refused.',
    operation: 'createOrder',
    field: 'source_name',
    when: ({ source_name: source }) => source !== undefined,
  }),
  refusing({
    id: 'unknown-codes-of-places-refused',
    description:
      'A new order with codes of places other than those of the shop, which are digits, is refused.',
    operation: 'createOrder',
    field: 'shipping_address',
    when: ({ billing_address: billing, shipping_address: shipping }) =>
      [billing, shipping].filter(isJsonObject).some(namesForeignPlace),
  }),
  refusing({
    id: 'captures-need-an-authorization',
    description: 'A new order with a capture is refused where nothing was authorized before it.',
    operation: 'createOrder',
    field: 'transactions',
    when: (asked) => {
      const kinds = listIn(asked, 'transactions').map(({ kind }) => kind);
      return kinds.includes('capture') && !kinds.includes('authorization');
    },
  }),
  refusing({
    id: 'codes-beyond-the-lines-refused',
    description: 'A new order with a code that takes off more than its one line costs is refused.',
    operation: 'createOrder',
    field: 'discount_codes',
    when: (asked) => {
      const [line, ...others] = listIn(asked, 'line_items');
      const [code] = listIn(asked, 'discount_codes');
      if (line?.['price'] === undefined || others.length > 0 || code === undefined) return false;
      const cost = multiply(decimalOf(line['price']), decimalOf(line['quantity']));
      return isLess(cost, decimalOf(code['amount']));
    },
  }),
  refusing({
    id: 'cancellations-need-a-reason',
    description: 'A cancellation that gives no reason is refused.',
    operation: 'cancelOrder',
    field: 'cancel_reason',
    when: ({ order_cancel: cancellation, reason }) =>
      reason === undefined && !(isJsonObject(cancellation) && cancellation['cancel_reason'] !== undefined),
  }),
];

const codes = ['country_code', 'province_code', 'district_code', 'ward_code'] as const;

function namesForeignPlace(address: JsonObject): boolean {
  return codes.some((key) => typeof address[key] === 'string' && !/^\d*$/.test(address[key]));
}

function refusing({ id, description, operation, field, when }: Refusing): SapoVariant {
  return {
    id,
    description,
    hooks: {
      request(context) {
        const asked = askedIn(context.body);
        if (context.operation !== operation || asked === undefined || !when(asked)) return;
        const refusal = invalidField(field, 'is not allowed here');
        context.unread ??= { why: 'not-json', text: '', refusal };
      },
    },
  };
}
