import type { Fault } from '../../fault.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';

/** A fault of the embedded Haravan shop: one a file, listed in index.ts. */
export type HaravanFault = Fault<StoredOrder, Reading>;
