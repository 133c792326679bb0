import type { Reading } from '../readings/reading.ts';
import type { StoredCustomer } from '../stored-order.ts';

/** Which key set an order has: the examples of 2020 and 2021, or those of 2022 and 2023. */
export type Generation = '2021' | '2022';

/** All that decides how stored facts look in an answer. */
export interface Representation {
  readonly reading: Reading;
  readonly generation: Generation;
  /** The shop's customers as they are now. */
  readonly customers: ReadonlyMap<bigint, StoredCustomer>;
}
