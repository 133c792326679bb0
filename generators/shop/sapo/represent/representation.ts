import type { Showing } from '../../platform-shop.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';

/** Which key set an order has: the documented one of 2015, or the larger one of live shops. */
export type Generation = 'documented' | 'live';

/** All that decides how stored facts look in an answer. */
export type Representation = Showing<Reading, Generation, ShopState['customers']>;
