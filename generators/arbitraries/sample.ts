import * as fc from 'fast-check';

export interface SampleOptions {
  /** Any 32-bit integer: the same seed gives the same value. */
  readonly seed: number;
  /** Path of a counterexample as fast-check prints it (`12:0:3`): the value at that place instead of the first one. */
  readonly path?: string;
}

/** One value, the same for the same seed and path on every machine: for scenarios, which tell one story at a time. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, { seed, path }: SampleOptions): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1, ...(path === undefined ? {} : { path }) });
  return value as T;
}
