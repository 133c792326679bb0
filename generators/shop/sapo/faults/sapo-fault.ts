import type { Fault } from '../../fault.ts';
import type { Reading } from '../readings/reading.ts';
import type { Generation } from '../represent/representation.ts';
import type { StoredOrder } from '../stored-order.ts';

/** A fault of the embedded Sapo shop. Those of one shape share a file; index.ts lists them all. */
export type SapoFault = Fault<StoredOrder, Reading, Generation>;
