import type { Showing } from '../../platform-shop.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';

/** Which key set an order has: the examples of 2020 and 2021, or those of 2022 and 2023. */
export type Generation = '2021' | '2022';

/** All that decides how stored facts look in an answer. */
export type Representation = Showing<Reading, Generation, ShopState['customers']>;
