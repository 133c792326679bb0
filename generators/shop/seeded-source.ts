/** All that looks random in a shop comes from here, so that one seed repeats it. */
export interface SeededSource {
  /** A whole number, both ends included. */
  integer(min: number, max: number): number;
  /** Lower-case hexadecimal digits, as in tokens. */
  hex(length: number): string;
}

/** Mulberry32: 32 bits of state, enough for ids and tokens that only have to differ. */
export function seededSource(seed: number): SeededSource {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const hex = (length: number): string => Array.from({ length }, () => integer(0, 15).toString(16)).join('');
  return { integer, hex };
}
