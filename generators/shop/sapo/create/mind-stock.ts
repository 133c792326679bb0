import type { BodyFields } from '../../body-fields.ts';
import { refuseOverselling, takeStock } from '../../orders/stock.ts';
import { invalidField } from '../../refusal.ts';
import { catalogue } from '../catalogue.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredLine } from '../stored-order.ts';

const behaviours = ['bypass', 'decrement_ignoring_policy', 'decrement_obeying_policy'] as const;

/**
 * Takes from the stock what the request's `inventory_behaviour` says is to be taken; `bypass`, where it says nothing, takes nothing.
 * @throws Refusal 422, with nothing taken, for more than there is under a policy that is to be obeyed
 */
export function mindStock(
  order: BodyFields,
  { lines, state }: { readonly lines: readonly StoredLine[]; readonly state: ShopState },
): void {
  const behaviour = readBehaviour(order);
  if (behaviour === 'bypass') return;
  const path = order.pathOf('line_items');
  if (behaviour === 'decrement_obeying_policy')
    refuseOverselling(lines, { stock: state.stock, catalogue, path });
  takeStock(state.stock, lines);
}

function readBehaviour(order: BodyFields): (typeof behaviours)[number] {
  const given = order.text('inventory_behaviour') ?? 'bypass';
  const behaviour = behaviours.find((known) => known === given);
  if (behaviour !== undefined) return behaviour;
  throw invalidField(order.pathOf('inventory_behaviour'), `must be one of ${behaviours.join(', ')}`);
}
