import { fitsMoney, roundTo, type Decimal } from './decimal.ts';

/** How a shop keeps the amounts it is sent. */
export interface MoneyForm {
  /** The amount as it is kept; undefined where it is refused. */
  readonly keep: (amount: Decimal) => Decimal | undefined;
  /** What is said of an amount that is refused. */
  readonly bounds: string;
}

/** Nothing is lost: 22 digits before the point, 4 after. */
export const asSent: MoneyForm = {
  keep: (amount) => (fitsMoney(amount) ? amount : undefined),
  bounds: 'must have at most 22 digits before the point and 4 after',
};

/** Rounded half up to hundredths, as the documented tax of 13.4982 that comes back as 13.50. */
export const inCents: MoneyForm = {
  keep: (amount) => asSent.keep(roundTo(amount, 2)),
  bounds: 'must have at most 22 digits before the point',
};
