import * as fc from 'fast-check';

/** Values, each spoilt in one of the ways. */
export function damaged(
  values: fc.Arbitrary<string>,
  damages: readonly ((text: string) => string)[],
): fc.Arbitrary<string> {
  return fc.tuple(values, fc.constantFrom(...damages)).map(([text, damage]) => damage(text));
}
