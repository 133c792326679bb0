import { multiply } from '../../../decimal.ts';
import { ExactNumber } from '../../../exact-json.ts';
import { decimalOf, numberOf, plus } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Discounts of single lines. */
export const lineDiscountFaults: readonly HaravanFault[] = [
  misstates({
    id: 'line-discount-forgotten',
    breaks: ['HRV-ORD-MONEY-07'],
    kind: 'relation',
    description: 'total_discount of a line is zero, whatever was asked for.',
    path: 'line_items[].total_discount',
    as: () => new ExactNumber('0.0000'),
  }),
  misstates({
    id: 'line-discount-threefold',
    breaks: ['HRV-ORD-MONEY-07'],
    kind: 'relation',
    description: 'total_discount of a line is three times what was asked for.',
    path: 'line_items[].total_discount',
    as: (discount) => (numberOf(discount) > 0 ? new ExactNumber(multiply(decimalOf(discount), 3)) : discount),
  }),
  misstates({
    id: 'original-price-off',
    breaks: ['HRV-ORD-MONEY-08'],
    kind: 'relation',
    description: 'price_original of a discounted line is a hundredth too much.',
    path: 'line_items[].price_original',
    as: (price) => plus(price, '0.01'),
  }),
];
