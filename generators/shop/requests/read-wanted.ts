import type { BodyFields } from '../body-fields.ts';
import type { Decimal } from '../decimal.ts';
import { invalidField } from '../refusal.ts';

/** What one line of a new order asks for. */
export interface Wanted<Variant> {
  /** Undefined for a line of its own, outside the catalogue. */
  readonly variant: Variant | undefined;
  /** As sent, or else the catalogue's. */
  readonly price: Decimal;
  readonly isPriceSent: boolean;
  readonly quantity: number;
}

interface Offer {
  readonly id: bigint;
  readonly price: Decimal;
}

/** Each line as fields. @throws Refusal 422 when there is none */
export function lineFields(order: BodyFields): BodyFields[] {
  const given = order.list('line_items') ?? [];
  if (given.length === 0) throw invalidField(order.pathOf('line_items'), 'must hold at least one line');
  return given;
}

/** @throws Refusal 422 for an unknown variant, a line of its own without price, and no quantity */
export function readWanted<Variant extends Offer>(
  fields: BodyFields,
  catalogue: readonly Variant[],
): Wanted<Variant> {
  const variant = findVariant(fields, catalogue);
  const sent = fields.amount('price');
  const price = sent ?? variant?.price;
  if (price === undefined)
    throw invalidField(fields.pathOf('price'), 'must be given for a line without variant');
  const quantity = fields.count('quantity');
  if (quantity === null) throw invalidField(fields.pathOf('quantity'), 'must be given');
  return { variant, price, isPriceSent: sent !== null, quantity };
}

function findVariant<Variant extends Offer>(
  fields: BodyFields,
  catalogue: readonly Variant[],
): Variant | undefined {
  const id = fields.id('variant_id');
  if (id === null) return undefined;
  const variant = catalogue.find((candidate) => candidate.id === id);
  if (variant === undefined)
    throw invalidField(fields.pathOf('variant_id'), `no variant has the id ${String(id)}`);
  return variant;
}

/** As sent, or else the catalogue's. @throws Refusal 422 for a line of its own without one */
export function readTitle(fields: BodyFields, variant: { readonly title: string } | undefined): string {
  const title = fields.text('title') ?? variant?.title;
  if (title === undefined)
    throw invalidField(fields.pathOf('title'), 'must be given for a line without variant');
  return title;
}
