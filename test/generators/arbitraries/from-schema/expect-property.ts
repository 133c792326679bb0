import * as fc from 'fast-check';
import { expect } from 'vitest';

/** Expects a property to hold; where it does not, the failure begins with seed and path. */
export function expectProperty<T>(
  values: fc.Arbitrary<T>,
  holds: (value: T) => void,
  { numRuns }: { readonly numRuns: number },
): void {
  const run = fc.check(
    fc.property(values, (value) => {
      holds(value);
    }),
    { numRuns },
  );
  expect(fc.defaultReportMessage(run)).toBeUndefined();
}
