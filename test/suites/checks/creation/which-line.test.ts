import { describe } from 'vitest';
import { lineTotalDiscount } from '../../../../suites/checks/creation/line-total-discount.ts';
import { priceOriginal } from '../../../../suites/checks/creation/price-original.ts';
import { created } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { line, order, type Wire } from '../../kit/wire.ts';

/** A request with one discounted line, and the answer with these. */
const asking = (asked: Wire, lines: readonly Wire[] | null) => [
  created({ line_items: [{ quantity: 2, total_discount: 30000, ...asked }] }, order({ line_items: lines })),
];
const shirt = { title: 'Áo' };
const discounted = { total_discount: 30000 };
const whole = { says: 'follows', readings: ['text'] } as const;

describe('which line of an order a discounted one became', () => {
  judges(lineTotalDiscount, [
    {
      claim: 'is told by its title',
      of: asking(shirt, [line({ title: 'Khăn' }), line({ ...shirt, ...discounted })]),
      ...whole,
    },
    {
      claim: 'is told by its title, composed as it may be',
      of: asking({ title: 'Áo'.normalize('NFD') }, [
        line({ title: null }),
        line({ title: 'Áo'.normalize('NFC'), ...discounted }),
      ]),
      ...whole,
    },
    {
      claim: 'is told by its variant, whatever its title',
      of: asking({ variant_id: 5 }, [
        line({ variant_id: 6, title: 'Áo' }),
        line({ variant_id: 5, title: 'Áo', ...discounted }),
      ]),
      ...whole,
    },
    {
      claim: 'is not told by the title of a variant',
      of: asking({ variant_id: 5, title: 'Áo' }, [line({ variant_id: 6, title: 'Áo', ...discounted })]),
      says: 'nothing',
    },
    { claim: 'is not told where it has neither', of: asking({}, [line(discounted)]), says: 'nothing' },
    {
      claim: 'is not told where no line is like it',
      of: asking(shirt, [line({ title: 'Khăn' })]),
      says: 'nothing',
    },
    { claim: 'is not told without lines', of: asking(shirt, null), says: 'nothing' },
    {
      claim: 'is told of each line that asked for a discount',
      of: [
        created(
          {
            line_items: [
              { title: 'Áo', quantity: 2, total_discount: 30000 },
              { title: 'Khăn', quantity: 1 },
              { title: 'Mũ', quantity: 2, total_discount: 10 },
            ],
          },
          order({
            line_items: [
              line({ title: 'Áo', ...discounted }),
              line({ title: 'Khăn', total_discount: 1 }),
              line({ title: 'Mũ', total_discount: 5 }),
            ],
          }),
        ),
      ],
      says: 'follows',
      readings: ['text', 'example'],
    },
    {
      claim: 'shows no discount',
      of: asking(shirt, [line({ ...shirt, total_discount: null })]),
      says: 'breaks',
      message: 'A line of 2 was created with a discount of 30000, but shows none.',
      pointer: '/order/line_items/0/total_discount',
      expected: '30000 for the line, or its share a unit',
      received: 'none',
    },
    {
      claim: 'is one piece where no quantity was sent',
      of: [
        created(
          { line_items: [{ ...shirt, total_discount: 30000 }] },
          order({ line_items: [line({ ...shirt, ...discounted })] }),
        ),
      ],
      says: 'follows',
      readings: ['text,example'],
    },
  ]);

  judges(priceOriginal, [
    {
      claim: 'says nothing of a line without a price',
      of: asking(shirt, [line({ ...shirt, price: null })]),
      says: 'nothing',
    },
    {
      claim: 'counts one piece where no quantity was sent',
      of: [
        created(
          { line_items: [{ ...shirt, total_discount: 10 }] },
          order({ line_items: [line({ ...shirt, price: 90 })] }),
        ),
      ],
      says: 'follows',
      readings: ['example'],
    },
  ]);
});
