import type { BenignVariant } from '../../benign-variant.ts';
import type { Reading } from '../readings/reading.ts';
import type { Generation } from '../represent/representation.ts';
import type { StoredOrder } from '../stored-order.ts';

/** A benign variant of the embedded Sapo shop; index.ts lists them all. */
export type SapoVariant = BenignVariant<StoredOrder, Reading, Generation>;
