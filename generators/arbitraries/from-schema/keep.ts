import * as fc from 'fast-check';

const tries = 200;

/**
 * The values of an arbitrary that are wanted. Where they are rare, only those found here, so that no search goes on without an end;
 * undefined where none is found.
 */
export function keep<T>(
  arbitrary: fc.Arbitrary<T>,
  isWanted: (value: T) => boolean,
): fc.Arbitrary<T> | undefined {
  const wanted = fc.sample(arbitrary, { seed: 1, numRuns: tries }).filter((value) => isWanted(value));
  if (wanted.length * 10 >= tries) return arbitrary.filter(isWanted);
  return wanted.length === 0 ? undefined : fc.constantFrom(...wanted);
}
