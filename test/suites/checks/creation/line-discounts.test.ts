import { describe } from 'vitest';
import { lineTotalDiscount } from '../../../../suites/checks/creation/line-total-discount.ts';
import { priceOriginal } from '../../../../suites/checks/creation/price-original.ts';
import { created } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, line, order } from '../../kit/wire.ts';

describe('the discount of a new line', () => {
  const asked = { title: 'Áo sơ mi', price: 170000, quantity: 2, total_discount: 30000 };
  const discounted = (given: object, line_items: readonly object[] = [asked]) => [
    created({ line_items }, order({ line_items: [line({ quantity: 2, ...given })] })),
  ];
  judges(lineTotalDiscount, [
    {
      claim: 'is that of the whole line',
      of: discounted({ total_discount: exact('30000.0000') }),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is that of one unit',
      of: discounted({ total_discount: 15000 }),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'is either where there is one unit',
      of: discounted({ total_discount: 30000, quantity: 1 }, [{ ...asked, quantity: 1 }]),
      says: 'follows',
      readings: ['text,example'],
    },
    {
      claim: 'is nothing between',
      of: discounted({ total_discount: exact('14999.9999') }),
      says: 'breaks',
      message: 'A line of 2 was created with a discount of 30000, but shows 14999.9999.',
      pointer: '/order/line_items/0/total_discount',
      expected: '30000 for the line, or its share a unit',
      received: '14999.9999',
    },
    { claim: 'says nothing where none was sent', of: [created({}, order())], says: 'nothing' },
    {
      claim: 'says nothing of lines that cannot be told apart',
      of: [
        created(
          { line_items: [asked, asked] },
          order({ line_items: [line(), line({ id: 2, total_discount: 1 })] }),
        ),
      ],
      says: 'nothing',
    },
  ]);

  judges(priceOriginal, [
    {
      claim: 'is the difference of a unit to its original price',
      of: discounted({ price: 155000, price_original: 170000 }),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'is none where the price is before it',
      of: discounted({ price: 170000, price_original: 170000 }),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is not taken off the price of a unit as a whole',
      of: discounted({ price: 140000, price_original: 170000 }),
      says: 'breaks',
      message:
        'price_original 170000 less price 140000, over 2 unit(s), makes 60000, but the discount sent was 30000.',
      pointer: '/order/line_items/0/price_original',
      expected: 'a difference of 30000 over the line, or none',
      received: '60000',
    },
    {
      claim: 'says nothing of a line without an original price',
      of: discounted({ price_original: null }),
      says: 'nothing',
    },
    {
      claim: 'says nothing of a line without a discount',
      of: [created({}, order({ line_items: [line({ price_original: 999 })] }))],
      says: 'nothing',
    },
  ]);
});
