import type { SeededSource } from './seeded-source.ts';

/** Hands out ids of one kind: rising, never repeated, with gaps as in a shop that others use too. */
export type IdSequence = () => bigint;

/** @param start about where the ids begin; the seed decides the rest */
export function idSequence(start: bigint, source: SeededSource): IdSequence {
  let last = start + BigInt(source.integer(0, 999));
  return () => {
    last += BigInt(source.integer(1, 900));
    return last;
  };
}
