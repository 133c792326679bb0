import { describe } from 'vitest';
import { totalDiscounts } from '../../../../suites/checks/order/total-discounts.ts';
import { subtotalPrice } from '../../../../suites/checks/order/subtotal-price.ts';
import { totalPrice } from '../../../../suites/checks/order/total-price.ts';
import { totalTax } from '../../../../suites/checks/order/total-tax.ts';
import { totalWeight } from '../../../../suites/checks/order/total-weight.ts';
import { created, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, line, order } from '../../kit/wire.ts';

describe('sums of an order this run created', () => {
  const codes = {
    discount_codes: [
      { code: 'A', amount: exact('0.1') },
      { code: 'B', amount: exact('0.2') },
    ],
  };
  judges(totalDiscounts, [
    {
      claim: 'are the codes that were sent',
      of: [created(codes, order({ total_discounts: exact('0.3') }))],
      says: 'holds',
    },
    {
      claim: 'are no more than the lines cost',
      of: [created({ discount_codes: [{ code: 'A', amount: 900 }] }, order({ total_discounts: 200 }))],
      says: 'holds',
    },
    {
      claim: 'count one code of two',
      of: [created(codes, order({ total_discounts: exact('0.2') }))],
      says: 'breaks',
      message: 'The discounts are 0.2, but the codes sent make 0.3 and the lines cost 200.',
      pointer: '/order/total_discounts',
      expected: '0.3',
      received: '0.2',
    },
    {
      claim: 'count those of lines whose prices are before them, at most what the lines cost',
      of: [180, 200].map((total, index) =>
        created(
          {
            line_items: [{ title: 'Áo', total_discount: 80 }],
            discount_codes: [{ code: 'A', amount: 100 + index * 90 }],
          },
          order({ id: 1001 + index, total_discounts: total }),
        ),
      ),
      with: { lineDiscounts: 'either' },
      says: 'follows',
      readings: ['text', 'text'],
    },
    {
      claim: 'count those of lines only where prices may be before them',
      of: [
        created(
          { line_items: [{ title: 'Áo', total_discount: 80 }], discount_codes: [{ code: 'A', amount: 100 }] },
          order({ total_discounts: 180 }),
        ),
      ],
      says: 'breaks',
      message: 'The discounts are 180, but the codes sent make 100 and the lines cost 200.',
      pointer: '/order/total_discounts',
      expected: '100',
      received: '180',
    },
    {
      claim: 'count half of those of lines in no reading',
      of: [
        created(
          { line_items: [{ title: 'Áo', total_discount: 80 }], discount_codes: [{ code: 'A', amount: 100 }] },
          order({ total_discounts: 140 }),
        ),
      ],
      with: { lineDiscounts: 'either' },
      says: 'breaks',
      message: 'The discounts are 140, but the codes sent make 100 and the lines cost 200.',
      pointer: '/order/total_discounts',
      expected: '100',
      received: '140',
    },
    { claim: 'say nothing of orders of others', of: [read(order({ total_discounts: 7 }))], says: 'nothing' },
    {
      claim: 'are judged of one code within the lines, or none, apart from the rest',
      of: [
        created({}, order()),
        created({ discount_codes: [{ code: 'A', amount: 200 }] }, order({ id: 1002, total_discounts: 200 })),
        created(codes, order({ id: 1003, total_discounts: 7 })),
        created({ discount_codes: [{ code: 'A', amount: 201 }] }, order({ id: 1004, total_discounts: 7 })),
      ],
      with: { codes: 'one' },
      says: 'holds',
    },
    {
      claim: 'are judged of several codes, or more than the lines cost, apart from the rest',
      of: [
        created({}, order({ total_discounts: 7 })),
        created(codes, order({ id: 1003, total_discounts: exact('0.3') })),
        created({ discount_codes: [{ code: 'A', amount: 201 }] }, order({ id: 1004, total_discounts: 200 })),
      ],
      with: { codes: 'many' },
      says: 'holds',
    },
  ]);

  judges(totalTax, [
    { claim: 'take null tax lines for none', of: [created({}, order())], says: 'holds' },
    {
      claim: 'add the tax lines',
      of: [
        created(
          {},
          order({ tax_lines: [{ price: exact('0.1') }, { price: exact('0.2') }], total_tax: exact('0.3') }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'miss a tax line',
      of: [created({}, order({ tax_lines: [{ price: 20 }], total_tax: 0 }))],
      says: 'breaks',
      message: "The tax is 0, but the order's tax lines make 20.",
      pointer: '/order/total_tax',
      expected: '20',
      received: '0',
    },
    { claim: 'say nothing of orders of others', of: [read(order({ total_tax: 7 }))], says: 'nothing' },
  ]);

  const light = { line_items: [line({ grams: exact('0.25'), quantity: 1250 })] };
  judges(totalWeight, [
    {
      claim: 'weigh grams times quantity',
      of: [created({}, order({ ...light, total_weight: exact('312.5') }))],
      says: 'holds',
    },
    {
      claim: 'weigh no rounded grams',
      of: [created({}, order({ ...light, total_weight: 312 }))],
      says: 'breaks',
      message: 'The weight is 312 g, but grams × quantity over the lines makes 312.5 g.',
      pointer: '/order/total_weight',
      expected: '312.5',
      received: '312',
    },
    { claim: 'say nothing of orders of others', of: [read(order({ total_weight: 7 }))], says: 'nothing' },
  ]);
});

describe('sums of an order with a code for its shipping', () => {
  const shipped = order({
    discount_codes: [{ code: 'FREESHIP', amount: 30, type: 'shipping' }],
    total_discounts: 30,
    subtotal_price: 1,
    total_price: 1,
  });
  judges(subtotalPrice, [
    { claim: 'are left open where others made it', of: [read(shipped)], says: 'nothing' },
    {
      claim: 'are judged where this run made it',
      of: [created({}, shipped)],
      says: 'breaks',
      message: 'The subtotal is 1: neither the lines after discounts (170) nor before them (200).',
      pointer: '/order/subtotal_price',
      expected: '170 or 200',
      received: '1',
    },
  ]);
  judges(totalPrice, [
    { claim: 'are left open where others made it', of: [read(shipped)], says: 'nothing' },
    {
      claim: 'are judged where this run made it',
      of: [created({}, shipped)],
      says: 'breaks',
      message: 'The total price is 1, but lines 200 − discounts 30 + shipping 0 + tax 0 make 170.',
      pointer: '/order/total_price',
      expected: '170',
      received: '1',
    },
  ]);
});
