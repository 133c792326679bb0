import type { BenignVariant } from '../benign-variant.ts';

/** Whom a change breaks, as a reader of its description would say. */
export type DriftClass = 'breaking-readers' | 'breaking-writers' | 'behavioural' | 'additive';

/** A change of the embedded shop since it was last looked at; the docs may allow it or not. Drift detection must find it. */
export interface Drift<Order, Reading, Generation extends string> extends BenignVariant<
  Order,
  Reading,
  Generation
> {
  readonly breaks: DriftClass;
  /** What it takes to see it: reading alone, or a run that writes. */
  readonly shownBy: 'reading' | 'writing';
}

/** A drift of any platform's shop. */
export type CommonDrift = Drift<unknown, unknown, never>;

/** A benign variant as a change since yesterday. Throws where there is none of that id: a mistake in a list of drifts. */
export function turnsInto<Order, Reading, Generation extends string>(
  variants: readonly BenignVariant<Order, Reading, Generation>[],
  id: string,
  { breaks, shownBy = 'reading' }: Pick<CommonDrift, 'breaks'> & Partial<Pick<CommonDrift, 'shownBy'>>,
): Drift<Order, Reading, Generation> {
  const variant = variants.find((one) => one.id === id);
  if (variant === undefined) throw new RangeError(`No benign variant '${id}' to make a drift of`);
  return { ...variant, breaks, shownBy };
}
