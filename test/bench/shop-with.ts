import type { ShopOptions } from '../../generators/shop/shop.ts';
import type { ProvableFault } from '../../reports/prove/catalogue.ts';

/** The embedded Haravan shop with one fault, in the reading and the generation that it shows in. */
export function shopWith({ id, reading, generation }: ProvableFault): ShopOptions {
  return {
    platform: 'haravan',
    faults: [id],
    ...(reading && { reading }),
    ...(generation && { generation }),
  };
}
