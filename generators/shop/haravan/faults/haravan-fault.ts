import type { Fault } from '../../fault.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';

/** A fault of the embedded Haravan shop. Those of one shape share a file; index.ts lists them all. */
export type HaravanFault = Fault<StoredOrder, Reading>;

/** What is said of a fault that is built by one of the tools, which know its usual kind and profile. */
export type FaultFacts = Omit<HaravanFault, 'hooks' | 'kind' | 'profile'> &
  Partial<Pick<HaravanFault, 'kind' | 'profile'>>;
