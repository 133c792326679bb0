/**
 * How likely it is by chance alone that all units that show something are on one side: of `before + now` units, which are alike, any
 * `shown` may be the ones that show it. This is the exact test of Fisher for the case of none on the other side; it supposes nothing
 * about how often the thing happens.
 */
export function chanceOfOneSide({ side, other, shown }: OneSide): number {
  if (shown > side) return 1;
  let chance = 1;
  for (let index = 0; index < shown; index += 1) chance *= (side - index) / (side + other - index);
  return chance;
}

export interface OneSide {
  /** Units on the side that shows all of it. */
  readonly side: number;
  /** Units on the side that shows none of it. */
  readonly other: number;
  /** Units that show it, of both sides. */
  readonly shown: number;
}

/**
 * The chance below which a finding counts, so that of many questions asked at once the probability of any false answer stays below
 * `alpha`, however they hang together. After Tarone (1990): a question that could not be answered falsely with so few units, such as
 * one that everything answers alike, needs no share.
 * @param least of every question the smallest chance that it could come to
 */
export function boundFor(alpha: number, least: readonly number[]): number {
  const sorted = least.toSorted((left, right) => left - right);
  let shares = 1;
  while ((sorted[shares] ?? Number.POSITIVE_INFINITY) <= alpha / shares) shares += 1;
  return alpha / shares;
}
