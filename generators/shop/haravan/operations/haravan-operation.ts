import type { Operation } from '../../operations/operation.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';

export type HaravanOperation = Operation<StoredOrder, Reading, ShopState>;
