import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { slugOf } from '../../../deviation/places.ts';

const places: readonly (readonly [requirement: string, path: string])[] = [
  ['HRV-ORD-FIELD-40', 'buyer_accepts_marketing'],
  ['HRV-ORD-FIELD-61', 'line_items[].product_exists'],
  ['HRV-ORD-FIELD-74', 'line_items[].taxable'],
  ['HRV-ORD-FIELD-76', 'line_items[].gift_card'],
];

const zeroOrOne: HaravanFault = misstates({
  id: 'line-items-requires-shipping-as-number',
  breaks: ['HRV-ORD-FIELD-77'],
  description: 'line_items[].requires_shipping is answered as 0 or 1.',
  path: 'line_items[].requires_shipping',
  as: (flag) => Number(flag === true),
});

/** Flags that arrive as something else than true or false. */
export const flagsAsWords: readonly HaravanFault[] = [
  zeroOrOne,
  ...places.map(([requirement, path]) =>
    misstates({
      id: `${slugOf(path)}-as-text`,
      breaks: [requirement],
      description: `${path} is answered as a text instead of true or false.`,
      path,
      as: (flag) => String(flag),
    }),
  ),
];
