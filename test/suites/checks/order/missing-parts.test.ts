import { describe } from 'vitest';
import type { AnyCheck } from '../../../../suites/checks/check.ts';
import { cancelReasonWithTime } from '../../../../suites/checks/order/cancel-reason-with-time.ts';
import { enumReading } from '../../../../suites/checks/order/enum-reading.ts';
import { fulfillableQuantity } from '../../../../suites/checks/order/fulfillable-quantity.ts';
import { fulfillmentAgreement } from '../../../../suites/checks/order/fulfillment-agreement.ts';
import { lineReferences } from '../../../../suites/checks/order/line-references.ts';
import { nullOrValue } from '../../../../suites/checks/order/null-or-value.ts';
import { partsBelong } from '../../../../suites/checks/order/parts-belong.ts';
import { quantityBounds } from '../../../../suites/checks/order/quantity-bounds.ts';
import { refundAmounts } from '../../../../suites/checks/order/refund-amounts.ts';
import { refundStatus } from '../../../../suites/checks/order/refund-status.ts';
import { refundTransactions } from '../../../../suites/checks/order/refund-transactions.ts';
import { subtotalPrice } from '../../../../suites/checks/order/subtotal-price.ts';
import { totalDiscounts } from '../../../../suites/checks/order/total-discounts.ts';
import { totalLineItemsPrice } from '../../../../suites/checks/order/total-line-items-price.ts';
import { totalPrice } from '../../../../suites/checks/order/total-price.ts';
import { totalTax } from '../../../../suites/checks/order/total-tax.ts';
import { totalWeight } from '../../../../suites/checks/order/total-weight.ts';
import { uniqueLineIds } from '../../../../suites/checks/order/unique-line-ids.ts';
import { created, read, twoLines } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { line, order, refund, transaction, without, type Wire } from '../../kit/wire.ts';

type Args = Readonly<Record<string, unknown>>;

/** Every list of an order as null; what remains is consistent. */
const bare = order({
  line_items: null,
  shipping_lines: null,
  tax_lines: null,
  transactions: null,
  fulfillments: null,
  refunds: null,
});

describe('an order whose lists are null', () => {
  const silent: readonly (readonly [check: AnyCheck, args: Args])[] = [
    [enumReading, { of: 'lineItems', attribute: 'fulfillmentStatus', text: ['null'] }],
    [fulfillableQuantity, {}],
    [fulfillmentAgreement, {}],
    [lineReferences, { in: 'refunds' }],
    [partsBelong, { parts: 'refunds' }],
    [quantityBounds, {}],
    [refundAmounts, {}],
    [refundStatus, {}],
    [refundTransactions, {}],
    [totalLineItemsPrice, {}],
    [uniqueLineIds, {}],
  ];
  for (const [check, args] of silent) {
    judges(check, [
      { claim: 'says nothing where no list is there', with: args, of: [created({}, bare)], says: 'nothing' },
    ]);
  }

  judges(totalPrice, [{ claim: 'takes null for no shipping', of: [created({}, bare)], says: 'holds' }]);
  judges(totalTax, [
    {
      claim: 'takes tax lines that are not there for none',
      of: [created({}, without(order(), 'tax_lines'))],
      says: 'holds',
    },
  ]);
  judges(totalWeight, [
    {
      claim: 'takes null for no weight',
      of: [created({}, order({ line_items: null, total_weight: 0 }))],
      says: 'holds',
    },
  ]);
  for (const inside of ['refunds', 'fulfillments']) {
    judges(lineReferences, [
      {
        claim: `finds nothing in ${inside} that are null`,
        with: { in: inside },
        of: [created({}, order({ [inside]: null }))],
        says: 'nothing',
      },
      {
        claim: `finds nothing in ${inside} whose lines are null`,
        with: { in: inside },
        of: [created({}, order({ [inside]: [{ id: 1, line_items: null, refund_line_items: null }] }))],
        says: 'nothing',
      },
      {
        claim: `finds nothing in ${inside} whose lines name none`,
        with: { in: inside },
        of: [created({}, order({ [inside]: [{ id: 1, line_items: [{}], refund_line_items: [{}] }] }))],
        says: 'nothing',
      },
    ]);
  }
  judges(lineReferences, [
    {
      claim: 'shows every line there is beside one that is none of them',
      with: { in: 'refunds' },
      of: [
        read(
          order({ line_items: twoLines, refunds: [refund({ refund_line_items: [{ line_item_id: 9 }] })] }),
        ),
      ],
      says: 'breaks',
      message: "An entry of refunds names line 9, which is none of the order's lines.",
      pointer: '/order/refunds/0/refund_line_items/0/line_item_id',
      expected: 'one of 1, 2',
      received: '9',
    },
  ]);
  judges(refundAmounts, [
    {
      claim: 'finds no transaction in a refund whose list is null',
      of: [created({}, order({ refunds: [refund({ transactions: null })] }))],
      says: 'nothing',
    },
    {
      claim: 'finds none of a kind that is not told, or of no amount',
      of: [
        created(
          {},
          order({
            transactions: [
              { id: 1, amount: 5 },
              { id: 2, kind: 'refund', amount: null },
            ],
          }),
        ),
      ],
      says: 'nothing',
    },
  ]);
  judges(refundTransactions, [
    {
      claim: 'finds no transaction in a refund whose list is null',
      of: [created({}, order({ refunds: [refund({ transactions: null })] }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing where those of the order are null',
      of: [
        created(
          {},
          order({ transactions: null, refunds: [refund({ transactions: [transaction('refund', -5)] })] }),
        ),
      ],
      says: 'nothing',
    },
  ]);
});

describe('an order without one of its attributes', () => {
  /** What each judge needs, one at a time. */
  const needs: readonly (readonly [
    check: AnyCheck,
    attributes: readonly string[],
    args: Args,
    draft: Wire,
  ])[] = [
    [cancelReasonWithTime, ['cancel_reason', 'cancelled_at'], {}, {}],
    [fulfillmentAgreement, ['fulfillment_status', 'line_items', 'fulfillments'], {}, {}],
    [fulfillableQuantity, ['line_items', 'fulfillments', 'refunds'], {}, {}],
    [subtotalPrice, ['subtotal_price', 'total_line_items_price', 'total_discounts'], {}, {}],
    [totalDiscounts, ['total_discounts', 'total_line_items_price'], {}, {}],
    [totalLineItemsPrice, ['total_line_items_price', 'line_items'], {}, {}],
    [totalPrice, ['total_price', 'total_line_items_price', 'total_discounts', 'shipping_lines'], {}, {}],
    [totalTax, ['total_tax'], {}, {}],
    [totalWeight, ['total_weight', 'line_items'], {}, {}],
    [uniqueLineIds, ['line_items'], {}, {}],
    [nullOrValue, ['customer'], { attribute: 'customer', absent: 'text', present: 'example' }, {}],
    [
      nullOrValue,
      ['gateway'],
      { attribute: 'gateway', when: 'isCodGateway', absent: 'example', present: 'text' },
      { is_cod_gateway: true },
    ],
  ];
  for (const [check, attributes, args, draft] of needs) {
    for (const attribute of attributes) {
      judges(check, [
        {
          claim: `says nothing without ${attribute}`,
          with: args,
          of: [created(draft, without(order(), attribute))],
          says: 'nothing',
        },
      ]);
    }
  }

  judges(totalPrice, [
    {
      claim: 'takes tax that is not there for none',
      of: [created({}, without(order(), 'total_tax'))],
      says: 'holds',
    },
  ]);
  judges(totalDiscounts, [
    {
      claim: 'takes a code without an amount, and no codes at all, for nothing off',
      of: [
        created({ discount_codes: [{ code: 'A' }] }, order()),
        created({ line_items: undefined }, order({ id: 1002 })),
      ],
      says: 'holds',
    },
  ]);
  for (const [attribute, check] of [
    ['grams', totalWeight],
    ['price', totalLineItemsPrice],
    ['quantity', totalWeight],
    ['quantity', totalLineItemsPrice],
  ] as const) {
    judges(check, [
      {
        claim: `says nothing of a line without ${attribute}`,
        of: [created({}, order({ line_items: [line(), line({ id: 2, [attribute]: null })] }))],
        says: 'nothing',
      },
    ]);
  }
});
