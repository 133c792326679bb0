import { invalidField } from '../refusal.ts';
import { catalogue } from './catalogue.ts';
import type { ShopState } from './shop-state.ts';
import type { RefundedLine, StoredLine } from './stored-order.ts';

/** Takes the lines' pieces off the shelf. Refuses, taking nothing, where a variant that denies overselling has too few. */
export function takeStock(state: ShopState, lines: readonly StoredLine[]): void {
  const wanted = new Map<bigint, number>();
  for (const { variantId, quantity } of lines) {
    if (variantId !== null) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  }
  for (const [id, quantity] of wanted) refuseOverselling(state, { id, quantity });
  for (const [id, quantity] of wanted) moveStock(state, { id, quantity: -quantity });
}

/** Puts refunded pieces back on the shelf. */
export function putBack(
  state: ShopState,
  refunded: readonly RefundedLine[],
  lines: readonly StoredLine[],
): void {
  for (const { lineId, quantity } of refunded) {
    const id = lines.find((line) => line.id === lineId)?.variantId;
    if (id !== null && id !== undefined) moveStock(state, { id, quantity });
  }
}

interface Move {
  readonly id: bigint;
  readonly quantity: number;
}

function refuseOverselling(state: ShopState, { id, quantity }: Move): void {
  const left = state.stock.get(id);
  const denies = catalogue.find((variant) => variant.id === id)?.policy === 'deny';
  if (!denies || left === undefined || quantity <= left) return;
  throw invalidField('order.line_items', `only ${String(left)} of variant ${String(id)} are left`);
}

function moveStock(state: ShopState, { id, quantity }: Move): void {
  const left = state.stock.get(id);
  if (left !== undefined) state.stock.set(id, left + quantity);
}
