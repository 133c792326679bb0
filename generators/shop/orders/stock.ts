import { invalidField } from '../refusal.ts';

export interface StockedVariant {
  readonly id: bigint;
  /** Pieces at the start, or null where stock is not tracked. */
  readonly stock: number | null;
  readonly policy: 'deny' | 'continue';
}

/** Pieces left of the variants whose stock is tracked. */
export type Stock = Map<bigint, number>;

interface Wanted {
  readonly variantId: bigint | null;
  readonly quantity: number;
}

export interface Shelf {
  readonly stock: Stock;
  readonly catalogue: readonly StockedVariant[];
  /** Where the request names the lines, for the refusal: `order.line_items`. */
  readonly path: string;
}

/** Refuses more of a variant that denies overselling than there is, all lines together. @throws Refusal 422 */
export function refuseOverselling(lines: readonly Wanted[], { stock, catalogue, path }: Shelf): void {
  for (const [id, quantity] of countPieces(lines)) {
    const left = stock.get(id);
    const denies = catalogue.find((variant) => variant.id === id)?.policy === 'deny';
    if (denies && left !== undefined && quantity > left)
      throw invalidField(path, `only ${String(left)} of variant ${String(id)} are left`);
  }
}

/** Takes the lines' pieces off the shelf, though it be more than there are. */
export function takeStock(stock: Stock, lines: readonly Wanted[]): void {
  for (const [id, quantity] of countPieces(lines)) moveStock(stock, id, -quantity);
}

/** Puts pieces back on the shelf. */
export function putBack(stock: Stock, lines: readonly Wanted[]): void {
  for (const [id, quantity] of countPieces(lines)) moveStock(stock, id, quantity);
}

function countPieces(lines: readonly Wanted[]): ReadonlyMap<bigint, number> {
  const pieces = new Map<bigint, number>();
  for (const { variantId, quantity } of lines)
    if (variantId !== null) pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  return pieces;
}

function moveStock(stock: Stock, id: bigint, quantity: number): void {
  const left = stock.get(id);
  if (left !== undefined) stock.set(id, left + quantity);
}
