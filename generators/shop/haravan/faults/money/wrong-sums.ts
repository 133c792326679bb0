import { wrongSums as sums } from '../../../deviation/money/sums.ts';

/** Sums of an order that are not what they are made of. */
export const wrongSums = sums({
  'wrong-total': ['HRV-ORD-MONEY-01'],
  'total-without-shipping': ['HRV-ORD-MONEY-01'],
  'total-without-tax': ['HRV-ORD-MONEY-01'],
  'line-total-of-units': ['HRV-ORD-MONEY-02'],
  'subtotal-after-half': ['HRV-ORD-MONEY-03'],
  'subtotal-with-shipping': ['HRV-ORD-MONEY-03'],
  'discounts-forgotten': ['HRV-ORD-MONEY-04'],
  'tax-off-by-a-cent': ['HRV-ORD-MONEY-05'],
  'weight-of-units': ['HRV-ORD-MONEY-06'],
  'negative-total': ['HRV-ORD-MONEY-09'],
  'negative-tax': ['HRV-ORD-MONEY-10'],
  'negative-discounts': ['HRV-ORD-MONEY-11'],
});
